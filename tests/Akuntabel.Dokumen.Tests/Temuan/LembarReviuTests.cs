using Akuntabel.Dokumen.PenulisanTemuan;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Akuntabel.Dokumen.Tests.PenulisanTemuan;

/// <summary>The annex of a review.</summary>
public class LembarReviuTests
{
    private static readonly IsiReviu Isi = new(
        "LKj Kebun 2024", "Dinas Kebun", "Versi 2, diuji 3 Maret 2025", "Siti Pereviu",
        [
            new BarisReviu(TemuanUji.Hasil.Temuan[0], "Benar", "Perbaiki menjadi 83,3%.", "Siti Pereviu, 3 Maret 2025", "Masih ada"),
            new BarisReviu(TemuanUji.Hasil.Temuan[3], "Belum diputus", "", "", "Baru"),
        ])
    {
        Diperbaiki = [new BarisReviu(TemuanUji.Hasil.Temuan[1], "Benar", "", "", "Sudah diperbaiki")],
    };

    [Fact]
    public void Buku_kerja_sah_dan_memuat_putusan_catatan_siapa_dan_tempat_tanda_tangan()
    {
        using var d = SpreadsheetDocument.Open(new MemoryStream(LembarReviu.Xlsx(Isi)), false);
        new OpenXmlValidator(FileFormatVersions.Office2021).Validate(d).Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty();
        var teks = d.WorkbookPart.ShouldNotBeNull().WorksheetParts.Single().Worksheet.Descendants<Cell>()
            .ToDictionary(c => c.CellReference?.Value ?? "", c => c.InlineString?.InnerText ?? c.CellValue?.Text ?? "");
        teks["A2"].ShouldBe("LKj Kebun 2024, Dinas Kebun");
        teks["A4"].ShouldBe("1 material, 0 minor, 1 editorial; 1 temuan versi sebelumnya sudah diperbaiki");
        teks["A5"].ShouldBe("Belum diputus: 1, Benar: 1");
        teks["G10"].ShouldBe("Sudah diperbaiki");
        (teks["B8"], teks["G8"], teks["H8"], teks["I8"], teks["J8"])
            .ShouldBe(("Material", "Masih ada", "Benar", "Perbaiki menjadi 83,3%.", "Siti Pereviu, 3 Maret 2025"));
        teks["E9"].ShouldBe("=HYPERLINK(\"x\")");
        d.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<CellFormula>().ShouldBeEmpty();
        teks.Values.ShouldContain("Siti Pereviu");
        teks.Values.ShouldContain("Pereviu,");
        teks.Values.ShouldContain("Perangkat daerah yang direviu,");
    }

    [Fact]
    public void Dokumen_sah_mendatar_dan_memuat_yang_sama()
    {
        using var d = WordprocessingDocument.Open(new MemoryStream(LembarReviu.Docx(Isi)), false);
        new OpenXmlValidator(FileFormatVersions.Office2021).Validate(d).Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty();
        var badan = d.MainDocumentPart.ShouldNotBeNull().Document.Body.ShouldNotBeNull();
        foreach (var teks in new[] { "LKj Kebun 2024", "Dinas Kebun", "Perbaiki menjadi 83,3%.", "Belum diputus", "Masih ada", "Pereviu,",
            "Siti Pereviu", "NIP" })
        {
            badan.InnerText.ShouldContain(teks);
        }

        badan.Descendants<DocumentFormat.OpenXml.Wordprocessing.PageSize>().ShouldAllBe(p => p.Width!.Value > p.Height!.Value);
    }

    [Fact]
    public void Tanpa_temuan_dan_tanpa_nama_pun_dapat_dicetak()
    {
        var kosong = Isi with { Daftar = [], Diperbaiki = [], Pereviu = "" };
        using var d = SpreadsheetDocument.Open(new MemoryStream(LembarReviu.Xlsx(kosong)), false);
        new OpenXmlValidator(FileFormatVersions.Office2021).Validate(d).ShouldBeEmpty();
        using var w = WordprocessingDocument.Open(new MemoryStream(LembarReviu.Docx(kosong)), false);
        w.MainDocumentPart?.Document.Body?.InnerText.ShouldContain("Tidak ada temuan.");
    }
}
