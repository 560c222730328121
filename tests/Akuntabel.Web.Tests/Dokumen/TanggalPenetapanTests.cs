using Microsoft.Extensions.DependencyInjection;
using Akuntabel.Storage.Riwayat;
using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>The date on which a head sets a document, what is asked before, and where he comes after it.</summary>
public sealed class TanggalPenetapanTests : KantorUji
{
    private const string Perjanjian = "perjanjian-kinerja.yaml";

    [Fact]
    public async Task Untuk_tahun_yang_sudah_lewat_hari_ini_tidak_diusulkan_dan_tanggal_di_luarnya_ditanyakan_sekali()
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, (Perjanjian, "tempat: Manggar\n"));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await k.BukaAsync(Alamat(v) + "/tetapkan");
        halaman.QuerySelector("#TanggalDokumen").ShouldNotBeNull().GetAttribute("value").ShouldBeNullOrEmpty();
        halaman.QuerySelector("#tetapkan").ShouldNotBeNull().TextContent.ShouldNotContain("hari ini");
        foreach (var (tanggal, letak) in new[] { ("3 Maret 2024", "sesudah tahun 2022 berakhir"), ("3 Maret 2019", "sebelum tahun 2022") })
        {
            using var tanya = await k.KirimAsync(halaman, "#tetapkan form", Alamat(v), ("TanggalDokumen", tanggal));
            var lagi = await UtuhAsync(tanya);
            lagi.QuerySelector("#TanggalDokumen-galat").ShouldNotBeNull().TextContent.ShouldContain($"Tanggal ini {letak}. Benar?");
            (await KiniAsync(v)).Status.ShouldBe("draf");
            using var lain = await k.KirimAsync(lagi, "#tetapkan form", Alamat(v), ("TanggalDokumen", "4 Maret 2024"));
            (await UtuhAsync(lain)).QuerySelector("#TanggalDokumen-galat").ShouldNotBeNull("yang lain ditanyakan lagi");
            halaman = lagi;
        }

        using var yakin = await k.KirimAsync(halaman, "#tetapkan form", Alamat(v));
        (await KiniAsync(v)).Tanggal.ShouldBe("2019-03-03");
    }

    [Fact]
    public async Task Tanggal_yang_lain_dari_naskahnya_dan_sebelum_DPA_ditanyakan_dan_koreksinya_menyebut_yang_ikut_berubah()
    {
        var dpa = await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", "kode_program,program,pagu\n8.01.02,Satu,1000\n"));
        await Store.TetapkanAsync(Rekan with { Pemda = Pelayan.Pemda }, dpa.Kunci, dpa.Revisi, "1", new DateOnly(2022, 1, 10));
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, (Perjanjian, "tanggal: 2022-01-20\ntempat: Manggar\n"));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await k.BukaAsync(Alamat(v) + "/tetapkan");
        using var tanya = await k.KirimAsync(halaman, "#tetapkan form", Alamat(v), ("TanggalDokumen", "5 Januari 2022"));
        var lagi = await UtuhAsync(tanya);
        lagi.QuerySelector("#TanggalDokumen-galat").ShouldNotBeNull().TextContent.ShouldSatisfyAllConditions(
            t => t.ShouldContain("berbeda dari yang tertulis di dokumennya, 20 Januari 2022"),
            t => t.ShouldContain("sebelum DPA-nya ditetapkan, 10 Januari 2022"));
        (await KiniAsync(v)).Status.ShouldBe("draf");
        using var yakin = await k.KirimAsync(lagi, "#tetapkan form", Alamat(v));
        (await KiniAsync(v)).Tanggal.ShouldBe("2022-01-05");
        var koreksi = await k.BukaAsync(Alamat(v) + "/koreksi");
        koreksi.QuerySelector("#mengikuti").ShouldNotBeNull().TextContent.ShouldContain("di atas tanda tangan");
    }

    [Fact]
    public async Task Laporan_tahun_lalu_ditetapkan_tahun_ini_tanpa_ditanya()
    {
        var lalu = DateTime.UtcNow.Year - 1;
        var v = await Pelayan.DokumenAsync(JenisDokumen.Laporan, Periode.Tahun(lalu), Isi(("narasi/a.md", "Isi.")));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await k.BukaAsync(Alamat(v) + "/tetapkan");
        halaman.QuerySelector("#tetapkan").ShouldNotBeNull().TextContent.ShouldContain("Usulan: hari ini");
        // one that is not ready is signed for a reason, and never by an oversight
        using var tanpaSebab = await k.KirimAsync(halaman, "#tetapkan form", Alamat(v));
        (await KiniAsync(v)).Status.ShouldBe("draf");
        var lagi = await tanpaSebab.HtmlAsync();
        lagi.QuerySelector("#periksa .kesiapan li a").ShouldNotBeNull();
        lagi.QuerySelectorAll(".kesiapan, .daftar-periksa").ShouldHaveSingleItem("satu daftar, bukan dua");
        lagi.Body?.TextContent.ShouldContain("mengapa laporan tetap ditandatangani");
        using var tetap = await k.KirimAsync(lagi, "#tetapkan form", Alamat(v), ("Walau", "Tenggat penyampaian hari ini."));
        (await KiniAsync(v)).Status.ShouldBe("ditetapkan");
        var riwayat = await Pelayan.Layanan.GetRequiredService<RiwayatStore>().DaftarAsync(Pelayan.Pemda, new SaringanPeristiwa { Jenis = "DitandatanganiWalauBelumSiap" });
        riwayat.ShouldHaveSingleItem().Alasan.ShouldBe("Tenggat penyampaian hari ini.");
    }

    [Fact]
    public async Task Perubahan_tidak_mengusulkan_tanggal_pendahulunya_dan_penolakannya_menyebut_jalan_keluar()
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, (Perjanjian, "tanggal: 2022-01-20\ntempat: Manggar\n"));
        var oleh = Rekan with { Pemda = Pelayan.Pemda };
        await Store.TetapkanAsync(oleh, v.Kunci, v.Revisi, "1", new DateOnly(2022, 1, 20));
        await Store.UbahAsync(oleh, v.Kunci, "Pergeseran");
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await k.BukaAsync(Alamat(v) + "/tetapkan");
        halaman.QuerySelector("#TanggalDokumen").ShouldNotBeNull().GetAttribute("value").ShouldBeNullOrEmpty();
        using var dini = await k.KirimAsync(halaman, "#tetapkan form", Alamat(v), ("TanggalDokumen", "3 Januari 2022"));
        (await UtuhAsync(dini)).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent
            .ShouldContain("koreksi dahulu tanggalnya");
    }

    [Fact]
    public async Task Menetapkan_ditanya_sekali_lalu_menuju_dokumen_berikutnya_yang_menunggu()
    {
        var satu = await AjukanAsync(await BuatAsync(JenisDokumen.PerjanjianKinerja, (Perjanjian, "tempat: Manggar\n")));
        var dua = await AjukanAsync(await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja)));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await k.BukaAsync(Alamat(satu) + "/tetapkan");
        halaman.QuerySelectorAll("#tetapkan form button:not([disabled])").ShouldAllBe(b => b.Closest("details.konfirmasi") != null);
        halaman.QuerySelector("#tetapkan form button").ShouldNotBeNull().HasAttribute("disabled").ShouldBeTrue("tombol enter tidak mengirim");
        using var pertama = await k.KirimAsync(halaman, "#tetapkan form", Alamat(satu), ("TanggalDokumen", "20 Januari 2022"));
        pertama.Headers.Location?.ToString().ShouldBe(Alamat(dua) + "/tetapkan");
        var lanjut = await k.BukaAsync(Alamat(dua) + "/tetapkan");
        using var kedua = await k.KirimAsync(lanjut, "#tetapkan form", Alamat(dua), ("TanggalDokumen", "20 Januari 2023"));
        kedua.Headers.Location?.ToString().ShouldBe(Alamat(dua));
    }

    [Fact]
    public async Task Pagu_semula_perubahan_mengikuti_rantai_versi_walau_semua_bertanggal_sama()
    {
        const string kepala = "kode_program,program,kode_sub,sub_kegiatan,pagu\n8.01.02,Program satu,8.01.02.2.01.01,Pelatihan,";
        var (oleh, hari) = (Rekan with { Pemda = Pelayan.Pemda }, new DateOnly(2026, 11, 30));
        var dpa = await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", kepala + "1000000\n"));
        var pk = await BuatAsync(JenisDokumen.PerjanjianKinerja, (Perjanjian, "tempat: Manggar\n"));
        await Store.TetapkanAsync(oleh, dpa.Kunci, dpa.Revisi, "1", hari);
        await Store.TetapkanAsync(oleh, pk.Kunci, pk.Revisi, "1", hari);
        await Store.UbahAsync(oleh, dpa.Kunci, "Pergeseran");
        await DisimpanRekanAsync(dpa, "anggaran.csv", kepala + "1250000\n");
        await Store.TetapkanAsync(oleh, dpa.Kunci, (await KiniAsync(dpa)).Revisi, "2", hari);
        await Store.UbahAsync(oleh, pk.Kunci, "Perubahan strategi");
        var berkas = await Store.BerkasLaporanAsync(Pelayan.Pemda, "badan", Periode.Tahun(2022), PilihanVersi.Terbaru);
        berkas.Coba("perjanjian-kinerja/anggaran-semula.csv", out var semula).ShouldBeTrue();
        Encoding.UTF8.GetString(semula.Span).ShouldContain("1000000");
    }

    private async Task<VersiDokumen> AjukanAsync(VersiDokumen v) => (await Store.AjukanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci,
        v.Revisi)).ShouldBeOfType<HasilSimpan.Tersimpan>().Versi;
}
