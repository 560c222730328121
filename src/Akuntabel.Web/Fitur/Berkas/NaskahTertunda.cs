using System.Text.Json;
using Akuntabel.Dokumen.Pertukaran.NaskahLama;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Uji.Usulan;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>An existing document whose values wait to be chosen.</summary>
/// <param name="Pemilik">Who sent it; nobody else sees it.</param>
/// <param name="PerangkatDaerah">For which perangkat daerah.</param>
/// <param name="Tahun">The year that is begun.</param>
/// <param name="Nama">Name of what was sent.</param>
/// <param name="Pilihan">What was decided so far.</param>
public sealed record KepalaNaskah(string Pemilik, string PerangkatDaerah, int Tahun, string Nama, PilihanTawaran Pilihan);

/// <summary>Keeps what was read of existing documents between reading and taking over, with what was decided so far.</summary>
public sealed class NaskahTertunda(ImporTertundaStore store, BerkasSementaraStore berkas)
{
    private const string Usulan = "usulan.json";

    /// <summary>Keeps one; gives its identifier.</summary>
    public Task<string> SimpanAsync(string pemda, KepalaNaskah kepala, UsulanRencana usulan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(kepala);
        return store.SimpanAsync(pemda, kepala.Pemilik, kepala.PerangkatDaerah, JsonSerializer.Serialize(kepala),
            [(Usulan, JsonSerializer.SerializeToUtf8Bytes(usulan))], batal);
    }

    /// <summary>Keeps what was decided; <c>false</c>: it is no longer here.</summary>
    public Task<bool> UbahAsync(string pemda, string id, KepalaNaskah kepala, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(kepala);
        return store.UbahAsync(pemda, id, kepala.Pemilik, kepala.PerangkatDaerah, JsonSerializer.Serialize(kepala), batal);
    }

    /// <summary>One, when it is this user's and still here.</summary>
    public async Task<(KepalaNaskah Kepala, UsulanRencana Usulan)?> AmbilAsync(string pemda, string id, string pemilik, string pd,
        CancellationToken batal) =>
        await store.KepalaAsync(pemda, id, pemilik, pd, batal) is { } teks && Baca<KepalaNaskah>(teks) is { Pilihan: not null } kepala
            && await berkas.IsiAsync(new LetakSementara(pemda, id), Usulan, batal) is { } isi && Baca<UsulanRencana>(isi) is { } usulan
            ? (kepala, usulan) : null;

    // another kind of upload that waits, or what an older version kept, reads otherwise
    private static T? Baca<T>(ReadOnlySpan<byte> json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static T? Baca<T>(string json)
        where T : class => Baca<T>(System.Text.Encoding.UTF8.GetBytes(json));
}
