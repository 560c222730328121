using System.Net;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Akun;

/// <summary>Passkeys: both ceremonies through HTTP with a device made of real cryptography.</summary>
public class KunciSandiTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Sandi = "payung ungu di stasiun";

    [Fact]
    public async Task Ditambahkan_dipakai_masuk_tanpa_kata_sandi_lalu_dihapus()
    {
        using var alat = new AutentikatorUji();
        await pelayan.AkunAsync("kunci", Sandi);
        using var klien = await TambahAsync("kunci", alat, "10.40.0.1");
        (await klien.BukaAsync("/akun/kunci-sandi")).QuerySelector("input[name=nama]").ShouldNotBeNull().GetAttribute("value").ShouldNotBeNull().ShouldBe("Telepon dinas");

        using var lain = Klien("10.40.0.2");
        using var masuk = await MasukAsync(lain, alat);
        masuk.Tujuan().ShouldBe("/akun");
        (await lain.BukaAsync("/akun")).Body.ShouldNotBeNull().TextContent.ShouldContain("Pengguna kunci");

        using var hapus = await klien.KirimAsync(await klien.BukaAsync("/akun/kunci-sandi"), "form[action='?handler=Hapus']", "/akun/kunci-sandi?handler=Hapus");
        hapus.StatusCode.ShouldBe(HttpStatusCode.Found);
        using var sesudah = Klien("10.40.0.3");
        using var ditolak = await MasukAsync(sesudah, alat);
        (await ditolak.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("tidak dapat dipakai");
    }

    [Fact]
    public async Task Asal_lain_tantangan_lama_dan_pengguna_nonaktif_ditolak()
    {
        using var alat = new AutentikatorUji();
        var id = await pelayan.AkunAsync("tolak", Sandi);
        using var klien = await TambahAsync("tolak", alat, "10.41.0.1");
        using var palsu = Klien("10.41.0.2");
        using var asalLain = await MasukAsync(palsu, alat, asal: "https://akuntabel.contoh.test");
        (await asalLain.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("tidak dapat dipakai");

        using var ulang = Klien("10.41.0.3");
        var halaman = await ulang.BukaAsync("/masuk");
        var lama = alat.Masuk(await PilihanAsync(ulang, halaman, "/masuk/kunci-sandi?handler=Pilihan"));
        await PilihanAsync(ulang, halaman, "/masuk/kunci-sandi?handler=Pilihan");
        using var tantanganLama = await ulang.KirimAsync(halaman, "form[data-kunci-sandi]", "/masuk/kunci-sandi", ("kredensial", lama));
        (await tantanganLama.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("tidak dapat dipakai");

        await pelayan.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE pengguna SET aktif = 0 WHERE id = @id", new { id }));
        using var nonaktif = Klien("10.41.0.4");
        using var ditolak = await MasukAsync(nonaktif, alat);
        (await ditolak.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("tidak dapat dipakai");
        (await pelayan.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM sesi WHERE alamat LIKE '10.41.0.%' AND alamat <> '10.41.0.1'"))).ShouldBe(0);
    }

    [Fact]
    public async Task Menambah_perlu_kata_sandi_dan_isian_karangan_ditolak_dengan_kata()
    {
        await pelayan.AkunAsync("karang", Sandi);
        using var klien = Klien("10.42.0.1");
        using var masuk = await PelayanUji.MasukAsync(klien, "karang", Sandi);
        var halaman = await klien.BukaAsync("/akun/kunci-sandi");
        using var pilihan = await klien.KirimAsync(Arahkan(halaman, "/akun/kunci-sandi?handler=Pilihan"), "form[data-kunci-sandi]", "/akun/kunci-sandi", ("KataSandi", "keliru"));
        pilihan.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await pilihan.Content.ReadAsStringAsync()).ShouldContain("tidak cocok");
        foreach (var kredensial in new[] { "", "{}", "bukan json", """{"id":"x"}""" })
        {
            using var karangan = await klien.KirimAsync(await klien.BukaAsync("/akun/kunci-sandi"), "form[data-kunci-sandi]", "/akun/kunci-sandi", ("kredensial", kredensial));
            karangan.StatusCode.ShouldBe(HttpStatusCode.OK, kredensial);
            (await karangan.HtmlAsync()).QuerySelector("[role=alert]").ShouldNotBeNull(kredensial);
        }
    }

    private HttpClient Klien(string alamat)
    {
        var klien = pelayan.KlienAsli(alamat, https: true);
        klien.DefaultRequestHeaders.Add("Origin", AutentikatorUji.Asal);
        return klien;
    }

    // the script asks at the form's second address
    private static IHtmlDocument Arahkan(IHtmlDocument halaman, string alamat)
    {
        halaman.QuerySelector("form[data-kunci-sandi]")?.SetAttribute("action", alamat);
        return halaman;
    }

    private static async Task<string> PilihanAsync(HttpClient klien, IHtmlDocument halaman, string alamat, params (string, string)[] isian)
    {
        var formulir = halaman.QuerySelector("form[data-kunci-sandi]");
        var semula = formulir?.GetAttribute("action") ?? "";
        using var jawaban = await klien.KirimAsync(Arahkan(halaman, alamat), "form[data-kunci-sandi]", "/akun/kunci-sandi", isian);
        Arahkan(halaman, semula);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await jawaban.Content.ReadAsStringAsync();
    }

    private static async Task<HttpResponseMessage> MasukAsync(HttpClient klien, AutentikatorUji alat, string asal = AutentikatorUji.Asal)
    {
        var halaman = await klien.BukaAsync("/masuk?kembali=%2Fakun");
        var pilihan = await PilihanAsync(klien, halaman, "/masuk/kunci-sandi?handler=Pilihan");
        return await klien.KirimAsync(halaman, "form[data-kunci-sandi]", "/akun/kunci-sandi", ("kredensial", alat.Masuk(pilihan, asal)));
    }

    private async Task<HttpClient> TambahAsync(string nama, AutentikatorUji alat, string alamat)
    {
        var klien = Klien(alamat);
        using var masuk = await PelayanUji.MasukAsync(klien, nama, Sandi);
        var halaman = await klien.BukaAsync("/akun/kunci-sandi");
        var pilihan = await PilihanAsync(klien, halaman, "/akun/kunci-sandi?handler=Pilihan", ("KataSandi", Sandi));
        Arahkan(halaman, "/akun/kunci-sandi?handler=Tambah");
        using var tambah = await klien.KirimAsync(halaman, "form[data-kunci-sandi]", "/akun/kunci-sandi", ("NamaKunci", "Telepon dinas"), ("kredensial", alat.Daftar(pilihan)));
        tambah.StatusCode.ShouldBe(HttpStatusCode.Found);
        return klien;
    }
}
