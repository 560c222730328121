using Akuntabel.Core.Laporan;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Akuntabel.Dokumen.Tests.Docx;

/// <summary>The SDK's validator, which had no part in the writing, as the judge.</summary>
public class SkemaDocxTests
{
    [Fact]
    public void Naskah_contoh_sah_menurut_OpenXmlValidator() => Periksa(NaskahContoh.Buat());

    [Fact]
    public void Naskah_besar_sah_menurut_OpenXmlValidator() => Periksa(NaskahUji.Besar(40));

    [Fact]
    public void Naskah_kosong_sah_menurut_OpenXmlValidator() => Periksa(NaskahUji.Satu());

    private static void Periksa(Naskah naskah)
    {
        var b = new BerkasDocx(naskah);
        using var doc = WordprocessingDocument.Open(new MemoryStream(b.Bita), isEditable: false);
        var temuan = new OpenXmlValidator(FileFormatVersions.Office2021).Validate(doc);
        temuan.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        foreach (var grafik in doc.MainDocumentPart!.ChartParts)
        {
            using var isi = grafik.EmbeddedPackagePart!.GetStream();
            using var buku = SpreadsheetDocument.Open(isi, isEditable: false);
            new OpenXmlValidator(FileFormatVersions.Office2021).Validate(buku).Select(e => e.Description).ShouldBeEmpty();
        }
    }
}
