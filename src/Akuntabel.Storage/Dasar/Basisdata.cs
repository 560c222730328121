using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Akuntabel.Storage.Dasar;

/// <summary>Which database holds the store.</summary>
public enum MesinBasisdata
{
    /// <summary>One file on one machine.</summary>
    Sqlite,

    /// <summary>A server for many.</summary>
    Postgres,
}

/// <summary>The store's database: opens connections, runs work in a transaction. The same SQL runs on both kinds.</summary>
public sealed partial class Basisdata : IAsyncDisposable
{
    private const int PercobaanTerbanyak = 5;

    private readonly string _koneksi;

    private readonly TimeSpan _tunggu;

    private readonly NpgsqlDataSource? _sumber;

    // PostgreSQL: turns before the pool. SQLite: readers wait for nobody, writers have a thread
    private readonly GiliranKoneksi? _giliran;

    private readonly UtasPenulis? _penulis;

    // a writer that opens a second transaction would wait for itself: better a fault that names itself
    private readonly AsyncLocal<bool> _sedangMenulis = new();

    // a reader that reads something else meanwhile must not wait for its own turn to end
    private readonly AsyncLocal<bool> _sedangMembaca = new();

    private Basisdata(MesinBasisdata mesin, string koneksi, TimeSpan tunggu, GiliranKoneksi? giliran)
    {
        Mesin = mesin;
        _koneksi = koneksi;
        _tunggu = tunggu;
        _giliran = giliran;
        _penulis = giliran is null ? new UtasPenulis(tunggu) : null;
        GiliranDokumen = new GiliranMenurutKunci(tunggu);
        _sumber = mesin == MesinBasisdata.Postgres ? NpgsqlDataSource.Create(koneksi) : null;
    }

    /// <summary>Kind of database.</summary>
    public MesinBasisdata Mesin { get; }

    /// <summary>The SQLite file; <c>null</c> on PostgreSQL.</summary>
    public string? Berkas { get; private init; }

    /// <summary>What was asked of it so far.</summary>
    internal HitunganBasisdata Hitungan { get; } = new();

    /// <summary>Files read of late.</summary>
    internal IngatanIsi Ingatan { get; } = new();

    /// <summary>Turns of those who save the same document.</summary>
    internal GiliranMenurutKunci GiliranDokumen { get; }

    /// <summary>Keeps the projections with the documents; <c>null</c>: a program that only stores, and leaves them to the next server.</summary>
    public IProyeksi? Proyeksi { get; set; }

    /// <summary>The connection string.</summary>
    internal string Koneksi => _koneksi;

    /// <summary>A database in one file; made when absent, as its tables are.</summary>
    /// <param name="berkas">Path of the file; its folder is made when absent.</param>
    public static Basisdata Sqlite(string berkas) => Sqlite(berkas, TimeSpan.FromSeconds(30));

    /// <summary>A database on a PostgreSQL server.</summary>
    /// <param name="koneksi">Connection string of Npgsql.</param>
    /// <exception cref="BasisdataException">It is no connection string.</exception>
    public static Basisdata Postgres(string koneksi)
    {
        try
        {
            var isian = SetelanPostgres.Lengkapi(koneksi);
            var sabar = SetelanPostgres.Sabar(isian);
            return new Basisdata(MesinBasisdata.Postgres, isian.ToString(), sabar, SetelanPostgres.Giliran(isian, sabar));
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException)
        {
            throw new BasisdataException(
                SebabBasisdata.TakTerjangkau, "Alamat PostgreSQL tidak terbaca. Tulis seperti ini: \"Host=server;Database=akuntabel;Username=akuntabel;Password=…\".", e);
        }
    }

    /// <summary>Reads in one snapshot: what others write meanwhile is not seen. The work may run again as long as it has got no answer yet.</summary>
    public Task<T> BacaAsync<T>(Func<SesiBasisdata, Task<T>> kerja, CancellationToken batal = default) => MembacaAsync(
        async (koneksi, boleh) =>
        {
            var transaksi = koneksi is SqliteConnection sqlite
                ? sqlite.BeginTransaction(deferred: true) : await koneksi.BeginTransactionAsync(IsolationLevel.RepeatableRead, batal);
            try
            {
                var hasil = await kerja(new SesiBasisdata(this, koneksi, transaksi, () => boleh.Lagi = false, batal));
                await transaksi.CommitAsync(CancellationToken.None);
                return hasil;
            }
            finally
            {
                await TutupAsync(transaksi);
            }
        },
        batal);

    // a damaged file has ended the transaction already: what ended it is what is told
    private static async Task TutupAsync(DbTransaction transaksi)
    {
        try
        {
            await transaksi.DisposeAsync();
        }
        catch (SqliteException)
        {
        }
    }

    /// <summary>Reads by one statement, which is a snapshot of its own: without a transaction it is one trip to the server. Another statement is refused.</summary>
    public Task<T> SekaliAsync<T>(Func<SesiBasisdata, Task<T>> kerja, CancellationToken batal = default) =>
        MembacaAsync((koneksi, boleh) => kerja(new SesiBasisdata(this, koneksi, null, () => boleh.Lagi = false, batal)), batal);

    /// <summary>Writes in one transaction: all of it or nothing. The work may run again when the database asks for it.</summary>
    /// <exception cref="BasisdataException">Nothing was written; or, with <see cref="SebabBasisdata.TakPasti"/>, the connection broke at the very end.</exception>
    public Task<T> TulisAsync<T>(Func<SesiBasisdata, Task<T>> kerja, CancellationToken batal = default) => UlangAsync(boleh => TulisSekaliAsync(kerja, boleh, batal), batal);

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

