using Akuntabel.Core.Alur;

namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>How a list of things stands in its file.</summary>
public enum BentukDaftar
{
    /// <summary>A list of things.</summary>
    Butir,

    /// <summary>A mapping: the first field is the key, the others its value.</summary>
    Peta,

    /// <summary>A mapping of years (and of the fields named) to figures.</summary>
    PetaTahun,

    /// <summary>A thing that holds things like itself.</summary>
    Pohon,
}

/// <summary>A list of things in a document, such as the indicators of a sasaran.</summary>
/// <param name="Kunci">Its place relative to the thing that holds it; empty when it is the whole file.</param>
/// <param name="Judul">Name of the list in official words.</param>
/// <param name="Sebutan">One of its things: "indikator".</param>
public sealed record UraianDaftar(string Kunci, string Judul, string Sebutan)
{
    /// <summary>Its name in workbooks that were written before it was renamed, by which their sheet is still read; empty: it never was.</summary>
    public string JudulLama { get; init; } = "";

    /// <summary>How it stands in its file.</summary>
    public BentukDaftar Bentuk { get; init; }

    /// <summary>Fields of a thing.</summary>
    public IReadOnlyList<UraianBidang> Bidang { get; init; } = [];

    /// <summary>Fields of the first version that have another home now: read where they are filled in, and never offered.</summary>
    public IReadOnlyList<UraianBidang> BidangLama { get; init; } = [];

    /// <summary>Fields with those of the first version.</summary>
    public IReadOnlyList<UraianBidang> SemuaBidang => BidangLama.Count == 0 ? Bidang : [.. Bidang, .. BidangLama];

    /// <summary>Lists that each thing holds.</summary>
    public IReadOnlyList<UraianDaftar> Anak { get; init; } = [];

    /// <summary>The part of its thing's sheet (<see cref="UraianBidang.Kelompok"/>) before whose fields it stands; empty for the end.</summary>
    public string Kelompok { get; init; } = "";

    /// <summary>Keys of the fields that together name a thing.</summary>
    public IReadOnlyList<string> Pengenal { get; init; } = [];

    /// <summary>Other things that its rows name, for fields to refer to: by which name, with the fields of their code and words.</summary>
    public IReadOnlyList<(string Nama, string Kode, string Kata)> Termuat { get; init; } = [];

    /// <summary>The name by which fields refer to it (<see cref="UraianBidang.Rujukan"/>).</summary>
    public string Nama { get; init; } = "";
}

/// <summary>A kind of file of an office. It serves the file, the workbook, forms and checks; it knows nothing of layout.</summary>
/// <param name="Pola">Its path; <c>*</c> stands for a name where there are several.</param>
/// <param name="Judul">What it is, in official words.</param>
/// <param name="Jenis">The document that it belongs to.</param>
public sealed record UraianBerkas(string Pola, string Judul, JenisDokumen Jenis)
{
    /// <summary>Fields that the file has once.</summary>
    public IReadOnlyList<UraianBidang> Bidang { get; init; } = [];

    /// <summary>Lists of things.</summary>
    public IReadOnlyList<UraianDaftar> Daftar { get; init; } = [];

    /// <summary>Whether it sets how the program works rather than what the office reports.</summary>
    public bool Lanjutan { get; init; }

    /// <summary>Whether there may be several files of the kind.</summary>
    public bool Jamak => Pola.Contains('*', StringComparison.Ordinal);

    /// <summary>Whether a file is of this kind.</summary>
    public bool Memuat(string jalur)
    {
        ArgumentNullException.ThrowIfNull(jalur);
        var i = Pola.IndexOf('*', StringComparison.Ordinal);
        return i < 0 ? jalur == Pola : jalur.Length > Pola.Length - 1 && jalur.StartsWith(Pola[..i], StringComparison.Ordinal) && jalur.EndsWith(Pola[(i + 1)..], StringComparison.Ordinal);
    }

    /// <summary>The name of one of several files: <c>penyusunan</c> of <c>sop/penyusunan.yaml</c>.</summary>
    public string Nama(string jalur)
    {
        ArgumentNullException.ThrowIfNull(jalur);
        var i = Pola.IndexOf('*', StringComparison.Ordinal);
        return i < 0 ? "" : jalur[i..^(Pola.Length - 1 - i)];
    }

    /// <summary>The path of one of several files.</summary>
    public string Jalur(string nama) => Pola.Replace("*", nama, StringComparison.Ordinal);
}
