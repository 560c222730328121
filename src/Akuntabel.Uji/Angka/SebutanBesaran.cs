namespace Akuntabel.Uji.Angka;

/// <summary>Words that multiply a figure ("5,2 milyar"), and thousands that are parted by spaces.</summary>
internal static class SebutanBesaran
{
    private static readonly Dictionary<string, int> Pangkat = new()
    {
        ["ribu"] = 3, ["rb"] = 3, ["juta"] = 6, ["jt"] = 6, ["miliar"] = 9, ["milyar"] = 9, ["milyard"] = 9, ["triliun"] = 12,
            ["trilyun"] = 12,
    };

    /// <summary>A figure this large carries all its digits; a word behind it is not a multiplier.</summary>
    private const decimal Terbesar = 1_000_000_000;

    /// <summary>The power of ten that the word at <paramref name="i"/> stands for, and where that word ends; 0 for any other word.</summary>
    public static int Baca(string teks, int i, bool rupiah, out int akhir)
    {
        var awal = LewatiSpasi(teks, i);
        akhir = awal;
        while (akhir < teks.Length && char.IsLetter(teks[akhir]))
        {
            akhir++;
        }

        var kata = teks[awal..akhir];
        return rupiah && kata is "M" ? 9 : rupiah && kata is "T" ? 12 : kata.Length is < 2 or > 7 ? 0
            : Pangkat.GetValueOrDefault(kata.ToLowerInvariant());
    }

    /// <summary>"5,2" with the word "milyar" is 5.200.000.000, known to a hundred million.</summary>
    public static IReadOnlyList<BacaanAngka> Kali(IReadOnlyList<BacaanAngka> bacaan, int pangkat)
    {
        if (pangkat == 0 || bacaan.Any(b => b.Nilai >= Terbesar))
        {
            return bacaan;
        }

        var faktor = 1m;
        for (var i = 0; i < pangkat; i++)
        {
            faktor *= 10;
        }

        return [.. bacaan.Select(b => new BacaanAngka(b.Nilai * faktor, b.Desimal - pangkat))];
    }

    /// <summary>Where a figure ends whose thousands are parted by spaces ("12 345 678"); <paramref name="i"/> when they are not.</summary>
    /// <param name="teks">The text.</param>
    /// <param name="awal">Where the figure begins.</param>
    /// <param name="i">Where its first digits end.</param>
    /// <param name="spasiBiasa">Also by ordinary spaces, which elsewhere part one figure from the next.</param>
    public static int AkhirRibuan(string teks, int awal, int i, bool spasiBiasa)
    {
        if (i - awal is < 1 or > 3)
        {
            return i;
        }

        while (i + 3 < teks.Length && (teks[i] is '\u00a0' or '\u2009' or '\u202f' || (spasiBiasa && teks[i] == ' '))
            && TigaAngka(teks, i + 1))
        {
            i += 4;
        }

        return i;
    }

    private static bool TigaAngka(string teks, int i) =>
        char.IsAsciiDigit(teks[i]) && char.IsAsciiDigit(teks[i + 1]) && char.IsAsciiDigit(teks[i + 2])
            && (i + 3 >= teks.Length || !char.IsAsciiDigit(teks[i + 3]));

    private static int LewatiSpasi(string teks, int i)
    {
        while (i < teks.Length && teks[i] is ' ' or '\u00a0')
        {
            i++;
        }

        return i;
    }
}
