namespace Akuntabel.Core.Umum;

/// <summary>Words as people mistype them.</summary>
public static class EjaanKata
{
    // shorter ones have too many neighbours
    private const int Terpendek = 4;

    // of these many end differently
    private const int Berawal = 6;

    private const int SalahDua = 8;

    /// <summary>How many letters must be changed, added or removed to make one text of the other; letters of another case differ.</summary>
    /// <param name="a">A text.</param>
    /// <param name="b">The other.</param>
    public static int Jarak(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
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

    /// <summary>Whether a word begins another, or was perhaps meant for it: one letter apart, two in a long word; the first letter is
    /// right. A long word may also have been meant for how the other begins; one of up to three letters is meant as it stands.</summary>
    /// <param name="ketikan">The word as typed, in small letters.</param>
    /// <param name="kata">The other, in small letters.</param>
    public static bool Mirip(string ketikan, string kata)
    {
        ArgumentNullException.ThrowIfNull(ketikan);
        ArgumentNullException.ThrowIfNull(kata);
        var sepadan = kata.StartsWith(ketikan, StringComparison.Ordinal);
        if (sepadan || ketikan.Length < Terpendek || kata.Length == 0 || ketikan[0] != kata[0])
        {
            return sepadan;
        }

        var boleh = ketikan.Length < SalahDua ? 1 : 2;
        return Enumerable.Range(ketikan.Length - boleh, (2 * boleh) + 1)
            .Where(n => n == kata.Length || (n < kata.Length && ketikan.Length >= Berawal))
            .Any(n => Jarak(ketikan, kata[..n]) <= boleh);
    }
}
