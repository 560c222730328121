namespace Akuntabel.Storage.Akun;

/// <summary>The keys that seal cookies and forms: of the whole installation, kept with the data so that a restart signs nobody out.</summary>
public sealed class KunciPerlindunganStore(Basisdata basisdata)
{
    /// <summary>All keys, as XML.</summary>
    public Task<IReadOnlyList<string>> DaftarAsync() => basisdata.SekaliAsync(s => s.DaftarAsync<string>("SELECT xml FROM kunci_perlindungan WHERE pemda = '' ORDER BY id"));

    /// <summary>Adds one.</summary>
    public Task TambahAsync(string id, string xml) => basisdata.TulisAsync(
        s => s.JalankanAsync("INSERT INTO kunci_perlindungan (pemda, id, xml) VALUES ('', @id, @xml) ON CONFLICT (pemda, id) DO UPDATE SET xml = excluded.xml", new { id, xml }));
}
