using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Web.Tests.Terbitan;

[Collection(Peramban)]
public sealed class BandingTerbitanTests : KantorTerbit
{
    [Fact]
    public async Task Perbaikan_menyebut_yang_digantikan_alasannya_dan_kata_yang_berubah()
    {
        var semula = await TerbitAsync("Pengantar semula yang panjang.");
        await TersusunAsync(semula);
        var t = await PerbaikiAsync(semula, "Salah ketik di pengantar", "Pengantar menjadi yang panjang.");
        await TersusunAsync(t);
        t.Nomor.ShouldBe(2);
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var halaman = await k.BukaAsync($"/pd/badan/terbitan/{t.Kode}/banding");
        var isi = halaman.QuerySelector("main").ShouldNotBeNull();
        isi.TextContent.ShouldContain(KodeTerbitan.Cetak(semula.Kode));
        isi.TextContent.ShouldContain("Salah ketik di pengantar");
        isi.QuerySelectorAll("del").Select(d => d.TextContent).ShouldContain(d => d.Contains("semula", StringComparison.Ordinal));
        isi.QuerySelectorAll("ins").Select(d => d.TextContent).ShouldContain(d => d.Contains("menjadi", StringComparison.Ordinal));
        (await k.BukaAsync($"/pd/badan/terbitan/{semula.Kode}")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Sudah diganti");
    }

    [Fact]
    public async Task Terbitan_pertama_tidak_punya_pembanding()
    {
        var t = await TerbitAsync();
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        (await k.BukaAsync($"/pd/badan/terbitan/{t.Kode}/banding")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("terbitan pertama");
    }
}
