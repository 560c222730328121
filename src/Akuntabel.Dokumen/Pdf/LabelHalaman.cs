using System.Globalization;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Html;

namespace Akuntabel.Dokumen.Pdf;

/// <summary>Page labels as the footers print them, from the pages on which sections and anchors stand.</summary>
internal static class LabelHalaman
{
    private static readonly (int Nilai, string Huruf)[] AngkaRomawi =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
        (4, "iv"), (1, "i"),
    ];

    /// <summary>Labels by anchor; an anchor on an unnumbered page has none.</summary>
    public static Dictionary<string, string> Hitung(Naskah naskah, IReadOnlyDictionary<string, int> halaman)
    {
        var runtun = AturanHalaman.Runtun(naskah.DaftarBagian);
        var bagian = naskah.DaftarBagian
            .Select((b, i) => (b.Penomoran, Awal: halaman.GetValueOrDefault(HtmlPenulis.IdBagian(i)), Runtun: runtun[i]))
            .Where(b => b.Awal > 0).OrderBy(b => b.Awal).ToList();
        var awalRuntun = bagian.GroupBy(b => b.Runtun).ToDictionary(g => g.Key, g => g.Min(b => b.Awal));
        var hasil = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, n) in halaman)
        {
            var letak = bagian.FindLastIndex(b => b.Awal <= n);
            if (letak >= 0 && bagian[letak].Penomoran != PenomoranHalaman.Tanpa)
            {
                hasil[id] = Label(bagian[letak].Penomoran, n - awalRuntun[bagian[letak].Runtun] + 1);
            }
        }

        return hasil;
    }

    /// <summary>Where a run of pages begins, from 0, and how it is counted.</summary>
    public static IReadOnlyList<(int Halaman, PenomoranHalaman Jenis)> Awal(Naskah naskah, IReadOnlyDictionary<string, int> halaman)
    {
        var runtun = AturanHalaman.Runtun(naskah.DaftarBagian);
        return [.. naskah.DaftarBagian.Select((b, i) => (b.Penomoran, Halaman: halaman.GetValueOrDefault(HtmlPenulis.IdBagian(i)) - 1, Runtun: runtun[i]))
            .Where(b => b.Halaman >= 0).GroupBy(b => b.Runtun).Select(g => (g.Min(b => b.Halaman), g.First().Penomoran)).OrderBy(g => g.Item1)];
    }

    private static string Label(PenomoranHalaman jenis, int n) =>
        jenis == PenomoranHalaman.Romawi ? Romawi(n) : n.ToString(CultureInfo.InvariantCulture);

    private static string Romawi(int n)
    {
        var hasil = "";
        foreach (var (nilai, huruf) in AngkaRomawi)
        {
            for (; n >= nilai; n -= nilai)
            {
                hasil += huruf;
            }
        }

        return hasil;
    }
}
