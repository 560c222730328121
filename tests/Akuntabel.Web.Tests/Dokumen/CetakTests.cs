using System.IO.Compression;
using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Penyimpanan;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>The Perjanjian Kinerja as it is signed, in an office that has no report yet.</summary>
public sealed class CetakTests : KantorUji
{
    private const string Renstra = """
        periode: {mulai: 2021, selesai: 2026}
        sasaran:
          - kode: S1
            uraian: Warga terlayani
            indikator:
              - {kode: "1.1", uraian: Cakupan layanan, satuan: "%"}
              - {kode: "1.2", uraian: Mutu layanan, satuan: "%"}
        """;

    private const string Anggaran = """
        kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran
        8.01.01,Program Pelayanan,8.01.01.2.01,Kegiatan,8.01.01.2.01.01,Sub Kegiatan,Laporan,2,,1500000,,
        """;

    [Fact]
    public async Task Januari_tanpa_laporan_naskah_tampil_terunduh_dan_yang_kurang_menuju_formulir()
    {
        var pk = await IsiAsync("target: {\"1.1\": 80}\nketerangan: APBD\n");
        using var klien = await Pelayan.KlienAsync(Peran.Perencana);
        (await klien.BukaAsync(Alamat(pk))).QuerySelector($"main a[href='{Alamat(pk)}/cetak']").ShouldNotBeNull().TextContent.Trim()
            .ShouldBe("Lihat naskah");
        var halaman = await klien.BukaAsync($"{Alamat(pk)}/cetak");
        var bingkai = halaman.QuerySelector("iframe").ShouldNotBeNull();
        bingkai.GetAttribute("sandbox").ShouldNotBeNull().ShouldNotContain("allow-scripts");
        var naskah = Rapi(await klien.GetStringAsync(bingkai.GetAttribute("src")));
        naskah.ShouldContain("PERJANJIAN KINERJA TAHUN 2022");
        naskah.ShouldContain("Cakupan layanan");
        naskah.ShouldContain("80 %");
        naskah.ShouldContain("1.500.000");

        var kurang = halaman.QuerySelectorAll("main .kotak li").ToList();
        kurang.ShouldContain(k => k.TextContent.Contains("1.2", StringComparison.Ordinal));
        kurang.ShouldAllBe(k => !k.TextContent.Contains(".yaml", StringComparison.Ordinal));
        var tautan = halaman.QuerySelectorAll("main .kotak li a, main details li a").Select(a => a.GetAttribute("href") ?? "").Distinct()
            .ToList();
        tautan.ShouldContain($"{Alamat(pk)}/isi/target#f:target");
        tautan.ShouldContain($"{Alamat(pk)}/isi/pihak#f:tanggal");
        foreach (var t in tautan)
        {
            using var jawaban = await klien.GetAsync(t);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.OK, t);
        }

