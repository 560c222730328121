using System.Globalization;

namespace Akuntabel.Core.Umum;

/// <summary>Numbers as Indonesia prints them: dot for thousands, comma for decimals, a minus that is no hyphen.</summary>
public static class AngkaIndonesia
{
    private static readonly NumberFormatInfo Format = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NegativeSign = "−",
    };

    /// <summary>Printed where a value is unknown.</summary>
    public const string Kosong = "–";

    /// <summary>Rounds half away from zero, the only rounding of the product.</summary>
    /// <param name="nilai">Exact value.</param>
    /// <param name="desimal">Decimal places, 0–28.</param>
    public static decimal Bulatkan(decimal nilai, int desimal) => Math.Round(nilai, desimal, MidpointRounding.AwayFromZero);

    /// <summary>Prints a number: 1234567.891 with 2 decimals gives "1.234.567,89".</summary>
    public static string Cetak(decimal nilai, int desimal) =>
        Bulatkan(nilai, desimal).ToString("N" + desimal.ToString(CultureInfo.InvariantCulture), Format);

    /// <summary>Prints a fact, see <see cref="Fakta.Cetak"/>.</summary>
    public static string Cetak(Fakta fakta, bool denganSatuan)
    {
        if (fakta.Kata is { } kata)
        {
            return kata;
        }

        if (fakta.Besaran.Nilai is not { } n)
        {
            return Kosong;
        }

        var angka = Cetak(n, fakta.Desimal);
        if (!denganSatuan)
        {
            return angka;
        }

        return Bersatuan(fakta.Satuan, angka);
    }

    /// <summary>An amount as printed, its sign before the currency: "−Rp50.000.000".</summary>
    /// <param name="angka">The number as printed.</param>
    public static string Rupiah(string angka)
    {
        ArgumentNullException.ThrowIfNull(angka);
        return angka is ['−' or '-', .. var mutlak] ? "−Rp" + mutlak : "Rp" + angka;
    }

    /// <summary>A printed number with its unit: "Rp1.000", "81,64 %", "30 orang".</summary>
    /// <param name="satuan">Unit.</param>
    /// <param name="angka">The number as printed.</param>
    public static string Bersatuan(Satuan satuan, string angka) => satuan.Jenis switch
    {
        JenisSatuan.Rupiah => Rupiah(angka),
        // an index or score is said before its number ("skor 79,30"), never after it
        JenisSatuan.Indeks => angka,
        _ when satuan.Nama.Length == 0 => angka,
        // a no-break space keeps the unit beside its number
        _ => angka + "\u00a0" + satuan.Nama,
    };
}
