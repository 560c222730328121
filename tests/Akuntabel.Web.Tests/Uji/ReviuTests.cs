using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Akuntabel.Core.Alur;

namespace Akuntabel.Web.Tests.Uji;

/// <summary>Findings kept, decided, carried to the next version and compared, as an inspector does it.</summary>
public class ReviuTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Awal = """
        # Bab III

        | Program | Pagu | Realisasi | % |
        | --- | --- | --- | --- |
        | Pembibitan | 1.000.000 | 500.000 | 50,00 |
        | Pemupukan | 2.000.000 | 1.500.000 | 71,00 |
        | Panen | 4.000.000 | 1.000.000 | 25,00 |
        | Pemasaran | 8.000.000 | 2.000.000 | 89,00 |
        | Pelatihan | 8.000.000 | 4.000.000 | 50,00 |
        """;

    // Pemupukan was mended, Pemasaran left, Pelatihan went wrong
    private static readonly string Berikut = Awal.Replace("71,00", "75,00", StringComparison.Ordinal)
        .Replace("| 4.000.000 | 50,00", "| 4.000.000 | 5,00", StringComparison.Ordinal);

    [Fact]
    public async Task Temuan_disimpan_diputus_lalu_dibandingkan_dengan_versi_berikutnya()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var reviu = await SimpanAsync(klien, "LKj Kebun 2024.md", Awal);
        var halaman = await klien.BukaAsync(reviu);
        Judul(halaman).ShouldBe("2 temuan, 2 belum diputus");
        using (var putus = await PutusAsync(klien, halaman, reviu, "89,00", "Diabaikan", "Angka sementara, diperbaiki tahun depan."))
        {
            putus.StatusCode.ShouldBe(HttpStatusCode.Found);
            putus.Tujuan().ShouldEndWith("#" + Temuan(halaman, "71,00").Id, Case.Sensitive, "temuan berikutnya yang belum diputus");
        }

        Judul(await klien.BukaAsync(reviu)).ShouldBe("2 temuan, 1 belum diputus");
        (await SimpanAsync(klien, "lkj_kebun_2024 (1).md", Berikut)).ShouldBe(reviu, "laporan yang sama");
        halaman = await klien.BukaAsync(reviu);
        Judul(halaman).ShouldBe("2 temuan, 1 belum diputus");
        Status(Temuan(halaman, "89,00")).ShouldBe(["Material", "Diabaikan", "Masih ada"]);
        Temuan(halaman, "89,00").TextContent.ShouldContain("Keyakinan: ");
        Temuan(halaman, "89,00").TextContent.ShouldContain("Angka sementara, diperbaiki tahun depan.");
        Temuan(halaman, "89,00").TextContent.ShouldContain("pada versi 1");
        Status(Temuan(halaman, "5,00")).ShouldBe(["Material", "Belum diputus", "Baru"]);
        halaman.QuerySelector("main")?.TextContent.ShouldContain("1 sudah diperbaiki, 1 masih ada, 1 baru");

        var banding = await klien.BukaAsync(reviu + "/banding?dari=2&ke=1");
        Judul(banding).ShouldBe("1 sudah diperbaiki, 1 masih ada, 1 baru");
        banding.QuerySelectorAll("h2").Select(h => h.TextContent.Trim()).ShouldBe(["Baru (1)", "Masih ada (1)", "Sudah diperbaiki (1)"]);
        banding.QuerySelectorAll("li.temuan").Select(t => t.QuerySelector("dd")?.TextContent).ShouldBe(["5,00", "89,00", "71,00"]);
    }

    [Fact]
    public async Task Putusan_yang_kurang_ditolak_dengan_yang_diketik_tetap_ada()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var reviu = await SimpanAsync(klien, "tanpa catatan.md", Awal);
        var halaman = await klien.BukaAsync(reviu);
        using var ditolak = await PutusAsync(klien, halaman, reviu, "71,00", "Bukan", " ");
        ditolak.StatusCode.ShouldBe(HttpStatusCode.OK);
        var ulang = await ditolak.HtmlAsync();
        ulang.QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("catatan wajib");
        var temuan = Temuan(ulang, "71,00");
        temuan.QuerySelector("details.putusan")?.HasAttribute("open").ShouldBeTrue();
        ((IHtmlInputElement?)temuan.QuerySelector("input[value=Bukan]"))?.IsChecked.ShouldBeTrue();
        temuan.QuerySelector("fieldset")?.GetAttribute("aria-describedby").ShouldBe(temuan.QuerySelector(".pesan-galat")?.Id);
        Judul(ulang).ShouldBe("2 temuan, 2 belum diputus");
    }

    [Fact]
    public async Task Dua_pemeriksa_yang_memutus_berbeda_diberi_tahu()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var reviu = await SimpanAsync(klien, "dua pemeriksa.md", Awal);
        var lama = await klien.BukaAsync(reviu);
        (await PutusAsync(klien, lama, reviu, "71,00", "Benar", "")).Dispose();
        using var bentrok = await PutusAsync(klien, lama, reviu, "71,00", "Bukan", "dibulatkan");
        var ulang = await bentrok.HtmlAsync();
        ulang.QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("baru saja diputus “Benar” oleh Pengguna Apip");
        using var lagi = await PutusAsync(klien, ulang, reviu, "71,00", "Bukan", "dibulatkan");
        lagi.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Putusan_dicabut_dengan_sebab_dan_temuannya_kembali_belum_diputus()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var reviu = await SimpanAsync(klien, "cabut.md", Awal);
        (await PutusAsync(klien, await klien.BukaAsync(reviu), reviu, "71,00", "Benar", "")).Dispose();
        var halaman = await klien.BukaAsync(reviu);
        Temuan(halaman, "89,00").QuerySelectorAll("button[formaction*=Cabut]").ShouldBeEmpty("belum diputus");
        var cabut = Temuan(halaman, "71,00").QuerySelector("button[formaction*=Cabut]")?.GetAttribute("formaction") ?? "";
        using (var kosong = await KirimAsync(halaman, cabut, " "))
        {
            (await kosong.HtmlAsync()).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("mengapa");
        }

        using var jawaban = await KirimAsync(halaman, cabut, "salah baris");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
        halaman = await klien.BukaAsync(reviu);
        Judul(halaman).ShouldBe("2 temuan, 2 belum diputus");
        Temuan(halaman, "71,00").TextContent.ShouldContain("Putusannya dicabut: salah baris");
        using var lagi = await PutusAsync(klien, halaman, reviu, "71,00", "Benar", "");
        lagi.StatusCode.ShouldBe(HttpStatusCode.Found, "dapat diputus lagi");

        Task<HttpResponseMessage> KirimAsync(IHtmlDocument dari, string alamat, string catatan)
        {
            var f = Temuan(dari, "71,00").QuerySelector("form").ShouldNotBeNull();
            f.SetAttribute("action", alamat);
            return klien.KirimAsync(dari, $"#{Temuan(dari, "71,00").Id} form", reviu, ("catatan", catatan));
        }
    }

    [Fact]
    public async Task Laporan_dinamai_dibuka_versi_lamanya_dibatalkan_versi_barunya_lalu_dihapus()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var reviu = await SimpanAsync(klien, "scan 7.md", Awal);
        using (var nama = await klien.KirimAsync(await klien.BukaAsync(reviu), "form[action*=Namai]", reviu, ("nama", "LKjIP Kebun 2024")))
        {
            nama.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await klien.BukaAsync(reviu)).QuerySelector(".kepala-halaman")?.TextContent.ShouldContain("LKjIP Kebun 2024");
        (await SimpanAsync(klien, "scan 7 (1).md", Berikut)).ShouldBe(reviu);
        var lama = await klien.BukaAsync(reviu + "?versi=1");
        lama.QuerySelectorAll("li.temuan dd").Select(d => d.TextContent).ShouldContain("71,00");
        lama.QuerySelectorAll("form[method=post][action*=Putus], details.putusan").ShouldBeEmpty("putusan pada versi terbaru");
        (await klien.GetAsync(reviu + "?handler=Lembar&format=xlsx&versi=1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await klien.GetAsync(reviu + "?versi=9")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        using var lain = await pelayan.KlienAsync(Peran.Perencana);
        (await lain.BukaAsync(reviu)).QuerySelectorAll("form[action*=Namai], form[action*=Hapus], form[action*=BatalVersi]")
            .ShouldBeEmpty();
        var halaman = await klien.BukaAsync(reviu);
        halaman.QuerySelectorAll("form[action*=Hapus]").ShouldBeEmpty("bukan versi pertama");
        using (var tanpa = await klien.KirimAsync(halaman, "form[action*=BatalVersi]", reviu, ("alasan", "")))
        {
            tanpa.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await tanpa.HtmlAsync()).QuerySelector("[role=alert]").ShouldNotBeNull();
        }

        using (var batal = await klien.KirimAsync(halaman, "form[action*=BatalVersi]", reviu, ("alasan", "laporan kantor lain")))
        {
            batal.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        halaman = await klien.BukaAsync(reviu);
        halaman.QuerySelectorAll("li.temuan dd").Select(d => d.TextContent).ShouldContain("71,00");
        using var hapus = await klien.KirimAsync(halaman, "form[action*=Hapus]", reviu);
        hapus.Tujuan().ShouldBe($"/pd/{PelayanUji.Badan}/uji");
        (await klien.GetAsync(reviu)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Yang_diperbaiki_lalu_muncul_kembali_disebut_demikian_dan_kutipannya_ikut_tersimpan()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var reviu = await SimpanAsync(klien, "kembali.md", Awal);
        (await PutusAsync(klien, await klien.BukaAsync(reviu), reviu, "71,00", "Benar", "")).Dispose();
        await SimpanAsync(klien, "kembali (1).md", Berikut);
        await SimpanAsync(klien, "kembali (2).md", Awal);
        var halaman = await klien.BukaAsync(reviu);
        Status(Temuan(halaman, "71,00")).ShouldBe(["Material", "Benar", "Muncul kembali"]);
        var kutipan = Temuan(halaman, "71,00").QuerySelector("blockquote").ShouldNotBeNull().TextContent;
        kutipan.ShouldContain("Program: Pemupukan");
        kutipan.ShouldContain("Realisasi: 1.500.000");
        halaman.QuerySelector("main")?.TextContent.ShouldContain("1 muncul kembali");
    }

    [Fact]
    public async Task Versi_lama_menunjukkan_yang_diputus_sampai_versi_itu()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var reviu = await SimpanAsync(klien, "ditandatangani.md", Awal);
        (await PutusAsync(klien, await klien.BukaAsync(reviu), reviu, "89,00", "Benar", "catatan asli")).Dispose();
        await SimpanAsync(klien, "ditandatangani (1).md", Berikut);
        (await PutusAsync(klien, await klien.BukaAsync(reviu), reviu, "89,00", "Bukan", "catatan kemudian")).Dispose();
        Status(Temuan(await klien.BukaAsync(reviu), "89,00")).ShouldBe(["Material", "Bukan temuan", "Masih ada"]);
        var lama = await klien.BukaAsync(reviu + "?versi=1");
        Judul(lama).ShouldBe("2 temuan, 1 belum diputus");
        Status(Temuan(lama, "89,00")).ShouldBe(["Material", "Benar"]);
        Temuan(lama, "89,00").TextContent.ShouldContain("catatan asli");
        lama.QuerySelector("main")?.TextContent.ShouldNotContain("catatan kemudian");
    }

    [Theory]
    [InlineData("satu kantor saja.md", "", true, "sudah disimpan untuk")]
    [InlineData("judul lain.md", "# LAPORAN KINERJA DINAS PENDIDIKAN TAHUN 2020\n\n", false, "Halaman judulnya menyebut")]
    public async Task Kantor_yang_meragukan_ditanyakan_dahulu(string nama, string judul, bool disimpan, string pertanyaan)
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var temuan = await klien.UnggahAsync((nama, Encoding.UTF8.GetBytes(judul + Awal)));
        var halaman = await klien.BukaAsync(temuan);
        if (disimpan)
        {
            (await klien.KirimAsync(halaman, "form[action*=Simpan]", temuan, ("PerangkatDaerah", PelayanUji.Dinas))).Dispose();
        }

        using var tanya = await klien.KirimAsync(halaman, "form[action*=Simpan]", temuan, ("PerangkatDaerah", PelayanUji.Badan));
        tanya.StatusCode.ShouldBe(HttpStatusCode.OK);
        var ulang = await tanya.HtmlAsync();
        ulang.QuerySelector(".pesan-galat").ShouldNotBeNull().TextContent.ShouldContain(pertanyaan);
        using var ya = await klien.KirimAsync(ulang, "form[action*=Simpan]", temuan, ("PerangkatDaerah", PelayanUji.Badan));
        ya.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Dua_putusan_sekaligus_ditolak()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var reviu = await SimpanAsync(klien, "dua putusan.md", Awal);
        var halaman = await klien.BukaAsync(reviu);
        using var dua = await PutusAsync(klien, halaman, reviu, "71,00", "Benar,Bukan", "ya");
        (await dua.HtmlAsync()).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("Pilih putusan");
        Judul(await klien.BukaAsync(reviu)).ShouldBe("2 temuan, 2 belum diputus");
    }

    [Fact]
    public async Task Versi_dari_laporan_kantor_lain_ditolak()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var reviu = await SimpanAsync(klien, "milik kesbangpol.md", Awal);
        var temuan = await klien.UnggahAsync(("milik disdik.md", Encoding.UTF8.GetBytes(Berikut)));
        using var ditolak = await klien.KirimAsync(await klien.BukaAsync(temuan), "form[action*=Simpan]", temuan,
            ("PerangkatDaerah", PelayanUji.Dinas), ("Lanjutan", $"{PelayanUji.Badan}/{reviu.Split('/')[^1]}"));
        ditolak.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ditolak.HtmlAsync()).QuerySelector(".pesan-galat").ShouldNotBeNull()
            .TextContent.ShouldContain("milik perangkat daerah lain");
        (await klien.BukaAsync(reviu)).QuerySelector(".kepala-halaman")?.TextContent.ShouldContain("Versi 1");
    }

    [Fact]
    public async Task Semua_kantor_pada_satu_halaman_dengan_yang_belum_diputus_dan_yang_belum_punya_reviu()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var reviu = await SimpanAsync(klien, "rekap 2021.md", "# LAPORAN KINERJA TAHUN 2021\n\n" + Awal);
        (await PutusAsync(klien, await klien.BukaAsync(reviu), reviu, "71,00", "Benar", "")).Dispose();
        await SimpanAsync(klien, "rekap 2021 (1).md", "# LAPORAN KINERJA TAHUN 2021\n\n" + Berikut);
        var halaman = await klien.BukaAsync("/reviu?tahun=2021");
        var baris = halaman.QuerySelectorAll("tbody tr").ShouldHaveSingleItem();
        baris.QuerySelector($"a[href='{reviu}']").ShouldNotBeNull();
        baris.QuerySelectorAll("td.angka").Select(t => t.TextContent).ShouldBe(["2", "0", "0"]);
        baris.TextContent.ShouldContain("2 belum diputus");
        baris.TextContent.ShouldContain("1 diperbaiki, 1 masih ada, 1 baru");
        halaman.QuerySelector("main details")?.TextContent.ShouldContain("Dinas Pendidikan");
        (await klien.GetAsync("/reviu?handler=Unduh")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var beranda = await klien.BukaAsync("/");
        beranda.QuerySelectorAll("nav a[href='/reviu']").ShouldHaveSingleItem();
        beranda.QuerySelectorAll("main a[href='/reviu']").ShouldHaveSingleItem().ParentElement?.TextContent.ShouldContain("belum diputus");
        using var perencana = await pelayan.KlienAsync(Peran.Perencana);
        (await perencana.GetAsync("/reviu")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Saringan_menurut_bobot_dan_status()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var reviu = await SimpanAsync(klien, "saringan.md", Awal);
        (await PutusAsync(klien, await klien.BukaAsync(reviu), reviu, "71,00", "Benar", "")).Dispose();
        (await DaftarAsync("?status=belum")).ShouldBe(["89,00"]);
        (await DaftarAsync("?status=benar")).ShouldBe(["71,00"]);
        (await DaftarAsync("?bobot=Editorial")).ShouldBeEmpty();
        (await DaftarAsync("?bobot=Material&status=entah&hal=99")).Count.ShouldBe(2);

        async Task<List<string>> DaftarAsync(string kueri) =>
            [.. (await klien.BukaAsync(reviu + kueri)).QuerySelectorAll("li.temuan dd:first-of-type").Select(d => d.TextContent)
            .Where(t => t.EndsWith(",00", StringComparison.Ordinal) && t is "71,00" or "89,00")];
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public async Task Lampiran_reviu_dapat_diunduh(string format)
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var reviu = await SimpanAsync(klien, $"lampiran {format}.md", Awal);
        using var unduh = await klien.GetAsync($"{reviu}?handler=Lembar&format={format}");
        unduh.StatusCode.ShouldBe(HttpStatusCode.OK);
        unduh.Content.Headers.ContentDisposition?.FileNameStar.ShouldBe($"lampiran {format}.reviu.{format}");
        (await unduh.Content.ReadAsByteArrayAsync()).AsSpan(0, 2).SequenceEqual("PK"u8).ShouldBeTrue();
        (await klien.GetAsync($"{reviu}?handler=Lembar&format=exe")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Kantornya_melihat_putusan_tetapi_tidak_memutus_dan_kantor_lain_tidak_melihat()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var reviu = await SimpanAsync(klien, "milik badan.md", Awal);
        using var perencana = await pelayan.KlienAsync(Peran.Perencana);
        var halaman = await perencana.BukaAsync(reviu);
        halaman.QuerySelectorAll("li.temuan").Length.ShouldBe(2);
        halaman.QuerySelectorAll("details.putusan").ShouldBeEmpty();
        (await perencana.BukaAsync($"/pd/{PelayanUji.Badan}/uji")).QuerySelectorAll($"a[href='{reviu}']").ShouldHaveSingleItem();
        (await perencana.BukaAsync("/uji")).QuerySelectorAll($"a[href='{reviu}']").ShouldHaveSingleItem();
        using var lain = await pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        (await lain.GetAsync(reviu)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await lain.GetAsync(reviu.Replace($"/pd/{PelayanUji.Badan}/", $"/pd/{PelayanUji.Dinas}/",
            StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await lain.BukaAsync("/uji")).QuerySelectorAll($"a[href='{reviu}']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Tanpa_perangkat_daerah_tidak_tersimpan_dan_yang_bukan_pemeriksa_tidak_ditawari()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var temuan = await klien.UnggahAsync(("tanpa kantor.md", Encoding.UTF8.GetBytes(Awal)));
        using var ditolak = await klien.KirimAsync(await klien.BukaAsync(temuan), "form[action*=Simpan]", temuan);
        (await ditolak.HtmlAsync()).QuerySelector(".pesan-galat").ShouldNotBeNull().TextContent.ShouldContain("Pilih perangkat daerah");
        using var perencana = await pelayan.KlienAsync(Peran.Perencana);
        (await perencana.BukaAsync(await perencana.UnggahAsync(("sendiri.md", Encoding.UTF8.GetBytes(Awal)))))
            .QuerySelectorAll("form[action*=Simpan]").ShouldBeEmpty();
    }

    private static async Task<string> SimpanAsync(HttpClient klien, string nama, string isi)
    {
        var temuan = await klien.UnggahAsync((nama, Encoding.UTF8.GetBytes(isi)));
        using var jawaban = await klien.KirimAsync(await klien.BukaAsync(temuan), "form[action*=Simpan]", temuan,
            ("PerangkatDaerah", PelayanUji.Badan));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
        return jawaban.Tujuan();
    }

    private static Task<HttpResponseMessage> PutusAsync(HttpClient klien, IHtmlDocument halaman, string alamat, string tertulis,
        string putusan, string catatan) =>
        klien.KirimAsync(halaman, $"#{Temuan(halaman, tertulis).Id} form", alamat, ("putusan", putusan), ("catatan", catatan));

    private static IElement Temuan(IHtmlDocument halaman, string tertulis) =>
        halaman.QuerySelectorAll("li.temuan").Single(t => t.QuerySelector("dd")?.TextContent == tertulis);

    private static IEnumerable<string> Status(IElement temuan) => temuan.QuerySelectorAll(".temuan-status .status")
        .Select(s => s.TextContent);

    private static string Judul(IHtmlDocument halaman) => halaman.QuerySelector("h1")?.TextContent ?? "";
}
