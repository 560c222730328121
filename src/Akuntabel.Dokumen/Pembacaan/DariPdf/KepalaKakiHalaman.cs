using System.Text;
using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Removes what repeats at the same height on the edge of the pages: running headers and footers, page numbers.</summary>
internal static class KepalaKakiHalaman
{
    private const double Tepi = 0.14;
    private const double TepiNomor = 0.1;
    private const int LarikTepi = 4;
    private const int UlangTersedikit = 3;
    private static readonly Regex Romawi = new("^[ivxlc]{1,6}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    private static readonly Regex NomorSaja = new(@"^(halaman|hal\.?|page)?\s*[|–-]?\s*([0-9]{1,4}|[ivxlc]{1,6})\s*[|–-]?\s*((dari|of|/)\s*[0-9]{1,4})?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The pages without their headers and footers.</summary>
    public static List<List<UnsurPdf>> Buang(IReadOnlyList<HalamanPdf> halaman, IReadOnlyList<List<UnsurPdf>> unsur)
    {
        var calon = halaman.Zip(unsur, (h, u) => Calon(h, u)).ToList();
        var ulang = calon.SelectMany(c => c.Select(l => Kunci(l.Larik, l.Dasar)).Distinct()).GroupBy(k => k).Where(g => g.Count() >= UlangTersedikit).Select(g => g.Key).ToHashSet();
        return [.. unsur.Zip(calon, (u, c) =>
        {
            var dibuang = c.Where(l => (l.Terluar && NomorSaja.IsMatch(l.Larik.Larik.Teks)) || ulang.Contains(Kunci(l.Larik, l.Dasar))).Select(l => (UnsurPdf)l.Larik).ToHashSet(ReferenceEqualityComparer.Instance);
            return u.FindAll(x => !dibuang.Contains(x));
        })];
    }

    private static List<(LarikPdf Larik, double Dasar, bool Terluar)> Calon(HalamanPdf h, List<UnsurPdf> unsur)
    {
        var larik = unsur.OfType<LarikPdf>().OrderBy(l => l.Larik.Y1).ToList();
        var atas = larik.Take(LarikTepi).Where(l => l.Larik.Y1 < Tepi * h.Tinggi).Select((l, i) => (l, l.Larik.Y1, i == 0 && l.Larik.Y1 < TepiNomor * h.Tinggi));
        // the foot is measured from below: pages may differ in height
        var bawah = larik.TakeLast(LarikTepi).Where(l => l.Larik.Y0 > (1 - Tepi) * h.Tinggi).Select(l => (l, l.Larik.Y1 - h.Tinggi, l == larik[^1] && l.Larik.Y0 > (1 - TepiNomor) * h.Tinggi));
        return [.. atas.Concat(bawah).DistinctBy(c => c.l, ReferenceEqualityComparer.Instance)];
    }

    private static (string Teks, double Tinggi) Kunci(LarikPdf l, double dasar)
    {
        var teks = string.Join(' ', l.Larik.Teks.ToLowerInvariant().Split(' ').Select(k => Romawi.IsMatch(k) ? "#" : k));
        var sb = new StringBuilder();
        foreach (var c in teks)
        {
            if (!char.IsAsciiDigit(c))
            {
                sb.Append(c);
            }
            else if (sb.Length == 0 || sb[^1] != '#')
            {
                sb.Append('#');
            }
        }

        return (sb.ToString(), Math.Round(dasar / 4));
    }
}
