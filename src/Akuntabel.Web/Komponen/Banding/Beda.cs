namespace Akuntabel.Web.Komponen;

/// <summary>One step from the old to the new sequence; both sides when the element stays.</summary>
/// <param name="Lama">Element of the old sequence; <c>null</c> when it was added.</param>
/// <param name="Baru">Element of the new sequence; <c>null</c> when it was removed.</param>
public sealed record Langkah<T>(T? Lama, T? Baru)
    where T : class;

/// <summary>What changed between two sequences (longest common subsequence).</summary>
public static class Beda
{
    /// <summary>Above this many comparisons the differing middle is told as removed and added as a whole.</summary>
    internal const long HitunganTerbanyak = 4_000_000;

    /// <summary>The steps from <paramref name="lama"/> to <paramref name="baru"/>, in order; what was removed stands before what was added.</summary>
    public static IReadOnlyList<Langkah<T>> Hitung<T>(IReadOnlyList<T> lama, IReadOnlyList<T> baru, IEqualityComparer<T>? pembanding = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        var sama = pembanding ?? EqualityComparer<T>.Default;
        var awal = 0;
        var akhir = 0;
        var pendek = Math.Min(lama.Count, baru.Count);
        while (awal < pendek && sama.Equals(lama[awal], baru[awal]))
        {
            awal++;
        }

        while (akhir < pendek - awal && sama.Equals(lama[lama.Count - 1 - akhir], baru[baru.Count - 1 - akhir]))
        {
            akhir++;
        }

        return
        [
            .. Enumerable.Range(0, awal).Select(i => new Langkah<T>(lama[i], baru[i])),
            .. Tengah([.. lama.Take(lama.Count - akhir).Skip(awal)], [.. baru.Take(baru.Count - akhir).Skip(awal)], sama),
            .. Enumerable.Range(1, akhir).Reverse().Select(i => new Langkah<T>(lama[^i], baru[^i])),
        ];
    }

    private static IEnumerable<Langkah<T>> Tengah<T>(T[] lama, T[] baru, IEqualityComparer<T> sama)
        where T : class
    {
        if ((long)lama.Length * baru.Length > HitunganTerbanyak)
        {
            return [.. lama.Select(l => new Langkah<T>(l, null)), .. baru.Select(b => new Langkah<T>(null, b))];
        }

        return Telusur(lama, baru, sama, Panjang(lama, baru, sama));
    }

    /// <summary>Length of the longest common subsequence of what follows each pair of positions.</summary>
    private static int[,] Panjang<T>(T[] lama, T[] baru, IEqualityComparer<T> sama)
    {
        var panjang = new int[lama.Length + 1, baru.Length + 1];
        for (var i = lama.Length - 1; i >= 0; i--)
        {
            for (var j = baru.Length - 1; j >= 0; j--)
            {
                panjang[i, j] = sama.Equals(lama[i], baru[j]) ? panjang[i + 1, j + 1] + 1 : Math.Max(panjang[i + 1, j], panjang[i, j + 1]);
            }
        }

        return panjang;
    }

    private static IEnumerable<Langkah<T>> Telusur<T>(T[] lama, T[] baru, IEqualityComparer<T> sama, int[,] panjang)
        where T : class
    {
        var (i, j) = (0, 0);
        while (i < lama.Length || j < baru.Length)
        {
            if (i < lama.Length && j < baru.Length && sama.Equals(lama[i], baru[j]))
            {
                yield return new Langkah<T>(lama[i++], baru[j++]);
            }
            else if (i < lama.Length && (j == baru.Length || panjang[i + 1, j] >= panjang[i, j + 1]))
            {
                yield return new Langkah<T>(lama[i++], null);
            }
            else
            {
                yield return new Langkah<T>(null, baru[j++]);
            }
        }
    }
}
