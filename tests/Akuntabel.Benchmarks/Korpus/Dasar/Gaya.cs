namespace Akuntabel.Benchmarks.Korpus.Dasar;

/// <summary>How levels of a hierarchy are told.</summary>
internal enum GayaJenjang
{
    /// <summary>By codes in a column.</summary>
    Kode,

    /// <summary>By the words Program, Kegiatan, Sub Kegiatan before the name.</summary>
    Kata,

    /// <summary>By bold type.</summary>
    Tebal,

    /// <summary>By marks before the name: "- ", "* ".</summary>
    Tanda,

    /// <summary>By numbering: I, A, 1.</summary>
    Nomor,

    /// <summary>By nothing but the figures.</summary>
    Tanpa,
}

/// <summary>What a row of column numbers looks like.</summary>
internal enum GayaNomorKolom
{
    /// <summary>There is none.</summary>
    Tanpa,

    /// <summary>1 2 3.</summary>
    Polos,

    /// <summary>(1) (2) (3).</summary>
    Kurung,

    /// <summary>5 = 4/3, with formulas where a column follows from others.</summary>
    Rumus,
}

/// <summary>The habits of whoever wrote the report.</summary>
internal sealed record Gaya
{
    /// <summary>Money in tables.</summary>
    public required BentukAngka Uang { get; init; }

    /// <summary>Money in sentences.</summary>
    public required BentukAngka UangKalimat { get; init; }

    /// <summary>Percentages in tables.</summary>
    public required BentukAngka Persen { get; init; }

    /// <summary>Percentages in sentences.</summary>
    public required BentukAngka PersenKalimat { get; init; }

    /// <summary>Plain values with two decimals.</summary>
    public required BentukAngka Nilai { get; init; }

    /// <summary>Counts.</summary>
    public required BentukAngka Cacah { get; init; }

    /// <summary>How levels are told.</summary>
    public required GayaJenjang Jenjang { get; init; }

    /// <summary>Rows of column numbers.</summary>
    public required GayaNomorKolom NomorKolom { get; init; }

    /// <summary>Whether headings are in capitals.</summary>
    public required bool KepalaKapital { get; init; }

    /// <summary>Whether totals stand above what they add.</summary>
    public required bool JumlahDiAtas { get; init; }

    /// <summary>What a row of totals is called.</summary>
    public required string KataJumlah { get; init; }

    /// <summary>How a table is numbered, with {0} chapter, {1} number in it, {2} number in the report.</summary>
    public required string NomorTabel { get; init; }

    /// <summary>Whether the number of a table stands on a line above its caption.</summary>
    public required bool JudulDuaBaris { get; init; }

    /// <summary>Whether blanks are doubled and words stick to their stops, as typing does.</summary>
    public required bool Ceroboh { get; init; }

    /// <summary>Whether totals and groups are bold.</summary>
    public required bool Tebal { get; init; }
}
