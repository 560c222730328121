using System.Globalization;
using System.Text;

namespace Akuntabel.Dokumen.Pembacaan.Xlsx;

/// <summary>A date or time as a cell shows it.</summary>
internal static class TanggalSel
{
    private static readonly string[] Bulan = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];
    private static readonly string[] Hari = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    /// <summary>The text; <c>null</c> when the number is no date.</summary>
    public static string? Tampil(BagianFormat f, decimal nilai, bool sejak1904)
    {
        // 31 December 9999 is the last day that spreadsheets know
        if (nilai is < 0 or >= 2_958_466)
        {
            return null;
        }

        // day 60 is 29 February 1900, which never was
        var awal = sejak1904 ? new DateTime(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified) : new DateTime(1899, 12, nilai < 60 ? 31 : 30, 0, 0, 0, DateTimeKind.Unspecified);
        var hari = Math.Min(nilai, (DateTime.MaxValue - awal).Days);
        var waktu = awal.AddSeconds((double)Math.Round(hari * 86_400));
        var sb = new StringBuilder();
        var jam = false;
        for (var i = 0; i < f.Ruas.Count; i++)
        {
            var (jenis, teks) = f.Ruas[i];
            var menit = jenis == JenisRuas.Waktu && teks[0] == 'm' && teks.Length <= 2 && (jam || DetikSesudah(f, i));
            jam = jenis == JenisRuas.Waktu ? teks[0] is 'h' or '[' : jam;
            sb.Append(jenis != JenisRuas.Waktu ? teks : menit ? Angka(waktu.Minute, teks.Length) : Satu(f, teks, waktu, nilai));
        }

        return sb.ToString().Replace("AM/PM", "", StringComparison.OrdinalIgnoreCase).Trim();
    }

    private static bool DetikSesudah(BagianFormat f, int i) =>
        f.Ruas.Skip(i + 1).FirstOrDefault(r => r.Jenis == JenisRuas.Waktu).Teks is { } t && t.StartsWith('s');

    private static string Satu(BagianFormat f, string teks, DateTime w, decimal nilai) => teks[0] switch
    {
        'y' => teks.Length > 2 ? w.Year.ToString("0000", CultureInfo.InvariantCulture) : Angka(w.Year % 100, 2),
        'm' => Nama(f.Inggris ? w.ToString("MMMM", CultureInfo.InvariantCulture) : Bulan[w.Month - 1], w.Month, teks.Length),
        'd' => Nama(f.Inggris ? w.DayOfWeek.ToString() : Hari[(int)w.DayOfWeek], w.Day, teks.Length),
        'h' => Angka(w.Hour, teks.Length),
        's' => Angka(w.Second, teks.Length),
        _ => Math.Floor(nilai * (teks[1] == 'h' ? 24 : teks[1] == 'm' ? 1440 : 86_400)).ToString(CultureInfo.InvariantCulture),
    };

    private static string Nama(string nama, int nomor, int panjang) => panjang switch
    {
        1 or 2 => Angka(nomor, panjang),
        3 => nama[..3],
        5 => nama[..1],
        _ => nama,
    };

    private static string Angka(int n, int panjang) => n.ToString(panjang == 1 ? "0" : "00", CultureInfo.InvariantCulture);
}
