namespace Akuntabel.Core.UjiKonsistensi;

/// <summary>How much a finding weighs.</summary>
public enum TingkatTemuan
{
    /// <summary>Form only: numbering, spelling.</summary>
    Editorial,

    /// <summary>A contradiction that does not change a conclusion.</summary>
    Minor,

    /// <summary>A figure or conclusion on which a reader relies is wrong.</summary>
    Material,
}

/// <summary>A place in a document.</summary>
/// <param name="Baris">Physical line in a text input, from 1; <c>null</c> in other formats.</param>
/// <param name="Bab">The nearest heading above.</param>
/// <param name="Tabel">Number of the table in the document, from 1.</param>
/// <param name="BarisTabel">Row of that table, from 1, headers not counted.</param>
/// <param name="Kolom">Heading of the column.</param>
public sealed record TempatTemuan(int? Baris, string? Bab, int? Tabel, int? BarisTabel, string? Kolom);

/// <summary>One contradiction; one cause is one finding.</summary>
/// <param name="Kode">Code of the rule.</param>
/// <param name="Tingkat">Weight.</param>
/// <param name="Tempat">Where it stands.</param>
/// <param name="Tertulis">As printed.</param>
/// <param name="Seharusnya">What would be consistent.</param>
/// <param name="Hitungan">The computation or comparison.</param>
/// <param name="Pesan">One Indonesian sentence.</param>
/// <param name="Dasar">Source of the rule.</param>
public sealed record Temuan(
    string Kode, TingkatTemuan Tingkat, TempatTemuan Tempat, string Tertulis, string Seharusnya, string Hitungan, string Pesan, string Dasar)
{
    /// <summary>The other places that the contradiction concerns.</summary>
    public IReadOnlyList<TempatTemuan> Terkait { get; init; } = [];
}
