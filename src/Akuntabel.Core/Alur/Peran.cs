namespace Akuntabel.Core.Alur;

/// <summary>What a user is in the system; a person may hold several, each for a dated term.</summary>
public enum Peran
{
    /// <summary>Administrator of the pemerintah daerah: agencies, users, settings; writes no performance data.</summary>
    Administrator,

    /// <summary>Perencana (Kasubbag TU, Perencana) of a perangkat daerah: writes all its documents.</summary>
    Perencana,

    /// <summary>Sub bidang: fills in what its unit did.</summary>
    SubBidang,

    /// <summary>Penyusun: the team that writes the report.</summary>
    Penyusun,

    /// <summary>Kepala perangkat daerah: sets (menetapkan) documents.</summary>
    Kepala,

    /// <summary>APIP (Inspektorat): reads everything, reviews.</summary>
    Apip,

    /// <summary>Bappeda and Bagian Organisasi: read everything.</summary>
    Bappeda,
}

/// <summary>A position as it is written for who holds it.</summary>
public static class SebutanJabatan
{
    /// <summary>"Plh. Kepala Badan"; the position alone for who holds it in his own right.</summary>
    /// <param name="status">How it is held.</param>
    /// <param name="jabatan">The position.</param>
    public static string Untuk(StatusJabatan status, string jabatan) => status switch
    {
        StatusJabatan.Plt => "Plt. " + jabatan,
        StatusJabatan.Plh => "Plh. " + jabatan,
        StatusJabatan.Pj => "Pj. " + jabatan,
        _ => jabatan,
    };
}

/// <summary>How a position is held (definitif, Plt, Plh, Pj).</summary>
public enum StatusJabatan
{
    /// <summary>Definitif.</summary>
    Definitif,

    /// <summary>Pelaksana Tugas: the position is vacant.</summary>
    Plt,

    /// <summary>Pelaksana Harian: the holder is absent for a while.</summary>
    Plh,

    /// <summary>Penjabat.</summary>
    Pj,
}
