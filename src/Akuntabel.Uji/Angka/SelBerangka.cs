using System.Text;

namespace Akuntabel.Uji.Angka;

/// <summary>A cell that is nothing but one figure, in the forms that only cells have: digits that a narrow column has broken, and brackets around a negative.</summary>
internal static class SelBerangka
{
    private const int Terpanjang = 40;

    /// <summary>"184.352.330.8 60" as "184.352.330.860"; the same text when it is not one broken figure.</summary>
    public static string Sambung(string teks)
    {
        if (teks.Length > Terpanjang || !teks.Trim().Any(c => c is ' ' or '\u00a0')
            || !teks.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' ' or '\u00a0'))
        {
            return teks;
        }

        var rapat = new StringBuilder(teks).Replace(" ", "").Replace("\u00a0", "").ToString();
        return Berkelompok(rapat) && !teks.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(b => b.Length > 3 && Berkelompok(b))
            ? rapat : teks;
    }

    /// <summary>"(1.234)" is −1.234 in a table of money, and 1.234 where brackets only set a figure apart.</summary>
    public static IReadOnlyList<AngkaTertulis> Berkurung(string teks, IReadOnlyList<AngkaTertulis> angka)
    {
        var t = teks.AsSpan().Trim();
        return angka is [var a] && t.Length > 2 && t[0] == '(' && t[^1] == ')' && a.Penyebut is null
            ? [a with { Bacaan = [.. a.Bacaan, .. a.Bacaan.Select(b => b with { Nilai = -b.Nilai })] }]
            : angka;
    }

    /// <summary>Two or more thousands separators of one kind, each before three digits.</summary>
    private static bool Berkelompok(string inti) =>
        inti.Length > 0 && char.IsAsciiDigit(inti[0]) && char.IsAsciiDigit(inti[^1]) && inti.Count(c => c is '.' or ',') >= 2
            && KaidahAngka.Bacaan(inti, rupiah: true).Count > 0;
}
