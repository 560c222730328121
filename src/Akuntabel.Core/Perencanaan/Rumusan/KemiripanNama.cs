using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Perencanaan.Rumusan;

/// <summary>Whether a name was perhaps meant for another.</summary>
public static class KemiripanNama
{
    private const int PanjangPaling = 80;

    /// <summary>Whether two names differ by a letter in five, or one holds the other.</summary>
    public static bool Mirip(string a, string b)
    {
        var (x, y) = (a.Trim().ToLowerInvariant(), b.Trim().ToLowerInvariant());
        return x.Length > 3 && y.Length > 3 && (x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal)
            || (x.Length <= PanjangPaling && y.Length <= PanjangPaling && EjaanKata.Jarak(x, y) <= Math.Max(x.Length, y.Length) / 5));
    }
}
