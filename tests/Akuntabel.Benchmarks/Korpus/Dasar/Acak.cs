namespace Akuntabel.Benchmarks.Korpus.Dasar;

/// <summary>Choices that a seed decides.</summary>
/// <param name="benih">The seed.</param>
internal sealed class Acak(int benih)
{
    private readonly Random _acak = new(benih);

    /// <summary>One of several.</summary>
    public T Pilih<T>(params IReadOnlyList<T> dari) => dari[_acak.Next(dari.Count)];

    /// <summary>Several different ones, in the order in which they stand.</summary>
    public IReadOnlyList<T> Ambil<T>(IReadOnlyList<T> dari, int banyak) =>
        [.. dari.Select((x, i) => (x, i, kunci: _acak.Next())).OrderBy(x => x.kunci).Take(banyak).OrderBy(x => x.i).Select(x => x.x)];

    /// <summary>In any order.</summary>
    public IReadOnlyList<T> Kocok<T>(IReadOnlyList<T> dari) => [.. dari.Select(x => (x, kunci: _acak.Next())).OrderBy(x => x.kunci)
        .Select(x => x.x)];

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Kadang(int persen) => _acak.Next(100) < persen;

    /// <summary>From one number to another, both possible.</summary>
    public int Antara(int dari, int sampai) => _acak.Next(dari, sampai + 1);

    /// <summary>A number with decimals.</summary>
    public decimal Desimal(decimal dari, decimal sampai, int desimal) =>
        Math.Round(dari + ((sampai - dari) * _acak.Next(1_000_000) / 1_000_000m), desimal, MidpointRounding.AwayFromZero);

    /// <summary>Money in steps, with few figures that repeat.</summary>
    public decimal Uang(decimal dari, decimal sampai, int kelipatan) =>
        Math.Truncate((dari + ((sampai - dari) * _acak.Next(1_000_000) / 1_000_000m)) / kelipatan) * kelipatan;
}
