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

    /// <summary>Addresses of proxies whose word about the sender (X-Forwarded-For, X-Forwarded-Proto) is believed; nobody's by default.</summary>
    public IReadOnlyList<string> Proksi { get; init; } = [];

    /// <summary>
    /// Program and arguments that do one job in a process of their own, given the job's folder; empty: jobs run in this process.
    /// </summary>
    public IReadOnlyList<string> ProgramPekerja { get; init; } = [];

    /// <summary>Memory that jobs of this process may use together, bytes.</summary>
    public long MemoriPekerjaan { get; init; } = MemoriPekerjaanBawaan;

    /// <summary>Half of the machine's memory, at most 1.5 GB.</summary>
    public static long MemoriPekerjaanBawaan => Math.Min(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2, 1536L << 20);

    /// <summary>Clock.</summary>
    public TimeProvider Waktu { get; init; } = TimeProvider.System;

    /// <summary>Zone in which people read times.</summary>
    public ZonaWaktu Zona { get; init; } = ZonaWaktu.Wib;
}
