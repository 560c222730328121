using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>
/// Removes what repeats at the same height on the edge of the pages, framed or not: running headers and footers, page numbers.
/// It works on words, before tables are made of them; a grid that reaches into the page is a table and keeps all it holds, but for what
/// other pages show to be a running header: its frame may touch the table below.
/// </summary>
internal static class KepalaKakiHalaman
{
    private const double Tepi = 0.14;
    private const double TepiNomor = 0.1;
    private const int LarikTepi = 6;
    private const int UlangTersedikit = 3;
    private const double SelisihTinggi = 6;
    private const RegexOptions Opsi = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private static readonly Regex Romawi = new("^[ivxlc]{1,6}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    private static readonly Regex NomorHalaman = new(@"^[|–-]?\s*([ivxlc]{1,6}\s?[-–.]\s?)?([0-9]{1,4})\s*[|–-]?$", Opsi);
    private static readonly Regex NomorSaja = new(
        @"^(halaman|hal\.?|p ?a ?g ?e)?\s*[|–-]?\s*([0-9]{1,4}|[ivxlc]{1,6}(\s?[-–.]\s?[0-9]{1,4})?)\s*[|–-]?\s*((dari|of|/)\s*[0-9]{1,4}|(h ?a ?l ?a ?m ?a ?n|p ?a ?g ?e))?$", Opsi);

    /// <summary>A line on the edge of a page.</summary>
    /// <param name="Kunci">Its text, every number alike.</param>
    /// <param name="Dasar">Its height from the nearer edge.</param>
    /// <param name="Terluar">Nothing stands between it and that edge.</param>
    /// <param name="Bertabel">It stands in a grid that reaches into the page.</param>
    private sealed record Calon(LarikKata Larik, string Kunci, bool Kepala, double Dasar, bool Terluar, bool Bertabel);

    /// <summary>Takes the headers and footers from the pages.</summary>
    public static void Buang(List<HalamanPdf> halaman)
    {
        var calon = halaman.Select(DiTepi).ToList();
        // the captions of tables differ by their numbers alone, too
        var ulang = calon.SelectMany((c, i) => c.Where(l => !l.Bertabel && !BentukLarik.KeteranganTabel(l.Larik.Teks))
            .Select(l => (Halaman: i, Larik: l))).GroupBy(c => (c.Larik.Kunci, c.Larik.Kepala))
            .Where(g => Berulang([.. g.Select(c => (c.Halaman, c.Larik.Dasar)).OrderBy(c => c.Dasar)]))
            .ToDictionary(g => g.Key, g => g.Select(c => c.Larik.Dasar).ToList());
        var nomor = Enumerable.Range(0, Math.Max(0, calon.Count - 1)).SelectMany(i => Berurutan(calon[i], calon[i + 1])).ToHashSet();
        for (var i = 0; i < halaman.Count; i++)
        {
            halaman[i] = Satu(halaman[i], calon[i].FindAll(l => l.Bertabel
                ? ulang.TryGetValue((l.Kunci, l.Kepala), out var dasar) && dasar.Exists(y => Math.Abs(y - l.Dasar) <= SelisihTinggi)
                : (l.Terluar && NomorSaja.IsMatch(l.Larik.Teks)) || ulang.ContainsKey((l.Kunci, l.Kepala)) || nomor.Contains(l)));
        }
    }

    /// <summary>The outermost lines of two pages that are alike but for the page number apart from their text, which counts on.</summary>
    private static IEnumerable<Calon> Berurutan(List<Calon> halaman, List<Calon> berikut) =>
        from a in halaman.Where(c => c.Terluar)
        from b in berikut.Where(c => c.Terluar && c.Kepala == a.Kepala)
        where Bernomor(a) is { } x && Bernomor(b) is { } y && x.Teks == y.Teks && x.Nomor + 1 == y.Nomor
        from c in new[] { a, b }
        select c;

    private static (string Teks, int Nomor)? Bernomor(Calon c)
    {
        var ruas = LarikSelaras.Dari(c.Larik).Ruas;
        return ruas.Count == 2 && ruas.Select(r => NomorHalaman.Match(r.Teks)).FirstOrDefault(m => m.Success) is { } m
            ? (ruas[0].Teks == m.Value ? ruas[1].Teks : ruas[0].Teks + m.Groups[1].Value,
                int.Parse(m.Groups[2].ValueSpan, CultureInfo.InvariantCulture)) : null;
    }

    private static HalamanPdf Satu(HalamanPdf h, List<Calon> dibuang)
    {
        if (dibuang.Count == 0)
        {
            return h;
        }

        var kata = dibuang.SelectMany(c => c.Larik.Kata).ToHashSet();
        return h with { Kata = [.. h.Kata.Where(k => !kata.Contains(k))] };
    }

    /// <summary>On several pages at one height; on the others it may stand a little higher or lower.</summary>
    private static bool Berulang(List<(int Halaman, double Dasar)> letak)
    {
        for (var i = 0; i + UlangTersedikit <= letak.Count; i++)
        {
            if (letak.Skip(i).TakeWhile(l => l.Dasar - letak[i].Dasar <= SelisihTinggi)
                .Select(l => l.Halaman).Distinct().Skip(UlangTersedikit - 1).Any())
            {
                return true;
            }
        }

        return false;
    }

    private static List<Calon> DiTepi(HalamanPdf h)
    {
        var (atas, bawah) = (Tepi * h.Tinggi, (1 - Tepi) * h.Tinggi);
        var tabel = h.Petak.Where(p => p.Y[^1] > atas && p.Y[0] < bawah).ToList();
        var kata = h.Kata.Where(k => k.Y1 < atas || k.Y0 > bawah).ToLookup(k => tabel.Exists(p => Dalam(p, k)));
        return [.. Satu(h, kata[false], atas, bawah, false), .. Satu(h, kata[true], atas, bawah, true)];
    }

    private static IEnumerable<Calon> Satu(HalamanPdf h, IEnumerable<Kata> kata, double atas, double bawah, bool bertabel)
    {
        var kepala = PenyusunLarik.Susun(kata.Where(k => k.Y1 < atas)).Take(LarikTepi).ToList();
        // the foot is measured from below: pages may differ in height
        var kaki = PenyusunLarik.Susun(kata.Where(k => k.Y0 > bawah)).TakeLast(LarikTepi).ToList();
        var (teratas, terbawah) = (h.Kata.Select(k => k.Y0).DefaultIfEmpty().Min(), h.Kata.Select(k => k.Y1).DefaultIfEmpty().Max());
        return
        [
            .. kepala.Select(l => new Calon(l, Kunci(l.Teks), true, l.Y1, l.Y0 <= teratas + 2 && l.Y1 < TepiNomor * h.Tinggi, bertabel)),
            .. kaki.Select(l => new Calon(l, Kunci(l.Teks), false, h.Tinggi - l.Y1, l.Y1 >= terbawah - 2
                && l.Y0 > (1 - TepiNomor) * h.Tinggi, bertabel)),
        ];
    }

    // a page's border is no table: it has one cell
    private static bool Dalam(PetakTergaris p, Kata k) =>
        p.Kolom * p.Baris > 1 && k.TengahX > p.X[0] && k.TengahX < p.X[^1] && k.TengahY > p.Y[0] && k.TengahY < p.Y[^1];

    private static string Kunci(string asal)
    {
        var teks = string.Join(' ', asal.ToLowerInvariant().Split(' ').Select(k => Romawi.IsMatch(k) ? "#" : k));
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

        return sb.ToString();
    }
}
