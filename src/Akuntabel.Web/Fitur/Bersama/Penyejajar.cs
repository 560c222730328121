namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>Finds which item of one list stands for which of another.</summary>
internal static class Penyejajar
{
    /// <summary>Pairs in order; -1 where an item has no like. First by one name of the items, then, between those, by another, then by their
    /// order where as many are left on both sides.</summary>
    /// <param name="a">Items of the one.</param>
    /// <param name="b">Items of the other.</param>
    /// <param name="kunci">Names, by turns of the one and of the other.</param>
    public static IReadOnlyList<(int A, int B)> Sejajarkan(IReadOnlyList<int> a, IReadOnlyList<int> b, params Func<int, string>[] kunci)
    {
        if (kunci.Length < 2 || a.Count == 0 || b.Count == 0)
        {
            return a.Count == b.Count ? [.. a.Zip(b)] : [.. a.Select(x => (x, -1)), .. b.Select(y => (-1, y))];
        }

        var (satu, dua) = (a.Select(kunci[0]).ToList(), b.Select(kunci[1]).ToList());
        var hasil = new List<(int A, int B)>();
        var (i, j) = (0, 0);
        foreach (var (x, y) in SamaTerpanjang(satu, dua).Append((a.Count, b.Count)))
        {
            hasil.AddRange(Sejajarkan([.. a.Take(x).Skip(i)], [.. b.Take(y).Skip(j)], kunci[2..]));
            hasil.AddRange(x < a.Count ? [(a[x], b[y])] : []);
            (i, j) = (x + 1, y + 1);
        }

        return hasil;
    }

    private static List<(int A, int B)> SamaTerpanjang(List<string> a, List<string> b)
    {
        var panjang = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                panjang[i, j] = a[i] == b[j] ? panjang[i + 1, j + 1] + 1 : Math.Max(panjang[i + 1, j], panjang[i, j + 1]);
            }
        }

        var hasil = new List<(int A, int B)>();
        for (var (i, j) = (0, 0); i < a.Count && j < b.Count;)
        {
            if (a[i] == b[j])
            {
                hasil.Add((i++, j++));
            }
            else if (panjang[i + 1, j] >= panjang[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return hasil;
    }
}
