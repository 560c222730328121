using System.IO.Compression;
using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Terbitan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Terbitan;

/// <summary>An issued report is copied, sent and packed.</summary>
[Collection(Peramban)]
public sealed class DistribusiTests : KantorTerbit
{
    private DistribusiStore Distribusi => Pelayan.Layanan.GetRequiredService<DistribusiStore>();

    [Fact]
    public async Task Penerima_lazim_diusulkan_dan_penyerahan_dicatat_dengan_buktinya()
    {
        var t = await TerbitAsync();
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var alamat = $"/pd/badan/terbitan/{t.Kode}/distribusi";
        (await k.BukaAsync(alamat)).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Inspektorat");
        (await k.KirimAsync(await k.BukaAsync(alamat), "form[action*='Usulkan']", $"{alamat}?handler=Usulkan")).StatusCode.ShouldBe(HttpStatusCode.Found);
        var b = (await Distribusi.DaftarAsync(t, Batal)).Single(b => b.Penerima == "Inspektorat");
        (await k.KirimAsync(await k.BukaAsync(alamat), $"form[action*='{b.Id}']", $"{alamat}?handler=Catat&penerimaan={b.Id}",
            ("Penerima", "Inspektorat"), ("Cara", "diantar"), ("Rangkap", "2"), ("Diserahkan", "1 Maret 2023"), ("DiterimaOleh", "Budi"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        var isi = (await k.BukaAsync(alamat)).QuerySelector("main").ShouldNotBeNull().TextContent;
        isi.ShouldContain("1 Maret 2023");
        isi.ShouldContain("diterima Budi");
        isi.ShouldContain("28 Februari 2023");
    }

    [Fact]
    public async Task Tanggal_yang_bukan_tanggal_disebut_dan_tidak_disimpan()
    {
        var t = await TerbitAsync();
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var alamat = $"/pd/badan/terbitan/{t.Kode}/distribusi";
        await Distribusi.TambahAsync(Kepala, t, [new() { Penerima = "Arsip" }], Batal);
        var b = (await Distribusi.DaftarAsync(t, Batal))[0];
        var jawab = await k.KirimAsync(await k.BukaAsync(alamat), $"form[action*='{b.Id}']", $"{alamat}?handler=Catat&penerimaan={b.Id}", ("Penerima", "Arsip"), ("Diserahkan", "kemarin sore"));
        (await jawab.Content.ReadAsStringAsync(Batal)).ShouldContain("bukan tanggal");
        (await Distribusi.DaftarAsync(t, Batal))[0].Diserahkan.ShouldBeFalse();
    }

    [Fact]
    public async Task Tanda_terima_dicetak_untuk_Word()
    {
        var t = await TerbitAsync();
        await Distribusi.TambahAsync(Kepala, t, [new() { Penerima = "Bappeda", Rangkap = 3 }], Batal);
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var isi = await k.GetByteArrayAsync($"/pd/badan/terbitan/{t.Kode}/distribusi?handler=TandaTerima&bentuk=docx", Batal);
        using var zip = new ZipArchive(new MemoryStream(isi));
        using var badan = new StreamReader(zip.GetEntry("word/document.xml").ShouldNotBeNull().Open());
        (await badan.ReadToEndAsync(Batal)).ShouldContain("Bappeda");
    }

    [Fact]
    public async Task Paket_memuat_berkas_yang_terbit_byte_demi_byte_dengan_daftar_isinya()
    {
        var t = await TerbitAsync();
        await Store.SimpanAsync(t, [("pdf", "%PDF-1.7 isi"u8.ToArray())], "", "uji", Batal);
        var sidik = (await Store.BerkasAsync(t, Batal)).Single(b => b.Bentuk == "pdf").Sidik;
        var semula = await Store.BacaAsync(t, "pdf", Batal);
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var isi = await k.GetByteArrayAsync($"/pd/badan/terbitan/{t.Kode}/paket?handler=Unduh&tujuan=ppid", Batal);
        using var zip = new ZipArchive(new MemoryStream(isi));
        var pdf = zip.Entries.Single(e => e.Name.EndsWith(".pdf", StringComparison.Ordinal));
        pdf.Name.ShouldStartWith("2022_");
        using var baca = new MemoryStream();
        await using (var aliran = await pdf.OpenAsync(Batal))
        {
            await aliran.CopyToAsync(baca, Batal);
        }

        baca.ToArray().ShouldBe(semula);
        using var daftar = new StreamReader(zip.GetEntry("daftar-isi.csv").ShouldNotBeNull().Open());
        (await daftar.ReadToEndAsync(Batal)).ShouldContain($"{pdf.Name},\"Laporan Kinerja\",{semula.ShouldNotBeNull().Length},{sidik}");
        (await k.BukaAsync($"/pd/badan/terbitan/{t.Kode}/paket")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Renstra");
    }

    [Fact]
    public async Task Langkah_terakhir_SOP_membuka_distribusi_laporan_yang_terbit()
    {
        var t = await TerbitAsync();
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var jawab = await k.GetAsync("/pd/badan/laporan/2022?handler=Distribusi", Batal);
        jawab.Headers.Location.ShouldNotBeNull().ToString().ShouldEndWith($"/terbitan/{t.Kode}/distribusi");
    }
}
