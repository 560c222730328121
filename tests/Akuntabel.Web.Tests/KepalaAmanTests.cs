using Akuntabel.Core.Alur;

namespace Akuntabel.Web.Tests;

public class KepalaAmanTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    [Fact]
    public async Task Setiap_halaman_melarang_skrip_sebaris()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await klien.GetAsync("/");
        jawaban.EnsureSuccessStatusCode();
        var kebijakan = string.Join(';', jawaban.Headers.GetValues("Content-Security-Policy"));
        kebijakan.ShouldContain("script-src 'self'");
        kebijakan.ShouldNotContain("unsafe-inline");
    }

    [Fact]
    public async Task Tanpa_masuk_dibawa_ke_halaman_masuk()
    {
        using var klien = await pelayan.KlienAsync();
        using var jawaban = await klien.GetAsync("/");
        jawaban.StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        jawaban.Headers.Location.ShouldNotBeNull().ToString().ShouldStartWith("/masuk");
    }
}
