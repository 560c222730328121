namespace Akuntabel.Core.Alur;

/// <summary>What of a unit is given back.</summary>
public enum JenisHal
{
    /// <summary>All that it filled in.</summary>
    Unit,

    /// <summary>The figure of an indikator.</summary>
    Indikator,

    /// <summary>Money and output of a sub kegiatan.</summary>
    SubKegiatan,
}

/// <summary>Something that is given back to be mended, and why.</summary>
/// <param name="Jenis">What it is.</param>
/// <param name="Kode">Its code; empty for all of a unit.</param>
/// <param name="Catatan">What is to be mended; never empty.</param>
public sealed record HalDikembalikan(JenisHal Jenis, string Kode, string Catatan)
{
    private const int DisebutPaling = 3;

    /// <summary>The figure when it was given back, as it was shown; empty: there was none, or nobody noted it.</summary>
    public string Semula { get; init; } = "";

    /// <summary>Digest of all that was filled in of it when it was given back, by which one sees whether it was changed; empty: nobody
    /// noted it.</summary>
    public string Sidik { get; init; } = "";

    /// <summary>Several in a line, as a list shows it.</summary>
    public static string Ringkas(IReadOnlyList<HalDikembalikan> daftar)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        return string.Join("; ", daftar.Take(DisebutPaling).Select(h => h.Kode.Length > 0 ? $"{h.Kode}: {h.Catatan}" : h.Catatan))
            + (daftar.Count > DisebutPaling ? $"; dan {daftar.Count - DisebutPaling} lagi" : "");
    }
}

/// <summary>What a unit gets back.</summary>
/// <param name="Unit">Its key; empty: the office, which fills in as one.</param>
/// <param name="Hal">What; at least one.</param>
public sealed record PengembalianUnit(string Unit, IReadOnlyList<HalDikembalikan> Hal);
