namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>An element that is open, with what it belongs to.</summary>
internal sealed class Bingkai
{
    public int Kedalaman { get; init; }

    public ParagrafDibacaDocx? Paragraf { get; init; }

    public TabelDibacaDocx? Tabel { get; init; }

    public BarisDibaca? Baris { get; init; }

    public SelDibacaDocx? Sel { get; init; }

    /// <summary>Nothing around it is a paragraph or table.</summary>
    public bool Terluar { get; init; }

    /// <summary>What happens when it closes.</summary>
    public Action? Tutup { get; init; }

    public bool? Tebal { get; set; }

    public string? GayaHuruf { get; set; }

    public bool Tersembunyi { get; set; }

    public bool? Terangkat { get; set; }

    /// <summary>A branch of alternative content has been taken.</summary>
    public bool Terpilih { get; set; }

    /// <summary>A paragraph that goes on in the next one.</summary>
    public ParagrafDibacaDocx? Sambungan { get; set; }
}
