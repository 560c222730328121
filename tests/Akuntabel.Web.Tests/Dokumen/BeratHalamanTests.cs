using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>Forms of a large office: no page of them is heavy, and a part of a list loses nothing of the rest.</summary>
public sealed class BeratHalamanTests : KantorUji
{
    private const int Paling = 150 * 1024;
    private const string Kepala = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,"
        + "realisasi_fisik,pagu,realisasi,kelompok_sasaran\n";

    private static readonly string Renstra = Susun(
        "periode: {mulai: \"2021\", selesai: \"2026\"}\ntujuan:\n  - {kode: T1, uraian: Satu}\nsasaran:\n", 300,
        i => (i % 10 > 0 ? "" : $"  - kode: \"{(i / 10) + 1}\"\n    tujuan: T1\n    uraian: Meningkatnya mutu pelayanan kepada "
                + $"masyarakat {i / 10}\n    indikator:\n")
            + $"      - kode: \"{Indikator(i)}\"\n        uraian: Persentase warga yang terlayani menurut standar pelayanan {i}\n"
            + "        satuan: \"%\"\n        renstra: {awal: 60, \"2021\": 61, \"2022\": 62, \"2023\": 63, \"2024\": 64, \"2025\": 65, "
            + "\"2026\": 66}\n");

    private static readonly string Anggaran = Susun(Kepala, 1000, i =>
        $"1.{i / 200:00}.02,Program pelayanan {i / 200},1.{i / 200:00}.02.2.{i / 60:00},Kegiatan ke-{i / 60},{Sub(i)},"
        + $"Sub kegiatan yang panjang namanya {i},orang,{i % 50},,{i * 1000},,\n");

