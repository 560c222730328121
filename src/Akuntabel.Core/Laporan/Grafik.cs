using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Kind of chart.</summary>
public enum JenisGrafik
{
    /// <summary>Clustered columns.</summary>
    BatangTegak,

    /// <summary>Clustered horizontal bars (long labels, many categories).</summary>
    BatangMendatar,

    /// <summary>Lines over the categories.</summary>
    Garis,

    /// <summary>Clustered columns, with some series drawn as lines over them.</summary>
    BatangGaris,
}

/// <summary>A series of a chart, one fact for each category (unknown ones leave a gap).</summary>
public sealed record SeriGrafik(string Nama, IReadOnlyList<Fakta> Nilai)
{
    /// <summary>Whether it is a line over the columns where both are drawn: a path beside what was reached.</summary>
    public bool Garis { get; init; }
}

/// <summary>Chart: native and editable in DOCX, SVG with its data table in HTML.</summary>
/// <param name="Keterangan">Caption, below the chart.</param>
/// <param name="Jenis">Kind.</param>
/// <param name="Kategori">Category labels (short; a number and an abbreviated name).</param>
/// <param name="Seri">Series.</param>
/// <param name="JudulSumbu">Title of the value axis: "Rupiah", "Persen".</param>
/// <param name="TeksAlternatif">Alternative text.</param>
public sealed record Grafik(
    Keterangan Keterangan, JenisGrafik Jenis, IReadOnlyList<string> Kategori, IReadOnlyList<SeriGrafik> Seri, string JudulSumbu,
    string TeksAlternatif) : Blok
{
    /// <summary>Whether a series is drawn as a line.</summary>
    /// <param name="seri">One of <see cref="Seri"/>.</param>
    public bool Bergaris(SeriGrafik seri) => Jenis == JenisGrafik.Garis || (Jenis == JenisGrafik.BatangGaris && seri is { Garis: true });
}

/// <summary>Shape of a diagram's node.</summary>
public enum BentukSimpul
{
    /// <summary>Box (unit of an organisation; activity of an SOP).</summary>
    Kotak,

    /// <summary>Rounded terminator (start, end).</summary>
    Ujung,

    /// <summary>Diamond (decision).</summary>
    Keputusan,
}

/// <summary>Node, placed by Core in points (1/72 inch) from the diagram's top left corner.</summary>
public sealed record SimpulBagan(string Id, BentukSimpul Bentuk, decimal X, decimal Y, decimal Lebar, decimal Tinggi, string Teks)
{
    /// <summary>How it differs from the others, as a class of its picture on screen: done, in hand; empty: it does not.</summary>
    public string Tanda { get; init; } = "";
}

/// <summary>Connector through the given points, with an optional label and an arrow head at the end.</summary>
public sealed record GarisBagan(IReadOnlyList<(decimal X, decimal Y)> Titik, string Teks, bool Panah, bool Putus);

/// <summary>Diagram: organisation chart, flow of an SOP. Vector in every format.</summary>
/// <param name="Keterangan">Caption, below.</param>
/// <param name="Lebar">Width in points (at most 453 portrait, 690 landscape).</param>
/// <param name="Tinggi">Height in points.</param>
/// <param name="Simpul">Nodes.</param>
/// <param name="Garis">Connectors.</param>
/// <param name="TeksAlternatif">The structure in words.</param>
public sealed record Bagan(
    Keterangan Keterangan, decimal Lebar, decimal Tinggi, IReadOnlyList<SimpulBagan> Simpul, IReadOnlyList<GarisBagan> Garis,
    string TeksAlternatif) : Blok;
