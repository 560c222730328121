using Akuntabel.Storage;

namespace Akuntabel.Web;

/// <summary>How the application is started.</summary>
/// <param name="Basisdata">The store; the caller keeps and closes it.</param>
/// <param name="Alamat">Addresses to listen on, separated by semicolons; empty: as the host says.</param>
/// <param name="FolderSementara">Folder for results of jobs; emptied at start.</param>
public sealed record OpsiWeb(Basisdata Basisdata, string Alamat, string FolderSementara)
{
    /// <summary>Whether the developers' pages (components) are served.</summary>
    public bool Pengembang { get; init; }

    /// <summary>Addresses or networks (10.0.0.0/24) of proxies whose word about sender, scheme and name (X-Forwarded-…) is believed; nobody's by default.</summary>
    public IReadOnlyList<string> Proksi { get; init; } = [];

    /// <summary>Names under which the application answers, beside those of the machine itself; none: those of the addresses it listens on.</summary>
    public IReadOnlyList<string> NamaHost { get; init; } = [];

    /// <summary>Folder of the log files; <c>null</c>: the terminal only.</summary>
    public string? FolderCatatan { get; init; }

    /// <summary>Where the log is written beside the files.</summary>
    public TextWriter Terminal { get; init; } = Console.Error;

    /// <summary>Clock.</summary>
    public TimeProvider Waktu { get; init; } = TimeProvider.System;

    /// <summary>Zone in which people read times.</summary>
    public ZonaWaktu Zona { get; init; } = ZonaWaktu.Wib;
}
