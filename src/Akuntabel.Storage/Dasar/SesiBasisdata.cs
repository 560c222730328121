using System.Collections;
using System.Data;
using System.Data.Common;
using Akuntabel.Storage.Umum;
using Dapper;

namespace Akuntabel.Storage.Dasar;

/// <summary>One connection in one transaction, or for one statement. Rows are read into classes with settable properties; column_name becomes ColumnName.</summary>
public sealed class SesiBasisdata
{
    private readonly DbConnection _koneksi;

    private readonly DbTransaction? _transaksi;

    private readonly Basisdata _induk;

    private readonly Action? _terjawab;

    private readonly CancellationToken _batal;

    private bool _terpakai;

    static SesiBasisdata()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.RemoveTypeMap(typeof(string));
        SqlMapper.AddTypeHandler(new TeksTersimpan());
        SqlMapper.ConnectionStringComparer = new SatuSusunan();
    }

    internal SesiBasisdata(Basisdata induk, DbConnection koneksi, DbTransaction? transaksi, Action? terjawab, CancellationToken batal)
    {
        (_induk, _koneksi, _transaksi, _terjawab, _batal) = (induk, koneksi, transaksi, terjawab, batal);
        if (transaksi is not null)
        {
            induk.Hitungan.CatatTransaksi();
        }
    }

    /// <summary>Kind of database, for the few statements that differ.</summary>
    public MesinBasisdata Mesin => _induk.Mesin;

    /// <summary>Files read of late.</summary>
    internal IngatanIsi Ingatan => _induk.Ingatan;

    /// <summary>Writes what waits for the end of the transaction; <c>null</c>: nothing waits.</summary>
    internal IPenutupTransaksi? Penutup { get; set; }

    /// <summary>Agencies whose documents an event of this transaction tells of: their projections follow before it ends.</summary>
    internal HashSet<(string Pemda, string PerangkatDaerah)> DokumenBerubah { get; } = [];

    /// <summary>All rows.</summary>
    public async Task<IReadOnlyList<T>> DaftarAsync<T>(string sql, object? isian = null) => Terjawab((IReadOnlyList<T>)[.. await _koneksi.QueryAsync<T>(Perintah(sql, isian))]);

    /// <summary>The first row, or nothing.</summary>
    public async Task<T?> SatuAsync<T>(string sql, object? isian = null) => Terjawab(await _koneksi.QueryFirstOrDefaultAsync<T>(Perintah(sql, isian)));

    /// <summary>Runs a statement; returns how many rows it touched. With a list of parameters, runs once for each.</summary>
    public async Task<int> JalankanAsync(string sql, object? isian = null) => Terjawab(await _koneksi.ExecuteAsync(Perintah(sql, isian)));

    /// <summary>Rows one by one, without holding them all. Nothing else can be asked of the session meanwhile.</summary>
    public async IAsyncEnumerable<T> AlirkanAsync<T>(string sql, object? isian = null)
    {
        Hitung(null);
        await foreach (var baris in _koneksi.QueryUnbufferedAsync<T>(sql, isian, _transaksi).WithCancellation(_batal))
        {
            _batal.ThrowIfCancellationRequested();
            yield return Terjawab(baris);
        }
    }

    private CommandDefinition Perintah(string sql, object? isian)
    {
        Hitung(isian);
        return new CommandDefinition(sql, isian, _transaksi, cancellationToken: _batal);
    }

    // without a transaction two statements would be two snapshots: whoever needs both says so
    private void Hitung(object? isian)
    {
        if (_transaksi is null && _terpakai)
        {
            throw new InvalidOperationException("Lebih dari satu perintah tanpa transaksi: pakai BacaAsync.");
        }

        _terpakai = true;
        // a list is sent row by row
        _induk.Hitungan.CatatPerintah(isian is IEnumerable baris and not string ? baris.Cast<object>().Count() : 1);
    }

    private T Terjawab<T>(T hasil)
    {
        _terjawab?.Invoke();
        return hasil;
    }

    /// <summary>Every text that goes in, whoever sends it, is one that both databases take.</summary>
    // every database of one kind has the same tables: what was compiled for one statement serves all of them
    private sealed class SatuSusunan : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => Sqlite(x) == Sqlite(y);

        public int GetHashCode(string obj) => Sqlite(obj) ? 1 : 0;

        private static bool Sqlite(string? koneksi) => koneksi?.StartsWith("Data Source=", StringComparison.OrdinalIgnoreCase) == true;
    }

    private sealed class TeksTersimpan : SqlMapper.TypeHandler<string>
    {
        public override void SetValue(IDbDataParameter parameter, string? value) => parameter.Value = value is null ? DBNull.Value : TeksAman.Bersihkan(value);

        public override string? Parse(object value) => (string)value;
    }
}
