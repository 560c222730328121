using System.Net;
using Akuntabel.Core.Alur;

namespace Akuntabel.Web.Tests.Masuk;

/// <summary>Signing in and out with name and password, and what the browser gets.</summary>
public class MasukTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Sandi = "payung ungu di stasiun";

    [Fact]
    public async Task Masuk_lalu_keluar()
    {
        await pelayan.AkunAsync("ani", Sandi, (Peran.Perencana, PelayanUji.Badan));
        using var klien = pelayan.KlienAsli();
        using var jawaban = await PelayanUji.MasukAsync(klien, " ANI ", Sandi);
        jawaban.Tujuan().ShouldBe("/");
        var beranda = await klien.BukaAsync("/");
        beranda.Body.ShouldNotBeNull().TextContent.ShouldContain("Pengguna ani");

        using var keluar = await klien.KirimAsync(await klien.BukaAsync("/keluar"), "main form", "/keluar");
        keluar.Tujuan().ShouldBe("/masuk");
        using var sesudah = await klien.GetAsync("/");
        sesudah.Tujuan().ShouldStartWith("/masuk");
    }

    [Theory]
    [InlineData("/beranda?a=1&b=2", "/beranda?a=1&b=2")]
    [InlineData("https://contoh.test/", "/")]
    [InlineData("//contoh.test/", "/")]
    [InlineData("/\\contoh.test/", "/")]
    [InlineData("/\t/contoh.test", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("contoh", "/")]
    public async Task Sesudah_masuk_hanya_ke_halaman_sendiri(string kembali, string tujuan)
    {
        var nama = "arah-" + Guid.NewGuid().ToString("N")[..8];
        await pelayan.AkunAsync(nama, Sandi);
        using var klien = pelayan.KlienAsli();
        var alamat = "/masuk?kembali=" + Uri.EscapeDataString(kembali);
        using var jawaban = await PelayanUji.MasukAsync(klien, nama, Sandi, alamat);
        jawaban.Tujuan().ShouldBe(tujuan);
    }

    [Fact]
    public async Task Kuki_sesi_tersembunyi_dari_skrip_dan_lewat_https_terikat_pada_pelayan_ini()
    {
        await pelayan.AkunAsync("kuki", Sandi);
        using var biasa = pelayan.KlienAsli();
        using var jawaban = await PelayanUji.MasukAsync(biasa, "kuki", Sandi);
        var kuki = Kuki(jawaban, "akuntabel=");
        kuki.ShouldContain("httponly", Case.Insensitive);
        kuki.ShouldContain("samesite=lax", Case.Insensitive);
        kuki.ShouldNotContain("secure", Case.Insensitive);

        using var aman = pelayan.KlienAsli(https: true);
        using var jawabanAman = await PelayanUji.MasukAsync(aman, "kuki", Sandi);
        var kukiAman = Kuki(jawabanAman, "__Host-akuntabel=");
        kukiAman.ShouldContain("httponly", Case.Insensitive);
        kukiAman.ShouldContain("secure", Case.Insensitive);
        kukiAman.ShouldContain("path=/", Case.Insensitive);
        kukiAman.ShouldNotContain("domain", Case.Insensitive);
        foreach (var k in jawabanAman.Headers.GetValues("Set-Cookie"))
        {
            k.ShouldContain("secure", Case.Insensitive);
            k.ShouldContain("httponly", Case.Insensitive);
        }
    }

    [Fact]
    public async Task Rahasia_yang_ditanam_lebih_dahulu_tidak_menjadi_sesi()
    {
        await pelayan.AkunAsync("tanam", Sandi);
        using var klien = pelayan.KlienAsli();
        klien.DefaultRequestHeaders.Add("Cookie", "akuntabel=ditanam-oleh-orang-lain");
        using var halaman = await klien.GetAsync("/masuk");
        var kuki = string.Join("; ", halaman.Headers.GetValues("Set-Cookie").Select(k => k.Split(';')[0]).Prepend("akuntabel=ditanam-oleh-orang-lain"));
        klien.DefaultRequestHeaders.Remove("Cookie");
        klien.DefaultRequestHeaders.Add("Cookie", kuki);
        using var jawaban = await klien.KirimAsync(await halaman.HtmlAsync(), "main form", "/masuk", ("NamaPengguna", "tanam"), ("KataSandi", Sandi));
        Kuki(jawaban, "akuntabel=").ShouldNotContain("ditanam");
        using var pencuri = pelayan.KlienAsli();
        pencuri.DefaultRequestHeaders.Add("Cookie", "akuntabel=ditanam-oleh-orang-lain");
        using var ditolak = await pencuri.GetAsync("/");
        ditolak.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Tanpa_penanda_formulir_kiriman_ditolak()
    {
        await pelayan.AkunAsync("palsu", Sandi);
        using var klien = pelayan.KlienAsli();
        using var isi = new FormUrlEncodedContent([new("NamaPengguna", "palsu"), new("KataSandi", Sandi)]);
        using var jawaban = await klien.PostAsync("/masuk", isi);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Keluar_dengan_tautan_tidak_mengakhiri_sesi()
    {
        await pelayan.AkunAsync("tautan", Sandi);
        using var klien = pelayan.KlienAsli();
        using var masuk = await PelayanUji.MasukAsync(klien, "tautan", Sandi);
        await klien.BukaAsync("/keluar");
        await klien.BukaAsync("/");
    }

    private static string Kuki(HttpResponseMessage jawaban, string awal) => jawaban.Headers.GetValues("Set-Cookie").Single(k => k.StartsWith(awal, StringComparison.Ordinal));
}
