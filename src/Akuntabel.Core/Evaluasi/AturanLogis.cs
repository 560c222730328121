namespace Akuntabel.Core.Evaluasi;

/// <summary>What an answer may not exceed.</summary>
public enum JenisAturanLogis
{
    /// <summary>The answer of a criterion.</summary>
    TidakMelebihiKriteria,

    /// <summary>The share of criteria met of a sub component.</summary>
    TidakMelebihiSub,
}

/// <summary>An answer that may not exceed another: nothing is good that does not exist (kerangka logis).</summary>
/// <param name="Jenis">What is compared.</param>
/// <param name="Sumber">Code of what may not be higher: a criterion; a sub component or component, then each of its criteria. Compared
/// with a sub component, a sub component is taken as a whole.</param>
/// <param name="Batas">Code of what it may not exceed.</param>
/// <param name="Pesan">Why, as a sentence.</param>
public sealed record AturanLogis(JenisAturanLogis Jenis, string Sumber, string Batas, string Pesan);

/// <summary>Two answers that contradict each other.</summary>
/// <param name="Aturan">The rule.</param>
/// <param name="Pesan">Which two, why, and what to do.</param>
public sealed record PelanggaranLogis(AturanLogis Aturan, string Pesan)
{
    /// <summary>Code of the criterion or sub component that is too high.</summary>
    public required string Sumber { get; init; }

    /// <summary>Code of the one that it exceeds.</summary>
    public required string Batas { get; init; }
}
