using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Akuntabel.Storage.Tests;

namespace Akuntabel.Ketahanan;

/// <summary>What an attack works with: options, results, a folder of its own, servers that end with it.</summary>
internal sealed class Konteks : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<int, Process> Berjalan = new();

    private readonly CancellationTokenSource _habis;

    private readonly List<Peladen> _peladen = [];

    private readonly List<Toko> _toko = [];

    private readonly SemaphoreSlim _kunci = new(1, 1);

    private ServerPostgres? _postgres;

    private int _urut;

    /// <summary>Begins; the clock runs.</summary>
    public Konteks(Pilihan pilihan, Hasil hasil)
    {
        (Pilihan, Hasil, Acak) = (pilihan, hasil, new Random(pilihan.Benih));
        _habis = new CancellationTokenSource(TimeSpan.FromMinutes(pilihan.Menit));
        Folder = Directory.CreateTempSubdirectory("akuntabel-serang-").FullName;
    }

    /// <summary>Options.</summary>
    public Pilihan Pilihan { get; }

    /// <summary>Results.</summary>
    public Hasil Hasil { get; }

    /// <summary>Random numbers from the seed; for one thread.</summary>
    public Random Acak { get; }

    /// <summary>Folder of this attack, removed at its end.</summary>
    public string Folder { get; }

    /// <summary>Whether the time is over.</summary>
    public bool Habis => _habis.IsCancellationRequested;

    /// <summary>A new path in the folder.</summary>
    public string Jalur(string awalan) =>
        Path.Combine(Folder, $"{awalan}-{Interlocked.Increment(ref _urut).ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Repetitions: the short form's times what was asked.</summary>
    public int Kali(int singkat) => singkat * Pilihan.Lama;

    /// <summary>An empty store; <c>null</c>, noted as left out, where there is no such database.</summary>
    public async Task<Toko?> TokoAsync(Mesin mesin)
    {
        var folder = Jalur("data");
        Directory.CreateDirectory(folder);
        if (mesin == Mesin.Postgres && await PostgresAsync() is not { Alasan: null })
        {
            Hasil.Lewati("PostgreSQL", _postgres?.Alasan ?? "");
            return null;
        }

        var toko = new Toko(folder, mesin == Mesin.Postgres && _postgres is { } p ? await p.BasisdataBaruAsync() : null);
        _toko.Add(toko);
        return toko;
    }

    /// <summary>Starts a server over a store.</summary>
    public async Task<Peladen> PeladenAsync(Toko toko, params string[] tambahan)
    {
        var p = BuatPeladen(toko, tambahan);
        await p.MulaiAsync();
        return p;
    }

    /// <summary>A server that is not started yet.</summary>
    public Peladen BuatPeladen(Toko toko, params string[] tambahan)
    {
        var p = new Peladen(this, toko, tambahan);
        lock (_peladen)
        {
            _peladen.Add(p);
        }

        return p;
    }

    /// <summary>How the attacked program is called.</summary>
    public ProcessStartInfo Perintah(params IEnumerable<string> isian)
    {
        var dll = Path.Combine(AppContext.BaseDirectory, "akuntabel.dll");
        var info = Pilihan.Program is { } p && !p.EndsWith(".dll", StringComparison.Ordinal)
            ? new ProcessStartInfo(p, isian) : new ProcessStartInfo("dotnet", [Pilihan.Program ?? dll, .. isian]);
        (info.RedirectStandardOutput, info.RedirectStandardError, info.UseShellExecute, info.WorkingDirectory) = (true, true, false,
            Folder);
        info.Environment["TMPDIR"] = FolderSementara;
        return info;
    }

    /// <summary>Where attacked programs put their temporary files.</summary>
    public string FolderSementara => Directory.CreateDirectory(Path.Combine(Folder, "tmp")).FullName;

    /// <summary>Runs a command of the program to its end.</summary>
    public async Task<(int Kode, string Keluaran)> CliAsync(params string[] isian)
    {
        using var p = Lacak(Process.Start(Perintah(isian)));
        var (keluar, galat) = (p.StandardOutput.ReadToEndAsync(), p.StandardError.ReadToEndAsync());
        await p.WaitForExitAsync();
        Lepas(p);
        return (p.ExitCode, await keluar + await galat);
    }

    /// <summary>Remembers a process, so that it ends with this one.</summary>
    public static Process Lacak(Process? proses)
    {
        var p = proses ?? throw new InvalidOperationException("program tidak dapat dijalankan");
        Berjalan[p.Id] = p;
        return p;
    }

    /// <summary>Forgets a process that ended.</summary>
    public static void Lepas(Process proses) => Berjalan.TryRemove(proses.Id, out _);

    /// <summary>Ends every process started here.</summary>
    public static void HentikanSemua()
    {
        foreach (var (id, p) in Berjalan)
        {
            Peladen.Hentikan(p);
            Berjalan.TryRemove(id, out _);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _peladen.ForEach(p => p.Bunuh());
        foreach (var t in _toko)
        {
            await t.DisposeAsync();
        }

        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }

        _habis.Dispose();
        _kunci.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task<ServerPostgres> PostgresAsync()
    {
        await _kunci.WaitAsync();
        try
        {
            if (_postgres is null)
            {
                _postgres = new ServerPostgres();
                await _postgres.InitializeAsync();
            }

            return _postgres;
        }
        finally
        {
            _kunci.Release();
        }
    }
}
