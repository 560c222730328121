using Akuntabel.Storage.Dasar;

namespace Akuntabel.Ketahanan;

/// <summary>The store of an attacked server, looked into from outside.</summary>
internal sealed class Toko(string folder, string? postgres) : IAsyncDisposable
{
    private Basisdata? _basisdata;

    /// <summary>Data folder.</summary>
    public string Folder => folder;

    /// <summary>The SQLite file.</summary>
    public string Berkas => Path.Combine(folder, "akuntabel.db");

    /// <summary>Kind, for reading.</summary>
    public string Sebutan => postgres is null ? "SQLite" : "PostgreSQL";

    /// <summary>Options of the program that lead to it.</summary>
    public string[] Pilihan => postgres is null ? ["--data", folder] : ["--data", folder, "--postgres", postgres];

    /// <summary>Rows of one column.</summary>
    public Task<IReadOnlyList<T>> DaftarAsync<T>(string sql, object? isian = null) => Buka().BacaAsync(s => s.DaftarAsync<T>(sql, isian));

    /// <summary>One value.</summary>
    public async Task<long> HitungAsync(string sql, object? isian = null) => await DaftarAsync<long>(sql, isian) is [var n, ..] ? n : 0;

    /// <summary>Rows of texts: every column as a text, joined.</summary>
    public async Task<IReadOnlyList<string>> BarisAsync(string sql, object? isian = null) =>
        [.. (await DaftarAsync<dynamic>(sql, isian))
            .Select(r => string.Join('\u001f', ((IDictionary<string, object?>)r).Values.Select(v => v?.ToString() ?? "")))];

    /// <summary>The measurement of an office that is still a draft, with the table that the editors work on.</summary>
    public async Task<string> DrafPengukuranAsync(string pd) => (await DaftarAsync<string>(
        "SELECT d.id FROM dokumen d JOIN versi v ON v.dokumen = d.id AND v.perangkat_daerah = d.perangkat_daerah "
        + "WHERE d.perangkat_daerah = @pd AND d.jenis = 'pengukuran' AND v.status = 'draf' ORDER BY d.mulai",
        new { pd }))[0];

    /// <summary>Changes what is stored, as one who holds the database could.</summary>
    public Task<int> UbahAsync(string sql, object? isian = null) => Buka().TulisAsync(s => s.JalankanAsync(sql, isian));

    /// <summary>Lets go of the file.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_basisdata is not null)
        {
            await _basisdata.DisposeAsync();
            _basisdata = null;
        }
    }

    private Basisdata Buka() => _basisdata ??= postgres is null ? Basisdata.Sqlite(Berkas) : Basisdata.Postgres(postgres);
}
