namespace Akuntabel.Core.Perencanaan.Rumusan;

/// <summary>Whether a name was perhaps meant for another.</summary>
internal static class KemiripanNama
{
    private const int PanjangPaling = 80;

    /// <summary>Whether two names differ by a letter in five, or one holds the other.</summary>
    public static bool Mirip(string a, string b)
    {
        var (x, y) = (a.Trim().ToLowerInvariant(), b.Trim().ToLowerInvariant());
        return x.Length > 3 && y.Length > 3 && (x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal)
            || (x.Length <= PanjangPaling && y.Length <= PanjangPaling && Jarak(x, y) <= Math.Max(x.Length, y.Length) / 5));
    }

    private static int Jarak(string a, string b)
    {
        var baris = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var miring = baris[0];
            baris[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var lama = baris[j];
                baris[j] = Math.Min(Math.Min(baris[j], baris[j - 1]) + 1, miring + (a[i - 1] == b[j - 1] ? 0 : 1));
                miring = lama;
            }
        }

        return baris[^1];
    }
}
