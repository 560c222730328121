namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>What two runs of texts have in common, in order.</summary>
internal static class UrutanSejajar
{
    private const long KisiTerbesar = 6_000_000;

    /// <summary>Places that say the same, in order.</summary>
    public static IReadOnlyList<(int A, int B)> Cari(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var hasil = new List<(int, int)>();
        int awal = 0, akhir = 0, m = Math.Min(a.Count, b.Count);
        while (awal < m && a[awal] == b[awal])
        {
            hasil.Add((awal, awal++));
        }

        while (akhir < m - awal && a[a.Count - 1 - akhir] == b[b.Count - 1 - akhir])
        {
            akhir++;
        }

        var (n1, n2) = (a.Count - awal - akhir, b.Count - awal - akhir);
        hasil.AddRange((long)n1 * n2 <= KisiTerbesar ? Kisi(a, b, awal, n1, n2) : Rakus(a, b, awal, n1, n2));
        for (var i = akhir; i > 0; i--)
        {
            hasil.Add((a.Count - i, b.Count - i));
        }

        return hasil;
    }

    private static List<(int, int)> Kisi(IReadOnlyList<string> a, IReadOnlyList<string> b, int awal, int n1, int n2)
    {
        var panjang = new int[n1 + 1, n2 + 1];
        for (var i = n1 - 1; i >= 0; i--)
        {
            for (var j = n2 - 1; j >= 0; j--)
            {
                panjang[i, j] = a[awal + i] == b[awal + j] ? panjang[i + 1, j + 1] + 1 : Math.Max(panjang[i + 1, j], panjang[i, j + 1]);
            }
        }

        var hasil = new List<(int, int)>();
        for (int i = 0, j = 0; i < n1 && j < n2;)
        {
            if (a[awal + i] == b[awal + j])
            {
                hasil.Add((awal + i++, awal + j++));
            }
            else
            {
                _ = panjang[i + 1, j] >= panjang[i, j + 1] ? i++ : j++;
            }
        }

        return hasil;
    }

    // for texts that no report has: the next one that is the same
    private static List<(int, int)> Rakus(IReadOnlyList<string> a, IReadOnlyList<string> b, int awal, int n1, int n2)
    {
        var letak = Enumerable.Range(awal, n1).GroupBy(i => a[i]).ToDictionary(g => g.Key, g => new Queue<int>(g), StringComparer.Ordinal);
        var (hasil, sampai) = (new List<(int, int)>(), awal - 1);
        for (var j = awal; j < awal + n2; j++)
        {
            while (letak.TryGetValue(b[j], out var q) && q.Count > 0 && q.Peek() <= sampai)
            {
                q.Dequeue();
            }

            if (letak.TryGetValue(b[j], out var sisa) && sisa.Count > 0)
            {
                sampai = sisa.Dequeue();
                hasil.Add((sampai, j));
            }
        }

        return hasil;
    }
}
