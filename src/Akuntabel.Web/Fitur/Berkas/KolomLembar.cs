using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pekerjaan;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>A budget sheet that waits until its columns or its SKPD are decided.</summary>
/// <param name="Pemilik">Who sent it; nobody else sees it.</param>
/// <param name="PerangkatDaerah">For which perangkat daerah.</param>
/// <param name="Periode">For which span.</param>
/// <param name="Nama">Name of what was sent.</param>
/// <param name="Seluruhnya">Whether it is the whole budget.</param>
/// <param name="Usulan">What is to be decided.</param>
public sealed record KepalaLembar(string Pemilik, string PerangkatDaerah, Periode Periode, string Nama, bool Seluruhnya,
    UsulanLembar Usulan)
{
    /// <summary>What was decided of it before something else was asked; <c>null</c>: nothing.</summary>
    public PilihanKolom? Terjawab { get; init; }
}

/// <summary>Keeps budget sheets between upload and decision, and what was decided.</summary>
public sealed class KolomLembar(ImporTertundaStore store, BerkasSementaraStore berkas, KolomImporStore kolom, PerangkatDaerahStore kantor)
{
    private const string Lembar = "lembar.csv";

    /// <summary>For whom a budget sheet is read, with what the office decided before.</summary>
    public async Task<PilihanLembar> PilihanAsync(string pemda, string pd, CancellationToken batal)
    {
        var ini = await kantor.CariAsync(pemda, pd, batal);
        var ingatan = (await kolom.DaftarAsync(pemda, pd, batal))
            .Select(b => (b.Bentuk, Isi: Baca<PilihanKolom>(b.Isi))).Where(b => b.Isi is not null);
        return new PilihanLembar(ini?.Kode ?? "", [ini?.Nama ?? "", ini?.Singkatan ?? ""])
        {
            Ingatan = ingatan.ToDictionary(b => b.Bentuk, b => b.Isi ?? new PilihanKolom([])),
        };
    }

    /// <summary>Remembers a decision.</summary>
    public Task IngatAsync(string pemda, string pd, string bentuk, PilihanKolom pilihan, CancellationToken batal) =>
        kolom.SimpanAsync(pemda, pd, bentuk, JsonSerializer.Serialize(pilihan), batal);

    /// <summary>Keeps a sheet that waits; gives its identifier.</summary>
    public Task<string> SimpanAsync(string pemda, KepalaLembar kepala, byte[] salinan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(kepala);
        return store.SimpanAsync(pemda, kepala.Pemilik, kepala.PerangkatDaerah, JsonSerializer.Serialize(kepala), [(Lembar, salinan)],
            batal);
    }

    /// <summary>The sheet, when it is this user's and still here.</summary>
    public async Task<(KepalaLembar Kepala, byte[] Isi)?> AmbilAsync(string pemda, string id, string pemilik, string pd,
        CancellationToken batal) =>
        await store.KepalaAsync(pemda, id, pemilik, pd, batal) is { } teks && Baca<KepalaLembar>(teks) is { Usulan: not null } kepala
            && await berkas.IsiAsync(new LetakSementara(pemda, id), Lembar, batal) is { } isi ? (kepala, isi) : null;

    /// <summary>Forgets it.</summary>
    public Task BuangAsync(string pemda, string id, CancellationToken batal) => store.BuangAsync(pemda, id, batal);

    // what an older version kept may read otherwise
    private static T? Baca<T>(string json)
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
}
