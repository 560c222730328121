using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Something in the agency's files that stops the report: where, what, and what to do next.</summary>
/// <param name="Asal">File and line.</param>
/// <param name="Pesan">What is wrong and why.</param>
/// <param name="Saran">How to mend it.</param>
public sealed record Kesalahan(Asal Asal, string Pesan, string Saran)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Asal}: {Pesan} {Saran}";
}