    [Fact]
    public async Task Tiga_ratus_indikator_dan_seribu_sub_kegiatan_tidak_memberatkan_satu_halaman_pun()
    {
        VersiDokumen[] semua =
        [
            await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra)),
            await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran), ("anggaran-kas.csv", "kode_sub,kode,Januari\n"),
                ("dukungan-sasaran.csv", "kode_sub,sasaran,bagian\n")),
            await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\n")),
            await BuatAsync(JenisDokumen.RencanaKinerja, ("target.csv", "dokumen,indikator,tahun,triwulan,satuan,target\n")),
            await BuatAsync(JenisDokumen.Pengukuran,
                ("kinerja.csv", Susun("indikator,tahun,triwulan,satuan,realisasi,sumber\n", 1200,
                    i => $"{Indikator(i / 4)},2022,{(i % 4) + 1},%,{i % 90},Laporan bidang\n")),
                ("realisasi-anggaran.csv", Susun("kode_sub,triwulan,realisasi,realisasi_fisik\n", 1000, i => $"{Sub(i)},1,{i},\n"))),
        ];
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var berat = new List<string>();
        foreach (var v in semua)
        {
            var bagian = (await k.BukaAsync(Alamat(v) + "/isi")).QuerySelectorAll("nav[aria-label='Bagian dokumen'] a")
                .Select(a => a.GetAttribute("href") ?? "").DefaultIfEmpty(Alamat(v) + "/isi");
            foreach (var a in bagian.SelectMany(a => new[] { a, a + "?rinci=true", a + "?cari=pelayanan" }))
            {
                var isi = await k.GetByteArrayAsync(a);
                TestContext.Current.TestOutputHelper?.WriteLine($"{isi.Length >> 10} KB {a}");
                berat.AddRange(isi.Length > Paling ? [$"{isi.Length >> 10} KB {a}"] : []);
            }
        }

        berat.ShouldBeEmpty();
    }

    [Fact]
    public async Task Bagian_daftar_disimpan_tanpa_mengubah_yang_lain_dan_pencarian_menemukan_semuanya()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        const string Lama = "dokumen,indikator,tahun,triwulan,target\nrkt,1.1,2022,,50\n";
        var v = await BuatAsync(JenisDokumen.RencanaKinerja, ("target.csv", Lama));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(Alamat(v) + "/isi/target");
        html.QuerySelectorAll("table tbody tr").Length.ShouldBeLessThan(300);
        html.QuerySelector("nav.potongan")?.TextContent.ShouldContain("dari 300");
        html = await k.BukaAsync(html.QuerySelectorAll("nav.potongan li a")[1].GetAttribute("href").ShouldNotBeNull());
        html = await k.BukaAsync(Alamat(v) + "/isi/target?cari=pelayanan 277");
        html.QuerySelectorAll("table tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("28.8");
        var sel = html.QuerySelectorAll("table tbody input:not([type=hidden])").OfType<IHtmlInputElement>().First();
        using var simpan = await KirimAsync(k, html, "simpan", (sel.Name.ShouldNotBeNull(), "81"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        simpan.Headers.Location.ShouldNotBeNull().OriginalString.ShouldContain("cari=");
        (await BacaAsync(v, "target.csv")).ShouldBe(Lama + "rkt,28.8,2022,,81\n");
        (await k.BukaAsync(Alamat(v) + "/isi/target?cari=tidak-ada-itu")).QuerySelector("[role=status]").ShouldNotBeNull();
    }

    /// <summary>A link to a cell opens the part that has it, whatever the table; the cell has the id that the link names.</summary>
    [Theory]
    [InlineData("anggaran", "anggaran", "[801].pagu", "1.04.02.2.13.0800")]
    [InlineData("pengukuran", "realisasi-anggaran", "1.04.02.2.13.0800", "1.04.02.2.13.0800")]
    [InlineData("pengukuran", "kinerja", "28.8", "28.8")]
    [InlineData("perjanjian-kinerja", "target", "target.\"28.8\"", "28.8")]
    public async Task Tautan_ke_satu_sel_membuka_bagian_daftar_yang_memuatnya(string jenis, string bagian, string tuju, string kode)
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        VersiDokumen[] semua =
        [
            await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran)),
            await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\n")),
            await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi,sumber\n")),
        ];
        var v = semua.Single(d => d.Jenis == jenis);
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var alamat = TempatFormulir.DiDaftar("badan", v.Dokumen, [.. BagianIsian.Untuk(v.JenisDokumen, KumpulanBerkas.Kosong)
            .Where(b => b.Kunci == bagian)], tuju);
        var html = await k.BukaAsync(alamat.Split('#')[0]);
        var sel = html.GetElementById(alamat.Split('#')[1]).ShouldNotBeNull(alamat);
        sel.NodeName.ShouldBe("INPUT");
        sel.Closest("tr").ShouldNotBeNull().TextContent.ShouldContain(kode);
        html.QuerySelectorAll("table tbody tr").Length.ShouldBeLessThan(300);
    }

    [Fact]
    public async Task Kartu_dan_anggaran_dicari_di_semua_bagian()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        var dpa = await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(Alamat(v) + "/isi/sasaran?cari=pelayanan 277");
        html.QuerySelectorAll("article.lembar").ShouldHaveSingleItem();
        var lembar = html.QuerySelectorAll(".lembar-anak a").ShouldHaveSingleItem("hanya yang dicari");
        var butir = await k.BukaAsync(lembar.GetAttribute("href").ShouldNotBeNull());
        butir.QuerySelector(".baris-simpan a").ShouldNotBeNull().GetAttribute("href").ShouldNotBeNull().ShouldContain("butir=");
        var sasaran = await k.BukaAsync(Alamat(v) + "/isi/sasaran?butir=sasaran%5B28%5D");
        var kembali = sasaran.QuerySelector(".baris-simpan a").ShouldNotBeNull().GetAttribute("href").ShouldNotBeNull();
        (await k.BukaAsync(kembali)).QuerySelectorAll("article.lembar").Select(a => a.TextContent)
            .ShouldContain(t => t.Contains("masyarakat 27", StringComparison.Ordinal));
        html = await k.BukaAsync(Alamat(dpa) + "/isi/anggaran?cari=namanya 777");
        html.QuerySelectorAll("tr.anggaran-rinci").ShouldHaveSingleItem().TextContent.ShouldContain(Sub(777));
        using var simpan = await KirimAsync(k, html, "simpan", ("f:[778].pagu", "9.999"));
        (await BacaAsync(dpa, "anggaran.csv")).ShouldBe(Anggaran.Replace(",777000,", ",9999,", StringComparison.Ordinal));
    }

    private static string Indikator(int i) => $"{(i / 10) + 1}.{(i % 10) + 1}";

    private static string Sub(int i) => $"1.{i / 200:00}.02.2.{i / 60:00}.{i:0000}";

    private static string Susun(string awal, int banyak, Func<int, string> baris) =>
        Enumerable.Range(0, banyak).Aggregate(new StringBuilder(awal), (s, i) => s.Append(baris(i))).ToString();
}
