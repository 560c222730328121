using System.IO.Compression;
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
        var t = await PerbaikiAsync(semula, "Salah ketik di pengantar", "Pengantar menjadi yang panjang.");
        t.Nomor.ShouldBe(2);
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var tujuan = (await k.GetAsync($"/pd/badan/terbitan/{t.Kode}/banding", Batal)).Headers.Location.ShouldNotBeNull().ToString();
        var isi = (await k.BukaAsync(tujuan)).QuerySelector("main").ShouldNotBeNull();
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

    [Fact]
    public async Task Perbandingan_diunduh_sebagai_Word_dengan_perubahan_terlacak()
    {
        var semula = await TerbitAsync("Pengantar semula yang panjang.");
        var t = await PerbaikiAsync(semula, "Salah ketik", "Pengantar menjadi yang panjang.");
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var isi = await k.GetByteArrayAsync($"/pd/badan/laporan/2022/banding?handler=Unduh&dari={semula.Kode}&ke={t.Kode}", Batal);
        using var zip = new ZipArchive(new MemoryStream(isi));
        using var badan = new StreamReader(zip.GetEntry("word/document.xml").ShouldNotBeNull().Open());
        (await badan.ReadToEndAsync(Batal)).ShouldContain("<w:delText xml:space=\"preserve\">semula</w:delText>");
    }

    [Fact]
    public async Task Yang_belum_dipilih_meminta_pilihan_dan_hari_yang_salah_disebut()
    {
        await TerbitAsync();
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        (await k.BukaAsync("/pd/badan/laporan/2022/banding")).QuerySelectorAll("input[name=Dari]").Length.ShouldBe(2);
        (await k.BukaAsync("/pd/badan/laporan/2022/banding?dari=tanggal&tanggal=kapan")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("bukan tanggal");
    }
}