        using var word = await klien.GetAsync($"{Alamat(pk)}/cetak?handler=Unduh");
        word.Content.Headers.ContentDisposition.ShouldNotBeNull().FileName.ShouldNotBeNull().ShouldEndWith("-2022.docx");
        using var arsip = new ZipArchive(await word.Content.ReadAsStreamAsync());
        arsip.GetEntry("word/document.xml").ShouldNotBeNull();
    }

    [Fact]
    public async Task Draf_perubahan_tercetak_sebagai_perubahan_tanpa_tanggal_lama_dan_tanpa_keluhan_bahwa_ia_draf()
    {
        var pk = await IsiAsync("tanggal: 2022-01-20\ntempat: Manggar\ntarget: {\"1.1\": 80, \"1.2\": 70}\nketerangan: APBD\n");
        var rekan = Rekan with { Pemda = Pelayan.Pemda };
        await Store.TetapkanAsync(rekan, pk.Kunci, pk.Revisi, "100/1", new DateOnly(2022, 1, 20));
        await Store.UbahAsync(rekan, pk.Kunci, "pagu berkurang");
        using var klien = await Pelayan.KlienAsync(Peran.Perencana);
        var naskah = Rapi(await klien.GetStringAsync($"{Alamat(pk)}/cetak?handler=Tampilan"));
        naskah.ShouldContain("PERJANJIAN KINERJA PERUBAHAN TAHUN 2022");
        naskah.ShouldContain("Nomor 100/1 tanggal 20 Januari 2022 karena pagu berkurang.");
        naskah.ShouldNotContain("Manggar, 20 Januari 2022");
        (await klien.BukaAsync($"{Alamat(pk)}/cetak")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldNotContain("masih draf");
    }

    [Fact]
    public async Task Setiap_versi_yang_ditetapkan_tetap_dapat_dicetak_seperti_ketika_ditetapkan()
    {
        var pk = await IsiAsync("tanggal: 2022-01-20\ntarget: {\"1.1\": 80, \"1.2\": 70}\n");
        var rekan = Rekan with { Pemda = Pelayan.Pemda };
        await Store.TetapkanAsync(rekan, pk.Kunci, pk.Revisi, "100/1", new DateOnly(2022, 1, 20));
        Pelayan.Jam.Maju(TimeSpan.FromMinutes(1));
        var dpa = (await Store.DaftarAsync(Pelayan.Pemda, "badan")).Single(d => d.JenisDokumen == JenisDokumen.Anggaran);
        await DisimpanRekanAsync(dpa, "anggaran.csv", Anggaran.Replace("1500000", "900000", StringComparison.Ordinal) + "\n");
        await Store.UbahAsync(rekan, pk.Kunci, "pagu berkurang");
        await DisimpanRekanAsync(pk, "perjanjian-kinerja.yaml", "target: {\"1.1\": 60, \"1.2\": 70}\n");
        using var klien = await Pelayan.KlienAsync(Peran.Kepala);
        async Task<string> NaskahAsync(string acuan) => Rapi(await klien.GetStringAsync($"{Alamat(pk)}/cetak?handler=Tampilan{acuan}"));

        (await NaskahAsync("")).ShouldSatisfyAllConditions(t => t.ShouldContain("PERUBAHAN"), t => t.ShouldContain("60 %"), t =>
            t.ShouldContain("900.000"));
        var lihat = await klien.BukaAsync(Alamat(pk));
        var murni = lihat.QuerySelectorAll("main table a[href*='/cetak']").Select(a => a.GetAttribute("href") ?? "").Last();
        var halaman = await klien.BukaAsync(murni);
        halaman.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Bukan versi terakhir");
        Rapi(await klien.GetStringAsync(halaman.QuerySelector("iframe").ShouldNotBeNull().GetAttribute("src"))).ShouldSatisfyAllConditions(
            t => t.ShouldContain("PERJANJIAN KINERJA TAHUN 2022"), t => t.ShouldNotContain("PERUBAHAN"), t => t.ShouldContain("80 %"),
            t => t.ShouldContain("1.500.000"), t => t.ShouldNotContain("60 %"));
        using var word = await klien.GetAsync(murni + "&handler=Unduh");
        word.Content.Headers.ContentDisposition.ShouldNotBeNull().FileName.ShouldNotBeNull().ShouldNotContain("perubahan");
        using var tiada = await klien.GetAsync($"{Alamat(pk)}/cetak?acuan=v9");
        tiada.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>An office that writes its own procedures begins with those that would run without, and prints their sheets.</summary>
    [Fact]
    public async Task Lembar_SOP_tercetak_dari_SOP_bawaan_yang_diambil()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var v = await Pelayan.DokumenAsync(JenisDokumen.Sop, Periode.Tahun(2022),
            AwalDokumen.Baru(JenisDokumen.Sop, Periode.Tahun(2022), "Badan Contoh", "Kabupaten Contoh"));
        var halaman = await k.BukaAsync(Alamat(v));
        var cetak = halaman.QuerySelectorAll("main a").First(a => a.TextContent.Trim() == "Lembar SOP").GetAttribute("href").ShouldNotBeNull();
        var lembar = await k.BukaAsync(cetak);
        var naskah = await k.BukaAsync(lembar.QuerySelector("iframe").ShouldNotBeNull().GetAttribute("src") ?? "");
        var teks = naskah.Body.ShouldNotBeNull().TextContent;
        teks.ShouldContain("Pengumpulan Data Kinerja");
        teks.ShouldContain("Penyusunan Laporan Kinerja");
        naskah.QuerySelectorAll("td.petak svg[role=img]").Length.ShouldBe(KatalogSop.Semua.Sum(s => s.DaftarLangkah.Count));
    }

    [Fact]
    public async Task Kepala_melihat_naskah_di_halaman_penetapan()
    {
        var pk = await IsiAsync("target: {\"1.1\": 80, \"1.2\": 70}\n");
        using var klien = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await klien.BukaAsync($"{Alamat(pk)}/tetapkan");
        var alamat = halaman.QuerySelector("iframe").ShouldNotBeNull().GetAttribute("src");
        Rapi(await klien.GetStringAsync(alamat)).ShouldContain("Mutu layanan");
        halaman.QuerySelector($"main a[href='{Alamat(pk)}/cetak']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Yang_kurang_disebut_sebelum_ditetapkan_juga_tanpa_laporan()
    {
        var pk = await IsiAsync("target: {\"1.1\": 80}\n");
        using var klien = await Pelayan.KlienAsync(Peran.Kepala);
        (await klien.BukaAsync($"{Alamat(pk)}/tetapkan")).QuerySelectorAll("#periksa li")
            .ShouldContain(b => b.TextContent.Contains("1.2", StringComparison.Ordinal));
    }

    /// <summary>The page of the paper and the one where it is handed in say the same; the name of the office is not asked twice.</summary>
    [Theory]
    [InlineData("nama: Badan Lama\nnama-lengkap: \"\"\n")]
    [InlineData("")]
    public async Task Naskah_dan_pengajuan_menyebut_kekurangan_yang_sama_dan_memakai_nama_resmi(string profil)
    {
        var pk = await IsiAsync("target: {\"1.1\": 80}\n");
        if (profil.Length > 0)
        {
            await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", profil));
        }

        using var klien = await Pelayan.KlienAsync(Peran.Perencana);
        var cetak = Kurang(await klien.BukaAsync($"{Alamat(pk)}/cetak"));
        cetak.ShouldContain(k => k.Contains("1.2", StringComparison.Ordinal));
        cetak.ShouldAllBe(k => !k.Contains("nama lengkap", StringComparison.OrdinalIgnoreCase));
        var ajukan = await klien.BukaAsync($"{Alamat(pk)}/ajukan");
        ajukan.QuerySelector("main form .kotak").ShouldNotBeNull("di samping tombolnya");
        Kurang(ajukan).ShouldBe(cetak);
        Rapi(await klien.GetStringAsync($"{Alamat(pk)}/cetak?handler=Tampilan")).ShouldNotContain("belum diisi: nama");

        static List<string> Kurang(AngleSharp.Html.Dom.IHtmlDocument h) => [.. h.QuerySelectorAll("main .kotak li")
            .Where(l => l.Closest(".kotak")!.TextContent.Contains("ditandatangani", StringComparison.Ordinal)).Select(l => l.TextContent)];
    }

    [Fact]
    public async Task Pdf_dikerjakan_antrean_dan_kembali_ke_naskah()
    {
        var pk = await IsiAsync("target: {\"1.1\": 80, \"1.2\": 70}\n");
        using var klien = await Pelayan.KlienAsync(Peran.Apip);
        var halaman = await klien.BukaAsync($"{Alamat(pk)}/cetak");
        using var jawaban = await klien.KirimAsync(halaman, "main form[method=post]", $"{Alamat(pk)}/cetak?handler=Pdf");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
        jawaban.Headers.Location.ShouldNotBeNull().OriginalString.ShouldStartWith("/pekerjaan/");
    }

    [Fact]
    public async Task Dokumen_lain_tidak_punya_naskah_sendiri()
    {
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja));
        using var klien = await Pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await klien.GetAsync($"{Alamat(v)}/cetak");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await klien.BukaAsync(Alamat(v))).QuerySelectorAll("main a[href$='/cetak']").ShouldBeEmpty();
    }

    private async Task<VersiDokumen> IsiAsync(string perjanjian)
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran + "\n"));
        return await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", perjanjian));
    }

    private static string Rapi(string html) =>
        System.Text.RegularExpressions.Regex.Replace(WebUtility.HtmlDecode(html), "<[^>]+>", "").Replace('\u00a0', ' ');
}
