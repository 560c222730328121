using System.Net;
using Akuntabel.Web.Keamanan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Masuk;

/// <summary>The first start: one link, one administrator.</summary>
public class MulaiTests : IAsyncLifetime
{
    private const string Sandi = "payung ungu di stasiun";

    private readonly PelayanUji _pelayan = new();

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Fact]
    public async Task Tautan_membuat_administrator_sekali_dan_langsung_masuk()
    {
        var tautan = await TautanAsync();
        using var klien = _pelayan.KlienAsli();
        using var jawaban = await IsiAsync(klien, tautan, Sandi);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
        jawaban.Tujuan().ShouldBe("/");
        (await klien.BukaAsync("/")).Body.ShouldNotBeNull().TextContent.ShouldContain("Kabupaten Contoh");

        using var lain = _pelayan.KlienAsli();
        using var ulang = await lain.GetAsync(tautan);
        ulang.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await ulang.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("sudah dipakai");
        (await _pelayan.Layanan.GetRequiredService<MulaiPertama>().TautanAsync("http://localhost")).ShouldBeNull("sudah ada administrator");
    }

    [Fact]
    public async Task Menyalakan_lagi_membatalkan_tautan_lama()
    {
        var lama = await TautanAsync();
        var baru = await TautanAsync();
        using var klien = _pelayan.KlienAsli();
        using var jawaban = await klien.GetAsync(lama);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await jawaban.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("digantikan");
        (await klien.BukaAsync(baru)).QuerySelector("main form").ShouldNotBeNull();
    }

    [Fact]
    public async Task Tautan_yang_salah_mengatakannya_dan_kiriman_kepadanya_tidak_membuat_apa_pun()
    {
        using var klien = _pelayan.KlienAsli();
        var halaman = await klien.BukaAsync(await TautanAsync());
        using var jawaban = await klien.KirimAsync(halaman, "main form", "/mulai/karangan", Isian(Sandi));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await jawaban.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("tidak dikenal");
        (await _pelayan.Layanan.GetRequiredService<MulaiPertama>().TautanAsync("http://localhost")).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("pendek", "paling sedikit 12")]
    [InlineData("password123456", "mudah ditebak")]
    [InlineData("kabupatencontoh1", "mudah ditebak")]
    public async Task Kata_sandi_lemah_ditolak_dengan_alasan_dan_isian_lain_tetap(string sandi, string alasan)
    {
        using var klien = _pelayan.KlienAsli();
        using var jawaban = await IsiAsync(klien, await TautanAsync(), sandi);
        var halaman = await jawaban.HtmlAsync();
        halaman.Body.ShouldNotBeNull().TextContent.ShouldContain(alasan);
        halaman.QuerySelector("input[name=NamaPengguna]").ShouldNotBeNull().GetAttribute("value").ShouldNotBeNull().ShouldBe("admin.uji");
        halaman.QuerySelector("input[name=KataSandi]").ShouldNotBeNull().GetAttribute("value").ShouldBeNullOrEmpty();
    }

    [Fact]
    public async Task Dua_kiriman_serentak_membuat_satu_administrator()
    {
        var tautan = await TautanAsync();
        using var a = _pelayan.KlienAsli();
        using var b = _pelayan.KlienAsli();
        var (halamanA, halamanB) = (await a.BukaAsync(tautan), await b.BukaAsync(tautan));
        var hasil = await Task.WhenAll(
            a.KirimAsync(halamanA, "main form", tautan, Isian(Sandi)),
            b.KirimAsync(halamanB, "main form", tautan, [("NamaPemda", "Kabupaten Contoh"), ("Nama", "Budi"), ("NamaPengguna", "budi"), ("KataSandi", Sandi)]));
        hasil.Select(h => h.StatusCode).Order().ShouldBe([HttpStatusCode.Found, HttpStatusCode.Gone]);
        (await _pelayan.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM penugasan WHERE peran = 'Administrator'"))).ShouldBe(1);
    }

    private static (string, string)[] Isian(string sandi) => [("NamaPemda", "Kabupaten Contoh"), ("Nama", "Ani Wijaya"), ("NamaPengguna", "admin.uji"), ("KataSandi", sandi)];

    private static async Task<HttpResponseMessage> IsiAsync(HttpClient klien, string tautan, string sandi) =>
        await klien.KirimAsync(await klien.BukaAsync(tautan), "main form", tautan, Isian(sandi));

    private async Task<string> TautanAsync()
    {
        var alamat = await _pelayan.Layanan.GetRequiredService<MulaiPertama>().TautanAsync("http://localhost/");
        alamat.ShouldNotBeNull().ShouldStartWith("http://localhost/mulai/");
        return new Uri(alamat).AbsolutePath;
    }
}
