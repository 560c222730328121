using Akuntabel.Core.Umum;

namespace Akuntabel.Uji.Angka;

/// <summary>One way to read a printed figure.</summary>
/// <param name="Nilai">The value as printed.</param>
/// <param name="Desimal">How many decimals were printed; negative when the last printed digit stands for tens or more
/// ("5,2 milyar": −8).</param>
public readonly record struct BacaanAngka(decimal Nilai, int Desimal)
{
    /// <summary>What the printed value can stand for when it was rounded or cut off at its last digit.</summary>
    public Selang Selang
    {
        get
        {
            var langkah = 1m;
            for (var i = 0; i < Math.Abs(Desimal); i++)
            {
                langkah = Desimal > 0 ? langkah / 10 : langkah * 10;
            }

            return Nilai < 0 ? new Selang(Nilai - langkah, Nilai + (langkah / 2)) : new Selang(Nilai - (langkah / 2), Nilai + langkah);
        }
    }

    /// <summary>As <see cref="Selang"/>, except that a whole number is itself: people, reports and rupiah are counted, not
    /// rounded.</summary>
    public Selang SelangCacah => Desimal == 0 ? Selang.Tepat(Nilai) : Selang;
}

/// <summary>A figure as it stands in a text, with every reading that its writer may have meant.</summary>
/// <param name="Teks">The figure as printed, with its unit.</param>
/// <param name="Awal">Where it begins in the text that was read.</param>
/// <param name="Satuan">"%", "Rp", the word that follows in lower case, or empty.</param>
/// <param name="Bacaan">At least one reading; the likeliest first.</param>
public sealed record AngkaTertulis(string Teks, int Awal, string Satuan, IReadOnlyList<BacaanAngka> Bacaan)
{
    /// <summary>The denominator when the figure is written as "43/53".</summary>
    public AngkaTertulis? Penyebut { get; init; }

    /// <summary>Where the figure ends in the text that was read.</summary>
    public int Akhir => Awal + Teks.Length;

    /// <summary>The likeliest value.</summary>
    public decimal Nilai => Bacaan[0].Nilai;

    /// <summary>Printed with a percent sign.</summary>
    public bool Persen => Satuan == "%";

    /// <summary>An amount in rupiah.</summary>
    public bool Rupiah => Satuan == "Rp";

    /// <summary>A bare four-digit number that is more likely a year than a quantity.</summary>
    public bool MungkinTahun => Satuan.Length == 0 && Teks.Length == 4 && Bacaan[0].Desimal == 0 && Nilai is >= 1900 and <= 2100;

    /// <summary>All figures of a text, in order. Never throws, whatever the text.</summary>
    public static IReadOnlyList<AngkaTertulis> Semua(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return new PemindaiAngka(teks).Semua();
    }

    /// <summary>The figures of a table cell that is a figure ("85,02", "3,55 % (11 Lembaga)", "2 Dok/ 5 Lap"); empty when it is a text
    /// or a blank.</summary>
    public static IReadOnlyList<AngkaTertulis> DariSel(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        var semua = Semua(SelBerangka.Sambung(teks));
        return semua.Count > 0 && Kosong(teks.AsSpan(0, Math.Min(teks.Length, semua[0].Awal))) ? SelBerangka.Berkurung(teks, semua) : [];
    }

    /// <summary>Prints a value as an Indonesian figure, without superfluous zeros, its minus as reports type it.</summary>
    internal static string Cetak(decimal nilai, int desimal = 0) => AngkaIndonesia.Cetak(nilai, Math.Max(0, desimal)).Replace('−', '-');

    private static bool Kosong(ReadOnlySpan<char> teks) => teks.Trim(" :=+±≥≤<>~(".AsSpan()).IsEmpty;
}
