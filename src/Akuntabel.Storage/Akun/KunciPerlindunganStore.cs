using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;

namespace Akuntabel.Storage.Akun;

/// <summary>The keys that seal cookies and forms: of the whole installation, kept with the data so that a restart spoils no form, themselves sealed by the installation's key.</summary>
public sealed class KunciPerlindunganStore(Basisdata basisdata)
{
    /// <summary>All keys that the installation's key opens, as XML.</summary>
    public async Task<IReadOnlyList<string>> DaftarAsync(KunciInstalasi kunci)
    {
        ArgumentNullException.ThrowIfNull(kunci);
        var daftar = await basisdata.SekaliAsync(s => s.DaftarAsync<Baris>("SELECT id, xml FROM kunci_perlindungan WHERE pemda = '' ORDER BY id"));
        return [.. daftar.Select(b => kunci.CobaBuka(GunaKunci.Perlindungan(b.Id), b.Xml)).OfType<string>()];
    }

    /// <summary>Adds one.</summary>
    public Task TambahAsync(KunciInstalasi kunci, string id, string xml)
    {
        ArgumentNullException.ThrowIfNull(kunci);
        return basisdata.TulisAsync(s => s.JalankanAsync(
            "INSERT INTO kunci_perlindungan (pemda, id, xml) VALUES ('', @id, @isi) ON CONFLICT (pemda, id) DO UPDATE SET xml = excluded.xml",
            new { id, isi = kunci.Segel(GunaKunci.Perlindungan(id), xml) }));
    }

    private sealed class Baris
    {
        public string Id { get; init; } = "";

        public string Xml { get; init; } = "";
    }
}