        _penulis?.Dispose();
        LepaskanBerkas();
        _giliran?.Dispose();
    }

    /// <summary>A database in one file; how long to wait for another process that has it locked.</summary>
    internal static Basisdata Sqlite(string berkas, TimeSpan tunggu)
    {
        SQLitePCL.Batteries_V2.Init();
        var lengkap = Path.GetFullPath(berkas);
        // never made by opening: a file that went missing must not come back empty
        var koneksi = new SqliteConnectionStringBuilder
        {
            DataSource = lengkap, Mode = SqliteOpenMode.ReadWrite, ForeignKeys = true, Pooling = true, DefaultTimeout = Math.Max(1, (int)tunggu.TotalSeconds),
        };
        return new Basisdata(MesinBasisdata.Sqlite, koneksi.ToString(), tunggu, null) { Berkas = lengkap };
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

    private Task<T> MembacaAsync<T>(Func<DbConnection, Pengulangan, Task<T>> kerja, CancellationToken batal) => UlangAsync(
        async boleh =>
        {
            using var giliran = _giliran is null || _sedangMembaca.Value ? null : await _giliran.MembacaAsync(batal);
            _sedangMembaca.Value = true;
            await using var koneksi = await BukaAsync(batal);
            return await kerja(koneksi, boleh);
        },
        batal);

    private async Task<T> TulisSekaliAsync<T>(Func<SesiBasisdata, Task<T>> kerja, Pengulangan boleh, CancellationToken batal)
    {
        if (_sedangMenulis.Value)
        {
            throw new InvalidOperationException("Transaksi tulis di dalam transaksi tulis: pakai sesi yang sudah ada.");
        }

        Hitungan.CatatTulisan();
        if (_penulis is not null)
        {
            return await _penulis.JalankanAsync(() => TransaksiAsync(kerja, boleh, batal), batal);
        }

        using var giliran = _giliran is null ? null : await _giliran.MenulisAsync(batal);
        return await TransaksiAsync(kerja, boleh, batal);
    }

    private async Task<T> TransaksiAsync<T>(Func<SesiBasisdata, Task<T>> kerja, Pengulangan boleh, CancellationToken batal)
    {
        _sedangMenulis.Value = true;
        await using var koneksi = await BukaAsync(batal);
        await using var transaksi = koneksi is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: false) : await koneksi.BeginTransactionAsync(IsolationLevel.ReadCommitted, batal);
        try
        {
            var sesi = new SesiBasisdata(this, koneksi, transaksi, null, batal);
            var hasil = await kerja(sesi);
            await (sesi.Penutup?.TutupAsync(sesi) ?? Task.CompletedTask);
            await ProyeksikanAsync(sesi);
            // from here on a second run could write twice
            boleh.Lagi = false;
            await SimpanAsync(transaksi);
            Proyeksi?.Tersimpan();
            return hasil;
        }
        catch (SqliteException)
        {
            Urungkan(transaksi);
            throw;
        }
    }

    // the writer holds the chain of the pemerintah daerah by now: no document changes beside it
    private async Task ProyeksikanAsync(SesiBasisdata sesi)
    {
        if (Proyeksi is not { } proyeksi)
        {
            return;
        }

        foreach (var (pemda, perangkatDaerah) in sesi.DokumenBerubah)
        {
            await proyeksi.PerbaruiAsync(sesi, pemda, perangkatDaerah);
        }
    }

    // a commit under way is not broken off, and one that was broken off from outside may have happened: the caller must know
    private static async Task SimpanAsync(DbTransaction transaksi)
    {
        try
        {
            await transaksi.CommitAsync(CancellationToken.None);
        }
        catch (Exception e) when (BasisdataException.Terputus(e))
        {
            throw BasisdataException.TakPasti(e);
        }
    }

    // SQLite undoes by itself what had no room; its driver then fails at undoing it once more, which would hide the reason
    private static void Urungkan(DbTransaction transaksi)
    {
        var pegangan = (transaksi.Connection as SqliteConnection)?.Handle;
        try
        {
            transaksi.Dispose();
        }
        catch (SqliteException) when (pegangan is not null)
        {
            SQLitePCL.raw.sqlite3_exec(pegangan, "BEGIN");
            transaksi.Dispose();
        }
    }

    private async Task<DbConnection> BukaAsync(CancellationToken batal)
    {
        if (_sumber is not null)
        {
            return await _sumber.OpenConnectionAsync(batal);
        }

        if (!File.Exists(Berkas))
        {
            // those kept open would go on writing to a file that nobody finds again
            LepaskanBerkas();
            throw new BasisdataException(SebabBasisdata.TakTerjangkau, "Berkas data tidak ada lagi di tempatnya; perubahan terakhir tidak disimpan. Kembalikan berkasnya, atau sambungkan lagi tempat penyimpanannya, lalu simpan lagi.");
        }

        return await BukaSqliteAsync(_koneksi, batal);
    }

    private static async Task<SqliteConnection> BukaSqliteAsync(string alamat, CancellationToken batal)
    {
        var koneksi = new SqliteConnection(alamat);
        try
        {
            await koneksi.OpenAsync(batal);
            await using var perintah = koneksi.CreateCommand();
            // an acknowledged saving survives a power cut too, however the library was built
            perintah.CommandText = "PRAGMA synchronous = FULL";
            await perintah.ExecuteNonQueryAsync(batal);
            return koneksi;
        }
        catch
        {
            await koneksi.DisposeAsync();
            throw;
        }
    }
}
