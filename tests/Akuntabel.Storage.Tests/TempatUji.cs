using Akuntabel.Storage.Dasar;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Akuntabel.Storage.Tests;

/// <summary>A place for a store where there is none yet: a folder, or an empty database.</summary>
public sealed class TempatUji : IAsyncDisposable
{
    private readonly MesinBasisdata _mesin;

    private TempatUji(MesinBasisdata mesin, string alamat) => (_mesin, Alamat) = (mesin, alamat);

    /// <summary>File or connection string.</summary>
    public string Alamat { get; }

    private string Folder => Path.GetDirectoryName(Alamat) ?? "";

    public static async Task<TempatUji> BuatAsync(MesinBasisdata mesin, ServerPostgres server)
    {
        if (mesin == MesinBasisdata.Postgres && server.Alasan is { } alasan)
        {
            Assert.Skip(alasan);
        }

        return new TempatUji(mesin, mesin == MesinBasisdata.Postgres
            ? await server.BasisdataBaruAsync()
            : Path.Combine(Directory.CreateTempSubdirectory("akuntabel-tempat-").FullName, "akuntabel.db"));
    }

    public Basisdata Buka() => _mesin == MesinBasisdata.Sqlite ? Basisdata.Sqlite(Alamat) : Basisdata.Postgres(Alamat);

    /// <summary>Runs a statement past the store, as another program would.</summary>
    public async Task JalankanAsync(string sql)
    {
        await using System.Data.Common.DbConnection koneksi = _mesin == MesinBasisdata.Postgres ? new NpgsqlConnection(Alamat) : new SqliteConnection($"Data Source={Alamat};Pooling=False");
        await koneksi.OpenAsync();
        await koneksi.ExecuteAsync(sql);
    }

    /// <summary>Names of the files in the folder; none on PostgreSQL.</summary>
    public IReadOnlyList<string> DaftarBerkas() => _mesin == MesinBasisdata.Postgres ? [] : [.. Directory.GetFiles(Folder).Select(f => Path.GetFileName(f))];

    public ValueTask DisposeAsync()
    {
        if (_mesin == MesinBasisdata.Sqlite)
        {
            Directory.Delete(Folder, recursive: true);
        }

        return ValueTask.CompletedTask;
    }
}
