namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>A row of a table: one text for each column, blank where a cell goes on from the left or from above.</summary>
internal sealed record BarisPdf(int Halaman, IReadOnlyList<string> Sel)
{
    /// <summary>Where each cell stands, in the order of the texts; empty where nothing is known of them.</summary>
    public IReadOnlyList<AsalSel> Asal { get; init; } = [];

    /// <summary>The height of its figures on the page, where it was told by them.</summary>
    public double Jangkar { get; init; }

    /// <summary>The shape of the table says that it is a heading.</summary>
    public bool Kepala { get; init; }

    /// <summary>It is one cell over all columns.</summary>
    public bool Penuh { get; init; }
}

/// <summary>What stands on a page, in the order of reading.</summary>
internal abstract record UnsurPdf(int Halaman, double Atas);

/// <summary>A line of running text and the edges of the column in which it stands.</summary>
internal sealed record LarikPdf(int Halaman, LarikKata Larik, double Kiri, double Kanan) : UnsurPdf(Halaman, Larik.Y0)
{
    /// <summary>A line of a table of contents.</summary>
    public bool DaftarIsi { get; init; }
}

/// <summary>Text in a frame that is no table, such as a box of a chart.</summary>
internal sealed record KotakPdf(int Halaman, IReadOnlyList<LarikKata> Larik) : UnsurPdf(Halaman, Larik[0].Y0);

/// <summary>A table, or the part of it that stands on one page.</summary>
internal sealed record TabelPdf(int Halaman, double Atas, IReadOnlyList<double> X, IReadOnlyList<BarisPdf> Baris) : UnsurPdf(Halaman, Atas)
{
    /// <summary>Its columns where no ruling draws them.</summary>
    public KolomSelaras? Kolom { get; init; }
}
