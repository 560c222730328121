using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>A report goes to its head by one way: by its procedure while one runs, else handed in.</summary>
public sealed class LaporanMenurutSopTests : KantorUji
{
    private const string Jalannya = $"/pd/{PelayanUji.Badan}/alur/2022";

    [Fact]
    public async Task Selama_SOP_berjalan_laporan_tidak_diajukan_di_sampingnya()
    {
        var v = await LaporanAsync();
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        (await perencana.BukaAsync(Alamat(v))).QuerySelector($"a[href='{Alamat(v)}/ajukan']").ShouldNotBeNull();
        await GerakAsync(perencana, "Mulai");
        var lihat = await perencana.BukaAsync(Alamat(v));
        lihat.QuerySelector($"a[href='{Alamat(v)}/ajukan']").ShouldBeNull();
        lihat.QuerySelector($"#isi a[href='{Jalannya}']").ShouldNotBeNull();
        var ajukan = await perencana.BukaAsync(Alamat(v) + "/ajukan");
        ajukan.QuerySelector("#isi form[action$='/ajukan']").ShouldBeNull();
        ajukan.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("langkah 2, Membentuk tim");
        (await Store.AjukanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, v.Revisi)).ShouldBeOfType<HasilSimpan.Ditolak>().Pesan.ShouldContain("SOP");
    }

    [Fact]
    public async Task Mendahului_SOP_ditanya_sebabnya_dan_sebabnya_tercatat()
    {
        var v = await LaporanAsync();
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        await GerakAsync(kepala, "Mulai");
        var halaman = await kepala.BukaAsync(Alamat(v) + "/tetapkan");
        halaman.QuerySelector("#periksa").ShouldNotBeNull().TextContent.ShouldContain("SOP penyusunannya belum sampai pada kepala: langkah 2");
        halaman.QuerySelector("#tetapkan h2").ShouldNotBeNull().TextContent.ShouldBe("Tetapkan mendahului SOP");
        using var diam = await kepala.KirimAsync(halaman, "#tetapkan form", Alamat(v), ("TanggalDokumen", "3 Maret 2023"));
        (await KiniAsync(v)).Status.ShouldBe(VersiDokumen.Draf);
        using var tetap = await kepala.KirimAsync(halaman, "#tetapkan form", Alamat(v), ("TanggalDokumen", "3 Maret 2023"), ("Walau", "Tenggat hari ini."));
        (await KiniAsync(v)).Status.ShouldBe(VersiDokumen.Ditetapkan);
        var tercatat = await Pelayan.Layanan.GetRequiredService<RiwayatStore>().DaftarAsync(Pelayan.Pemda, new SaringanPeristiwa { Jenis = "DitandatanganiWalauBelumSiap" });
        tercatat.ShouldHaveSingleItem().Baru.ShouldContain("SOP penyusunannya belum sampai");
    }

    [Fact]
    public async Task Menetapkan_pada_gilirannya_menyelesaikan_langkah_SOP_itu()
    {
        var v = await LaporanAsync();
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await GerakAsync(kepala, "Mulai");
        foreach (var langkah in new[] { "2", "3", "4", "5" })
        {
            await GerakAsync(perencana, "Selesai", ("Isian.Langkah", langkah), ("Isian.Putaran", "1"), ("Isian.Catatan", "Data uji belum lengkap."));
        }

        var halaman = await kepala.BukaAsync(Alamat(v) + "/tetapkan");
        halaman.QuerySelector("#periksa").ShouldNotBeNull().TextContent.ShouldNotContain("belum sampai pada kepala");
        using var tetap = await kepala.KirimAsync(halaman, "#tetapkan form", Alamat(v), ("TanggalDokumen", "3 Maret 2023"), ("Walau", "Tenggat hari ini."));
        (await KiniAsync(v)).Status.ShouldBe(VersiDokumen.Ditetapkan);
        (await perencana.BukaAsync(Jalannya)).QuerySelector(".kepala-halaman .redup").ShouldNotBeNull().TextContent.ShouldContain("Sekarang: 7.");
    }

    [Fact]
    public async Task Penetapan_yang_ditolak_tidak_meninggalkan_tanggal_dalam_laporan()
    {
        var v = await LaporanAsync();
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await kepala.BukaAsync(Alamat(v) + "/tetapkan");
        using var tolak = await kepala.KirimAsync(halaman, "#tetapkan form", Alamat(v), ("TanggalDokumen", "3 Maret 2023"), ("Walau", "Tenggat hari ini."), ("Bukti", "tidak-ada"));
        (await UtuhAsync(tolak)).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("bukti penetapan tidak ada");
        (await BacaAsync(v, "laporan.yaml")).ShouldNotContain("2023-03-03");
        (await KiniAsync(v)).Revisi.ShouldBe(v.Revisi);
    }

    private Task<VersiDokumen> LaporanAsync() => BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "jenis: lkj\ntempat: Manggar\n"), ("narasi/penutup.md", "# Kesimpulan\n\nSelesai.\n"));

    private static async Task GerakAsync(HttpClient klien, string handler, params (string, string)[] isi)
    {
        using var jawaban = await klien.KirimAsync(await klien.BukaAsync(Jalannya), $"form[action*='handler={handler}']", Jalannya, isi);
        jawaban.Tujuan().ShouldBe(Jalannya);
    }
}
