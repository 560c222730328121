using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.PenulisanTemuan;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Akuntabel.Dokumen.Tests.PenulisanTemuan;

public class LembarTemuanTests
{
    private static readonly byte[] Berkas = LembarTemuan.Tulis("laporan/LKj 2023.pdf", TemuanUji.Hasil);

    private static T Buka<T>(byte[] isi, Func<SpreadsheetDocument, T> baca)
    {
        using var d = SpreadsheetDocument.Open(new MemoryStream(isi), false);
        return baca(d);
    }

    private static Dictionary<string, Cell> Sel(SpreadsheetDocument d) => d.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!);

    [Fact]
    public void Sah_menurut_validator() =>
        Buka(Berkas, d => new OpenXmlValidator(FileFormatVersions.Office2021).Validate(d).Select(e => $"{e.Path?.XPath} {e.Description}").ToList()).ShouldBeEmpty();

    [Fact]
    public void Satu_baris_untuk_satu_temuan_dengan_hitungan_tiap_tingkat()
    {
        var teks = Buka(Berkas, d => Sel(d).ToDictionary(s => s.Key, s => s.Value.InlineString?.InnerText ?? s.Value.CellValue?.Text ?? ""));
        teks["A2"].ShouldBe("Dokumen: LKj 2023.pdf");
        (teks["C4"], teks["C5"], teks["C6"], teks["C7"]).ShouldBe(("2", "2", "1", "5"));
        (teks["A9"], teks["J9"], teks["K9"]).ShouldBe(("No", "Tanggapan", "Tindak lanjut"));
        (teks["A10"], teks["B10"], teks["C10"], teks["E10"], teks["F10"]).ShouldBe(("1", "Material", "ANG-001", "92,8%", "80,38 %"));
        teks["D10"].ShouldBe("3.1 Capaian Kinerja\nbaris 5\nLihat juga: baris 10, tabel 1, baris tabel 1, kolom \"%\"; baris 5");
        teks["D14"].ShouldBe("seluruh dokumen");
        teks.Keys.ShouldNotContain("A15");
    }

    [Fact]
    public void Teks_tidak_pernah_menjadi_rumus() => Buka(Berkas, d =>
    {
        var sel = Sel(d)["E13"];
        sel.DataType!.Value.ShouldBe(CellValues.InlineString);
        d.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<CellFormula>().ShouldBeEmpty();
        var xf = d.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)sel.StyleIndex!.Value);
        xf.QuotePrefix!.Value.ShouldBeTrue();
        return 0;
    });

    [Fact]
    public void Kepala_diulang_saringan_dan_halaman_mendatar() => Buka(Berkas, d =>
    {
        var lembar = d.WorkbookPart!.WorksheetParts.Single().Worksheet;
        lembar.Descendants<AutoFilter>().Single().Reference!.Value.ShouldBe("A9:K14");
        lembar.Descendants<PageSetup>().Single().Orientation!.Value.ShouldBe(OrientationValues.Landscape);
        d.WorkbookPart.Workbook.Descendants<DefinedName>().Single().Text.ShouldBe("Temuan!$9:$9");
        return 0;
    });

    [Fact]
    public void Hasil_yang_sama_memberi_byte_yang_sama() => LembarTemuan.Tulis("laporan/LKj 2023.pdf", TemuanUji.Hasil).ShouldBe(Berkas);

    [Fact]
    public void Tanpa_temuan_tetap_lembar_yang_sah() =>
        Buka(LembarTemuan.Tulis("a.txt", new HasilUji(0, 0, 0, [])), d => new OpenXmlValidator(FileFormatVersions.Office2021).Validate(d).Count()).ShouldBe(0);

    [Fact]
    public void Teks_yang_terlalu_panjang_untuk_sel_dipotong() =>
        Buka(LembarTemuan.Tulis("a.txt", new HasilUji(0, 0, 0, [TemuanUji.Satu(TempatTemuan.Dokumen, TingkatTemuan.Minor, new string('x', 40_000))])), d => Sel(d)["E10"].InlineString!.InnerText.Length).ShouldBeLessThan(32_767);
}
