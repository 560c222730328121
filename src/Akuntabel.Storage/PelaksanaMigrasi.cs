using System.Data.Common;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Akuntabel.Storage;

/// <summary>Runs the plain SQL files of Migrasi/ in order, each once and each in its own transaction.</summary>
internal static class PelaksanaMigrasi
{
    private const string TabelCatatan = "CREATE TABLE IF NOT EXISTS migrasi (nomor INTEGER NOT NULL PRIMARY KEY, nama TEXT NOT NULL, sidik TEXT NOT NULL, saat TEXT NOT NULL)";

    private const string SqlCatat = "INSERT INTO migrasi (nomor, nama, sidik, saat) VALUES (@Nomor, @Nama, @Sidik, @saat)";

    // an arbitrary number that only this program uses: two servers that start together migrate one after the other
    private const long KunciPostgres = 7_236_514_902;

    public static IReadOnlyList<BerkasMigrasi> Semua { get; } = [.. Baca()];

    public static async Task<IReadOnlyList<string>> JalankanAsync(DbConnection koneksi, MesinBasisdata mesin, CancellationToken batal, int sampai = int.MaxValue)
    {
        var terpasang = new List<string>();
        foreach (var m in Semua.Where(m => m.Nomor <= sampai))
        {
            if (await PasangAsync(koneksi, mesin, m, batal))
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

    private static async Task<bool> PasangAsync(DbConnection koneksi, MesinBasisdata mesin, BerkasMigrasi m, CancellationToken batal)
    {
        await using var transaksi = koneksi is SqliteConnection s ? s.BeginTransaction(deferred: false) : await koneksi.BeginTransactionAsync(batal);
        if (mesin == MesinBasisdata.Postgres)
        {
            await koneksi.ExecuteAsync(new CommandDefinition("SELECT pg_advisory_xact_lock(@KunciPostgres)", new { KunciPostgres }, transaksi, cancellationToken: batal));
        }

        await koneksi.ExecuteAsync(new CommandDefinition(TabelCatatan, null, transaksi, cancellationToken: batal));
        var terakhir = await koneksi.ExecuteScalarAsync<long?>(new CommandDefinition("SELECT MAX(nomor) FROM migrasi", null, transaksi, cancellationToken: batal)) ?? 0;
        if (terakhir > Semua[^1].Nomor)
        {
            throw new BasisdataException(SebabBasisdata.TerlaluBaru, $"Data ini dibuat oleh Akuntabel yang lebih baru (versi data {terakhir}; program ini sampai {Semua[^1].Nomor}). Pakai program terbaru; data tidak diubah.");
        }

        if (terakhir >= m.Nomor)
        {
            return false;
        }

        await koneksi.ExecuteAsync(new CommandDefinition(m.Untuk(mesin), null, transaksi, cancellationToken: batal));
        await koneksi.ExecuteAsync(new CommandDefinition(
            SqlCatat,
            new { m.Nomor, m.Nama, m.Sidik, saat = SaatUtc.Tulis(TimeProvider.System.GetUtcNow()) }, transaksi, cancellationToken: batal));
        await transaksi.CommitAsync(batal);
        return true;
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
}

/// <summary>One SQL file. Lines after <c>-- hanya: sqlite</c> or <c>-- hanya: postgres</c> are for that database, until <c>-- semua</c>.</summary>
internal sealed record BerkasMigrasi(int Nomor, string Nama, string Sql)
{
    /// <summary>Digest of the text.</summary>
    public string Sidik => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    /// <summary>The statements for one kind of database.</summary>
    public string Untuk(MesinBasisdata mesin)
    {
        var hasil = new StringBuilder();
        var pakai = true;
        foreach (var baris in Sql.Split('\n'))
        {
            pakai = baris.Trim() switch
            {
                "-- hanya: sqlite" => mesin == MesinBasisdata.Sqlite,
                "-- hanya: postgres" => mesin == MesinBasisdata.Postgres,
                "-- semua" => true,
                _ => pakai,
            };
            if (pakai)
            {
                hasil.Append(baris).Append('\n');
            }
        }

        return hasil.ToString();
    }
}
