namespace Akuntabel.Storage.Pengujian;

/// <summary>A report whose findings are kept, as of its last version.</summary>
public sealed class BarisPengujian
{
    /// <summary>Perangkat daerah that the report is of.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Its name, where it was asked for.</summary>
    public string NamaPerangkatDaerah { get; init; } = "";

    /// <summary>Key.</summary>
    public string Id { get; init; } = "";

    /// <summary>What the report is called.</summary>
    public string Nama { get; init; } = "";

    /// <summary>By which the next version of it is known: its file's name without what copies add to it.</summary>
    public string Kunci { get; init; } = "";

    /// <summary>The last version.</summary>
    public int Versi { get; init; }

    /// <summary>Findings of that version.</summary>
    public int Banyak { get; init; }

    /// <summary>When that version was kept.</summary>
    public string Saat { get; init; } = "";

    /// <summary>By whom.</summary>
    public string OlehNama { get; init; } = "";
}

/// <summary>A kept report in a list of all offices: what its newest version has, and how far its review is.</summary>
public sealed class BarisRekap
{
    /// <summary>Perangkat daerah that the report is of.</summary>
    public string PerangkatDaerah { get; init; } = "";

    /// <summary>Key.</summary>
    public string Id { get; init; } = "";

    /// <summary>What the report is called.</summary>
    public string Nama { get; init; } = "";

    /// <summary>The newest version.</summary>
    public int Versi { get; init; }

    /// <summary>The year that it reports on; 0: unknown.</summary>
    public int Tahun { get; init; }

    /// <summary>Findings of it.</summary>
    public int Banyak { get; init; }

    /// <summary>Those that are material.</summary>
    public int Material { get; init; }

    /// <summary>Those that are minor.</summary>
    public int Minor { get; init; }

    /// <summary>Those that are editorial.</summary>
    public int Editorial { get; init; }

    /// <summary>Those that the version before had not.</summary>
    public int Baru { get; init; }

    /// <summary>Those that it had too.</summary>
    public int Masih { get; init; }

    /// <summary>Findings of the version before that are gone.</summary>
    public int Diperbaiki { get; init; }

    /// <summary>When it was kept.</summary>
    public string Saat { get; init; } = "";

    /// <summary>By whom.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>Of its findings those decided to be so.</summary>
    public long Benar { get; init; }

    /// <summary>Those decided to be none.</summary>
    public long Bukan { get; init; }

    /// <summary>Those left as they are.</summary>
    public long Diabaikan { get; init; }

    /// <summary>Those that nobody decided yet.</summary>
    public long Belum => Math.Max(0, Banyak - Benar - Bukan - Diabaikan);
}

/// <summary>One time that a report was checked and kept.</summary>
public sealed class VersiPengujian
{
    /// <summary>What the report is called.</summary>
    public string Nama { get; init; } = "";

    /// <summary>From 1.</summary>
    public int Versi { get; init; }

    /// <summary>Name of the file.</summary>
    public string Berkas { get; init; } = "";

    /// <summary>Digest of the findings among the contents.</summary>
    public string Sidik { get; init; } = "";

    /// <summary>How many they are.</summary>
    public int Banyak { get; init; }

    /// <summary>The year that the report reports on; 0: unknown.</summary>
    public int Tahun { get; init; }

    /// <summary>Who kept them: the key of the user.</summary>
    public string Oleh { get; init; } = "";

    /// <summary>Who kept them.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";
}

/// <summary>What a reviewer says of a finding.</summary>
public enum Putusan
{
    /// <summary>It is as found; the office has to mend it.</summary>
    Benar,

    /// <summary>It is none.</summary>
    Bukan,

    /// <summary>It is one, and left as it is.</summary>
    Diabaikan,

    /// <summary>What was decided was taken back: nothing is decided.</summary>
    Dicabut,
}

/// <summary>What was decided of a finding on a version of the report.</summary>
public sealed class BarisPutusan
{
    /// <summary>Key.</summary>
    public string Id { get; init; } = "";

    /// <summary>Name of the finding.</summary>
    public string Temuan { get; init; } = "";

    /// <summary>What was decided.</summary>
    public Putusan Putusan { get; init; }

    /// <summary>Note.</summary>
    public string Catatan { get; init; } = "";

    /// <summary>The version of the report that it was decided on.</summary>
    public int Versi { get; init; }

    /// <summary>Who.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Counts its changes, from 1.</summary>
    public int Revisi { get; init; }
}

/// <summary>A decision as typed.</summary>
/// <param name="Temuan">Name of the finding.</param>
/// <param name="Putusan">What is decided; <c>null</c>: nothing was chosen.</param>
/// <param name="Catatan">Note; needed for what is no finding or is left as it is.</param>
/// <param name="Revisi">Revision that was seen; 0: none.</param>
public sealed record IsianPutusan(string Temuan, Putusan? Putusan, string Catatan, int Revisi);

/// <summary>A version to be kept.</summary>
/// <param name="Berkas">Name of the file.</param>
/// <param name="Banyak">Findings.</param>
/// <param name="Susun">The findings to be stored, made from those of the version before (<c>null</c>: there is none).</param>
public sealed record VersiBaru(string Berkas, int Banyak, Func<byte[]?, IsiVersi> Susun)
{
    /// <summary>The kept report that it is a version of; empty: the one whose file has that name, or a new one.</summary>
    public string Lanjutan { get; init; } = "";

    /// <summary>The year that it reports on; 0: unknown.</summary>
    public int Tahun { get; init; }
}

/// <summary>The findings of a version, ready to be stored, and what lists show of them.</summary>
/// <param name="Data">The findings.</param>
/// <param name="Temuan">Their names.</param>
public sealed record IsiVersi(byte[] Data, IReadOnlyList<string> Temuan)
{
    /// <summary>Those that are material.</summary>
    public int Material { get; init; }

    /// <summary>Those that are minor.</summary>
    public int Minor { get; init; }

    /// <summary>Those that are editorial.</summary>
    public int Editorial { get; init; }

    /// <summary>Those that the version before had not; 0 in a first version.</summary>
    public int Baru { get; init; }

    /// <summary>Those that it had too.</summary>
    public int Masih { get; init; }

    /// <summary>Findings of the version before that are gone.</summary>
    public int Diperbaiki { get; init; }
}
