using System.Globalization;

namespace Akuntabel.Core.Umum;

/// <summary>Numbers in words, spelled as KBBI does (<i>seribu, sebelas, miliar, triliun</i>).</summary>
public static class Terbilang
{
    /// <summary>The largest whole number that can be said: 10^15 − 1 (hundreds of <i>triliun</i>).</summary>
    public const decimal Terbesar = 999_999_999_999_999m;

    /// <summary>The words from 0 to 11, each at its number.</summary>
    public static IReadOnlyList<string> Satuan0 { get; } =
        ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];

    /// <summary>The words for powers of a thousand, largest first.</summary>
    public static IReadOnlyList<(decimal Besar, string Nama)> Golongan { get; } =
        [(1_000_000_000_000m, "triliun"), (1_000_000_000m, "miliar"), (1_000_000m, "juta"), (1_000m, "ribu")];

    /// <summary>A number in words: 21 gives "dua puluh satu", 81.64 gives "delapan puluh satu koma enam empat".</summary>
    /// <param name="bilangan">A number whose whole part is at most <see cref="Terbesar"/>; trailing zeros after the comma are not said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is too large to be said.</exception>
    public static string Bilangan(decimal bilangan)
    {
        var mutlak = Math.Abs(bilangan);
        var bulat = decimal.Truncate(mutlak);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bulat, Terbesar, nameof(bilangan));
        var kata = Bulat(bulat) + Desimal(mutlak - bulat);
        return bilangan < 0 ? "minus " + kata : kata;
    }

    /// <summary>An amount in words: "empat miliar enam belas juta … rupiah"; cents (rounded to two places) as "… sen".</summary>
    /// <param name="rupiah">Amount in rupiah.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is too large to be said.</exception>
    public static string Rupiah(decimal rupiah)
    {
        var tepat = AngkaIndonesia.Bulatkan(rupiah, 2);
        var bulat = decimal.Truncate(tepat);
        var sen = Math.Abs(tepat - bulat) * 100;
        // −0,50 has no whole part to carry its sign
        var tanda = tepat < 0 && bulat == 0 ? "minus " : "";
        return tanda + Bilangan(bulat) + " rupiah" + (sen == 0 ? "" : $" {Bilangan(sen)} sen");
    }

    private static string Bulat(decimal n)
    {
        if (n == 0)
        {
            return Satuan0[0];
        }

        var kata = new List<string>();
        foreach (var (besar, nama) in Golongan)
        {
            var banyak = decimal.Truncate(n / besar);
            n -= banyak * besar;
            if (banyak > 0)
            {
                kata.Add(besar == 1000 && banyak == 1 ? "seribu" : Ratusan((int)banyak) + " " + nama);
            }
        }

        return string.Join(' ', n == 0 ? kata : kata.Append(Ratusan((int)n)));
    }

    /// <summary>1–999 in words; every branch ends in a smaller number.</summary>
    private static string Ratusan(int n) => n switch
    {
        < 12 => Satuan0[n],
        < 20 => Satuan0[n - 10] + " belas",
        < 100 => Sambung(Satuan0[n / 10] + " puluh", n % 10),
        < 200 => Sambung("seratus", n - 100),
        _ => Sambung(Satuan0[n / 100] + " ratus", n % 100),
    };

    private static string Sambung(string depan, int sisa) => sisa == 0 ? depan : depan + " " + Ratusan(sisa);

    private static string Desimal(decimal pecahan)
    {
        var digit = pecahan.ToString(CultureInfo.InvariantCulture).Split('.') is [_, var d] ? d.TrimEnd('0') : "";
        return digit.Length == 0 ? "" : " koma " + string.Join(' ', digit.Select(c => Satuan0[c - '0']));
    }
}
