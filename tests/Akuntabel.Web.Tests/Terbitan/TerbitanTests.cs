using System.Net;
using System.Security.Cryptography;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Storage.Pembuktian;

namespace Akuntabel.Web.Tests.Terbitan;

[Collection(Peramban)]
public sealed class TerbitanTests : KantorTerbit
{
    [Fact]
    public async Task Laporan_yang_ditetapkan_dibuka_sebagaimana_ditandatangani_dan_diunduh_byte_demi_byte_walau_isian_berubah()
    {
        var t = await TerbitAsync();
        var berkas = await TersusunAsync(t);
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var alih = await k.GetAsync("/pd/badan/laporan/2022", Batal);
        alih.Headers.Location?.ToString().ShouldBe($"/pd/badan/terbitan/{t.Kode}");
        var profil = (await Dokumen.DaftarAsync(Pelayan.Pemda, "badan", Batal)).Single(d => d.Jenis == JenisDokumen.Profil.Kode);
        await Dokumen.SimpanAsync(Kepala, profil.Kunci, profil.Revisi, Isi("instansi.yaml", "nama: Badan Berganti Nama\n"), batal: Batal);

        var halaman = await k.BukaAsync($"/pd/badan/terbitan/{t.Kode}");
        halaman.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Sebagaimana ditandatangani 10 Februari 2023");
        foreach (var b in berkas)
        {
            var isi = await k.GetByteArrayAsync($"/pd/badan/terbitan/{t.Kode}?handler=Unduh&bentuk={b.Bentuk}", Batal);
            Convert.ToHexStringLower(SHA256.HashData(isi)).ShouldBe(b.Sidik, b.Bentuk);
        }

        var html = await k.GetStringAsync($"/pd/badan/terbitan/{t.Kode}?handler=Tampilan", Batal);
        html.ShouldContain("Badan Uji");
        html.ShouldContain($"Kode {KodeTerbitan.Cetak(t.Kode)}");

        // what is there now is a second choice, and says that it differs
        var kini = await k.BukaAsync("/pd/badan/laporan/2022?kini=true");
        kini.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("isiannya sudah berubah");
        (await k.GetStringAsync("/pd/badan/laporan/2022?kini=true&handler=Unduh&format=html", Batal)).ShouldContain("KONSEP");
    }

    [Fact]
    public async Task Perubahan_mencetak_nomor_yang_diganti_dan_alasannya()
    {
        var t = await TerbitAsync();
        var baru = await PerbaikiAsync(t, "Realisasi triwulan IV salah ketik.", "Pengantar yang dibetulkan.");
        await TersusunAsync(baru);
        var teks = Encoding.UTF8.GetString((await Store.BacaAsync(baru, "html", Batal)).ShouldNotBeNull());
        teks.ShouldContain($"Perubahan ke-1 atas laporan yang ditetapkan 10 Februari 2023 (kode {KodeTerbitan.Cetak(t.Kode)}), karena: Realisasi triwulan IV salah ketik. Laporan ini menggantikannya.");
        await TersusunAsync(t);
        Encoding.UTF8.GetString((await Store.BacaAsync(t, "html", Batal)).ShouldNotBeNull()).ShouldNotContain("Perubahan ke-");
    }

    [Fact]
    public async Task Yang_belum_ditetapkan_bukan_terbitan()
    {
        var v = await Pelayan.DokumenAsync(JenisDokumen.Laporan, Periode.Tahun(2022), Isi("laporan.yaml", "jenis: lkj\ntahun: 2022\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        (await k.BukaAsync("/pd/badan/laporan/2022")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldNotContain("sudah terbit");
        (await Store.DaftarAsync(v.Kunci, Batal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Terbitan_kantor_lain_tidak_ada_di_alamat_kantor_ini_dan_tidak_terbuka_bagi_yang_tidak_masuk()
    {
        var t = await TerbitAsync();
        using var k = await Pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        using var lain = await k.GetAsync($"/pd/dinas/terbitan/{t.Kode}", Batal);
        lain.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var tamu = await Pelayan.KlienAsync();
        using var tolak = await tamu.GetAsync($"/pd/badan/terbitan/{t.Kode}?handler=Unduh&bentuk=pdf", Batal);
        tolak.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Berkas_bukti_tertanda_dan_menyebut_setiap_bentuk()
    {
        var t = await TerbitAsync();
        var berkas = await TersusunAsync(t);
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var bukti = BuktiTerbitan.Baca(await k.GetByteArrayAsync($"/pd/badan/terbitan/{t.Kode}?handler=Bukti", Batal)).ShouldNotBeNull();
        bukti.Terbukti.ShouldBeTrue();
        var isi = bukti.Baca().ShouldNotBeNull();
        (isi.Kode, isi.PerangkatDaerah, isi.Ditetapkan, isi.Oleh).ShouldBe((KodeTerbitan.Cetak(t.Kode), "Badan Kesatuan Bangsa dan Politik", "2023-02-10", "Sri Kepala"));
        isi.Berkas.Select(b => b.Sidik).ShouldBe(berkas.Select(b => b.Sidik), ignoreOrder: true);
        (bukti with { Isi = bukti.Isi.Replace("Sri Kepala", "Orang Lain", StringComparison.Ordinal) }).Terbukti.ShouldBeFalse();
        KepalaTertanda.Cari(bukti.Kepala).ShouldHaveSingleItem().Terbukti(bukti.Kunci).ShouldBeTrue();
    }
}
