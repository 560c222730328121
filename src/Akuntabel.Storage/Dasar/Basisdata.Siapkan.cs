using System.Data.Common;
using Akuntabel.Storage.Umum;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Akuntabel.Storage.Dasar;

public sealed partial class Basisdata
{
    /// <summary>Brings the tables to the last of the migrations given.</summary>
    internal async Task<IReadOnlyList<string>> SiapkanAsync(IReadOnlyList<BerkasMigrasi> daftar, CancellationToken batal)
    {
        try
        {
            return Berkas is not { } berkas ? await PasangAsync(daftar, () => BukaAsync(batal), batal)
                : File.Exists(berkas) ? await PasangAsync(daftar, () => BukaBerkasAsync(berkas, batal), batal)
                : await BuatBerkasAsync(daftar, berkas, batal);
        }
        catch (BasisdataException e)
        {
            throw PesanMulai.Perjelas(e, Berkas, _koneksi);
        }
    }

    /// <summary>Writes a SQLite file anew, so that nothing changed or deleted before can be read from it. On PostgreSQL the server does so in its own time.</summary>
    internal async Task TulisUlangAsync(CancellationToken batal)
    {
        if (Berkas is null)
        {
            return;
        }

        try
        {
            await using var koneksi = await BukaAsync(batal);
            await koneksi.ExecuteAsync("VACUUM");
            await koneksi.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // another process reads, or there is no room: the store itself is as it should be
        }
    }

    private Task<IReadOnlyList<string>> PasangAsync(IReadOnlyList<BerkasMigrasi> daftar, Func<Task<DbConnection>> buka, CancellationToken batal) => UlangAsync(
        async _ =>
        {
            await using var koneksi = await buka();
            return await PelaksanaMigrasi.JalankanAsync(koneksi, Mesin, daftar, batal);
        },
        batal);

    private async Task<DbConnection> BukaBerkasAsync(string berkas, CancellationToken batal)
    {
        if (new FileInfo(berkas).Length == 0)
        {
            // new stores get their name when they are complete: this one has lost its contents
            throw new BasisdataException(
                SebabBasisdata.Rusak, $"Berkas data \"{berkas}\" kosong (0 bita): isinya hilang. Pindahkan berkas itu, lalu pulihkan cadangan terakhir: akuntabel pulihkan. Bila folder ini memang belum pernah dipakai, hapus berkas itu, lalu jalankan lagi.");
        }

        var koneksi = await BukaAsync(batal);
        try
        {
            // readers and the writer do not wait for one another; stays in the file
            if (await koneksi.ExecuteScalarAsync<string>("PRAGMA journal_mode") != "wal")
            {
                await koneksi.ExecuteScalarAsync<string>("PRAGMA journal_mode = WAL");
            }

            return koneksi;
        }
        catch
        {
            await koneksi.DisposeAsync();
            throw;
        }
    }

    // made aside and named when complete: whoever is stopped in between, or is second, leaves no half store
    private async Task<IReadOnlyList<string>> BuatBerkasAsync(IReadOnlyList<BerkasMigrasi> daftar, string berkas, CancellationToken batal)
    {
        BuatFolder(berkas);
        var sementara = $"{berkas}.{Guid.NewGuid().ToString("N")[..8]}.baru";
        try
        {
            BuatBerkas(sementara);
            var alamat = new SqliteConnectionStringBuilder(_koneksi) { DataSource = sementara, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString();
            var terpasang = await UlangAsync(
                async _ =>
                {
                    await using var koneksi = await BukaSqliteAsync(alamat, batal);
                    var hasil = await PelaksanaMigrasi.JalankanAsync(koneksi, Mesin, daftar, batal);
                    await koneksi.ExecuteScalarAsync<string>("PRAGMA journal_mode = WAL");
                    return hasil;
                },
                batal);
            IzinBerkas.Namai(sementara, berkas);
            return terpasang;
        }
        catch (IOException) when (File.Exists(berkas))
        {
            return await PasangAsync(daftar, () => BukaBerkasAsync(berkas, batal), batal);
        }
        finally
        {
            foreach (var sisa in new[] { "", "-journal", "-wal", "-shm" })
            {
                File.Delete(sementara + sisa);
            }
        }
    }

    // what SQLite lays beside a file gets the file's mode
    private static void BuatBerkas(string berkas)
    {
        try
        {
            IzinBerkas.BuatBerkas(berkas).Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BasisdataException(
                SebabBasisdata.HanyaBaca, $"Folder data \"{Path.GetDirectoryName(berkas)}\" hanya dapat dibaca. Periksa hak tulis pada folder dan sisa ruangnya, lalu jalankan lagi.", e);
        }
    }

    private static void BuatFolder(string berkas)
    {
        try
        {
            IzinBerkas.BuatFolder(Path.GetDirectoryName(berkas) ?? ".");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BasisdataException(SebabBasisdata.HanyaBaca, $"Folder data untuk \"{berkas}\" tidak dapat dibuat. Periksa hak tulis, atau pilih folder lain dengan --data.", e);
        }
    }
}
