using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Terbitan;

/// <summary>A list of withdrawn certificates, as its issuer publishes it.</summary>
public sealed class BarisDaftarCabut
{
    /// <summary>SHA-256 of the list, hexadecimal.</summary>
    public string Id { get; init; } = "";

    /// <summary>Name of the issuer.</summary>
    public string Nama { get; init; } = "";

    /// <summary>Made when.</summary>
    public string Sejak { get; init; } = "";

    /// <summary>The next one is due when; empty: not said.</summary>
    public string Sampai { get; init; } = "";

    /// <summary>The list (DER, base64); empty where only the others were asked for.</summary>
    public string Isi { get; init; } = "";

    /// <summary>Entered by whom.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";
}

/// <content>Lists of withdrawn certificates that the administrator brings.</content>
public sealed partial class TandaTerbitanStore
{
    /// <summary>The lists, without what they say.</summary>
    public Task<IReadOnlyList<BarisDaftarCabut>> DaftarCabutAsync(string pemda, CancellationToken batal = default) => basisdata.SekaliAsync(
        s => s.DaftarAsync<BarisDaftarCabut>(
            "SELECT id, nama, sejak, sampai, oleh_nama, saat FROM daftar_cabut WHERE pemda = @pemda AND dihapus = '' ORDER BY nama, sejak DESC", new { pemda }), batal);

    /// <summary>The lists themselves (DER).</summary>
    public async Task<IReadOnlyList<byte[]>> CabutAsync(string pemda, CancellationToken batal = default) =>
        [.. (await basisdata.SekaliAsync(
            s => s.DaftarAsync<string>("SELECT isi FROM daftar_cabut WHERE pemda = @pemda AND dihapus = ''", new { pemda }), batal)).Select(Convert.FromBase64String)];

    /// <summary>Keeps a list.</summary>
    public Task TambahCabutAsync(Pelaku pelaku, BarisDaftarCabut baru, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            await s.JalankanAsync(
                """
                INSERT INTO daftar_cabut (pemda, id, nama, sejak, sampai, isi, oleh_nama, saat) VALUES (@Pemda, @Id, @nama, @Sejak, @Sampai, @Isi, @olehNama, @saat)
                ON CONFLICT (pemda, id) DO UPDATE SET dihapus = '', oleh_nama = @olehNama, saat = @saat
                """,
                new { pelaku.Pemda, baru.Id, nama = TeksAman.Bersihkan(baru.Nama), baru.Sejak, baru.Sampai, baru.Isi, olehNama = pelaku.Nama, saat = SaatUtc.Tulis(waktu.GetUtcNow()) });
            await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("DaftarCabutDitambah") { Objek = $"daftar-cabut/{baru.Id}", Baru = baru.Nama });
        },
        batal);

    /// <summary>Uses a list no more.</summary>
    public Task HapusCabutAsync(Pelaku pelaku, string id, CancellationToken batal = default) => basisdata.TulisAsync(
        async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            if (await s.JalankanAsync("UPDATE daftar_cabut SET dihapus = @saat WHERE pemda = @Pemda AND id = @id AND dihapus = ''",
                new { pelaku.Pemda, id, saat = SaatUtc.Tulis(waktu.GetUtcNow()) }) > 0)
            {
                await rantai.CatatAsync(s, pelaku, new PeristiwaBaru("DaftarCabutDihapus") { Objek = $"daftar-cabut/{id}" });
            }
        },
        batal);
}
