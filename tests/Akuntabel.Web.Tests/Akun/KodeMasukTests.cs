using System.Net;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Keamanan.Akun;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Akun;

/// <summary>One-time codes from switching on to recovery, by HTTP with the real cookie and the real algorithm.</summary>
public class KodeMasukTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Sandi = "payung ungu di stasiun";

    [Fact]
    public async Task Dinyalakan_dipakai_sekali_dan_kode_pemulihan_menggantikan_telepon()
    {
        await pelayan.AkunAsync("kode", Sandi);
        var (kunci, pemulihan) = await NyalakanAsync("kode");
        pemulihan.Count.ShouldBe(10);

        pelayan.Jam.Maju(TimeSpan.FromSeconds(60));
        using var klien = pelayan.KlienAsli("10.7.0.1");
        using var langkah = await PelayanUji.MasukAsync(klien, "kode", Sandi, "/masuk?kembali=%2Fakun");
        langkah.Tujuan().ShouldBe("/masuk/kode");
        using var belum = await klien.GetAsync("/");
        belum.Tujuan().ShouldStartWith("/masuk?", customMessage: "sandi saja belum masuk");
        var kode = Kode(kunci);
        using var masuk = await KirimKodeAsync(klien, kode);
        masuk.Tujuan().ShouldBe("/akun");
        await klien.BukaAsync("/");

        using var pengulang = pelayan.KlienAsli("10.7.0.2");
        using var langkah2 = await PelayanUji.MasukAsync(pengulang, "kode", Sandi);
        using var ulang = await KirimKodeAsync(pengulang, kode);
        ulang.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ulang.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("sudah dipakai");

        using var pulih = await KirimKodeAsync(pengulang, pemulihan[3].Replace("-", "", StringComparison.Ordinal).ToLowerInvariant());
        pulih.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var lagi = pelayan.KlienAsli("10.7.0.3");
        using var langkah3 = await PelayanUji.MasukAsync(lagi, "kode", Sandi);
        using var ulangPulih = await KirimKodeAsync(lagi, pemulihan[3]);
        ulangPulih.StatusCode.ShouldBe(HttpStatusCode.OK, "kode pemulihan pun berlaku sekali");
        (await pelayan.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT kode_pemulihan FROM pengguna WHERE nama_normal = 'kode'"))).ShouldNotBeNull().ShouldNotContain(pemulihan[0], Case.Insensitive);
    }

    [Fact]
    public async Task Sepuluh_kode_salah_mengunci()
    {
        await pelayan.AkunAsync("tebak", Sandi);
        var (kunci, _) = await NyalakanAsync("tebak");
        pelayan.Jam.Maju(TimeSpan.FromSeconds(60));
        using var klien = pelayan.KlienAsli("10.8.0.1");
        using var langkah = await PelayanUji.MasukAsync(klien, "tebak", Sandi);
        for (var i = 0; i < 10; i++)
        {
            using var salah = await KirimKodeAsync(klien, Kode(kunci) == "000000" ? "111111" : "000000");
            (await salah.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("Kode tidak cocok");
        }

        using var benar = await KirimKodeAsync(klien, Kode(kunci));
        (await benar.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("Terlalu banyak percobaan");
    }

    [Fact]
    public async Task Tanpa_langkah_pertama_atau_sesudah_sandi_diganti_langkah_kedua_tidak_berlaku()
    {
        var id = await pelayan.AkunAsync("loncat", Sandi);
        using var kosong = pelayan.KlienAsli("10.9.0.1");
        using var langsung = await kosong.GetAsync("/masuk/kode");
        langsung.Tujuan().ShouldBe("/masuk");

        await NyalakanAsync("loncat");
        using var klien = pelayan.KlienAsli("10.9.0.2");
        using var langkah = await PelayanUji.MasukAsync(klien, "loncat", Sandi);
        await klien.BukaAsync("/masuk/kode");
        await pelayan.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE pengguna SET stempel = 'lain' WHERE id = @id", new { id }));
        using var sesudah = await klien.GetAsync("/masuk/kode");
        sesudah.Tujuan().ShouldBe("/masuk");
    }

    /// <summary>The link stands for the password only: who has a code is still asked for it.</summary>
    [Fact]
    public async Task Sandi_baru_lewat_tautan_menuju_langkah_kode()
    {
        var id = await pelayan.AkunAsync("tautan", Sandi);
        await NyalakanAsync("tautan");
        var kelola = pelayan.Layanan.GetRequiredService<KelolaPenggunaStore>();
        var pengguna = (await pelayan.Layanan.GetRequiredService<PenggunaStore>().CariAsync(pelayan.Pemda, id)).ShouldNotBeNull();
        var hasil = (await kelola.PulihkanAsync(new Pelaku(pelayan.Pemda, "uji", "Uji", "uji"), id, pengguna.Revisi, "lupa", false))
            .ShouldBeOfType<HasilKelola.Selesai>();
        using var klien = pelayan.KlienAsli("10.9.1.1");
        var alamat = "/tautan/" + hasil.Tautan;
        using var jawaban = await klien.KirimAsync(await klien.BukaAsync(alamat), "main form", alamat, ("KataSandi", "sepeda hijau di bukit"));
        jawaban.Tujuan().ShouldBe("/masuk/kode");
        using var belum = await klien.GetAsync("/akun");
        belum.Tujuan().ShouldStartWith("/masuk?");
        await klien.BukaAsync("/masuk/kode");
    }

    [Fact]
    public async Task Mematikan_perlu_kata_sandi()
    {
        await pelayan.AkunAsync("mati", Sandi);
        var klien = pelayan.KlienAsli("10.10.0.1");
        await NyalakanAsync("mati", klien);
        using var salah = await klien.KirimAsync(await klien.BukaAsync("/akun/kode-masuk"), "main form", "/akun/kode-masuk?handler=Matikan", ("KataSandi", "bukan sandinya"));
        (await salah.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("tidak cocok");
        using var benar = await klien.KirimAsync(await klien.BukaAsync("/akun/kode-masuk"), "main form", "/akun/kode-masuk?handler=Matikan", ("KataSandi", Sandi));
        benar.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var lain = pelayan.KlienAsli("10.10.0.2");
        (await PelayanUji.MasukAsync(lain, "mati", Sandi)).Tujuan().ShouldBe("/");
    }

    private static Task<HttpResponseMessage> KirimKodeAsync(HttpClient klien, string kode) => KirimAsync(klien, kode);

    private static async Task<HttpResponseMessage> KirimAsync(HttpClient klien, string kode) =>
        await klien.KirimAsync(await klien.BukaAsync("/masuk/kode"), "main form", "/masuk/kode", ("KodeTotp", kode));

    private string Kode(string kunci) => PenyediaTotp.Kode(Base32.Baca(kunci), pelayan.Jam.GetUtcNow().ToUnixTimeSeconds() / PenyediaTotp.Detik);

    private async Task<(string Kunci, List<string> Pemulihan)> NyalakanAsync(string nama, HttpClient? klien = null)
    {
        klien ??= pelayan.KlienAsli("10.7.1.1");
        using var masuk = await PelayanUji.MasukAsync(klien, nama, Sandi);
        var halaman = await klien.BukaAsync("/akun/kode-masuk");
        halaman.QuerySelector("main img").ShouldNotBeNull().GetAttribute("src").ShouldNotBeNull().ShouldStartWith("data:image/svg+xml;base64,");
        var kunci = halaman.QuerySelector("main code")?.TextContent ?? "";
        using var jawaban = await klien.KirimAsync(halaman, "main form", "/akun/kode-masuk?handler=Nyalakan", ("KodeTotp", Kode(kunci)), ("KataSandi", Sandi));
        var hasil = await jawaban.HtmlAsync();
        jawaban.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
        return (kunci, [.. hasil.QuerySelectorAll("main ol code").Select(k => k.TextContent)]);
    }
}
