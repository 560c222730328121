using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Npgsql;

namespace Akuntabel.Storage.Tests;

/// <summary>A PostgreSQL server of the tests' own on loopback, started once for the assembly; absent where the programs are.</summary>
public sealed class ServerPostgres : IAsyncLifetime
{
    // the machine does not fail here, and what is there for a moment need not be tended; that what is answered is kept stays as it is
    private const string Setelan = "-c fsync=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off -c jit=off"
        + " -c max_connections=300";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "akuntabel-pg-" + Guid.NewGuid().ToString("N")[..8]);

    // everything that a test may have changed of the tables: columns, what guards and finds their rows, functions, rights, and the rows that are the program's own
    private const string SqlSidik = """
        SELECT md5(string_agg(x, E'\n' ORDER BY x)) FROM (
            SELECT 'k ' || c.relname || c.relkind::text || COALESCE(c.relacl::text, '') || c.relowner || COALESCE(c.reloptions::text, '') || c.relhastriggers
                || c.relrowsecurity AS x FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
            UNION ALL SELECT 'a ' || a.attrelid::regclass || ' ' || a.attname || format_type(a.atttypid, a.atttypmod) || a.attnotnull
                || COALESCE(pg_get_expr(d.adbin, d.adrelid), '') FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
            UNION ALL SELECT 't ' || pg_get_triggerdef(t.oid) || t.tgenabled::text FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal
            UNION ALL SELECT 'b ' || n.conrelid::regclass || n.conname || pg_get_constraintdef(n.oid) || n.convalidated FROM pg_constraint n
                WHERE n.connamespace = 'public'::regnamespace
            UNION ALL SELECT 'i ' || pg_get_indexdef(i.indexrelid) || i.indisvalid FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
                WHERE c.relnamespace = 'public'::regnamespace
            UNION ALL SELECT 'f ' || p.proname || p.prosrc || COALESCE(p.proacl::text, '') FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
            UNION ALL SELECT 's ' || nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg!_%' ESCAPE '!'
            UNION ALL SELECT 'm ' || nomor || nama || sidik FROM migrasi) semua
        """;

    // what refuses to let rows go is not asked
    private const string SqlTanpaBaris = """
        SET session_replication_role = replica;
        DO $$ DECLARE berisi text; BEGIN
            SELECT string_agg(oid::regclass::text, ', ') INTO berisi FROM pg_class
                WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migrasi' AND pg_relation_size(oid) > 0;
            IF berisi IS NOT NULL THEN EXECUTE 'TRUNCATE ' || berisi || ' RESTART IDENTITY CASCADE'; END IF;
        END $$
        """;

    private readonly ConcurrentBag<string> _bebas = [];

    private string _utuh = "";

    private int _port;

    private int _urut;

    /// <summary>Why there is no server; null when there is one.</summary>
    public string? Alasan { get; private set; }

    /// <summary>An empty database: one that was given back, emptied, which takes half as long, or a new one.</summary>
    public async Task<string> BasisdataBaruAsync()
    {
        while (_bebas.TryTake(out var alamat))
        {
            if (await KosongkanAsync(alamat) is not null)
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

    /// <summary>A database with the program's tables and nothing in them: one that was given back, if its tables still are as the program makes
    /// them, takes a tenth of what they cost.</summary>
    public async Task<string> BasisdataSiapAsync()
    {
        while (_bebas.TryTake(out var alamat))
        {
            if (await KosongkanAsync(alamat, _utuh) is { } utuh)
            {
                return utuh ? alamat : await SiapkanAsync(alamat);
            }
        }

        return await SiapkanAsync(await BasisdataBaruAsync());
    }

    /// <summary>Gives a database back that is needed no more.</summary>
    public void Kembalikan(string alamat) => _bebas.Add(alamat);

    private async Task<string> SiapkanAsync(string alamat)
    {
        await using var basisdata = Basisdata.Postgres(alamat);
        await basisdata.SiapkanAsync();
        if (_utuh.Length == 0)
        {
            await using var koneksi = new NpgsqlConnection(alamat + ";Pooling=false");
            await koneksi.OpenAsync();
            await using var perintah = new NpgsqlCommand(SqlSidik, koneksi);
            _utuh = (string?)await perintah.ExecuteScalarAsync() ?? "";
        }

        return alamat;
    }

    // true: only its rows went; false: all of it; null: it could not be emptied
    private static async Task<bool?> KosongkanAsync(string alamat, string utuh = "")
    {
        try
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(alamat));
            await using var koneksi = new NpgsqlConnection(alamat + ";Pooling=false");
            await koneksi.OpenAsync();
            // who still holds a lock of the test before goes first, and is waited for
            await JalankanAsync($"""
                SET default_transaction_read_only = off; SET lock_timeout = '3s'; SET client_min_messages = error;
                SELECT pg_terminate_backend(pid, 3000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
                ALTER DATABASE {koneksi.Database} RESET ALL
                """);
            await using var perintah = new NpgsqlCommand(SqlSidik, koneksi);
            var sama = utuh.Length > 0 && (string?)await perintah.ExecuteScalarAsync() == utuh;
            await JalankanAsync(sama ? SqlTanpaBaris : "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
            return sama;

            async Task JalankanAsync(string sql)
            {
                await using var p = new NpgsqlCommand(sql, koneksi);
                await p.ExecuteNonQueryAsync();
            }
        }
        catch (NpgsqlException)
        {
            return null;
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
