namespace Akuntabel.Storage.Penjenjangan;

/// <summary>What became of a request to another perangkat daerah.</summary>
public enum KeadaanPermintaan
{
    /// <summary>Nobody answered yet.</summary>
    Menunggu,

    /// <summary>The other office serves the node.</summary>
    Diterima,

    /// <summary>It does not, and said why.</summary>
    Ditolak,

    /// <summary>Who asked took it back.</summary>
    Ditarik,
}

/// <summary>What an office asks of another.</summary>
/// <param name="Kepada">The perangkat daerah asked.</param>
/// <param name="Tahun">Year of the tree.</param>
/// <param name="Simpul">Code of the node.</param>
/// <param name="Uraian">Its words, as they were when it was asked.</param>
/// <param name="Catatan">What the other office is asked to do.</param>
public sealed record IsianPermintaan(string Kepada, int Tahun, string Simpul, string Uraian, string Catatan);

/// <summary>A request as it stands.</summary>
public sealed class BarisPermintaan
{
    /// <summary>Key.</summary>
    public string Id { get; init; } = "";

    /// <summary>Who asks.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Its name.</summary>
    public string Peminta { get; init; } = "";

    /// <summary>Who is asked.</summary>
    public string Kepada { get; init; } = "";

    /// <summary>Its name; blank when it was taken away since.</summary>
    public string Diminta { get; init; } = "";

    /// <summary>Year of the tree.</summary>
    public int Tahun { get; init; }

    /// <summary>Code of the node in the tree of who asks.</summary>
    public string Simpul { get; init; } = "";

    /// <summary>Its words.</summary>
    public string Uraian { get; init; } = "";

    /// <summary>What is asked.</summary>
    public string Catatan { get; init; } = "";

    /// <summary>What became of it.</summary>
    public KeadaanPermintaan Keadaan { get; init; }

    /// <summary>Why it was declined, or what was said when it was accepted.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Who asked.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When, UTC.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Who answered or took it back; blank while it waits.</summary>
    public string DijawabNama { get; init; } = "";

    /// <summary>When, UTC.</summary>
    public string DijawabSaat { get; init; } = "";

    /// <summary>Counts its changes.</summary>
    public int Revisi { get; init; }

    /// <summary>Whether it is in force or may come to be.</summary>
    public bool Berlaku => Keadaan is KeadaanPermintaan.Menunggu or KeadaanPermintaan.Diterima;
}
