using DiffPlex;

namespace Akuntabel.Dokumen.Perbandingan;

/// <summary>One step from the old to the new sequence; both sides when the element stays.</summary>
/// <param name="Lama">Element of the old sequence; <c>null</c> when it was added.</param>
/// <param name="Baru">Element of the new sequence; <c>null</c> when it was removed.</param>
public sealed record Langkah<T>(T? Lama, T? Baru)
    where T : class;

/// <summary>What changed between two sequences (Myers, by DiffPlex).</summary>
public static class Beda
{
    /// <summary>Above this product of lengths everything between the common ends is told as removed and added as a whole: nobody reads more differences.</summary>
    internal const long HitunganTerbanyak = 400_000_000;

    /// <summary>The steps from <paramref name="lama"/> to <paramref name="baru"/>, in order; what was removed stands before what was added.</summary>
    public static IReadOnlyList<Langkah<T>> Hitung<T>(IReadOnlyList<T> lama, IReadOnlyList<T> baru, IEqualityComparer<T>? pembanding = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(lama);
        ArgumentNullException.ThrowIfNull(baru);
        var sama = pembanding ?? EqualityComparer<T>.Default;
        var pendek = Math.Min(lama.Count, baru.Count);
        var awal = Enumerable.Range(0, pendek).TakeWhile(i => sama.Equals(lama[i], baru[i])).Count();
        var akhir = Enumerable.Range(1, pendek - awal).TakeWhile(i => sama.Equals(lama[^i], baru[^i])).Count();
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
        if (lama.Length == 0 || baru.Length == 0 || (long)lama.Length * baru.Length > HitunganTerbanyak)
        {
            return [.. lama.Select(l => new Langkah<T>(l, null)), .. baru.Select(b => new Langkah<T>(null, b))];
        }

        // the library compares texts: each different element gets a name of its own
        var nama = new Dictionary<T, string>(sama);
        var hasil = Differ.Instance.CreateDiffs("l", "b", ignoreWhiteSpace: false, ignoreCase: false, new PotonganBeda(Namai(lama, nama), Namai(baru, nama)));
        return Telusur(lama, baru, hasil.DiffBlocks);
    }

    private static IEnumerable<Langkah<T>> Telusur<T>(T[] lama, T[] baru, IEnumerable<DiffPlex.Model.DiffBlock> daftar)
        where T : class
    {
        var (i, j) = (0, 0);
        foreach (var b in daftar)
        {
            while (i < b.DeleteStartA)
            {
                yield return new Langkah<T>(lama[i++], baru[j++]);
            }

            for (var n = 0; n < b.DeleteCountA; n++)
            {
                yield return new Langkah<T>(lama[i++], null);
            }

            for (var n = 0; n < b.InsertCountB; n++)
            {
                yield return new Langkah<T>(null, baru[j++]);
            }
        }

        while (i < lama.Length)
        {
            yield return new Langkah<T>(lama[i++], baru[j++]);
        }
    }

    private static string[] Namai<T>(T[] daftar, Dictionary<T, string> nama)
        where T : class
    {
        var hasil = new string[daftar.Length];
        for (var i = 0; i < daftar.Length; i++)
        {
            if (!nama.TryGetValue(daftar[i], out var n))
            {
                nama[daftar[i]] = n = nama.Count.ToString();
            }

            hasil[i] = n;
        }

        return hasil;
    }

    // the library asks for the pieces of the two texts by name
    private sealed class PotonganBeda(string[] lama, string[] baru) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text == "l" ? lama : baru;
    }
}
