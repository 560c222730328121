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
            new BarisReviu(TemuanUji.Hasil.Temuan[0], "Benar", "Perbaiki menjadi 83,3%.", "Siti Pereviu, 3 Maret 2025",
                "Masih ada") { Nomor = 7, Benar = true },
            new BarisReviu(TemuanUji.Hasil.Temuan[3], "Belum diputus", "", "", "Baru") { Nomor = 4 },
        ])
    {
        Berkas = "lkj kebun.pdf", Tahun = 2024, Belum = 1,
        Diperbaiki = [new BarisReviu(TemuanUji.Hasil.Temuan[1], "Benar", "", "", "Sudah diperbaiki")],
    };

    [Fact]
    public void Buku_kerja_sah_dan_memuat_putusan_catatan_siapa_dan_tempat_tanda_tangan()
    {
        using var d = SpreadsheetDocument.Open(new MemoryStream(LembarReviu.Xlsx(Isi)), false);
        new OpenXmlValidator(FileFormatVersions.Office2021).Validate(d).Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty();
        var lembar = d.WorkbookPart.ShouldNotBeNull();
        lembar.Workbook.Descendants<Sheet>().Select(l => l.Name?.Value).ShouldBe(["Temuan", "Selebihnya"]);
        var (teks, rinci) = (Teks(0), Teks(1));
        teks["A2"].ShouldBe("LKj Kebun 2024, Dinas Kebun");
        teks["A4"].ShouldBe("Versi 2, diuji 3 Maret 2025. Berkas: lkj kebun.pdf. Tahun laporan: 2024");
        teks["A5"].ShouldBe("1 material, 0 minor, 1 editorial; 1 temuan versi sebelumnya sudah diperbaiki");
        teks["A6"].ShouldBe("Belum diputus: 1, Benar: 1");
        teks["A7"].ShouldBe("DRAF: 1 temuan belum diputus.");
        (teks["A10"], teks["B10"], teks["C10"], teks["H10"], teks["I10"], teks["J10"], teks["K10"])
            .ShouldBe(("7", "Material", "kuat dugaan", "Masih ada", "Perbaiki menjadi 83,3%.", "Siti Pereviu, 3 Maret 2025", ""));
        teks["K9"].ShouldBe("Tanggapan perangkat daerah");
        teks.ShouldNotContainKey("A11", "hanya yang diputus benar");
        (rinci["A10"], rinci["F10"], rinci["H10"], rinci["I10"]).ShouldBe(("4", "=HYPERLINK(\"x\")", "Baru", "Belum diputus"));
        (rinci["H11"], rinci["I11"]).ShouldBe(("Sudah diperbaiki", "Benar"));
        lembar.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).ShouldBeEmpty();
        teks.Values.ShouldContain("Siti Pereviu");
        teks.Values.ShouldContain("Pereviu,");
        teks.Values.ShouldContain("Perangkat daerah yang direviu,");
        teks.Values.ShouldContain("Ketua tim,");

        Dictionary<string, string> Teks(int ke) => ((WorksheetPart)lembar.GetPartById(lembar.Workbook.Descendants<Sheet>().ElementAt(ke)
            .Id?.Value ?? "")).Worksheet
            .Descendants<Cell>().ToDictionary(c => c.CellReference?.Value ?? "", c => c.InlineString?.InnerText ?? c.CellValue?.Text ?? "");
    }

    [Fact]
    public void Versi_pertama_tanpa_kolom_keadaan_dan_yang_diputus_semua_bukan_draf()
    {
        var r = Isi with { Daftar = [.. Isi.Daftar.Select(b => b with { Keadaan = "", Benar = true })], Diperbaiki = [], Belum = 0 };
        using var d = WordprocessingDocument.Open(new MemoryStream(LembarReviu.Docx(r)), false);
        var teks = d.MainDocumentPart?.Document.Body?.InnerText ?? "";
        teks.ShouldNotContain("Keadaan");
        teks.ShouldNotContain("DRAF");
        teks.ShouldNotContain("Selebihnya");
        teks.ShouldContain("Surat tugas");
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
