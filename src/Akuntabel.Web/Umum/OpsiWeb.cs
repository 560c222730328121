using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.KunciBerganti;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Web.Umum;

/// <summary>How long one stays signed in.</summary>
public enum LamaSesi
{
    /// <summary>Half an hour unused, twelve hours at most.</summary>
    Ketat,

    /// <summary>Eight hours unused, fourteen days at most.</summary>
    Panjang,
}

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

    /// <summary>Key of the installation, taken into use by <see cref="KunciStore.PasangAsync"/>; <c>null</c>: it is lost, and what it sealed stays shut.</summary>
    public KunciInstalasi? Kunci { get; init; }

    /// <summary>How long one stays signed in.</summary>
    public LamaSesi Sesi { get; init; }

    /// <summary>The same as times.</summary>
    public MasaSesi MasaSesi => Sesi == LamaSesi.Panjang ? MasaSesi.Panjang : MasaSesi.Ketat;

    /// <summary>Whether nobody but this machine is served: one person's laptop, where sessions may be long.</summary>
    public bool HanyaMesinIni => Basisdata.Mesin == MesinBasisdata.Sqlite && Proksi.Count == 0 && Alamat.Length > 0
        && Array.TrueForAll(Alamat.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), a => Uri.TryCreate(a, UriKind.Absolute, out var u) && u.IsLoopback);

    /// <summary>Names under which the application answers, beside those of the machine itself; none: those of the addresses it listens on.</summary>
    public IReadOnlyList<string> NamaHost { get; init; } = [];

    /// <summary>Folder of the log files; <c>null</c>: the terminal only.</summary>
    public string? FolderCatatan { get; init; }

    /// <summary>Where the log is written beside the files.</summary>
    public TextWriter Terminal { get; init; } = Console.Error;

    /// <summary>Bytes that one perangkat daerah may attach.</summary>
    public long KuotaLampiran { get; init; } = Storage.Lampiran.KuotaLampiran.KantorBawaan;

    /// <summary>Program and arguments that do one job in a process of their own, given the job's folder; empty: jobs run in this process.</summary>
    public IReadOnlyList<string> ProgramPekerja { get; init; } = [];

    /// <summary>Memory that jobs of this process may use together, bytes.</summary>
    public long MemoriPekerjaan { get; init; } = MemoriPekerjaanBawaan;

    /// <summary>Half of the machine's memory, at most 1.5 GB.</summary>
    public static long MemoriPekerjaanBawaan => Math.Min(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2, 1536L << 20);

    /// <summary>Clock.</summary>
    public TimeProvider Waktu { get; init; } = TimeProvider.System;

    /// <summary>The mail server that sends reminders; <c>null</c>: none, they are seen in the application.</summary>
    public OpsiSurel? Surel { get; init; }

    /// <summary>Address under which users open the application, without a slash at its end: for links in letters.</summary>
    public string AlamatLuar { get; init; } = "";

    /// <summary>How often it is looked whom to remind; zero: never (tests look by themselves).</summary>
    public TimeSpan PengingatSetiap { get; init; }

    /// <summary>Zone in which people read times, until the pemda chooses one.</summary>
    public ZonaWaktu Zona { get; init; } = ZonaWaktu.Wib;
}
