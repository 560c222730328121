namespace Akuntabel.Uji.Angka;

/// <summary>The exact values that a printed figure can stand for, both ends included.</summary>
/// <param name="Bawah">The smallest value.</param>
/// <param name="Atas">The largest value.</param>
public readonly record struct Selang(decimal Bawah, decimal Atas)
{
    /// <summary>One exact value.</summary>
    public static Selang Tepat(decimal nilai) => new(nilai, nilai);

    /// <summary>Whether one exact value can be behind both figures.</summary>
    public bool Bertemu(Selang lain) => Bawah <= lain.Atas && lain.Bawah <= Atas;

    /// <summary>Sum of two ranges.</summary>
    public static Selang operator +(Selang a, Selang b) => new(a.Bawah + b.Bawah, a.Atas + b.Atas);

    /// <summary>Difference of two ranges.</summary>
    public static Selang operator -(Selang a, Selang b) => new(a.Bawah - b.Atas, a.Atas - b.Bawah);

    /// <summary>Sum, as a method.</summary>
    public Selang Add(Selang lain) => this + lain;

    /// <summary>Difference, as a method.</summary>
    public Selang Subtract(Selang lain) => this - lain;

    /// <summary>The range multiplied by a number that is not negative.</summary>
    public Selang Kali(decimal k) => new(Bawah * k, Atas * k);

    /// <summary>The product of two ranges that are not negative.</summary>
    public Selang Kali(Selang lain) => new(Bawah * lain.Bawah, Atas * lain.Atas);

    /// <summary>The quotient; <c>null</c> unless numerator is not negative and denominator positive.</summary>
    public Selang? Bagi(Selang penyebut) =>
        Bawah < 0 || penyebut.Bawah <= 0 ? null : new Selang(Bawah / penyebut.Atas, Atas / penyebut.Bawah);
}
