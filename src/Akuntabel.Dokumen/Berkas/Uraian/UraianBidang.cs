namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>What kind of value a field takes.</summary>
public enum JenisBidang
{
    /// <summary>A short text.</summary>
    Teks,

    /// <summary>A text of sentences.</summary>
    TeksPanjang,

    /// <summary>A figure.</summary>
    Angka,

    /// <summary>An amount in rupiah.</summary>
    Rupiah,

    /// <summary>A percentage.</summary>
    Persen,

    /// <summary>A day.</summary>
    Tanggal,

    /// <summary>A year.</summary>
    Tahun,

    /// <summary>One of several words.</summary>
    Pilihan,

    /// <summary>A code: digits and points that are no figure.</summary>
    Kode,

    /// <summary>Several short texts.</summary>
    DaftarTeks,

    /// <summary>A tree of names.</summary>
    Bagan,
}

/// <summary>For what a field is needed.</summary>
public enum KeperluanBidang
{
    /// <summary>May be left out.</summary>
    Opsional,

    /// <summary>To compose the report.</summary>
    Menyusun,

    /// <summary>To sign the document.</summary>
    Menandatangani,
}

/// <summary>A value that a field may take.</summary>
/// <param name="Nilai">As the file has it.</param>
/// <param name="Kata">As a person reads it.</param>
public sealed record PilihanBidang(string Nilai, string Kata);

/// <summary>One field of a document: what it is called, what it takes, and what it is for.</summary>
/// <param name="Kunci">Its place in the file, relative to its thing: <c>kepala.nama</c>. Empty for the value itself of a mapping.</param>
/// <param name="Label">Its name in official words.</param>
/// <param name="Jenis">What it takes.</param>
public sealed record UraianBidang(string Kunci, string Label, JenisBidang Jenis = JenisBidang.Teks)
{
    /// <summary>How to fill it; empty when the label says it all.</summary>
    public string Petunjuk { get; init; } = "";

    /// <summary>Unit of the figure; empty when the thing itself names one.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>What it is needed for.</summary>
    public KeperluanBidang Perlu { get; init; }

    /// <summary>An example.</summary>
    public string Contoh { get; init; } = "";

    /// <summary>Whether it is left blank in a row of examples: beside the others there a value would be refused.</summary>
    public bool ContohKosong { get; init; }

    /// <summary>The values of a choice.</summary>
    public IReadOnlyList<PilihanBidang> Pilihan { get; init; } = [];

    /// <summary>The list whose codes it names (<see cref="UraianDaftar.Nama"/>); empty for none.</summary>
    public string Rujukan { get; init; } = "";

    /// <summary>The part of its thing's sheet under which it stands; empty for the first.</summary>
    public string Kelompok { get; init; } = "";

    /// <summary>Whether its part of the sheet stands folded: nothing of it is needed to begin with.</summary>
    public bool Lipat { get; init; }

    /// <summary>Whether the same is recorded with the officials of the office: left empty, it is taken from there.</summary>
    public bool DariPejabat { get; init; }

    /// <summary>Whether only some offices have it: it is shown where it is filled in.</summary>
    public bool Khusus { get; init; }

    /// <summary>Whether it says what a row is, whose, or what is promised of it: the planner says that, and not the unit that fills in
    /// the row.</summary>
    public bool Perencana { get; init; }

    /// <summary>Whether a figure may lie below zero, such as growth; what is counted or paid never does.</summary>
    public bool Bertanda { get; init; }
}
