using Akuntabel.Uji.Pemahaman.Hal;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>THN-006: the time of a planned action is not before the year of the other actions of its table.</summary>
internal static class WaktuRencanaAksi
{
    private const int BarisTersedikit = 2;

    public static AturanUji Aturan { get; } = new(
        "THN-006", TingkatTemuan.Material, [KelasTemuan.Tahun],
        "Waktu setiap rencana aksi atau tindak lanjut berada pada tahun yang sama dengan baris lain dalam tabelnya.",
        "Konsistensi dokumen",
        "Rencana aksi triwulan IV tahun 2024 menyebut \"November 2023\" pada satu baris.",
        Periksa);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d) => d.DaftarTabel
        .Where(t => PolaRencana.IsMatch(t.Judul + " " + t.Bab + " " + string.Join(' ', t.Kepala)))
        .SelectMany(t => Tabel(t, IndeksPernyataan.Dari(d).Tahun));

    private static readonly PolaTeks PolaRencana = Bunyi.Pola(@"\b(rencana (aksi|tindak|kerja)|tindak lanjut|action plan|jadwal|"
        + @"langkah (perbaikan|tindak))\b");
    private static readonly PolaTeks PolaWaktu = Bunyi.Pola(@"\b(waktu|jadwal|target (waktu|penyelesaian)|tenggat|batas waktu|bulan|"
        + @"periode|tanggal)\b");
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"\b(?:(?:januari|februari|maret|april|mei|juni|juli|agustus|september|"
        + @"oktober|november|nopember|desember|"
        + @"triwulan|tw|semester|minggu|tahun)\b[^0-9;]{0,20})?(20[0-9]{2})\b");

    private static IEnumerable<Temuan?> Tabel(TabelTerbaca t, int? tahun)
    {
        for (var k = 1; k < t.Kepala.Count; k++)
        {
            if (!PolaWaktu.IsMatch(t.Kepala[k].Split(" › ")[^1]))
            {
                continue;
            }

            var isi = Enumerable.Range(0, t.Isi.Count).Select(i => (Baris: i, Tahun: Semua(t.Isi[i][k]))).Where(x =>
                x.Tahun.Count > 0).ToList();
            var lazim = isi.SelectMany(x => x.Tahun).CountBy(x => x).OrderByDescending(x => x.Value).Select(x => x.Key).FirstOrDefault();
            // done before the others: only where all others are of the year of the report, or after it
            var salah = isi.FindAll(x => x.Tahun.TrueForAll(y => y < lazim));
            yield return salah is [var satu] && isi.Count > BarisTersedikit && lazim >= (tahun ?? lazim)
                && isi.TrueForAll(x => x.Baris == satu.Baris || x.Tahun.TrueForAll(y => y == lazim)) ? Temukan(t, satu.Baris, k,
                    satu.Tahun[0], lazim) : null;
        }
    }

    private static List<int> Semua(string sel) => [.. PolaTahun.Matches(sel).Select(m => int.Parse(m.Groups[1].Value,
        CultureInfo.InvariantCulture))];

    private static Temuan Temukan(TabelTerbaca t, int baris, int kolom, int tertulis, int benar)
    {
        var sel = t.Isi[baris][kolom].Trim();
        return Aturan.Temukan(
            t.Tempat(baris, kolom), sel, sel.Replace(tertulis.ToString(CultureInfo.InvariantCulture), benar.ToString(
                CultureInfo.InvariantCulture),
                StringComparison.Ordinal), $"{tertulis} ≠ {benar}",
            $"Waktu pada baris ini \"{sel}\", sedangkan semua baris lain {t.Sebut} tahun {benar}.");
    }
}
