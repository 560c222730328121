using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.Unggahan;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using static Akuntabel.Dokumen.Tests.Pertukaran.BerkasUji;

namespace Akuntabel.Dokumen.Tests.Pertukaran;

/// <summary>The agency's workbook: out, filled in a spreadsheet, and back.</summary>
public class BukuInstansiTests
{
    // the books of all examples and the blank one, opened and saved in one call each
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> DisimpanLagi = new(() =>
        LibreOffice.Ubah("xlsx:Calc MS Excel 2007 XML", [.. SemuaBuku(), ("templat.xlsx", BukuInstansi.Templat())]));

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> SebagaiXls = new(() => LibreOffice.Ubah("xls:MS Excel 97", [.. SemuaBuku()]));

    public static TheoryData<string> Contoh => BerkasUji.Contoh;

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Buku_yang_tidak_diubah_tidak_mengubah_satu_bita_pun(string nama)
    {
        var asal = MuatContoh(nama);
        var hasil = BukuInstansi.Baca(BukuInstansi.Tulis(asal), asal);
        hasil.Catatan.ShouldBeEmpty();
        HarusSama(hasil.Berkas, asal);
    }

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Buku_yang_disimpan_lagi_oleh_LibreOffice_tidak_mengubah_apa_pun(string nama)
    {
        var asal = MuatContoh(nama);
        var hasil = BukuInstansi.Baca(DisimpanLagi.Value[nama + ".xlsx"], asal);
        hasil.Catatan.ShouldBeEmpty();
        HarusSama(hasil.Berkas, asal);
    }

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Register_sampai_di_kantor_kosong_dengan_kolom_yang_dicari_kerangka(string nama)
    {
        var asal = MuatContoh(nama);
        var jadi = BukuInstansi.Baca(BukuInstansi.Tulis(asal), KumpulanBerkas.Kosong).Berkas;
        var register = asal.DaftarJalur.Where(j => j.StartsWith("register/", StringComparison.Ordinal) && j.EndsWith(".csv", StringComparison.Ordinal)).ToList();
        register.Count.ShouldBeGreaterThan(1);
        foreach (var j in register)
        {
            Kolom(jadi, j).ShouldBe(Kolom(asal, j), j);
        }

        static string[] Kolom(KumpulanBerkas b, string jalur) => b.Teks(jalur).TrimStart('\uFEFF').Split('\n')[0].TrimEnd('\r').Split(',', ';');
    }

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Templat_kosong_tidak_mengubah_satu_bita_pun(string nama)
    {
        var asal = MuatContoh(nama);
        var hasil = BukuInstansi.Baca(BukuInstansi.Templat(), asal);
        hasil.Catatan.ShouldBeEmpty();
        HarusSama(hasil.Berkas, asal);
        HarusSama(BukuInstansi.Baca(DisimpanLagi.Value["templat.xlsx"], asal).Berkas, asal);
        BukuInstansi.Baca(DisimpanLagi.Value["templat.xlsx"], KumpulanBerkas.Kosong).Berkas.DaftarJalur.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Buku_sah_menurut_penilai_luar_dan_tanpa_rumus(string nama)
    {
        foreach (var isi in new[] { BukuInstansi.Tulis(MuatContoh(nama)), BukuInstansi.Templat() })
        {
            using var d = SpreadsheetDocument.Open(new MemoryStream(isi), false);
            new OpenXmlValidator(FileFormatVersions.Office2021).Validate(d).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").ShouldBeEmpty();
            d.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Contoh))]
    public void Buku_yang_disimpan_sebagai_xls_terbaca_sama(string nama)
    {
        var asal = MuatContoh(nama);
        var hasil = UnggahanBerkas.Baca([("buku.xls", SebagaiXls.Value[nama + ".xls"])], asal);
        hasil.Catatan.ShouldBeEmpty();
        HarusSama(hasil.Berkas, asal);
    }

    [Fact]
    public void Xls_rusak_ditolak_dengan_petunjuk()
    {
        byte[] rusak = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 1, 2, 3, 4];
        Should.Throw<DokumenTakTerbacaException>(() => UnggahanBerkas.Baca([("a.xls", rusak)], KumpulanBerkas.Kosong)).Message.ShouldContain("simpan sebagai .xlsx");
    }

    [Fact]
    public void Buku_lain_ditolak_dengan_petunjuk()
    {
        var lain = Ubah(BukuInstansi.Tulis(Satu("b.md", "x")), d => d.WorkbookPart!.Workbook.Descendants<Sheet>().First().Name = "Data");
        Should.Throw<DokumenTakTerbacaException>(() => BukuInstansi.Baca(lain, KumpulanBerkas.Kosong)).Message.ShouldContain("templat");
        Should.Throw<DokumenTakTerbacaException>(() => BukuInstansi.Baca("bukan"u8.ToArray(), KumpulanBerkas.Kosong)).Message.ShouldContain(".xlsx");
    }

    private static SpreadsheetDocument Buka(byte[] isi) => SpreadsheetDocument.Open(new MemoryStream(isi), false);

    private static byte[] Ubah(byte[] isi, Action<SpreadsheetDocument> ubah)
    {
        using var m = new MemoryStream();
        m.Write(isi);
        using (var d = SpreadsheetDocument.Open(m, true))
        {
            ubah(d);
        }

        return m.ToArray();
    }

    private static Worksheet Lembar(SpreadsheetDocument d, string nama) =>
        ((WorksheetPart)d.WorkbookPart!.GetPartById(d.WorkbookPart.Workbook.Descendants<Sheet>().Single(s => s.Name == nama).Id!)).Worksheet;

    private static Cell Sel(SpreadsheetDocument d, string lembar, string sel) => Lembar(d, lembar).Descendants<Cell>().Single(c => c.CellReference == sel);

    private static void Isi(Cell c, OpenXmlElement isi, CellValues? jenis)
    {
        c.RemoveAllChildren();
        c.DataType = jenis is { } j ? new EnumValue<CellValues>(j) : null;
        c.AppendChild(isi);
    }

    private static void Angka(SpreadsheetDocument d, string lembar, string sel, string nilai) => Isi(Sel(d, lembar, sel), new CellValue(nilai), null);

    private static void Teks(SpreadsheetDocument d, string lembar, string sel, string nilai) =>
        Isi(Sel(d, lembar, sel), new InlineString(new Text(nilai) { Space = SpaceProcessingModeValues.Preserve }), CellValues.InlineString);

    private static void Rumus(SpreadsheetDocument d, string lembar, string sel, string rumus, string nilai)
    {
        var c = Sel(d, lembar, sel);
        Isi(c, new CellFormula(rumus), null);
        c.AppendChild(new CellValue(nilai));
    }

    private static string Cari(SpreadsheetDocument d, string lembar, string kunci, string kolom) =>
        kolom + Lembar(d, lembar).Descendants<Cell>().First(c => c.InnerText == kunci && c.CellReference!.Value!.StartsWith('A')).CellReference!.Value![1..];

    private static string CariNilai(SpreadsheetDocument d, string lembar, string isi) => Lembar(d, lembar).Descendants<Cell>().First(c => c.InnerText == isi).CellReference!.Value!;

    private static int BarisNilai(SpreadsheetDocument d, string lembar, string isi) => int.Parse(CariNilai(d, lembar, isi)[1..]);

    private static IEnumerable<(string, byte[])> SemuaBuku() => Contoh.Select(c => (c.Data + ".xlsx", BukuInstansi.Tulis(MuatContoh(c.Data))));
}
