using Akuntabel.Storage;
using Akuntabel.Storage.Kunci;

namespace Akuntabel.Web;

/// <summary>How the application is started.</summary>
/// <param name="Basisdata">The store; the caller keeps and closes it.</param>
/// <param name="Alamat">Addresses to listen on, separated by semicolons; empty: as the host says.</param>
/// <param name="FolderSementara">Folder for results of jobs; emptied at start.</param>
public sealed record OpsiWeb(Basisdata Basisdata, string Alamat, string FolderSementara)
{
    /// <summary>Whether the developers' pages (components) are served.</summary>
    public bool Pengembang { get; init; }

    /// <summary>Addresses of proxies whose word about the sender (X-Forwarded-For, X-Forwarded-Proto) is believed; nobody's by default.</summary>
    public IReadOnlyList<string> Proksi { get; init; } = [];

    /// <summary>Key of the installation; <c>null</c>: it is lost, and what it sealed stays shut.</summary>
    public KunciInstalasi? Kunci { get; init; }

    /// <summary>Clock.</summary>
    public TimeProvider Waktu { get; init; } = TimeProvider.System;

    /// <summary>Zone in which people read times.</summary>
    public ZonaWaktu Zona { get; init; } = ZonaWaktu.Wib;
}
