namespace Akuntabel.Storage.Register;

/// <summary>Which register.</summary>
/// <param name="Pemda">Pemerintah daerah.</param>
/// <param name="PerangkatDaerah">Office that keeps it.</param>
/// <param name="Kode">Its stable name: <c>ormas</c>.</param>
public sealed record KunciRegister(string Pemda, string PerangkatDaerah, string Kode);

/// <summary>A version of a definition as it is stored.</summary>
public sealed class DefinisiTersimpan
{
    /// <summary>Stable name of the register.</summary>
    public string Kode { get; init; } = "";

    /// <summary>Number of the version, from 1.</summary>
    public int Versi { get; init; }

    /// <summary>Name of the register.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Text of the definition.</summary>
    public string Isi { get; init; } = "";

    /// <summary>Whether the office uses it; counts on the newest version.</summary>
    public bool Aktif { get; init; }

    /// <summary>Why it was made or changed.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>Who made this version.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Rises when it is put out of use or taken into use again.</summary>
    public int Revisi { get; init; }
}

/// <summary>What came of saving a definition.</summary>
public abstract record HasilDefinisi
{
    private HasilDefinisi()
    {
    }

    /// <summary>Kept.</summary>
    /// <param name="Versi">Its version; the one that was there, where nothing had changed.</param>
    public sealed record Tersimpan(int Versi) : HasilDefinisi;

    /// <summary>Somebody saved another version in between; nothing was written.</summary>
    /// <param name="Kini">That one.</param>
    public sealed record Bentrok(DefinisiTersimpan Kini) : HasilDefinisi;

    /// <summary>Not kept.</summary>
    /// <param name="Pesan">Why, for the user.</param>
    public sealed record Ditolak(string Pesan) : HasilDefinisi;
}
