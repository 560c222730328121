using Akuntabel.Dokumen.PenulisanTemuan;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Akuntabel.Dokumen.Tests.PenulisanTemuan;

/// <summary>Tables of many reports as workbooks.</summary>
public class LembarBanyakTests
{
    [Fact]
    public void Kiriman_memuat_hitungan_sebagai_angka_dan_yang_tak_teruji_tanpa_angka()
    {
        var sel = Sel(LembarKiriman.Tulis(
        [
            new BarisLembarKiriman("lkj kebun.pdf", "Kebun", "Dinas Kebun", "nama folder", 2024, "Laporan kinerja", (2, 0, 1),
                "Jumlah tidak cocok", ""),
            new BarisLembarKiriman("=cmd.pdf", "", "", "", 0, "", (null, null, null), "", "Tidak dapat diuji: rusak."),
        ]));
        (sel["B4"], sel["D4"], sel["F4"], sel["H4"], sel["I4"], sel["K4"])
            .ShouldBe(("lkj kebun.pdf", "Dinas Kebun", "2024", "2", "0", "Jumlah tidak cocok"));
        (sel["B5"], sel["F5"], sel["H5"], sel["L5"]).ShouldBe(("=cmd.pdf", "", "", "Tidak dapat diuji: rusak."));
    }

    [Fact]
    public void Rekap_memuat_putusan_dan_perubahan_dan_kantor_tanpa_reviu()
    {
        var sel = Sel(LembarRekap.Tulis("Semua tahun",
        [
            new BarisLembarRekap("Dinas Kebun", "LKj 2024", 2024, 2, [1, 2, 3, 6], [4, 1, 0, 1], [5, 4, 2], "3 Maret 2025", "Siti"),
            new BarisLembarRekap("Dinas Ladang", "LKj 2024", 0, 1, [0, 0, 0, 0], [0, 0, 0, 0], [], "3 Maret 2025", "Siti"),
            new BarisLembarRekap("Dinas Sawah", "", 0, 0, [], [], [], "", ""),
        ]));
        sel["A2"].ShouldBe("Semua tahun");
        "F4 G4 H4 I4 J4 K4 L4 M4 N4 O4 P4".Split(' ').Select(s => sel[s]).ShouldBe(["1", "2", "3", "6", "4", "1", "0", "1", "5", "4", "2"]);
        (sel["I5"], sel["M5"], sel["N5"]).ShouldBe(("0", "0", ""), "versi pertama tanpa perubahan");
        (sel["C6"], sel["E6"], sel["I6"]).ShouldBe(("Belum ada yang direviu", "", ""));
    }

    private static Dictionary<string, string> Sel(byte[] isi)
    {
        using var d = SpreadsheetDocument.Open(new MemoryStream(isi), false);
        new OpenXmlValidator(FileFormatVersions.Office2021).Validate(d).Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty();
        return d.WorkbookPart.ShouldNotBeNull().WorksheetParts.Single().Worksheet.Descendants<Cell>()
            .ToDictionary(c => c.CellReference?.Value ?? "", c => c.InlineString?.InnerText ?? c.CellValue?.Text ?? "");
    }
}
