namespace Akuntabel.Uji.Bacaan;

/// <summary>Parts rows in which each cell holds the figures of several rows, one below the other.</summary>
internal static class PemecahBarisSel
{
    private const int Terbanyak = 12;

    /// <summary>The row itself, or the rows that it holds: two cells at least are nothing but as many figures.</summary>
    public static IEnumerable<BarisTerbaca> Pecah(BarisTerbaca b)
    {
        var bagian = b.Sel.Select(s => Bagian(s.Teks)).ToList();
        var banyak = bagian.Select(x => x.Count).Where(n => n is > 1 and <= Terbanyak).GroupBy(n => n).OrderByDescending(g =>
            g.Count()).FirstOrDefault();
        if (banyak is null || banyak.Count() < 2 || !Besar(bagian, banyak.Key) || bagian.Exists(x => x.Count == 1))
        {
            return [b];
        }

        return Enumerable.Range(0, banyak.Key).Select(n => b with { Sel = [.. b.Sel.Select((s, k) => Satu(s, bagian[k], banyak.Key, n))] });
    }

    private static SelTerbaca Satu(SelTerbaca s, List<string> bagian, int banyak, int n) =>
        bagian.Count == banyak ? s with { Teks = bagian[n] } : n == 0 ? s : s with { Teks = "" };

    /// <summary>Money or decimals in one of the cells: "2 3" alone may be anything.</summary>
    private static bool Besar(List<List<string>> bagian, int banyak) =>
        bagian.Exists(x => x.Count == banyak && x.All(t => t.Length >= 4 && t.AsSpan().ContainsAny(',', '.')));

    /// <summary>The figures of a cell that is nothing but figures; empty for any other.</summary>
    private static List<string> Bagian(string teks)
    {
        if (teks.Length is < 3 or > 400 || teks.Any(char.IsLetter))
        {
            return [];
        }

        var kata = teks.Replace("%", "% ").Split([' ', '\n', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).ToList();
        kata = [.. kata.Where(k => k != "%")];
        return kata.TrueForAll(k => char.IsAsciiDigit(k[0]) && AngkaTertulis.Semua(k) is [{ Penyebut: null } a]
            && a.Teks.Length >= k.TrimEnd('.', ')', ',', '-').Length) ? kata : [];
    }
}
