using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.Json;
using Akuntabel.Dokumen.Pdf;
using Akuntabel.Dokumen.Tests.Docx;
using Akuntabel.Dokumen.Tests.Pdf;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Akuntabel.Dokumen.Tests.Terbitan;

/// <summary>Every page of an issued report carries its code and a QR that a telephone reads at print size.</summary>
public sealed class TandaTerbitanTests : IDisposable
{
    private static readonly KodeTerbitan Kode = KodeTerbitan.Buat(new string('a', 64));

    private static readonly TandaTerbitan Tanda = new(Kode.Tercetak, TandaTerbitan.Qr("https://sakip.contoh.go.id", Kode, new string('a', 64)), "Ditetapkan 31 Januari 2024 oleh Kepala");

    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-uji-").FullName;

    private static Naskah Terbit => NaskahContoh.Buat().DenganTerbitan(Tanda, ("Riwayat 12:abc", "lengkap"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // SOP is a wide form, whose margins are narrow
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Setiap_halaman_pdf_memuat_kode_dan_qr_yang_terbaca(bool lembarMendatar)
    {
        Assert.SkipUnless(PencariPeramban.Cari() is not null && CetakanPdf.Poppler("pdfinfo", "-v") is not null, "peramban atau poppler tidak ada");
        var pdf = Path.Combine(_folder, "a.pdf");
        var naskah = lembarMendatar ? Terbit with { DaftarBagian = [.. Terbit.DaftarBagian.Select(b => b with { Lanskap = true, Lembar = true })] } : Terbit;
        var hasil = PdfPencetak.Cetak(naskah, pdf, batal: TestContext.Current.CancellationToken);
        hasil.Berhasil.ShouldBeTrue(hasil.Alasan);
        CetakanPdf.Poppler("pdftoppm", "-r", "150", "-gray", pdf, Path.Combine(_folder, "h"));
        var halaman = Directory.GetFiles(_folder, "h-*.pgm");
        halaman.Length.ShouldBe(hasil.BanyakHalaman);
        foreach (var h in halaman)
        {
            PembacaQr.BacaPgm(h).ShouldBe([$"https://sakip.contoh.go.id/verifikasi?kode={Kode.Teks}"], Path.GetFileName(h));
        }

        CetakanPdf.Poppler("pdftotext", "-layout", pdf, "-").ShouldNotBeNull().Split('\f')[..^1]
            .ShouldAllBe(t => t.Contains(Kode.Tercetak, StringComparison.Ordinal));
    }

    [Fact]
    public void Setiap_kaki_docx_memuat_qr_dan_tetap_sah()
    {
        var b = new BerkasDocx(Terbit);
        var kaki = b.Bagian.Keys.Where(n => n.StartsWith("word/footer", StringComparison.Ordinal)).ToList();
        kaki.ShouldNotBeEmpty();
        foreach (var k in kaki)
        {
            Encoding.UTF8.GetString(b.Bagian[k]).ShouldContain("r:embed=\"rId1\"");
            Encoding.UTF8.GetString(b.Bagian[$"word/_rels/{k["word/".Length..]}.rels"]).ShouldContain("/word/media/tanda-terbitan.png");
        }

        PembacaQr.BacaPng(b.Bagian["word/media/tanda-terbitan.png"]).ShouldBe([Tanda.IsiQr]);
        using var doc = WordprocessingDocument.Open(new MemoryStream(b.Bita), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2021).Validate(doc).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Html_menyebut_sebagaimana_ditandatangani_dan_dapat_dikenali_dari_kodenya()
    {
        var html = new StringWriter();
        HtmlPenulis.Tulis(Terbit, html);
        html.ToString().ShouldContain("Sebagaimana ditandatangani");
        html.ToString().ShouldContain(TandaTerbitan.Penanda + Kode.Tercetak);
        using var json = new MemoryStream();
        FaktaJsonPenulis.Tulis(Terbit, [], json);
        Encoding.UTF8.GetString(json.ToArray()).ShouldContain($"\"kode\": \"{Kode.Tercetak}\"");
    }

    [Fact]
    public void Yang_belum_terbit_tanpa_qr()
    {
        var html = new StringWriter();
        HtmlPenulis.Tulis(NaskahContoh.Buat().DenganRiwayat(TandaTerbitan.Konsep, ""), html);
        html.ToString().ShouldNotContain("@bottom-left-corner");
        html.ToString().ShouldContain("KONSEP");
        new BerkasDocx(NaskahContoh.Buat()).Bagian.Keys.ShouldNotContain("word/media/tanda-terbitan.png");
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://0.0.0.0:80")]
    public void Tanpa_alamat_yang_dibuka_orang_lain_qr_memuat_kode_dan_sidik(string alamat) =>
        TandaTerbitan.Qr(alamat, Kode, new string('a', 64)).ShouldBe($"AKUNTABEL {Kode.Tercetak} SHA-256 {new string('a', 16)}");
}
