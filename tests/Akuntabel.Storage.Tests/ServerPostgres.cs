using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Akuntabel.Storage.Tests;

/// <summary>A PostgreSQL server of the tests' own on loopback, started once for the assembly; absent where the programs are.</summary>
public sealed class ServerPostgres : IAsyncLifetime
{
    // the machine does not fail here, and what is there for a moment need not be tended; that what is answered is kept stays as it is
    private const string Setelan = "-c fsync=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off -c jit=off"
        + " -c max_connections=300";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "akuntabel-pg-" + Guid.NewGuid().ToString("N")[..8]);

    private readonly ConcurrentBag<string> _bebas = [];

    private int _port;

    private int _urut;

    /// <summary>Why there is no server; null when there is one.</summary>
    public string? Alasan { get; private set; }

    /// <summary>An empty database: one that was given back, emptied, which takes half as long, or a new one.</summary>
    public async Task<string> BasisdataBaruAsync()
    {
        while (_bebas.TryTake(out var alamat))
        {
            if (await KosongkanAsync(alamat))
            {
                return alamat;
            }
        }

        var nama = $"uji_{Interlocked.Increment(ref _urut)}";
        await using var koneksi = new NpgsqlConnection(Koneksi("postgres"));
        await koneksi.OpenAsync();
        await using var perintah = new NpgsqlCommand($"CREATE DATABASE {nama} ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0", koneksi);
        await perintah.ExecuteNonQueryAsync();
        return Koneksi(nama);
    }

    /// <summary>Gives a database back that is needed no more.</summary>
    public void Kembalikan(string alamat) => _bebas.Add(alamat);

    private static async Task<bool> KosongkanAsync(string alamat)
    {
        try
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(alamat));
            await using var koneksi = new NpgsqlConnection(alamat + ";Pooling=false");
            await koneksi.OpenAsync();
            // who still holds a lock of the test before goes first, and is waited for
            await using var perintah = new NpgsqlCommand($"""
                SET default_transaction_read_only = off; SET lock_timeout = '3s'; SET client_min_messages = error;
                SELECT pg_terminate_backend(pid, 3000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
                ALTER DATABASE {koneksi.Database} RESET ALL; DROP SCHEMA public CASCADE; CREATE SCHEMA public
                """, koneksi);
            await perintah.ExecuteNonQueryAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>Stops the server at once, as a failing machine would.</summary>
    public void Matikan() => Jalankan("pg_ctl", $"-D {_folder}/data -m immediate stop");

    /// <summary>Starts it.</summary>
    public void Nyalakan() => Jalankan("pg_ctl", $"-D {_folder}/data -w -l {_folder}/catatan -o \"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 {Setelan}\" start");

    public ValueTask InitializeAsync()
    {
        if (Cari("initdb") is null)
        {
            Alasan = "PostgreSQL tidak terpasang (paket postgresql); jalankan ./test untuk memasangnya.";
            return ValueTask.CompletedTask;
        }

        Directory.CreateDirectory(_folder);
        if (SebagaiRoot)
        {
            Perintah("chown", $"postgres {_folder}");
        }

        Jalankan("initdb", $"-D {_folder}/data -U akuntabel --auth=trust -E UTF8 --no-sync");
        _port = PortBebas();
        Nyalakan();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        if (_port > 0)
        {
            NpgsqlConnection.ClearAllPools();
            Matikan();
            Directory.Delete(_folder, recursive: true);
        }

        return ValueTask.CompletedTask;
    }

    private static bool SebagaiRoot => Environment.UserName == "root";

    private string Koneksi(string nama) => $"Host=127.0.0.1;Port={_port};Username=akuntabel;Database={nama};Timeout=5;Maximum Pool Size=50";

    private static string? Cari(string nama)
    {
        var folder = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")) : [];
        return folder.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)).Select(f => Path.Combine(f, nama)).LastOrDefault(File.Exists);
    }

    // PostgreSQL refuses to run as root: then its own user runs it
    private static void Jalankan(string nama, string isian)
    {
        var program = Cari(nama) ?? throw new InvalidOperationException(nama);
        if (SebagaiRoot)
        {
            Perintah("su", $"postgres -c \"{program} {isian.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        }
        else
        {
            Perintah(program, isian);
        }
    }

    private static void Perintah(string program, string isian)
    {
        using var proses = Process.Start(new ProcessStartInfo(program, isian) { RedirectStandardOutput = false, WorkingDirectory = "/" }) ?? throw new InvalidOperationException(program);
        proses.WaitForExit();
        if (proses.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {isian}: kode {proses.ExitCode}");
        }
    }

    private static int PortBebas()
    {
        using var pendengar = new TcpListener(IPAddress.Loopback, 0);
        pendengar.Start();
        return ((IPEndPoint)pendengar.LocalEndpoint).Port;
    }
}
