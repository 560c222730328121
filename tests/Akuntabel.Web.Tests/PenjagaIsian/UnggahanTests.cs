using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Pekerjaan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.PenjagaIsian;

/// <summary>Files that arrive in pieces: what is here stays, the rest follows, nobody else gets at them.</summary>
public class UnggahanTests : Dokumen.KantorUji
{
    private static readonly byte[] Berkas = [.. Enumerable.Range(0, (2 * UnggahanStore.Bagian) + 1000).Select(i => (byte)(i % 251))];

    [Fact]
    public async Task Bagian_demi_bagian_lalu_utuh_dan_yang_terputus_dilanjutkan()
    {
        using var klien = await Pelayan.KlienAsync(Peran.Perencana);
        var penanda = await PenandaAsync(klien);
        var (id, diterima) = await MulaiAsync(klien, penanda);
        diterima.ShouldBe(0);
        (await KirimAsync(klien, penanda, id, 0, UnggahanStore.Bagian)).ShouldBe(UnggahanStore.Bagian);
        // the same once more, one too early, one too short: left alone, and told how far it is
        (await KirimAsync(klien, penanda, id, 0, UnggahanStore.Bagian)).ShouldBe(UnggahanStore.Bagian);
        (await KirimAsync(klien, penanda, id, 2 * UnggahanStore.Bagian, 1000)).ShouldBe(UnggahanStore.Bagian);
        (await KirimAsync(klien, penanda, id, UnggahanStore.Bagian, 10)).ShouldBe(UnggahanStore.Bagian);
        var store = Pelayan.Layanan.GetRequiredService<UnggahanStore>();
        (await store.AmbilAsync(Pelayan.Pemda, await Pelayan.PenggunaAsync(Peran.Perencana, PelayanUji.Badan), id)).ShouldBeNull("belum utuh");
        var lanjut = await MulaiAsync(klien, penanda);
        lanjut.ShouldBe((id, UnggahanStore.Bagian), "berkas yang sama dilanjutkan");
        await KirimAsync(klien, penanda, id, UnggahanStore.Bagian, UnggahanStore.Bagian);
        (await KirimAsync(klien, penanda, id, 2 * UnggahanStore.Bagian, 1000)).ShouldBe(Berkas.Length);
        (await store.AmbilAsync(Pelayan.Pemda, await Pelayan.PenggunaAsync(Peran.Perencana, PelayanUji.Badan), id)).ShouldNotBeNull().Isi.ShouldBe(Berkas);
    }

    [Fact]
    public async Task Orang_lain_tidak_menambah_dan_tidak_mengambilnya()
    {
        using var klien = await Pelayan.KlienAsync(Peran.Perencana);
        using var lain = await Pelayan.KlienAsync(Peran.Kepala);
        var (id, _) = await MulaiAsync(klien, await PenandaAsync(klien));
        using var jawaban = await MintaAsync(lain, await PenandaAsync(lain), $"/unggahan?id={id}&mulai=0", new ByteArrayContent(Berkas[..UnggahanStore.Bagian]));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var store = Pelayan.Layanan.GetRequiredService<UnggahanStore>();
        (await store.AmbilAsync(Pelayan.Pemda, await Pelayan.PenggunaAsync(Peran.Kepala, PelayanUji.Badan), id)).ShouldBeNull();
        (await store.AmbilAsync("pemda-lain", await Pelayan.PenggunaAsync(Peran.Perencana, PelayanUji.Badan), id)).ShouldBeNull();
    }

    [Theory]
    [InlineData(26 * 1024 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(0, HttpStatusCode.BadRequest)]
    [InlineData(-5, HttpStatusCode.BadRequest)]
    public async Task Yang_terlalu_besar_atau_tanpa_isi_ditolak_sebelum_dikirim(long ukuran, HttpStatusCode kode)
    {
        using var klien = await Pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await MintaAsync(klien, await PenandaAsync(klien), "/unggahan?handler=Mulai", new FormUrlEncodedContent(
            new Dictionary<string, string> { ["kunci"] = "k", ["nama"] = "a.pdf", ["ukuran"] = $"{ukuran}" }));
        jawaban.StatusCode.ShouldBe(kode);
    }

    [Fact]
    public async Task Yang_lama_tersisih_bila_terlalu_banyak_dan_impor_yang_menunggu_tidak_terganggu()
    {
        using var klien = await Pelayan.KlienAsync(Peran.Perencana);
        var penanda = await PenandaAsync(klien);
        var tertunda = Pelayan.Layanan.GetRequiredService<ImporTertundaStore>();
        var pengguna = await Pelayan.PenggunaAsync(Peran.Perencana, PelayanUji.Badan);
        var impor = await tertunda.SimpanAsync(Pelayan.Pemda, pengguna, PelayanUji.Badan, "{}", []);
        var (pertama, _) = await MulaiAsync(klien, penanda, "0");
        for (var i = 1; i <= UnggahanStore.TerbanyakPerPengguna; i++)
        {
            await MulaiAsync(klien, penanda, $"{i}");
        }

        using var jawaban = await MintaAsync(klien, penanda, $"/unggahan?id={pertama}&mulai=0", new ByteArrayContent(Berkas[..UnggahanStore.Bagian]));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await tertunda.KepalaAsync(Pelayan.Pemda, impor, pengguna, PelayanUji.Badan)).ShouldBe("{}");
    }

    private static async Task<string> PenandaAsync(HttpClient klien) =>
        (await klien.BukaAsync("/draf")).QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";

    private static async Task<(string Id, long Diterima)> MulaiAsync(HttpClient klien, string penanda, string kunci = "surat/1")
    {
        using var jawaban = await MintaAsync(klien, penanda, "/unggahan?handler=Mulai", new FormUrlEncodedContent(
            new Dictionary<string, string> { ["kunci"] = kunci, ["nama"] = "surat.pdf", ["ukuran"] = $"{Berkas.Length}" }));
        var k = JsonDocument.Parse(await jawaban.Content.ReadAsStringAsync()).RootElement;
        return (k.GetProperty("id").GetString() ?? "", k.GetProperty("diterima").GetInt64());
    }

    private static async Task<long> KirimAsync(HttpClient klien, string penanda, string id, int mulai, int banyak)
    {
        using var jawaban = await MintaAsync(klien, penanda, $"/unggahan?id={id}&mulai={mulai}", new ByteArrayContent(Berkas[mulai..(mulai + banyak)]));
        return JsonDocument.Parse(await jawaban.Content.ReadAsStringAsync()).RootElement.GetProperty("diterima").GetInt64();
    }

    private static Task<HttpResponseMessage> MintaAsync(HttpClient klien, string penanda, string alamat, HttpContent isi)
    {
        var minta = new HttpRequestMessage(HttpMethod.Post, alamat) { Content = isi };
        minta.Headers.Add("RequestVerificationToken", penanda);
        if (isi is ByteArrayContent and not FormUrlEncodedContent)
        {
            isi.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        }

        return klien.SendAsync(minta);
    }
}
