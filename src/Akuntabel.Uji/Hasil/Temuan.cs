namespace Akuntabel.Uji.Hasil;

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

/// <summary>How sure a finding is.</summary>
public enum KeyakinanTemuan
{
    /// <summary>Most of the document says so.</summary>
    Kuat,

    /// <summary>The document itself states the relation that does not hold.</summary>
    Pasti,
}

/// <summary>What kind of contradiction a rule finds; each has one counterpart in lists of verified errors.</summary>
public enum KelasTemuan
{
    /// <summary>A percentage does not follow from its figures.</summary>
    Persentase,

    /// <summary>A total is not the sum of its parts.</summary>
    Jumlah,

    /// <summary>An average is wrong.</summary>
    RataRata,

    /// <summary>A difference is wrong.</summary>
    Selisih,

    /// <summary>One thing has two figures.</summary>
    AngkaBerbeda,

    /// <summary>A text says otherwise than a table.</summary>
    NarasiBertentangan,

    /// <summary>A category or predicate does not fit its threshold.</summary>
    Kategori,

    /// <summary>A count in the text differs from the rows.</summary>
    BanyakBaris,

    /// <summary>A list is longer or shorter than its claimed number.</summary>
    BanyakDaftar,

    /// <summary>One entry stands twice in a list.</summary>
    EntriGanda,

    /// <summary>One thing is counted in two rows.</summary>
    BarisTumpangTindih,

    /// <summary>A number in words differs from its digits.</summary>
    Terbilang,

    /// <summary>A date is impossible, incomplete or on another weekday.</summary>
    Tanggal,

    /// <summary>A year does not fit the report.</summary>
    Tahun,

    /// <summary>An identifier is malformed.</summary>
    Pengenal,

    /// <summary>A numbering has a gap or a repetition.</summary>
    Penomoran,

    /// <summary>A table number is missing, reused or refers to nothing.</summary>
    NomorTabel,

    /// <summary>A regulation is cited wrongly.</summary>
    RujukanHukum,

    /// <summary>A sasaran or indikator is worded differently.</summary>
    Rumusan,

    /// <summary>A label or term is wrong.</summary>
    Istilah,

    /// <summary>Something that a conclusion or the law relies on is missing.</summary>
    TidakAda,

    /// <summary>A value cannot be.</summary>
    TidakWajar,
}

/// <summary>A place in a document.</summary>
/// <param name="Baris">Physical line in a text input, from 1; <c>null</c> in other formats.</param>
/// <param name="Bab">The nearest heading above.</param>
/// <param name="Tabel">Number of the table in the document, from 1.</param>
/// <param name="BarisTabel">Row of that table, from 1, headers not counted.</param>
/// <param name="Kolom">Heading of the column.</param>
public sealed record TempatTemuan(int? Baris, string? Bab, int? Tabel, int? BarisTabel, string? Kolom)
{
    /// <summary>Page, from 1, in formats that have pages.</summary>
    public int? Halaman { get; init; }

    /// <summary>Address in the source in its own terms ("Lembar1!C12", paragraph of a DOCX); <c>null</c> when the reader knows none.</summary>
    public string? Alamat { get; init; }

    /// <summary>What a reader calls the table, by its caption; empty: it has none.</summary>
    public string SebutTabel { get; init; } = "";

    /// <summary>Index of the block in <see cref="DokumenTerbaca.Blok"/>, from 0; <c>null</c> for the document as a whole.</summary>
    public int? Blok { get; init; }

    /// <summary>Index of the cell in its row, from 0.</summary>
    public int? Sel { get; init; }

    /// <summary>Offset of the character in the text of the paragraph.</summary>
    public int? Posisi { get; init; }

    /// <summary>The document as a whole.</summary>
    public static TempatTemuan Dokumen { get; } = new(null, null, null, null, null);
}

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
    string Kode, TingkatTemuan Tingkat, TempatTemuan Tempat, string Tertulis, string Seharusnya, string Hitungan, string Pesan,
        string Dasar)
{
    /// <summary>How sure it is.</summary>
    public KeyakinanTemuan Keyakinan { get; init; } = KeyakinanTemuan.Kuat;

    /// <summary>The other places that the contradiction concerns.</summary>
    public IReadOnlyList<TempatTemuan> Terkait { get; init; } = [];
}
