using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Tests.Dokumen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Papan;

/// <summary>Who looks after many offices sees which of them are late, in which quarter, and how far they are.</summary>
public class SemuaKantorTests : KantorUji
{
    private const string Renstra = "sasaran:\n  - kode: '1'\n    uraian: Sasaran\n    indikator:\n"
        + "      - {kode: '1.1', uraian: Ormas terbina, satuan: orang, polaritas: naik, rumus-capaian: realisasi-per-target, agregasi: kumulatif}\n";

    private const string Janji = "indikator,tahun,triwulan,dokumen,target,sumber\n1.1,2022,,rkt,100,\n1.1,2022,1,rencana-aksi,20,\n1.1,2022,2,rencana-aksi,30,\n";

    private const string Terukur = "indikator,tahun,triwulan,satuan,realisasi,sumber\n1.1,2022,1,orang,15,LHP\n1.1,2022,2,orang,20,LHP\n";

    private static KalenderKerja Kalender { get; } = new();

    private PelaksanaanSopStore Jalan => Pelayan.Layanan.GetRequiredService<PelaksanaanSopStore>();

    private Pelaku Kepala => new(Pelayan.Pemda, "kepala", "Bu Kepala", "uji");

    [Theory]
    [InlineData(1, "75,00")]
    [InlineData(2, "70,00")]
    public async Task Capaian_triwulan_yang_dipilih_sama_dengan_papan_kantornya(int triwulan, string capaian)
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", "nama: Badan Uji\n"));
        await BuatAsync(JenisDokumen.RencanaKinerja, ("target.csv", Janji));
        await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Terukur));
        await Pelayan.Layanan.GetRequiredService<FaktaStore>().SusulkanAsync(Pelayan.Pemda);
        using var klien = await Pelayan.KlienAsync(Peran.Bappeda);
        var baris = Baris(await klien.BukaAsync($"/papan?tahun=2022&triwulan={triwulan}&urut=susunan"), "badan");
        baris.QuerySelector(".predikat").ShouldNotBeNull().TextContent.ShouldContain(capaian);
        (await klien.BukaAsync($"/pd/{PelayanUji.Badan}/papan/2022/{triwulan}")).QuerySelector(".capaian-nilai .dari-mana")?.FirstChild?.TextContent.ShouldBe(capaian);
    }

    [Fact]
    public async Task Keadaan_tiap_triwulan_urutan_dan_saringannya()
    {
        await KantorAsync(3);
        var lama = await MulaiAsync("kantor-01", 1);
        await SelesaiAsync("kantor-01", lama);
        Pelayan.Jam.Maju(TimeSpan.FromDays(40));
        await MulaiAsync("kantor-02", 1);
        await MulaiAsync("kantor-03", 1);
        Pelayan.Jam.Maju(TimeSpan.FromDays(40));
        await MulaiAsync("kantor-01", 2);
        using var klien = await Pelayan.KlienAsync(Peran.Bappeda);
        var halaman = await klien.BukaAsync("/papan?tahun=2022&triwulan=1");
        halaman.QuerySelector("h1")?.TextContent.ShouldBe("Triwulan I 2022: 1 dari 5 kantor sudah menyerahkan");
        Nama(halaman).Take(2).ShouldBe(["Kantor 02", "Kantor 03"]);
        Nama(halaman)[^1].ShouldBe("Kantor 01");
        Baris(halaman, "kantor-01").QuerySelectorAll(".petak").Select(p => p.ClassName).ShouldBe(["petak petak-selesai", "petak petak-isi", "petak petak-belum", "petak petak-belum"]);
        Baris(halaman, "kantor-02").QuerySelector(".petak").ShouldNotBeNull().TextContent.ShouldStartWith("Terlambat");
        halaman.QuerySelector(".langkah")?.TextContent.ShouldContain("2 kantor terlambat");
        Nama(await klien.BukaAsync("/papan?tahun=2022&triwulan=1&urut=susunan")).Where(n => n.StartsWith("Kantor", StringComparison.Ordinal)).ShouldBe(["Kantor 01", "Kantor 02", "Kantor 03"]);
        Nama(await klien.BukaAsync(halaman.QuerySelector(".langkah a")?.GetAttribute("href") ?? "")).ShouldBe(["Kantor 02", "Kantor 03"]);
        Nama(await klien.BukaAsync("/papan?tahun=2022&triwulan=1&keadaan=bohong&halaman=99")).Count.ShouldBe(5);
    }

    [Fact]
    public async Task Seratus_kantor_terbagi_dalam_halaman_yang_ringan()
    {
        await KantorAsync(100);
        for (var i = 1; i <= 100; i++)
        {
            await MulaiAsync($"kantor-{i:00}", 1);
        }

        using var klien = await Pelayan.KlienAsync(Peran.Bappeda);
        var isi = await klien.GetStringAsync("/papan?tahun=2022&triwulan=1");
        isi.Length.ShouldBeLessThan(100 * 1024);
        var semua = new List<string>();
        for (var h = 1; h <= 5; h++)
        {
            semua.AddRange(Nama(await klien.BukaAsync($"/papan?tahun=2022&triwulan=1&halaman={h}")));
        }

        (semua.Count, semua.Distinct().Count()).ShouldBe((102, 102));
    }

    [Theory]
    [InlineData(Peran.Administrator, true)]
    [InlineData(Peran.Apip, true)]
    [InlineData(Peran.Kepala, false)]
    [InlineData(Peran.SubBidang, false)]
    public async Task Hanya_yang_melihat_semua_kantor(Peran peran, bool boleh)
    {
        using var klien = await Pelayan.KlienAsync(peran);
        using var jawaban = await klien.GetAsync("/papan?tahun=2022&triwulan=1");
        (jawaban.StatusCode == HttpStatusCode.OK).ShouldBe(boleh);
    }

    private Task KantorAsync(int banyak) => Pelayan.Basisdata.TulisAsync(async s =>
    {
        for (var i = 1; i <= banyak; i++)
        {
            await s.JalankanAsync("INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@Pemda, @id, @id, @nama, '')",
                new { Pelayan.Pemda, id = $"kantor-{i:00}", nama = $"Kantor {i:00}" });
        }
    });

    private async Task<string> MulaiAsync(string pd, int triwulan) => (await Jalan.MulaiAsync(
        Kepala, (pd, JenisPelaksanaan.Pengukuran, Periode.Tahun(2022, triwulan)), KatalogSop.PengumpulanData, ["satu"], Kalender))
        .ShouldBeOfType<HasilGerak.Bergerak>().Jadi.Id;

    private async Task SelesaiAsync(string pd, string id)
    {
        foreach (var (langkah, unit) in new[] { (3, "satu"), (5, ""), (7, "") })
        {
            (await Jalan.SelesaikanAsync(Kepala, pd, id, new TugasDituju(langkah, unit, 1), "", Kalender)).ShouldBeOfType<HasilGerak.Bergerak>();
        }
    }

    private static List<string> Nama(IHtmlDocument halaman) => [.. halaman.QuerySelectorAll("section[aria-labelledby=matriks] tbody th").Select(t => t.TextContent.Trim())];

    private static IElement Baris(IHtmlDocument halaman, string pd) => halaman.QuerySelectorAll("section[aria-labelledby=matriks] tbody tr")
        .Single(r => r.QuerySelector("th a")?.GetAttribute("href")?.StartsWith($"/pd/{pd}/", StringComparison.Ordinal) == true);
}
