using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Dasar;
using Akuntabel.Dokumen.Xlsx;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>A document in a table of many that were checked.</summary>
/// <param name="Laporan">Name of the file.</param>
/// <param name="Folder">Where it came from.</param>
/// <param name="Kantor">Whose it seems to be.</param>
/// <param name="Dasar">What that was guessed from.</param>
/// <param name="Tahun">The year that it reports on; 0: unknown.</param>
/// <param name="Jenis">Its kind.</param>
/// <param name="Banyak">Findings by weight; <c>null</c>: it was not checked.</param>
/// <param name="Sebab">The heaviest cause.</param>
/// <param name="Keterangan">Why it could not be checked, or what was left out.</param>
public sealed record BarisLembarKiriman(
    string Laporan, string Folder, string Kantor, string Dasar, int Tahun, string Jenis,
    (int? Material, int? Minor, int? Editorial) Banyak, string Sebab, string Keterangan);

/// <summary>Many checked documents as one sheet.</summary>
public static class LembarKiriman
{
    private const string Judul = "Hasil uji laporan";

    private static readonly (string Nama, decimal Lebar)[] Kolom =
    [
        ("No", 5), ("Laporan", 40), ("Folder", 24), ("Perangkat daerah", 36), ("Ditebak dari", 16), ("Tahun", 8), ("Jenis", 20),
        ("Material", 10), ("Minor", 10), ("Editorial", 10), ("Sebab terberat", 38), ("Keterangan", 50),
    ];

    /// <summary>Writes the workbook; the same rows give the same bytes.</summary>
    /// <param name="daftar">The rows in order.</param>
    public static byte[] Tulis(IReadOnlyList<BarisLembarKiriman> daftar)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        return LembarSatuDaftar.Tulis("Laporan", (Judul, $"{daftar.Count} dokumen"), Kolom, daftar, Satu);
    }

    private static void Satu(Lembar l, int baris, int nomor, BarisLembarKiriman b)
    {
        var g = new Gaya(Bergaris: true);
        (string Teks, decimal? Angka)[] isi =
        [
            (b.Laporan, null), (b.Folder, null), (b.Kantor, null), (b.Dasar, null), (b.Tahun > 0 ? $"{b.Tahun}" : "", null),
            (b.Jenis, null), ("", b.Banyak.Material), ("", b.Banyak.Minor), ("", b.Banyak.Editorial), (b.Sebab, null), (b.Keterangan, null),
        ];
        // not every program fits the heights on opening
        var tinggi = isi.Select((x, k) => LembarTabel.BanyakBaris(x.Teks, Kolom[k + 1].Lebar)).Max();
        l.MulaiBaris(baris, Math.Min(400, (tinggi * LembarTabel.TinggiBaris) + 3));
        l.Angka(1, nomor, g with { Rata = Rata.Tengah });
        foreach (var (k, x) in isi.Index())
        {
            if (x.Angka is { } n)
            {
                l.Angka(k + 2, n, g with { Rata = Rata.Kanan, Latar = k == 6 && n > 0 ? WarnaNaskah.Temuan(TingkatTemuan.Material) : "" });
            }
            else
            {
                l.Teks(k + 2, x.Teks, g);
            }
        }
    }
}
