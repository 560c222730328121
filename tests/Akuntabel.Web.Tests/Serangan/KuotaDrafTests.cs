using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Isian;

namespace Akuntabel.Web.Tests.Serangan;

/// <summary>Drafts are kept of forms that their writer may send, as many as people need, and cannot be used to fill the store.</summary>
public sealed class KuotaDrafTests : IAsyncLifetime
{
    private const string Ubah = "/pd/badan/dokumen/1/ubah";

    private readonly PelayanUji _pelayan = new();

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Theory]
    [InlineData("/x1")]
    [InlineData("/")]
    [InlineData("/draf")]
    [InlineData("/akun")]
    [InlineData("/akun/sandi")]
    [InlineData("/pengguna/tambah")]
    [InlineData("/pd/dinas/dokumen/1/ubah")]
    [InlineData("/pd/badan/dokumen/1/ubah/x")]
    public async Task Draf_di_luar_formulir_yang_boleh_dikirim_ditolak_dengan_alasan(string kunci)
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await SimpanAsync(klien, kunci, "kata");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await jawaban.Content.ReadAsStringAsync()).ShouldContain("bukan formulir yang dapat Anda kirim");
        (await BanyakAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData(Ubah)]
    [InlineData(Ubah + "?berkas=narasi%2Fbab-1.md")]
    [InlineData("/pd/badan/sumber-daya/2023/pegawai")]
    public async Task Draf_formulir_yang_boleh_dikirim_disimpan(string kunci)
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await SimpanAsync(klien, kunci, "kata");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Pengguna_tanpa_peran_tidak_menyimpan_draf_apa_pun()
    {
        var id = await _pelayan.AkunAsync("tanpa.peran", "sandi yang cukup panjang 7");
        using var klien = await _pelayan.KlienAsync();
        klien.DefaultRequestHeaders.Add("X-Uji-Pengguna", id);
        using var jawaban = await SimpanAsync(klien, Ubah, new string('x', 3 << 20));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await BanyakAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Draf_melebihi_kuota_ditolak_dengan_alasan_lalu_dapat_dibuang_dari_daftarnya()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        for (var i = 0; i < DrafStore.Terbanyak; i++)
        {
            (await SimpanAsync(klien, $"{Ubah}?berkas={i}", "kata")).EnsureSuccessStatusCode().Dispose();
        }

        using var lebih = await SimpanAsync(klien, Ubah + "?berkas=lagi", "kata");
        lebih.StatusCode.ShouldBe(HttpStatusCode.InsufficientStorage);
        lebih.Content.Headers.ContentType?.MediaType.ShouldBe("text/plain");
        (await lebih.Content.ReadAsStringAsync()).ShouldContain("50 draf milik Anda");

        var halaman = await klien.BukaAsync("/draf");
        halaman.QuerySelectorAll("tbody tr").Length.ShouldBe(DrafStore.Terbanyak);
        using var dibuang = await klien.KirimAsync(halaman, "tbody form", "/draf");
        dibuang.Tujuan().ShouldBe("/draf");
        (await SimpanAsync(klien, Ubah + "?berkas=lagi", "kata")).EnsureSuccessStatusCode().Dispose();
    }

    private async Task<HttpResponseMessage> SimpanAsync(HttpClient klien, string kunci, string isi)
    {
        var (kepala, kuki) = _pelayan.Penanda(klien);
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, "/draf?kunci=" + Uri.EscapeDataString(kunci)) { Content = new FormUrlEncodedContent([KeyValuePair.Create("narasi", isi)]) };
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        return await klien.SendAsync(permintaan);
    }

    private Task<long> BanyakAsync() => _pelayan.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM draf_isian"));
}
