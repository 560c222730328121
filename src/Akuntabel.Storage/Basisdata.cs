using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Akuntabel.Storage;

/// <summary>Which database holds the store.</summary>
public enum MesinBasisdata
{
    /// <summary>One file on one machine.</summary>
    Sqlite,

    /// <summary>A server for many.</summary>
    Postgres,
}

/// <summary>The store's database: opens connections, runs work in a transaction. The same SQL runs on both kinds.</summary>
public sealed class Basisdata : IAsyncDisposable
{
    private const int PercobaanTerbanyak = 5;

    private readonly string _koneksi;

    private readonly NpgsqlDataSource? _sumber;

    // SQLite has one writer: waiting here is fair and costs no polling
    private readonly SemaphoreSlim _penulis = new(1, 1);

    private Basisdata(MesinBasisdata mesin, string koneksi)
    {
        Mesin = mesin;
        _koneksi = koneksi;
        _sumber = mesin == MesinBasisdata.Postgres ? NpgsqlDataSource.Create(koneksi) : null;
    }

    /// <summary>Kind of database.</summary>
    public MesinBasisdata Mesin { get; }

    /// <summary>The SQLite file; <c>null</c> on PostgreSQL.</summary>
    public string? Berkas { get; private init; }

    /// <summary>A database in one file; made when absent.</summary>
    /// <param name="berkas">Path of the file; its folder is made when absent.</param>
    public static Basisdata Sqlite(string berkas)
    {
        PustakaSqlite.Siapkan();
        var lengkap = Path.GetFullPath(berkas);
        var koneksi = new SqliteConnectionStringBuilder { DataSource = lengkap, ForeignKeys = true, Pooling = true, DefaultTimeout = 30 };
        return new Basisdata(MesinBasisdata.Sqlite, koneksi.ToString()) { Berkas = lengkap };
    }

    /// <summary>A database on a PostgreSQL server.</summary>
    /// <param name="koneksi">Connection string of Npgsql.</param>
    public static Basisdata Postgres(string koneksi) => new(MesinBasisdata.Postgres, koneksi);

    /// <summary>Brings the tables to the newest version; returns what was applied.</summary>
    /// <exception cref="BasisdataException">The database can't be opened, or is newer than this program.</exception>
    public async Task<IReadOnlyList<string>> SiapkanAsync(CancellationToken batal = default)
    {
        if (Berkas is { } berkas)
        {
            BuatFolder(berkas);
        }

        return await TerjagaAsync(async () =>
        {
            await using var koneksi = await BukaAsync(batal);
            if (Mesin == MesinBasisdata.Sqlite)
            {
                // readers and the writer do not wait for one another; stays in the file
                await using var perintah = koneksi.CreateCommand();
                perintah.CommandText = "PRAGMA journal_mode = WAL";
                await perintah.ExecuteScalarAsync(batal);
            }

            return await PelaksanaMigrasi.JalankanAsync(koneksi, Mesin, batal);
        });
    }

    /// <summary>Reads in one snapshot: what others write meanwhile is not seen.</summary>
    public Task<T> BacaAsync<T>(Func<SesiBasisdata, Task<T>> kerja, CancellationToken batal = default) => TerjagaAsync(async () =>
    {
        await using var koneksi = await BukaAsync(batal);
        await using var transaksi = koneksi is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await koneksi.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, batal);
        var hasil = await kerja(new SesiBasisdata(koneksi, transaksi, Mesin, batal));
        await transaksi.CommitAsync(CancellationToken.None);
        return hasil;
    });

    /// <summary>Writes in one transaction: all of it or nothing. The work may run again when the database asks for it.</summary>
    public Task<T> TulisAsync<T>(Func<SesiBasisdata, Task<T>> kerja, CancellationToken batal = default) => TerjagaAsync(async () =>
    {
        for (var ke = 1; ; ke++)
        {
            try
            {
                return await TulisSekaliAsync(kerja, batal);
            }
            catch (DbException e) when (ke < PercobaanTerbanyak && e.IsTransient)
            {
                await Task.Delay(20 * ke * ke, batal);
            }
        }
    });

    /// <summary>Writes in one transaction.</summary>
    public Task TulisAsync(Func<SesiBasisdata, Task> kerja, CancellationToken batal = default) => TulisAsync(
        async s =>
        {
            await kerja(s);
            return 0;
        },
        batal);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_sumber is not null)
        {
            await _sumber.DisposeAsync();
        }

        LepaskanBerkas();
        _penulis.Dispose();
    }

    /// <summary>Closes the connections that are kept open to the file, so that it can be removed.</summary>
    internal void LepaskanBerkas()
    {
        if (Berkas is not null)
        {
            using var koneksi = new SqliteConnection(_koneksi);
            SqliteConnection.ClearPool(koneksi);
        }
    }

    private async Task<T> TulisSekaliAsync<T>(Func<SesiBasisdata, Task<T>> kerja, CancellationToken batal)
    {
        var antre = Mesin == MesinBasisdata.Sqlite;
        if (antre)
        {
            await _penulis.WaitAsync(batal);
        }

        try
        {
            await using var koneksi = await BukaAsync(batal);
            await using var transaksi = koneksi is SqliteConnection sqlite ? sqlite.BeginTransaction(deferred: false) : await koneksi.BeginTransactionAsync(batal);
            var hasil = await kerja(new SesiBasisdata(koneksi, transaksi, Mesin, batal));
            // a commit under way is not broken off: the caller must know whether it happened
            await transaksi.CommitAsync(CancellationToken.None);
            return hasil;
        }
        finally
        {
            if (antre)
            {
                _penulis.Release();
            }
        }
    }

    private async Task<DbConnection> BukaAsync(CancellationToken batal)
    {
        if (_sumber is not null)
        {
            return await _sumber.OpenConnectionAsync(batal);
        }

        var koneksi = new SqliteConnection(_koneksi);
        try
        {
            await koneksi.OpenAsync(batal);
            return koneksi;
        }
        catch
        {
            await koneksi.DisposeAsync();
            throw;
        }
    }

    private static void BuatFolder(string berkas)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(berkas) ?? ".");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BasisdataException(SebabBasisdata.TakTerjangkau, $"Folder data untuk \"{berkas}\" tidak dapat dibuat. Periksa hak tulis, atau pilih folder lain dengan --data.", e);
        }
    }

    private static async Task<T> TerjagaAsync<T>(Func<Task<T>> kerja)
    {
        try
        {
            return await kerja();
        }
        catch (Exception e) when (BasisdataException.Kenali(e) is not null)
        {
            throw BasisdataException.Kenali(e) ?? e;
        }
    }
}
