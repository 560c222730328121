namespace Akuntabel.Core.Laporan;

/// <summary>Horizontal alignment of a column or cell.</summary>
public enum Rata
{
    /// <summary>Left.</summary>
    Kiri,

    /// <summary>Centre.</summary>
    Tengah,

    /// <summary>Right (figures).</summary>
    Kanan,
}

/// <summary>What a row is.</summary>
public enum JenisBaris
{
    /// <summary>Ordinary row.</summary>
    Isi,

    /// <summary>Heading of a group of rows (programme above its sub kegiatan), bold.</summary>
    Kelompok,

    /// <summary>Total.</summary>
    Jumlah,
}

/// <summary>Column.</summary>
/// <param name="Lebar">Relative width (any positive number).</param>
/// <param name="Rata">Alignment of body cells.</param>
public sealed record Kolom(decimal Lebar, Rata Rata);

/// <summary>
/// Cell. Rows are given as in HTML: a cell that spans is given once, at its top left; the positions that it covers are left out.
/// </summary>
/// <param name="Isi">Blocks are rare; runs suffice. A line break is a <see cref="GantiBaris"/>.</param>
public sealed record Sel(IReadOnlyList<Ruas> Isi)
{
    /// <summary>Columns covered, at least 1.</summary>
    public int RentangKolom { get; init; } = 1;

    /// <summary>Rows covered, at least 1.</summary>
    public int RentangBaris { get; init; } = 1;

    /// <summary>Alignment; null = that of the column.</summary>
    public Rata? Rata { get; init; }

    /// <summary>Background as RRGGBB; empty = none (colour code of a category).</summary>
    public string Warna { get; init; } = "";
}

/// <summary>Row.</summary>
public sealed record Baris(JenisBaris Jenis, IReadOnlyList<Sel> Sel);

/// <summary>Table.</summary>
/// <param name="Keterangan">Caption, above the table; null for a layout table (identity of an SOP, decree).</param>
/// <param name="Kolom">Columns.</param>
/// <param name="Kepala">Header rows, repeated on each page; may be empty.</param>
/// <param name="Baris">Body rows.</param>
/// <param name="Sumber">Note under the table ("Sumber: …"); empty for none.</param>
/// <param name="Bergaris">Whether grid lines are drawn.</param>
public sealed record Tabel(
    Keterangan? Keterangan, IReadOnlyList<Kolom> Kolom, IReadOnlyList<Baris> Kepala, IReadOnlyList<Baris> Baris,
    string Sumber = "", bool Bergaris = true) : Blok;
