using System.Globalization;

namespace Akuntabel.Benchmarks.Korpus.Dasar;

/// <summary>How a figure is printed.</summary>
/// <param name="Desimal">Decimals.</param>
/// <param name="Ribuan">Separator of thousands; empty for none.</param>
/// <param name="Koma">Decimal separator.</param>
/// <param name="Depan">Before the figure ("Rp", "A (").</param>
/// <param name="Belakang">After it (" %", ",-", ")").</param>
internal sealed record BentukAngka(int Desimal, string Ribuan, string Koma, string Depan = "", string Belakang = "")
{
    /// <summary>Whether decimals are cut off, as some do, instead of rounded.</summary>
    public bool Potong { get; init; }

    /// <summary>Whether trailing zeros of the decimals are left out: 100 beside 98,64.</summary>
    public bool TanpaNolEkor { get; init; }

    /// <summary>Whether less than zero stands in brackets: (1.500).</summary>
    public bool MinusKurung { get; init; }

    /// <summary>The value that is printed of an exact one.</summary>
    public decimal Bulat(decimal nilai) => Potong
        ? decimal.Truncate(nilai * Pangkat) / Pangkat
        : Math.Round(nilai, Desimal, MidpointRounding.AwayFromZero);

    /// <summary>One unit of the last place.</summary>
    public decimal Satuan => 1 / Pangkat;

    /// <summary>The characters.</summary>
    public string Cetak(decimal nilai)
    {
        var bulat = Bulat(nilai);
        var utuh = Math.Abs(bulat).ToString("F" + Desimal, CultureInfo.InvariantCulture).Split('.');
        var pecahan = utuh.Length > 1 ? TanpaNolEkor ? utuh[1].TrimEnd('0') : utuh[1] : "";
        var angka = Kelompok(utuh[0]) + (pecahan.Length > 0 ? Koma + pecahan : "");
        return bulat >= 0 ? Depan + angka + Belakang : MinusKurung ? $"{Depan}({angka}){Belakang}" : $"{Depan}-{angka}{Belakang}";
    }

    private decimal Pangkat => (decimal)Math.Pow(10, Desimal);

    private string Kelompok(string digit)
    {
        for (var i = digit.Length - 3; i > 0 && Ribuan.Length > 0; i -= 3)
        {
            digit = digit.Insert(i, Ribuan);
        }

        return digit;
    }
}
