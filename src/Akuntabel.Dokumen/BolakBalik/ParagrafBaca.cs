namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>A paragraph or table of a file while it is being read.</summary>
internal sealed class ParagrafBaca
{
    /// <summary>The part that it stands in; empty: none.</summary>
    public string Bagian { get; set; } = "";

    /// <summary>Whether its part is settled: its first words were read.</summary>
    public bool Mulai { get; set; }

    /// <summary>Its words.</summary>
    public List<RuasBaca> Ruas { get; } = [];

    /// <summary>Name of its style.</summary>
    public string Gaya { get; set; } = "";

    /// <summary>Level of a heading; 0: none.</summary>
    public int Judul { get; set; }

    /// <summary>The list that it is an item of.</summary>
    public (string Daftar, int Tingkat, bool Bernomor)? Butir { get; set; }

    /// <summary>Rows of a table, with the side that each column is set to; <c>null</c>: a paragraph.</summary>
    public List<List<(string Teks, char Rata)>>? Baris { get; set; }

    /// <summary>Whether it holds a picture or chart.</summary>
    public bool Bergambar { get; set; }

    /// <summary>Whether the mark at its end was taken out: it goes on in the next one.</summary>
    public bool Bersambung { get; set; }

    /// <summary>Its words without looks.</summary>
    public string Polos => string.Concat(Ruas.Select(r => r.Teks)).Trim();
}
