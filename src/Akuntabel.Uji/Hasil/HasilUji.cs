namespace Akuntabel.Uji.Hasil;

/// <summary>What the check of one document found.</summary>
/// <param name="Tabel">Tables seen.</param>
/// <param name="Angka">Figures read.</param>
/// <param name="Hubungan">Relations examined.</param>
/// <param name="Temuan">Findings in the order of the document.</param>
public sealed record HasilUji(int Tabel, int Angka, int Hubungan, IReadOnlyList<Temuan> Temuan)
{
    /// <summary>The year of the report; <c>null</c> when it does not say.</summary>
    public int? Tahun { get; init; }

    /// <summary>What kind of document it is, in Indonesian; empty when it does not say.</summary>
    public string Jenis { get; init; } = "";

    /// <summary>What the check left out, in Indonesian: rules that found more than is shown.</summary>
    public IReadOnlyList<string> Catatan { get; init; } = [];
}
