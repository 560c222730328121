using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Akuntabel.Benchmarks;

/// <summary>A PostgreSQL server of our own, durable as one in earnest (fsync on); gone afterwards.</summary>
internal sealed class BebanPostgres : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "akuntabel-beban-" + Guid.NewGuid().ToString("N")[..8]);

    private readonly string _bin;

    private readonly int _port;

    private BebanPostgres(string bin, int port)
    {
        (_bin, _port, Koneksi) = (bin, port, $"Host=127.0.0.1;Port={port};Username=akuntabel;Database=postgres");
        Directory.CreateDirectory(_folder);
        if (SebagaiRoot)
        {
            Jalankan("chown", ["postgres", _folder]);
        }

        Program("initdb", $"-D {_folder}/data -U akuntabel --auth=trust -E UTF8 --locale=C");
        Program("pg_ctl", $"-D {_folder}/data -w -l {_folder}/catatan -o \"-p {port} -k {_folder} -c listen_addresses=127.0.0.1\" start");
    }

    /// <summary>Connection string, as one who sets nothing writes it; the server too is as installed (100 connections).</summary>
    public string Koneksi { get; }

    private static bool SebagaiRoot => Environment.UserName == "root";

    /// <summary>Starts one; <c>null</c> when the programs are absent.</summary>
    public static BebanPostgres? Mulai()
    {
        var bin = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "bin")).LastOrDefault() : null;
        return bin is null ? null : new BebanPostgres(bin, PortBebas());
    }

    /// <summary>A port that nobody uses now.</summary>
    public static int PortBebas()
    {
        using var pendengar = new TcpListener(IPAddress.Loopback, 0);
        pendengar.Start();
        return ((IPEndPoint)pendengar.LocalEndpoint).Port;
    }

    /// <summary>A database of its own in the same server; gives the connection string.</summary>
    public string Baru(string nama)
    {
        Program("createdb", $"-h 127.0.0.1 -p {_port} -U akuntabel {nama}");
        return Koneksi.Replace("Database=postgres", $"Database={nama}", StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        Program("pg_ctl", $"-D {_folder}/data -m fast -w stop");
        Directory.Delete(_folder, recursive: true);
    }

    // PostgreSQL refuses to run as root: then its own user runs it
    private void Program(string nama, string isian)
    {
        var baris = $"{Path.Combine(_bin, nama)} {isian} > /dev/null";
        Jalankan(SebagaiRoot ? "su" : "sh", SebagaiRoot ? ["postgres", "-c", baris] : ["-c", baris]);
    }

    private static void Jalankan(string program, string[] isian)
    {
        using var p = Process.Start(new ProcessStartInfo(program, isian) { WorkingDirectory = "/" }) ?? throw new InvalidOperationException(program);
        p.WaitForExit();
        if (p.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', isian)}: kode {p.ExitCode}");
        }
    }
}
