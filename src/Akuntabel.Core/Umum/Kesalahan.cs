namespace Akuntabel.Core.Umum;

/// <summary>How much something in the way of a report weighs.</summary>
public enum BobotKesalahan
{
    /// <summary>Wrong, or at odds with something else: what is printed there cannot be trusted.</summary>
    Pertentangan,

    /// <summary>Not entered: a marked gap is printed.</summary>
    Celah,

    /// <summary>Lacking only for the signature: a line to be filled by hand is printed.</summary>
    Tandatangan,
}

/// <summary>Something that keeps a report from being signed: where, what, and what to do next. The report is composed all the
/// same.</summary>
/// <param name="Asal">File and line.</param>
/// <param name="Pesan">What is wrong and why.</param>
/// <param name="Saran">How to mend it.</param>
public sealed record Kesalahan(Asal Asal, string Pesan, string Saran)
{
    /// <summary>What it means for the report.</summary>
    public BobotKesalahan Bobot { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Asal}: {Pesan} {Saran}";
}
