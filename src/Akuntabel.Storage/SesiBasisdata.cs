using System.Data.Common;
using Dapper;

namespace Akuntabel.Storage;

/// <summary>One connection in one transaction. Rows are read into classes with settable properties; column_name becomes ColumnName.</summary>
public sealed class SesiBasisdata
{
    private readonly DbConnection _koneksi;

    private readonly DbTransaction _transaksi;

    private readonly CancellationToken _batal;

    static SesiBasisdata() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    internal SesiBasisdata(DbConnection koneksi, DbTransaction transaksi, MesinBasisdata mesin, CancellationToken batal)
    {
        (_koneksi, _transaksi, Mesin, _batal) = (koneksi, transaksi, mesin, batal);
    }

    /// <summary>Kind of database, for the few statements that differ.</summary>
    public MesinBasisdata Mesin { get; }

    /// <summary>All rows.</summary>
    public async Task<IReadOnlyList<T>> DaftarAsync<T>(string sql, object? isian = null) => [.. await _koneksi.QueryAsync<T>(Perintah(sql, isian))];

    /// <summary>The first row, or nothing.</summary>
    public Task<T?> SatuAsync<T>(string sql, object? isian = null) => _koneksi.QueryFirstOrDefaultAsync<T>(Perintah(sql, isian));

    /// <summary>Runs a statement; returns how many rows it touched. With a list of parameters, runs once for each.</summary>
    public Task<int> JalankanAsync(string sql, object? isian = null) => _koneksi.ExecuteAsync(Perintah(sql, isian));

    /// <summary>Rows one by one, without holding them all.</summary>
    public IAsyncEnumerable<T> AlirkanAsync<T>(string sql, object? isian = null) => _koneksi.QueryUnbufferedAsync<T>(sql, isian, _transaksi);

    private CommandDefinition Perintah(string sql, object? isian) => new(sql, isian, _transaksi, cancellationToken: _batal);
}
