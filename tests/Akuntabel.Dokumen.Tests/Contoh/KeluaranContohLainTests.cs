using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Docx;
using Akuntabel.Dokumen.Html;
using Akuntabel.Dokumen.Xlsx;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Akuntabel.Dokumen.Tests.Contoh;

/// <summary>The examples by folder name.</summary>
internal static class SemuaContoh
{
    public static Naskah Naskah(string contoh) => contoh switch
    {
        "ntt-2023" => ContohNtt.Laporan,
        "kalteng-2023-tw2" => ContohKalteng.Laporan,
        _ => ContohBelitungTimur.Laporan,
    };
}

/// <summary>The annual report of the province and the quarterly report in their formats, judged by tools that had no part in the writing.</summary>
public class KeluaranContohLainTests
{
    [Theory]
    [InlineData("ntt-2023")]
    [InlineData("kalteng-2023-tw2")]
    public void Docx_sah_menurut_OpenXmlValidator(string contoh)
    {
        using var aliran = Bita(a => DocxPenulis.Tulis(SemuaContoh.Naskah(contoh), a));
        using var doc = WordprocessingDocument.Open(aliran, isEditable: false);
        Sah(doc);
    }

    [Theory]
    [InlineData("ntt-2023")]
    [InlineData("kalteng-2023-tw2")]
    public void Xlsx_sah_menurut_OpenXmlValidator(string contoh)
    {
        using var aliran = Bita(a => XlsxPenulis.Tulis(SemuaContoh.Naskah(contoh), a));
        using var buku = SpreadsheetDocument.Open(aliran, isEditable: false);
        Sah(buku);
    }

    [Theory]
    [InlineData("ntt-2023")]
    [InlineData("kalteng-2023-tw2")]
    public void Html_utuh_dan_idnya_unik(string contoh)
    {
        using var penulis = new StringWriter();
        HtmlPenulis.Tulis(SemuaContoh.Naskah(contoh), penulis);
        var html = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(penulis.ToString());
        var id = html.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        id.ShouldBeUnique();
        html.QuerySelectorAll("[href^='#']").Select(e => Uri.UnescapeDataString(e.GetAttribute("href")!.TrimStart('#'))).Except(id).ShouldBeEmpty();
    }

    private static void Sah(OpenXmlPackage paket) =>
        new OpenXmlValidator(FileFormatVersions.Office2021).Validate(paket, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();

    private static MemoryStream Bita(Action<Stream> tulis)
    {
        using var m = new MemoryStream();
        tulis(m);
        return new MemoryStream(m.ToArray());
    }
}
