using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Web.Fitur.Bersama;

namespace Akuntabel.Web.Tests.Uji;

public class UjiDiPerambanTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Bertentangan = """
        # Bab III

        | Program | Pagu | Realisasi | % |
        | --- | --- | --- | --- |
        | Pembinaan | 1.000.000 | 500.000 | 50,00 |
        | Pengawasan | 2.000.000 | 1.500.000 | 75,00 |
        | Koordinasi | 4.000.000 | 1.000.000 | 25,00 |
        | Pemantauan | 8.000.000 | 2.000.000 | 89,00 |
        """;

    [Fact]
    public async Task Unggahan_menjadi_temuan_yang_dapat_dilihat_dan_diunduh_pemiliknya_saja()
    {
        using var klien = await pelayan.KlienAsync(Peran.Apip);
        var alamat = await klien.UnggahAsync(("laporan <b>.md", Encoding.UTF8.GetBytes(Bertentangan)));
        var halaman = await klien.BukaAsync(alamat);
        halaman.QuerySelector("h1").ShouldNotBeNull().TextContent.ShouldBe("laporan <b>.md");
        var temuan = halaman.QuerySelector("li.temuan-material dl").ShouldNotBeNull().TextContent;
        temuan.ShouldContain("89,00");
        temuan.ShouldContain("25,00");
        halaman.QuerySelectorAll("h3").ShouldContain(h => h.TextContent.Contains("Persentase tidak sesuai angkanya", StringComparison.Ordinal));
        halaman.QuerySelectorAll("select[name=tingkat] option[value='']").ShouldHaveSingleItem().TextContent.ShouldStartWith("Semua (");

        using var tampilan = await klien.GetAsync(alamat + "?handler=Tampilan&ke=0");
        string.Join(' ', tampilan.Headers.GetValues("Content-Security-Policy")).ShouldContain("sandbox");
        foreach (var format in new[] { "html", "xlsx", "json", "sarif" })
        {
            (await klien.GetAsync($"{alamat}?handler=Unduh&ke=0&format={format}")).StatusCode.ShouldBe(HttpStatusCode.OK, format);
        }

        (await klien.GetAsync($"{alamat}?handler=Unduh&ke=0&format=docx")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var lain = await pelayan.KlienAsync(Peran.Kepala);
        (await lain.GetAsync(alamat)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await lain.GetAsync(alamat + "?handler=Unduh&ke=0&format=json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Skrip_di_dalam_dokumen_tidak_ikut()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var alamat = await klien.UnggahAsync(("jahat.html", "<h1>Bab I</h1><p onclick=alert(1)>Isi <script>alert(1)</script><svg onload=alert(2)></svg><img src=https://contoh.invalid/x.png></p>"u8.ToArray()));
        using var tampilan = await klien.GetAsync(alamat + "?handler=Tampilan&ke=0");
        var halaman = await tampilan.HtmlAsync();
        halaman.QuerySelectorAll("script, img, [onclick], [onload]").ShouldBeEmpty();
    }

    public static TheoryData<string, byte[], string> UnggahanBuruk { get; } = new()
    {
        { "laporan.exe", [1, 2, 3], "tidak dapat diuji" },
        { "kosong.docx", [], "kosong" },
        { "lama.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "berkata sandi" },
        { "bukan.docx", "teks biasa"u8.ToArray(), "teks biasa" },
        { "biner.txt", [1, 0, 2, 0], "bukan dokumen yang dikenal" },
        { "arsip.pdf", "PK\u0003\u0004"u8.ToArray(), "ZIP" },
    };

    [Theory]
    [MemberData(nameof(UnggahanBuruk))]
    public async Task Unggahan_buruk_ditolak_dengan_sebab_dan_tanpa_pekerjaan(string nama, byte[] isi, string sebab)
    {
        using var klien = await pelayan.KlienAsync(Peran.SubBidang);
        using var jawaban = await klien.KirimBerkasAsync((nama, isi));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        var halaman = await jawaban.HtmlAsync();
        halaman.Body.ShouldNotBeNull().TextContent.ShouldContain(sebab);
        halaman.QuerySelectorAll("tbody tr a[href^='/pekerjaan'], tbody tr a[href^='/uji']").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("terpotong.docx", "PK\u0003\u0004rusak")]
    [InlineData("terpotong.pdf", "%PDF-1.7 rusak")]
    public async Task Dokumen_rusak_disebut_sebabnya_pada_hasilnya(string nama, string isi)
    {
        using var klien = await pelayan.KlienAsync(Peran.Penyusun);
        var halaman = await klien.BukaAsync(await klien.UnggahAsync((nama, Encoding.Latin1.GetBytes(isi))));
        halaman.Body.ShouldNotBeNull().TextContent.ShouldContain("tidak dapat diuji");
        halaman.Body.ShouldNotBeNull().TextContent.ShouldNotContain("   at ");
        halaman.Body.ShouldNotBeNull().TextContent.ShouldNotContain("akuntabel-unggahan");
    }

    [Fact]
    public async Task Terlalu_banyak_dokumen_ditolak()
    {
        using var klien = await pelayan.KlienAsync(Peran.Bappeda);
        using var jawaban = await klien.KirimBerkasAsync([.. Enumerable.Range(1, 61).Select(i => ($"{i}.txt", "isi"u8.ToArray()))]);
        (await jawaban.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("Paling banyak 60 dokumen");
    }

    [Theory]
    [InlineData("../../etc/laporan.txt", "laporan.txt")]
    [InlineData("C:\\Data\\laporan.txt", "laporan.txt")]
    [InlineData("lap\u202Eoran\u0000.txt", "laporan.txt")]
    [InlineData("\u200B", "dokumen")]
    public void Nama_unggahan_dibersihkan(string nama, string bersih) => Web.Fitur.Bersama.PengujiUnggahan.NamaAman(nama).ShouldBe(bersih);
}
