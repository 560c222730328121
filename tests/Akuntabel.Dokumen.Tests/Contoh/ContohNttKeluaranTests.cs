using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.Xlsx;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Akuntabel.Dokumen.Tests.Contoh.ContohNtt;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The provincial example in its formats, judged by tools that had no part in the writing.</summary>
public class ContohNttKeluaranTests
{
    [Fact]
    public void Docx_sah_menurut_OpenXmlValidator()
    {
        using var aliran = Bita(a => DocxPenulis.Tulis(Laporan, a));
        using var doc = WordprocessingDocument.Open(aliran, isEditable: false);
        Sah(doc);
    }

    [Fact]
    public void Xlsx_sah_menurut_OpenXmlValidator()
    {
        using var aliran = Bita(a => XlsxPenulis.Tulis(Laporan, a));
        using var buku = SpreadsheetDocument.Open(aliran, isEditable: false);
        Sah(buku);
    }

    [Fact]
    public void Html_utuh_dan_idnya_unik()
    {
        using var penulis = new StringWriter();
        HtmlPenulis.Tulis(Laporan, penulis);
        var html = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(penulis.ToString());
        var id = html.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        id.ShouldBeUnique();
        html.QuerySelectorAll("[href^='#']").Select(e => Uri.UnescapeDataString(e.GetAttribute("href")!.TrimStart('#'))).Except(id).ShouldBeEmpty();
    }

    private static void Sah(OpenXmlPackage paket) =>
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(paket, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();

    private static MemoryStream Bita(Action<Stream> tulis)
    {
        using var m = new MemoryStream();
        tulis(m);
        return new MemoryStream(m.ToArray());
    }
}
