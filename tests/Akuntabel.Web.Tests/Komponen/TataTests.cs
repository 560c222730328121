using Akuntabel.Core.Alur;
using Akuntabel.Web.Aset;
using Akuntabel.Web.Komponen;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Komponen;

public class TataTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    [Fact]
    public async Task Kerangka_berbahasa_Indonesia_dengan_tautan_lompat_ke_isi()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var h = await klien.BukaAsync("/");
        h.DocumentElement.GetAttribute("lang").ShouldBe("id");
        h.Title.ShouldEndWith(" · Akuntabel");
        h.QuerySelector("meta[name=viewport]").ShouldNotBeNull().GetAttribute("content").ShouldBe("width=device-width, initial-scale=1");
        var lompat = h.QuerySelector("body a") as IHtmlAnchorElement;
        h.GetElementById(lompat?.Hash.Substring(1) ?? "").ShouldNotBeNull().LocalName.ShouldBe("main");
        h.QuerySelectorAll("main").Length.ShouldBe(1);
        h.QuerySelectorAll("h1").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Halaman_pertama_di_bawah_250_KB_dan_berikutnya_di_bawah_100_KB()
    {
        using var klien = await pelayan.KlienAsync();
        var h = await klien.BukaAsync("/pengembang/komponen");
        var halaman = System.Text.Encoding.UTF8.GetByteCount(await klien.GetStringAsync("/pengembang/komponen"));
        var alamat = h.QuerySelectorAll("link[href], script[src], svg use").Select(u => u.GetAttribute("href") ?? u.GetAttribute("src") ?? "").Select(a => a.Split('#')[0]).Distinct().ToList();
        alamat.ShouldContain(a => a.EndsWith("akuntabel.css", StringComparison.Ordinal));
        var aset = 0L;
        foreach (var a in alamat)
        {
            using var permintaan = new HttpRequestMessage(HttpMethod.Get, a) { Headers = { { "Accept-Encoding", "br" } } };
            using var jawaban = await klien.SendAsync(permintaan);
            jawaban.EnsureSuccessStatusCode();
            jawaban.Headers.CacheControl.ShouldNotBeNull().ToString().ShouldContain("immutable");
            aset += (await jawaban.Content.ReadAsByteArrayAsync()).Length;
        }

        TestContext.Current.SendDiagnosticMessage($"halaman {halaman} bita, aset {aset} bita");
        (halaman + aset).ShouldBeLessThan(250 * 1024);
        halaman.ShouldBeLessThan(100 * 1024);
    }

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/pd/x/dokumen/renstra/3", "/pd/x/dokumen")]
    [InlineData("/pd/x/dokumen-lain", null)]
    [InlineData("/lain", null)]
    public void Tepat_satu_tautan_navigasi_yang_kini(string jalur, string? kini)
    {
        var sekeliling = new Sekeliling { Bagian = [new BagianNavigasi(null, [new Tautan("Beranda", "/")]), new BagianNavigasi("Kinerja", [new Tautan("Perangkat daerah", "/pd/x"), new Tautan("Dokumen", "/pd/x/dokumen")])] };
        sekeliling.Kini(jalur).ShouldBe(kini ?? (jalur.StartsWith("/pd/x", StringComparison.Ordinal) ? "/pd/x" : null));
    }

    [Fact]
    public void Aset_yang_tidak_ada_tidak_punya_alamat() => pelayan.Layanan.GetRequiredService<BerkasAset>().Alamat("tidak-ada.css").ShouldBeNull();
}
