using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Web.Aset;
using Akuntabel.Web.PenjagaIsian;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Akuntabel.Web.Tests.PenjagaIsian;

public class IsianTidakHilangTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Alamat = "/draf?kunci=/pd/badan/dokumen/1/ubah";

    [Fact]
    public async Task Isian_dari_sesi_yang_berakhir_kembali_kepada_pengisinya_saja()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        (await klien.GetAsync("/")).EnsureSuccessStatusCode();
        var id = klien.DefaultRequestHeaders.GetValues("X-Uji-Pengguna").Single();
        klien.DefaultRequestHeaders.Remove("X-Uji-Pengguna");
        using var dikirim = await klien.PostAsync("/akun?handler=simpan", Isian(("narasi", "kalimat <b>panjang</b>"), ("SandiLama", "rahasia")));
        dikirim.StatusCode.ShouldBe(HttpStatusCode.Found);
        var tujuan = Uri.UnescapeDataString(dikirim.Headers.Location?.OriginalString.Split("kembali=")[1] ?? "");
        tujuan.ShouldStartWith("/titipan/");

        klien.DefaultRequestHeaders.Add("X-Uji-Pengguna", id);
        var halaman = await klien.BukaAsync(tujuan);
        halaman.QuerySelector("main form").ShouldNotBeNull().GetAttribute("action").ShouldBe("/akun?handler=simpan");
        halaman.QuerySelector("input[name=narasi]").ShouldNotBeNull().GetAttribute("value").ShouldBe("kalimat <b>panjang</b>");
        halaman.Source.Text.ShouldNotContain("rahasia");

        using var lain = await pelayan.KlienAsync(Peran.Kepala);
        (await lain.BukaAsync(tujuan)).QuerySelector("input[name=narasi]").ShouldBeNull();
    }

    [Fact]
    public async Task Tanpa_kuki_pemilik_orang_asing_tidak_dapat_menitipkan_apa_pun()
    {
        using var klien = await pelayan.KlienAsync();
        using var dikirim = await klien.PostAsync("/akun?handler=simpan", Isian(("narasi", "x")));
        (await pelayan.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM titipan WHERE isi LIKE '%\"x\"%'"))).ShouldBe(0);
    }

    [Fact]
    public async Task Draf_disimpan_tanpa_sandi_dan_hanya_untuk_pengisinya()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var (kepala, kuki) = pelayan.Penanda(klien);
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, Alamat) { Content = Isian(("judul", "Laporan 'ganjil'"), ("Sandi", "rahasia")) };
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        using var jawaban = await klien.SendAsync(permintaan);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        jawaban.Headers.GetValues("Draf-Disimpan").Single().ShouldMatch(@"^\d\d\.\d\d$");
        var isi = await pelayan.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT isi FROM draf_isian"));
        isi.Single().ShouldContain("ganjil");
        isi.Single().ShouldNotContain("rahasia");
    }

    [Fact]
    public async Task Draf_ditolak_tanpa_penanda_dan_kuncinya_harus_alamat_setempat()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        (await klien.PostAsync(Alamat, Isian(("a", "b")))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var (kepala, kuki) = pelayan.Penanda(klien);
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, "/draf?handler=buang&kunci=https://contoh.invalid/") { Content = Isian(("a", "b")) };
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        (await klien.SendAsync(permintaan)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(true, HttpStatusCode.ServiceUnavailable, "penuh")]
    [InlineData(false, HttpStatusCode.InternalServerError, "dicatat dengan kode")]
    public async Task Kegagalan_memberi_pesan_dan_mengembalikan_isian(bool penyimpanan, HttpStatusCode status, string pesan)
    {
        var pembangun = WebApplication.CreateSlimBuilder();
        pembangun.Logging.ClearProviders();
        pembangun.WebHost.UseTestServer();
        pembangun.Services.AddSingleton<BerkasAset>();
        await using var aplikasi = pembangun.Build();
        aplikasi.UsePenjagaGalat();
        aplikasi.MapPost("/simpan", string () => throw (penyimpanan ? new BasisdataException(SebabBasisdata.Penuh, "Ruang penyimpanan penuh.") : new InvalidOperationException("rahasia dalam")));
        await aplikasi.StartAsync();
        using var klien = aplikasi.GetTestClient();
        using var jawaban = await klien.PostAsync("/simpan", Isian(("narasi", "kata \"yang\" <script>"), ("KataSandi", "kunci pintu")));
        jawaban.StatusCode.ShouldBe(status);
        var halaman = await jawaban.HtmlAsync();
        halaman.Body.ShouldNotBeNull().TextContent.ShouldContain(pesan);
        halaman.Body.ShouldNotBeNull().TextContent.ShouldNotContain("rahasia dalam");
        halaman.QuerySelector("form[action='/simpan'] input[name=narasi]").ShouldNotBeNull().GetAttribute("value").ShouldBe("kata \"yang\" <script>");
        halaman.QuerySelectorAll("script").ShouldBeEmpty();
        halaman.Source.Text.ShouldNotContain("kunci pintu");
    }

    private static FormUrlEncodedContent Isian(params (string Nama, string Isi)[] daftar) => new(daftar.Select(d => KeyValuePair.Create(d.Nama, d.Isi)));
}
