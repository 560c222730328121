using System.Text;

namespace Akuntabel.Core.Umum;

/// <summary>Roman numerals, for chapters ("BAB III") and quarters ("Triwulan II").</summary>
public static class BilanganRomawi
{
    private static readonly (int Nilai, string Huruf)[] Lambang =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>4 gives "IV".</summary>
    /// <param name="n">1–3999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has no Roman numeral.</exception>
    public static string Dari(int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, 3999);
        var teks = new StringBuilder();
        foreach (var (nilai, huruf) in Lambang)
        {
            for (; n >= nilai; n -= nilai)
            {
                teks.Append(huruf);
            }
        }

        return teks.ToString();
    }
}

/// <summary>Letters of a list: a, b, … z, aa, ab, ….</summary>
public static class PenomoranHuruf
{
    /// <summary>1 gives "a", 27 gives "aa".</summary>
    /// <param name="n">Position, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is below 1.</exception>
    public static string Dari(int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        var teks = "";
        for (; n > 0; n = (n - 1) / 26)
        {
            teks = (char)('a' + ((n - 1) % 26)) + teks;
        }

        return teks;
    }
}
