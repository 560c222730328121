namespace Akuntabel.Core.Alur;

/// <summary>Why a day is no working day.</summary>
public enum JenisLibur
{
    /// <summary>Libur nasional, by the yearly joint decree (SKB) of three ministers.</summary>
    Nasional,

    /// <summary>Cuti bersama, by the same decree.</summary>
    CutiBersama,

    /// <summary>A day of voting, by Keppres.</summary>
    Khusus,

    /// <summary>Libur daerah, by decree of the kepala daerah.</summary>
    Daerah,
}

/// <summary>A day on which offices are closed.</summary>
/// <param name="Tanggal">Which day.</param>
/// <param name="Nama">What is celebrated.</param>
/// <param name="Jenis">Why it is none.</param>
/// <param name="Dasar">Legal source.</param>
public sealed record HariLibur(DateOnly Tanggal, string Nama, JenisLibur Jenis, string Dasar)
{
    /// <summary>How sure we are of it.</summary>
    public KeyakinanDasar Keyakinan { get; init; } = KeyakinanDasar.BeberapaSumber;
}
