using System.Diagnostics.CodeAnalysis;

namespace Akuntabel.Core.Umum;

/// <summary>A quantity that may be unknown. Blank is not zero: an unknown quantity carries the reason why.</summary>
/// <remarks>Arithmetic on an unknown quantity gives an unknown quantity with the same reason.</remarks>
public readonly record struct Besaran
{
    private readonly decimal _nilai;

    private Besaran(decimal nilai, string? alasan)
    {
        _nilai = nilai;
        Alasan = alasan;
    }

    /// <summary>Why the value is unknown, in Indonesian; <c>null</c> when it is known.</summary>
    public string? Alasan { get; }

    /// <summary>Whether there is a value.</summary>
    public bool Ada => Alasan is null;

    /// <summary>The exact value, or <c>null</c> when unknown. Never rounded.</summary>
    public decimal? Nilai => Ada ? _nilai : null;

    /// <summary>A known quantity.</summary>
    public static Besaran Dari(decimal nilai) => new(nilai, null);

    /// <summary>An unknown quantity.</summary>
    /// <param name="alasan">The reason, in Indonesian, as a user would read it.</param>
    public static Besaran Kosong(string alasan) => new(0, alasan);

    /// <summary>Gets the value when it is known.</summary>
    public bool Coba([NotNullWhen(true)] out decimal? nilai)
    {
        nilai = Nilai;
        return Ada;
    }
}
