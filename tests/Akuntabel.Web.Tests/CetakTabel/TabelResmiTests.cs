using System.IO.Compression;
using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Tests.Dokumen;

namespace Akuntabel.Web.Tests.CetakTabel;

/// <summary>Official tables alone, out of what was typed, without any report.</summary>
public sealed class TabelResmiTests : KantorUji
{
    private const string Renstra = """
        visi: Daerah Maju
        sasaran-rpjmd:
          - {kode: S4, uraian: Masyarakat terlindungi}
        periode: {mulai: "2021", selesai: "2023"}
        tujuan:
          - {kode: T1, uraian: Meningkatkan layanan}
        sasaran:
          - kode: "1"
            tujuan: T1
            sasaran-rpjmd: S4
            uraian: Meningkatnya layanan
            program: ["1.06.02"]
            indikator:
              - kode: "1.1"
                uraian: Persentase warga terlayani
                satuan: "%"
                penanggung-jawab: Bidang Layanan
                renstra: {awal: 60, "2021": 65, "2022": 70, "2023": 75}

        """;

    [Fact]
    public async Task Tersusun_di_layar_Word_dan_Excel()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv",
            "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n"
            + "1.06.02,Program Sosial,1.06.02.2.01,Potensi,1.06.02.2.01.01,Pelatihan,orang,20,10,1000000,400000,\n"),
            ("realisasi-anggaran.csv", "kode_sub,triwulan,realisasi,realisasi_fisik\n1.06.02.2.01.01,1,123456,5\n1.06.02.2.01.01,4,400000,10\n"));
        await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv",
            "indikator,tahun,triwulan,satuan,realisasi,sumber\n1.1,2022,1,%,33,\n1.1,2022,,%,66,\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        foreach (var t in BahanTabel.Pada(2022))
        {
            var alamat = $"/pd/{PelayanUji.Badan}/tabel/{t.Kunci}/2022";
            (await k.BukaAsync(alamat)).QuerySelector("iframe").ShouldNotBeNull(t.Kunci);
            var tabel = (await k.BukaAsync(alamat + "?handler=Tampilan")).QuerySelector("table").ShouldNotBeNull(t.Kunci);
            tabel.TextContent.ShouldContain("Meningkatnya layanan", Case.Sensitive, t.Kunci);
        }

        (await TeksAsync(k, "e80")).ShouldContain("66");
        var e60 = await TeksAsync(k, "e60");
        e60.ShouldContain("Masyarakat terlindungi");
        e60.ShouldContain("123.456");
        (await TeksAsync(k, "e58")).ShouldContain("Rasio Capaian Akhir");
        var e81 = await TeksAsync(k, "e81");
        e81.ShouldContain("33");
        e81.ShouldContain("123.456");
        (await TeksAsync(k, "t-c27")).ShouldContain("1.06.02.2.01.01");
        foreach (var (bentuk, bagian) in new[] { ("docx", "word/document.xml"), ("xlsx", "xl/workbook.xml") })
        {
            using var unduh = await k.GetAsync($"/pd/{PelayanUji.Badan}/tabel/e81/2022?handler=Unduh&format={bentuk}");
            unduh.StatusCode.ShouldBe(HttpStatusCode.OK);
            await using var zip = new ZipArchive(await unduh.Content.ReadAsStreamAsync());
            zip.GetEntry(bagian).ShouldNotBeNull();
        }

        (await k.GetAsync($"/pd/{PelayanUji.Badan}/tabel/tidak-ada/2022")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await k.GetAsync($"/pd/{PelayanUji.Badan}/tabel/e81/2022?handler=Unduh&format=exe")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>What the table lacks is listed, each with its field; what other documents lack is not, and does not stamp it.</summary>
    [Fact]
    public async Task Yang_kurang_disebut_dan_hanya_yang_menyangkut_tabelnya()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var target = await k.BukaAsync($"/pd/{PelayanUji.Badan}/tabel/target-renstra/2022");
        target.QuerySelectorAll("main .kotak li").Select(x => x.TextContent).ShouldBeEmpty();
        (await k.BukaAsync($"/pd/{PelayanUji.Badan}/tabel/target-renstra/2022?handler=Tampilan")).QuerySelector(".cap").ShouldBeNull();
        (await TeksAsync(k, "target-renstra")).ShouldNotContain("belum diisi", Case.Insensitive);

        var e80 = await k.BukaAsync($"/pd/{PelayanUji.Badan}/tabel/e80/2022");
        (await k.BukaAsync($"/pd/{PelayanUji.Badan}/tabel/e80/2022?handler=Tampilan")).QuerySelector(".cap").ShouldNotBeNull();
        var kurang = e80.QuerySelectorAll("main .kotak li").ToList();
        kurang.ShouldNotBeEmpty();
        kurang.ShouldAllBe(x => x.QuerySelector("a[href]") != null);
        kurang.ShouldContain(x => x.TextContent.Contains("nggaran", StringComparison.Ordinal));
    }

    /// <summary>The RKT of January does not print the budget of October.</summary>
    [Fact]
    public async Task RKT_tercetak_seperti_ketika_ditetapkan()
    {
        const string anggaran = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,"
            + "kelompok_sasaran\n1.06.02,Program Sosial,1.06.02.2.01,Potensi,1.06.02.2.01.01,Pelatihan,orang,20,10,@,,\n";
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        var dpa = await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", anggaran.Replace("@", "1111000", StringComparison.Ordinal)));
        var rkt = await BuatAsync(JenisDokumen.RencanaKinerja, ("target.csv", "indikator,dokumen,tahun,triwulan,target\n1.1,rkt,2022,,71\n"));
        (await Store.TetapkanAsync(Rekan with { Pemda = Pelayan.Pemda }, rkt.Kunci, rkt.Revisi,
            new PenetapanDokumen("", new DateOnly(2022, 1, 12), ""))).ShouldBeOfType<HasilSimpan.Tersimpan>();
        await DisimpanRekanAsync(dpa, "anggaran.csv", anggaran.Replace("@", "2222000", StringComparison.Ordinal));

        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var halaman = await k.BukaAsync($"/pd/{PelayanUji.Badan}/tabel/rkt/2022");
        halaman.QuerySelector("main")?.TextContent.ShouldContain("12 Januari 2022");
        var semula = (await k.BukaAsync(halaman.QuerySelector("iframe")?.GetAttribute("src") ?? "")).Body.ShouldNotBeNull().TextContent;
        semula.ShouldContain("1.111.000");
        semula.ShouldContain("71");
        semula.ShouldNotContain("2.222.000");
        var kini = await k.BukaAsync($"/pd/{PelayanUji.Badan}/tabel/rkt/2022?handler=Tampilan&menurut=isian");
        kini.Body.ShouldNotBeNull().TextContent.ShouldContain("2.222.000");
        (await k.GetAsync($"/pd/{PelayanUji.Badan}/tabel/rkt/2022?menurut=v9")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>What the sub kegiatan reported by quarter adds up to its kegiatan and program; a quarter that is not complete is no sum.</summary>
    [Fact]
    public async Task E81_menjumlahkan_triwulan_ke_program()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv",
            "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n"
            + "1.06.02,Program Sosial,1.06.02.2.01,Potensi,1.06.02.2.01.01,Pelatihan,orang,20,10,1000000,,\n"
            + "1.06.02,Program Sosial,1.06.02.2.01,Potensi,1.06.02.2.01.02,Bantuan,orang,20,10,2000000,,\n"),
            ("realisasi-anggaran.csv", "kode_sub,triwulan,realisasi,realisasi_fisik\n1.06.02.2.01.01,1,100001,5\n1.06.02.2.01.02,1,200002,5\n"
                + "1.06.02.2.01.01,2,700007,5\n"));
        await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv",
            "indikator,tahun,triwulan,satuan,realisasi,sumber,kendala,tindak_lanjut\n1.1,2022,1,%,33,,Jalan putus.,Dipindah ke Mei\n1.1,2022,,%,33,,,\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var baris = (await k.BukaAsync($"/pd/{PelayanUji.Badan}/tabel/e81/2022?handler=Tampilan")).QuerySelectorAll("tbody tr")
            .Select(b => b.TextContent).ToList();
        baris.Count(b => b.Contains("300.003", StringComparison.Ordinal)).ShouldBe(2, "program dan kegiatan");
        // 33 of 75 promised for the end of the Renstra
        baris.Single(b => b.StartsWith("Rata-rata capaian kinerja", StringComparison.Ordinal)).ShouldContain("44,00");
        baris.Single(b => b.StartsWith("Predikat kinerja", StringComparison.Ordinal)).ShouldContain("Sangat Rendah");
        baris.Single(b => b.StartsWith("Faktor penghambat", StringComparison.Ordinal)).ShouldContain("Jalan putus");
        baris.Single(b => b.StartsWith("Tindak lanjut yang diperlukan dalam triwulan", StringComparison.Ordinal)).ShouldContain("Dipindah ke Mei");
        // 700.007 since January, of which 100.001 in the first quarter
        baris.Count(b => b.Contains("600.006", StringComparison.Ordinal)).ShouldBe(1, "hanya barisnya sendiri");
    }

    [Fact]
    public async Task Pdf_dikerjakan_antrean()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        using var k = await Pelayan.KlienAsync(Peran.Apip);
        var alamat = $"/pd/{PelayanUji.Badan}/tabel/e80/2022";
        using var jawaban = await k.KirimAsync(await k.BukaAsync(alamat), "main form[action*='handler=Pdf']", alamat + "?handler=Pdf");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
        jawaban.Headers.Location.ShouldNotBeNull().OriginalString.ShouldStartWith("/pekerjaan/");
    }

    [Fact]
    public async Task Tanpa_data_pun_menjawab()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        (await k.GetAsync($"/pd/{PelayanUji.Badan}/tabel/e80/2022")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> TeksAsync(HttpClient k, string jenis) =>
        (await k.BukaAsync($"/pd/{PelayanUji.Badan}/tabel/{jenis}/2022?handler=Tampilan")).Body.ShouldNotBeNull().TextContent;
}
