using System.Globalization;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>The year on which a document reports.</summary>
internal static class TahunLaporan
{
    private const int SuaraTersedikit = 2;

    private static readonly PolaTeks Pola = Bunyi.Pola(@"\b(laporan\s+(akuntabilitas\s+)?kinerja|lkj|lkip|lakip|lkjip)\b([^.;0-9]|[.]\s?){0,160}?\b(20[0-9]{2})\b");
    private static readonly PolaTeks PolaTahun = Bunyi.Pola(@"\btahun\s+(anggaran\s+)?(20[0-9]{2})\b");

    /// <summary>The year that nearly all mentions of the report carry and that the document names most; <c>null</c> when they do not agree.</summary>
    public static int? Dari(PemahamanDokumen d)
    {
        var judul = Suara(d, Pola, 4);
        var isi = Suara(d, PolaTahun, 2);
        var pemenang = judul.OrderByDescending(x => x.Value).FirstOrDefault();
        return pemenang.Value >= SuaraTersedikit && pemenang.Value * 10 >= judul.Values.Sum() * 7
            && isi.Count > 0 && isi.MaxBy(x => x.Value).Key == pemenang.Key ? pemenang.Key : null;
    }

    private static Dictionary<int, int> Suara(PemahamanDokumen d, PolaTeks pola, int kelompok) =>
        d.DaftarParagraf.SelectMany(p => pola.Matches(p.Teks)).GroupBy(m =>
            int.Parse(m.Groups[kelompok].Value, CultureInfo.InvariantCulture)).ToDictionary(g => g.Key, g => g.Count());
}
