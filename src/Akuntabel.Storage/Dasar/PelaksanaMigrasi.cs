using System.Data.Common;
using System.Reflection;
using Akuntabel.Storage.Umum;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Akuntabel.Storage.Dasar;

/// <summary>Runs the plain SQL files of Migrasi/ in order, each once and each in its own transaction.</summary>
internal static class PelaksanaMigrasi
{
    private const string TabelCatatan = "CREATE TABLE IF NOT EXISTS migrasi (nomor INTEGER NOT NULL PRIMARY KEY, nama TEXT NOT NULL, sidik TEXT NOT NULL, saat TEXT NOT NULL)";

    private const string TabelSqlite = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'";

    // others may keep tables beside ours on a server, but not these
    private const string TabelPostgres = "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() AND tablename IN ('migrasi', 'pemda', 'peristiwa', 'isi', 'dokumen', 'versi', 'pengguna')";

    private const string SqlCatat = "INSERT INTO migrasi (nomor, nama, sidik, saat) VALUES (@Nomor, @Nama, @Sidik, @saat)";

    // an arbitrary number that only this program uses: two servers that start together migrate one after the other
    private const long KunciPostgres = 7_236_514_902;

    public static IReadOnlyList<BerkasMigrasi> Semua { get; } = [.. Baca()];

    /// <summary>Applies those that are not applied yet; returns their names. Writes nothing when all are.</summary>
    /// <param name="koneksi">Open connection without transaction.</param>
    /// <param name="mesin">Kind of database.</param>
    /// <param name="daftar">The migrations that the program knows, in order.</param>
    /// <param name="batal">Cancels; what was applied stays applied.</param>
    public static async Task<IReadOnlyList<string>> JalankanAsync(DbConnection koneksi, MesinBasisdata mesin, IReadOnlyList<BerkasMigrasi> daftar, CancellationToken batal)
    {
        var catatan = await CatatanAsync(koneksi, mesin, null, batal);
        Periksa(catatan, daftar);
        var terpasang = new List<string>();
        foreach (var m in daftar.Where(m => catatan.All(c => c.Nomor != m.Nomor)))
        {
            if (await PasangAsync(koneksi, mesin, m, daftar, batal))
            {
                terpasang.Add(m.Nama);
            }
        }

        return terpasang;
    }

    /// <summary>Applies those after one number up to another inside the caller's transaction, to a database of which the caller knows the state.</summary>
    public static async Task PasangAsync(SesiBasisdata sesi, int sesudah, int sampai)
    {
        await sesi.JalankanAsync(TabelCatatan);
        foreach (var m in Semua.Where(m => m.Nomor > sesudah && m.Nomor <= sampai))
        {
            await sesi.JalankanAsync(m.Untuk(sesi.Mesin));
            await sesi.JalankanAsync(SqlCatat, new { m.Nomor, m.Nama, m.Sidik, saat = SaatUtc.Tulis(TimeProvider.System.GetUtcNow()) });
        }
    }

    private static async Task<bool> PasangAsync(DbConnection koneksi, MesinBasisdata mesin, BerkasMigrasi m, IReadOnlyList<BerkasMigrasi> daftar, CancellationToken batal)
    {
        await using var transaksi = koneksi is SqliteConnection s ? s.BeginTransaction(deferred: false) : await koneksi.BeginTransactionAsync(batal);
        if (mesin == MesinBasisdata.Postgres)
        {
            await JalankanAsync("SELECT pg_advisory_xact_lock(@KunciPostgres)", new { KunciPostgres });
        }

        await JalankanAsync(TabelCatatan, null);
        // another process may have been quicker
        var catatan = await CatatanAsync(koneksi, mesin, transaksi, batal);
        Periksa(catatan, daftar);
        if (catatan.Any(c => c.Nomor == m.Nomor))
        {
            return false;
        }

        await JalankanAsync(m.Untuk(mesin), null);
        await JalankanAsync(SqlCatat, new { m.Nomor, m.Nama, m.Sidik, saat = SaatUtc.Tulis(TimeProvider.System.GetUtcNow()) });
        await transaksi.CommitAsync(CancellationToken.None);
        return true;

        Task JalankanAsync(string sql, object? isian) => koneksi.ExecuteAsync(new CommandDefinition(sql, isian, transaksi, cancellationToken: batal));
    }

    private static async Task<IReadOnlyList<Catatan>> CatatanAsync(DbConnection koneksi, MesinBasisdata mesin, DbTransaction? transaksi, CancellationToken batal)
    {
        var tabel = await koneksi.QueryAsync<string>(new CommandDefinition(mesin == MesinBasisdata.Sqlite ? TabelSqlite : TabelPostgres, null, transaksi, cancellationToken: batal));
        var ada = tabel.ToHashSet(StringComparer.Ordinal);
        if (ada.Contains("migrasi"))
        {
            return [.. await koneksi.QueryAsync<Catatan>(new CommandDefinition("SELECT nomor, nama, sidik FROM migrasi", null, transaksi, cancellationToken: batal))];
        }

        return ada.Count == 0 ? [] : throw new BasisdataException(
            SebabBasisdata.TakCocok, $"Basis data ini berisi tabel program lain ({string.Join(", ", ada.Order(StringComparer.Ordinal).Take(3))}); tidak ada yang diubah. Pakai folder data atau basis data yang kosong.");
    }

    private static void Periksa(IReadOnlyList<Catatan> catatan, IReadOnlyList<BerkasMigrasi> daftar)
    {
        foreach (var c in catatan)
        {
            if (daftar.FirstOrDefault(m => m.Nomor == c.Nomor) is not { } m)
            {
                throw new BasisdataException(SebabBasisdata.TerlaluBaru, $"Data ini dibuat oleh Akuntabel yang lebih baru (versi data {c.Nomor}; program ini sampai {daftar[^1].Nomor}). Pakai program terbaru; data tidak diubah.");
            }

            if (m.Sidik != c.Sidik)
            {
                throw new BasisdataException(
                    SebabBasisdata.TakCocok, $"Tabel data ini dibuat oleh Akuntabel yang tidak sama dengan program ini (migrasi {m.Nama} berbeda); data tidak diubah. Buka dengan program yang membuatnya, buat cadangan, lalu pulihkan dengan program ini.");
            }
        }
    }

    private static IEnumerable<BerkasMigrasi> Baca()
    {
        var rakitan = Assembly.GetExecutingAssembly();
        foreach (var sumber in rakitan.GetManifestResourceNames().Where(n => n.StartsWith("migrasi/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var aliran = new StreamReader(rakitan.GetManifestResourceStream(sumber) ?? Stream.Null);
            var nama = Path.GetFileNameWithoutExtension(sumber);
            yield return new BerkasMigrasi(int.Parse(nama[..4]), nama, aliran.ReadToEnd());
        }
    }

    private sealed class Catatan
    {
        public int Nomor { get; init; }

        public string Nama { get; init; } = "";

        public string Sidik { get; init; } = "";
    }
}
