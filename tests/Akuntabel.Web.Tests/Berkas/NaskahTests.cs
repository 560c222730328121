using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Web.Fitur.Berkas;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Berkas;

/// <summary>From a document that an office has to drafts: read as a job, chosen value by value, previewed, applied, undone.</summary>
public sealed class NaskahTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Alamat = "/pd/badan/berkas/naskah";
    private const int Tahun = 2026;

    private const string Laporan = """
        <h1>LAPORAN KINERJA TAHUN 2026</h1>
        <p>Tabel 2.1 Perjanjian Kinerja Tahun 2026</p>
        <table><tr><th>No</th><th>Sasaran Strategis</th><th>Indikator Kinerja</th><th>Satuan</th><th>Target</th></tr>
        <tr><td>1</td><td>Meningkatnya kerukunan umat beragama</td><td>Indeks kerukunan umat beragama</td><td>indeks</td><td>72,5</td>
        </tr><tr><td>2</td><td>Meningkatnya partisipasi politik masyarakat</td><td>Tingkat partisipasi pemilih</td><td>%</td><td>78</td>
        </tr></table>
        <p>Naskah.</p><p>Tabel 3.1 Pengukuran Kinerja Tahun 2026</p>
        <table><tr><th>No</th><th>Sasaran</th><th>Indikator</th><th>Target</th><th>Realisasi</th></tr>
        <tr><td>1</td><td>Meningkatnya kerukunan umat beragama</td><td>Indeks kerukunan umat beragama</td><td>70,0</td><td>71</td></tr>
        <tr><td>2</td><td>Meningkatnya partisipasi politik masyarakat</td><td>Tingkat partisipasi pemilih</td><td>78</td><td>80</td></tr></table>
        """;

    [Fact]
    public async Task Isi_dokumen_dipilih_satu_per_satu_lalu_menjadi_draf_dan_dapat_dibatalkan()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var terbaca = await BacaAsync(klien, Laporan);
        var (halaman, alamat) = terbaca;
        halaman.Body!.TextContent.ShouldContain("2 indikator");
        var usulan = Tujuan(await klien.KirimAsync(halaman, "#formulir-terbaca", alamat));
        var janji = usulan + "?bagian=perjanjian-kinerja";
        var isi = await klien.BukaAsync(janji);
        var pilihan = isi.QuerySelectorAll("fieldset input[type=radio]").Cast<IHtmlInputElement>()
            .Select(r => $"{r.Name} {r.Value} {r.IsChecked}").ToList();
        pilihan.ShouldBe(["p:1-TargetPerjanjian-2026 0 True", "p:1-TargetPerjanjian-2026 1 False", "p:1-TargetPerjanjian-2026 lain False"]);
        isi.QuerySelector(".daftar-sumber")!.TextContent.ShouldContain("Tabel 2.1 Perjanjian Kinerja Tahun 2026, baris 1");
        isi.QuerySelector(".usulan-pilihan")!.TextContent.ShouldContain("“70,0”");

        // the second value of the first, and the second indikator not at all
        var pratinjau = Tujuan(await klien.KirimAsync(isi, "#formulir-usulan", janji, ("p:1-TargetPerjanjian-2026", "1"),
            ("ambil", "perjanjian-kinerja-1"), ("Ke", "")));
        pratinjau.ShouldContain("/impor/");
        (await KiniAsync()).DaftarJalur.ShouldBeEmpty();
        var kelompok = Tujuan(await klien.KirimAsync(await klien.BukaAsync(pratinjau), "#formulir-terapkan", pratinjau, ("Alasan", "Uji")));
        Teks(await KiniAsync(), "perjanjian-kinerja.yaml").ShouldBe("target:\n  \"1.1\": 70\n");
        Teks(await KiniAsync(), "perencanaan.yaml").ShouldContain("uraian: Tingkat partisipasi pemilih");
        Teks(await KiniAsync(), "kinerja.csv").ShouldContain("2.1,2026,,%,80");

        // the agreement has a value now: it stays unless that of the document is chosen
        var lagi = await klien.BukaAsync(janji);
        lagi.QuerySelectorAll("section.usulan").ShouldHaveSingleItem();
        ((IHtmlInputElement)lagi.QuerySelector("input[name=ambil]")!).IsChecked.ShouldBeFalse("yang tidak diambil tetap tidak diambil");
        lagi.Body!.TextContent.ShouldContain("1 hal sudah sama dengan yang tersimpan");

        Tujuan(await klien.KirimAsync(await klien.BukaAsync(kelompok), "form[action*='Batal']", kelompok));
        (await KiniAsync()).DaftarJalur.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nilai_yang_tidak_terbaca_ditunjuk_dan_pilihan_lain_tetap()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        var (halaman, alamat) = await BacaAsync(klien, Laporan, "/pd/dinas/berkas/naskah");
        var janji = Tujuan(await klien.KirimAsync(halaman, "#formulir-terbaca", alamat)) + "?bagian=perjanjian-kinerja";
        var salah = await (await klien.KirimAsync(await klien.BukaAsync(janji), "#formulir-usulan", janji,
            ("p:1-TargetPerjanjian-2026", "lain"), ("n:1-TargetPerjanjian-2026", "tujuh"), ("Ke", ""))).HtmlAsync();
        salah.QuerySelector(".pesan-galat")!.TextContent.ShouldContain("tujuh");
        ((IHtmlInputElement)salah.QuerySelector("input[name='n:1-TargetPerjanjian-2026']")!).Value.ShouldBe("tujuh");
    }

    [Fact]
    public async Task Dokumen_kantor_lain_disebut_sebelum_dipilih_dan_barisnya_menunggu()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var (halaman, alamat) = await BacaAsync(klien, Laporan.Replace("LAPORAN KINERJA", "LAPORAN KINERJA DINAS SOSIAL", StringComparison.Ordinal)
            + """
            <p>Tabel 3.2 Anggaran Tahun 2026</p>
            <table><tr><th>No</th><th>Program</th><th>Pagu</th></tr><tr><td>1</td><td>Program Politik Dalam Negeri</td><td>150.000.000</td></tr>
            <tr><td></td><td></td><td>7.000.000</td></tr><tr><td></td><td>JUMLAH</td><td>175.000.000</td></tr></table>
            """);
        halaman.Body!.TextContent.ShouldContain("Halaman depannya menyebut DINAS SOSIAL, bukan Badan Kesatuan Bangsa dan Politik.");
        var usulan = Tujuan(await klien.KirimAsync(halaman, "#formulir-terbaca", alamat));
        var isi = await klien.BukaAsync(usulan + "?bagian=anggaran");
        Dicentang(isi).ShouldBe([false]);
        isi.Body!.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Milik DINAS SOSIAL menurut halaman depannya"),
            t => t.ShouldContain("Jumlah pagu 2026 tercetak Rp175.000.000, sedangkan baris-barisnya berjumlah Rp150.000.000"),
            t => t.ShouldContain("1 baris berangka tidak ditawarkan, karena tidak menyebut nama maupun kode"));

        // a person who knows better says so once
        var bagian = usulan + "?bagian=anggaran";
        await klien.KirimAsync(isi, "#formulir-usulan", bagian, ("milikKantor", "ya"), ("Ke", bagian));
        Dicentang(await klien.BukaAsync(bagian)).ShouldBe([true]);
        Dicentang(await klien.BukaAsync(usulan + "?bagian=renstra")).ShouldAllBe(x => x);
    }

    private static IEnumerable<bool> Dicentang(IHtmlDocument halaman) =>
        halaman.QuerySelectorAll("input[name=ambil]").Cast<IHtmlInputElement>().Select(x => x.IsChecked);

    [Fact]
    public async Task Dokumen_tanpa_rencana_menyebut_yang_dicari_dan_yang_dapat_dilakukan()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var (halaman, _) = await BacaAsync(klien, "<h1>Notula</h1><p>Rapat dibuka.</p>");
        halaman.Body!.TextContent.ShouldContain("Tidak ada rencana yang dikenali");
        halaman.Body!.TextContent.ShouldContain("sasaran dan indikator");
        halaman.QuerySelectorAll("#formulir-terbaca").ShouldBeEmpty();
    }

    [Fact]
    public async Task Berkas_yang_bukan_dokumen_ditolak_dan_milik_orang_lain_tidak_terbuka()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        (await (await KirimAsync(klien, "MZ\0\0", Alamat, "program.exe")).HtmlAsync()).Body!.TextContent
            .ShouldContain("Jenis berkas ini tidak dapat dibaca");
        var (_, alamat) = await BacaAsync(klien, Laporan);
        using var penyusun = await pelayan.KlienAsync(Peran.Penyusun);
        (await penyusun.GetAsync(alamat)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        using var lain = await pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        (await lain.GetAsync(alamat.Replace("/badan/", "/dinas/", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(IHtmlDocument Halaman, string Alamat)> BacaAsync(HttpClient klien, string isi, string alamat = Alamat)
    {
        var pekerjaan = Tujuan(await KirimAsync(klien, isi, alamat));
        for (var i = 0; i < 300; i++)
        {
            using var jawaban = await klien.GetAsync(pekerjaan);
            if (jawaban.StatusCode == HttpStatusCode.Redirect)
            {
                return (await klien.BukaAsync(Tujuan(jawaban)), Tujuan(jawaban));
            }

            (await jawaban.HtmlAsync()).Body!.TextContent.ShouldNotContain("Tidak dapat diselesaikan");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException(pekerjaan);
    }

    private static async Task<HttpResponseMessage> KirimAsync(HttpClient klien, string isi, string alamat, string nama = "lkj.html")
    {
        var halaman = await klien.BukaAsync(alamat);
        using var kiriman = new MultipartFormDataContent
        {
            { new StringContent(halaman.QuerySelector("#formulir-naskah input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
                "__RequestVerificationToken" },
            { new StringContent($"{Tahun}"), "Tahun" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(isi)), "Kiriman", nama },
        };
        return await klien.PostAsync(alamat, kiriman);
    }

    private static string Tujuan(HttpResponseMessage jawaban)
    {
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return jawaban.Headers.Location!.OriginalString;
    }

    private Task<KumpulanBerkas> KiniAsync() => pelayan.Layanan.GetRequiredService<ImporInstansi>()
        .KiniAsync(pelayan.Pemda, PelayanUji.Badan, Periode.Tahun(Tahun));

    private static string Teks(KumpulanBerkas berkas, string jalur) => Encoding.UTF8.GetString(berkas.Isi[jalur].Span);
}
