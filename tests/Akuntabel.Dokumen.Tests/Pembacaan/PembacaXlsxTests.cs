using System.IO.Compression;
using System.Text;
using Akuntabel.Uji;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.Xlsx;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Tests.Pembacaan;

public class PembacaXlsxTests
{
    [Theory]
    [InlineData("0.80380000000000007", "0.00%", "80,38%")]
    [InlineData("0.928", "0.0\\ %", "92,8 %")]
    [InlineData("0.5", "0%", "50%")]
    [InlineData("184352330860", "#,##0", "184.352.330.860")]
    [InlineData("1234.5", "#,##0.00", "1.234,50")]
    [InlineData("1234.565", "#,##0.0#", "1.234,57")]
    [InlineData("1234.5", "0.0#", "1234,5")]
    [InlineData("1500000", "\"Rp\"#,##0", "Rp1.500.000")]
    [InlineData("1500000", "[$Rp-421]\\ #,##0.00", "Rp 1.500.000,00")]
    [InlineData("1500000", "_-\"Rp\"* #,##0_-;\\-\"Rp\"* #,##0_-;_-\"Rp\"* \"-\"_-;_-@_-", "Rp 1.500.000")]
    [InlineData("0", "_-\"Rp\"* #,##0_-;\\-\"Rp\"* #,##0_-;_-\"Rp\"* \"-\"_-;_-@_-", "Rp -")]
    [InlineData("-2500", "#,##0;(#,##0)", "(2.500)")]
    [InlineData("-2500", "#,##0;[Red]-#,##0", "-2.500")]
    [InlineData("-2500.4", "#,##0", "-2.500")]
    [InlineData("-0.4", "0", "0")]
    [InlineData("1234567", "#,##0,", "1.235")]
    [InlineData("1234567890", "#,##0.0,,", "1.234,6")]
    [InlineData("7", "000", "007")]
    [InlineData("0", "#", "")]
    [InlineData("0.25", "#.00", ",25")]
    [InlineData("12", "0\" orang\"", "12 orang")]
    [InlineData("12345", "00\\.000", "12.345")]
    [InlineData("12345", "0\\-00", "123-45")]
    [InlineData("87.333333333333329", "", "87,33333333")]
    [InlineData("87.333333333333329", "General", "87,33333333")]
    [InlineData("22", "", "22")]
    [InlineData("45291", "dd/mm/yyyy", "31/12/2023")]
    [InlineData("45291", "[$-421]dd\\ mmmm\\ yyyy", "31 Desember 2023")]
    [InlineData("45291", "[$-409]mmm\\-yy", "Dec-23")]
    [InlineData("45291", "dddd\\,\\ d\\ mmm\\ yyyy", "Minggu, 31 Des 2023")]
    [InlineData("45291.5625", "hh:mm:ss", "13:30:00")]
    [InlineData("1.5", "[h]:mm", "36:00")]
    [InlineData("59", "d/m/yyyy", "28/2/1900")]
    [InlineData("-5", "dd/mm/yyyy", "-5")]
    [InlineData("1E+300", "0.00", "1E+300")]
    [InlineData("bukan", "0.00", "bukan")]
    [InlineData("5", "\"", "")]
    [InlineData("5", "[$", "")]
    [InlineData("0.5", "# ?/?", "0,5")]
    public void Angka_dibaca_seperti_yang_terlihat(string mentah, string kode, string terlihat) => FormatSel.Tampil(mentah, kode, false).ShouldBe(terlihat);

    [Fact]
    public void Sel_yang_menggantung_dari_sel_gabungan_di_atasnya_ditandai() => Baca(Buku(("S", "<sheetData>"
        + Baris(1, ("A", "Nama"), ("B", "Pagu"), ("C", "Sumber")) + Baris(2, ("A", "x satu"), ("B", "#100"), ("C", "APBD"))
        + Baris(3, ("A", "x dua"), ("C", "APBD")) + Baris(4, ("A", "x tiga"), ("C", "APBD")) + "</sheetData><mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>", ""))).DaftarTabel.Single()
        .Isi.Select(b => b.Sel[1].Lanjutan).ShouldBe([false, true, false]);

    [Fact]
    public void Lembar_menjadi_judul_keterangan_dan_tabel_dengan_alamatnya()
    {
        var d = Baca(Buku(("Serapan 1",
            "<sheetData>" + Baris(2, ("B", "Tabel 1 Anggaran dan realisasi")) + Baris(3, ("B", "No"), ("C", "Program"), ("D", "Dana"), ("E", null))
            + Baris(4, ("D", "Pagu"), ("E", "Realisasi")) + Baris(5, ("B", "1"), ("C", "Satu"), ("D", "#100"), ("E", "#50")) + Baris(6, ("B", "2"), ("C", "Dua"), ("D", "#300"), ("E", "#70"))
            + Baris(7, ("B", "Sumber: bagian keuangan")) + Baris(9, ("B", "Keterangan lain")) + "</sheetData><mergeCells><mergeCell ref=\"B2:E2\"/><mergeCell ref=\"D3:E3\"/><mergeCell ref=\"B3:B4\"/></mergeCells>", "")));
        d.Blok.OfType<ParagrafTerbaca>().Select(p => (p.Jenis, p.Teks, p.Alamat)).ShouldBe(
        [
            (JenisParagraf.Judul, "Serapan 1", "'Serapan 1'!A1"), (JenisParagraf.Isi, "Tabel 1 Anggaran dan realisasi", "'Serapan 1'!B2"),
            (JenisParagraf.Isi, "Sumber: bagian keuangan", "'Serapan 1'!B7"), (JenisParagraf.Isi, "Keterangan lain", "'Serapan 1'!B9"),
        ]);
        var t = d.DaftarTabel.ShouldHaveSingleItem();
        t.ShouldSatisfyAllConditions(
            () => t.Judul.ShouldBe("Tabel 1 Anggaran dan realisasi"),
            () => t.Kepala.ShouldBe(["No", "Program", "Dana › Pagu", "Dana › Realisasi"]),
            () => t.Isi[1][2].ShouldBe("300,00"),
            () => t.Tempat(1, 2).Alamat.ShouldBe("'Serapan 1'!D6"));
    }

    /// <summary>A tab named as the caption below the title is no caption of its own; one named as a row of the table is a
    /// heading.</summary>
    [Theory]
    [InlineData("Tabel 3.9", "Tabel 3.9 Anggaran", "LAPORAN|Tabel 3.9 Anggaran")]
    [InlineData("Tabel 3-9", "TABEL 3.9. Anggaran", "LAPORAN|TABEL 3.9. Anggaran")]
    [InlineData("Tabel 3.9", "Tabel 4.1 Anggaran", "Tabel 3.9|LAPORAN|Tabel 4.1 Anggaran")]
    [InlineData("Rapat dinas", "Tabel 3.9 Anggaran", "Rapat dinas|LAPORAN|Tabel 3.9 Anggaran")]
    public void Lembar_bernama_seperti_keterangan_tabelnya(string lembar, string keterangan, string teks) => string.Join('|',
        Baca(Buku((lembar, "<sheetData>" + Baris(1, ("A", "LAPORAN")) + Baris(2, ("A", keterangan)) + Baris(3, ("A", "Kegiatan"), ("B",
            "Pagu"))
            + Baris(4, ("A", "Rapat dinas"), ("B", "#100")) + Baris(5, ("A", "Pameran"), ("B", "#300")) + "</sheetData>", "")))
            .Blok.OfType<ParagrafTerbaca>().Select(p => p.Teks)).ShouldBe(teks);

    [Fact]
    public void Baris_yang_diulang_di_tiap_halaman_adalah_kepala()
    {
        var isi = "<sheetData>" + Baris(1, ("A", "Daftar")) + Baris(2, ("A", "Sasaran"), ("C", "Dana")) + Baris(3, ("A", "No"), ("B", "Uraian"), ("C", "2023")) + Baris(4, ("A", "1"), ("B", "x satu"), ("C", "#10")) + "</sheetData>";
        Baca(Buku("<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">S!$2:$3</definedName></definedNames>", ("S", isi, ""))).DaftarTabel.Single().Kepala.ShouldBe(["Sasaran › No", "Sasaran › Uraian", "Dana › 2023"]);
        Baca(Buku(("S", isi, ""))).DaftarTabel.Single().Isi.Count.ShouldBe(2);
    }

    [Fact]
    public void Baris_dan_kolom_kosong_memisahkan_tabel()
    {
        var satu = Baris(1, ("A", "Nama"), ("B", "Nilai"), ("D", "Bulan"), ("E", "Hasil")) + Baris(2, ("A", "x satu"), ("B", "#1"), ("D", "Mei"), ("E", "#2"));
        var dua = Baris(4, ("A", "Unit"), ("C", "Banyak")) + Baris(5, ("A", "y dua"), ("C", "#3"));
        Baca(Buku(("Data", $"<sheetData>{satu}{dua}</sheetData>", ""))).DaftarTabel.Select(t => string.Join('|', t.Kepala)).ShouldBe(["Nama|Nilai", "Bulan|Hasil", "Unit|Banyak"]);
    }

    [Fact]
    public void Yang_tersembunyi_tidak_diuji_dan_dicatat()
    {
        var isi = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>" + Baris(1, ("A", "Nama"), ("B", "Rahasia"), ("C", "Nilai"))
            + Baris(2, ("A", "x satu"), ("B", "#9"), ("C", "#1")) + Baris(3, ("A", "x dua"), ("C", "#2")).Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal) + "</sheetData>";
        var d = Baca(Buku(("Satu", isi, ""), ("Dua", isi, "hidden"), ("Tiga", isi + "<autoFilter ref=\"A1:C3\"><filterColumn colId=\"0\"/></autoFilter>", "")));
        d.DaftarTabel.Select(t => string.Join('/', t.Isi.Select(b => string.Join('|', b.Sel.Select(s => s.Teks))))).ShouldBe(["x satu|1,00/x dua|2,00", "x satu|1,00"]);
        d.Catatan.ShouldBe(["Lembar \"Satu\" menyembunyikan kolom atau baris tersaring; yang tersembunyi tidak diuji.", "Lembar \"Dua\" tersembunyi dan tidak diuji.", "Lembar \"Tiga\" menyembunyikan kolom atau baris tersaring; yang tersembunyi tidak diuji."]);
    }

    [Fact]
    public void Rumus_dibaca_dari_nilai_tersimpannya_dan_teks_berhias_digabung()
    {
        var isi = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Nilai</t></is></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab cd</v></c><c r=\"B2\" s=\"1\"><f>1+1</f><v>2</v></c><c r=\"C2\" t=\"e\"><v>#DIV/0!</v></c></row></sheetData>";
        var t = Baca(Buku(("S", isi, ""))).DaftarTabel.Single();
        (t.Kepala[0], t.Isi[0][0], t.Isi[0][1], t.Isi[0][2]).ShouldBe(("Nama program", "ab cd", "2,00", "#DIV/0!"));
    }

    [Fact]
    public void Buku_kerja_buatan_sendiri_terbaca_seperti_tabelnya()
    {
        using var m = new MemoryStream();
        XlsxPenulis.Tulis(NaskahContoh.Buat(), m);
        var d = PembacaXlsx.Baca(m.ToArray());
        d.DaftarParagraf.Where(p => p.Jenis == JenisParagraf.Judul).Select(p => p.Teks).ShouldContain("Data");
        d.DaftarTabel.Count().ShouldBeGreaterThan(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7")]
    [InlineData("PK\u0003\u0004rusak")]
    public void Yang_bukan_buku_kerja_ditolak(string isi) => Should.Throw<DokumenTakTerbacaException>(() => PembacaXlsx.Baca(Encoding.Latin1.GetBytes(isi)));

    [Fact]
    public void Wadah_tanpa_buku_kerja_ditolak() =>
        Should.Throw<DokumenTakTerbacaException>(() => PembacaXlsx.Baca(Wadah(("a.txt", "x")))).Message.ShouldContain("buku kerja");

    /// <summary>Three cells at the corners, a joined cell over everything, and the like.</summary>
    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>3</v></c></row>", "A1:XFD1048576")]
    [InlineData("<row r=\"99999999999\"><c r=\"ZZZZ9\"><v>1</v></c></row><row><c><v>1</v></c></row>", "B2:A1")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999</v></c><c t=\"s\"><v>-1</v></c><c s=\"777\"><v>1e999</v></c></row>", ":")]
    public void Lembar_jahat_selesai_dibaca(string baris, string gabung)
    {
        Baca(Buku(("S", $"<sheetData>{baris}</sheetData><mergeCells><mergeCell ref=\"{gabung}\"/></mergeCells>", ""))).ShouldNotBeNull();
    }

    [Fact]
    public void Sel_dengan_gaya_yang_tidak_ada_dibaca_polos()
    {
        var isi = "<sheetData>" + Baris(1, ("A", "Nama"), ("B", "Nilai")) + "<row r=\"2\"><c r=\"A2\" s=\"777\"><v>2</v></c><c r=\"B2\" s=\"-1\"><v>2.5</v></c></row></sheetData>";
        var t = Baca(Buku(("S", isi, ""))).DaftarTabel.Single();
        (t.Isi[0][0], t.Isi[0][1]).ShouldBe(("2", "2,5"));
    }

    [Fact]
    public void Buku_kerja_tanpa_bagian_gaya_terbaca()
    {
        const string Ruang = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        var isi = Wadah(
            ("xl/workbook.xml", $"<workbook {Ruang}><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"s.xml\"/></Relationships>"),
            ("xl/s.xml", $"<worksheet {Ruang}><sheetData><row r=\"1\"><c r=\"A1\"><v>12</v></c><c r=\"B1\"><v>13</v></c></row><row r=\"2\"><c r=\"A2\"><v>14</v></c><c r=\"B2\"><v>15</v></c></row></sheetData></worksheet>"));
        Baca(isi).DaftarTabel.Single().Isi[^1].Sel.Select(s => s.Teks).ShouldBe(["14", "15"]);
    }

    [Fact]
    public void Sangat_banyak_sel_selesai_dibaca()
    {
        var sb = new StringBuilder("<sheetData>");
        var banyak = UjiPanjang.Atau(100_000, 20_000);
        for (var b = 1; b <= banyak; b++)
        {
            sb.Append("<row>").Append("<c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c><c><v>5</v></c><c><v>6</v></c><c><v>7</v></c><c><v>8</v></c><c><v>9</v></c><c><v>0</v></c>").Append("</row>");
        }

        Baca(Buku(("S", sb.Append("</sheetData>").ToString(), ""))).DaftarTabel.Single().Isi.Count.ShouldBeGreaterThan(banyak - 10);
    }

    /// <summary>Each row stands in a column of its own: dense, that would be a thousand million cells.</summary>
    [Fact]
    public void Sel_yang_tersebar_diagonal_ditolak()
    {
        var sb = new StringBuilder("<sheetData>");
        for (var b = 1; b <= 30_000; b++)
        {
            sb.Append("<row r=\"").Append(b).Append("\"><c r=\"A").Append(b).Append("\"><v>1</v></c><c r=\"").Append(AlamatSel.NamaKolom(2 + (b % 16_000))).Append(b).Append("\"><v>2</v></c></row>");
        }

        Should.Throw<DokumenTakTerbacaException>(() => Baca(Buku(("S", sb.Append("</sheetData>").ToString(), "")))).Message.ShouldContain("juta sel");
    }

    [Fact]
    public void Potongan_dan_acakan_tidak_pernah_menggagalkan()
    {
        using var m = new MemoryStream();
        XlsxPenulis.Tulis(NaskahContoh.Buat(), m);
        var utuh = m.ToArray();
        var acak = new Random(20260102);
        for (var i = 0; i < 200; i++)
        {
            var isi = utuh[..(i % 3 == 0 ? acak.Next(utuh.Length) : utuh.Length)];
            for (var j = 0; j < i % 50; j++)
            {
                isi[acak.Next(Math.Max(1, isi.Length))] = (byte)acak.Next(256);
            }

            Coba(isi);
        }
    }

    [Fact]
    public void Bagian_xml_yang_diacak_tidak_pernah_menggagalkan()
    {
        var acak = new Random(20260103);
        var lembar = "<sheetData>" + Baris(1, ("A", "Nama"), ("B", "Nilai")) + Baris(2, ("A", "x satu"), ("B", "#1")) + "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>";
        for (var i = 0; i < 300; i++)
        {
            var teks = new StringBuilder(lembar);
            for (var j = 0; j <= i % 12; j++)
            {
                teks[acak.Next(teks.Length)] = "<>/\"= A9r:&;"[acak.Next(12)];
            }

            Coba(Buku(("S", teks.ToString(), "")));
        }
    }

    private static void Coba(byte[] isi)
    {
        try
        {
            KatalogUji.Periksa(PembacaXlsx.Baca(isi));
        }
        catch (DokumenTakTerbacaException e)
        {
            e.Message.ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData("SUM(H46:H51)", 2, 0, "SUM(H48:H53)")]
    [InlineData("C4/B4*100", 1, 1, "D5/C5*100")]
    [InlineData("SUM($C$4:C9)", 0, 1, "SUM($C$4:D9)")]
    [InlineData("IF(A1=\"\",0,LOG10(AB$7))", 3, 2, "IF(C4=\"\",0,LOG10(AD$7))")]
    [InlineData("A1", 0, -1, "#REF!")]
    public void Rumus_bersama_bergeser_ke_selnya(string rumus, int turun, int kanan, string hasil) => RumusBersama.Geser(rumus, turun, kanan).ShouldBe(hasil);

    [Fact]
    public void Sel_menyimpan_rumusnya()
    {
        var d = Baca(Buku(("Satu", "<sheetData>" + Baris(1, ("A", "No"), ("B", "Uraian"), ("C", "Nilai")) + Baris(2, ("A", "1"), ("B", "a"), ("C", "#10"))
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>2</t></is></c><c r=\"B3\" t=\"inlineStr\"><is><t>b</t></is></c><c r=\"C3\"><f t=\"shared\" ref=\"C3:C4\" si=\"0\">C2+$A$1</f><v>20</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>3</t></is></c><c r=\"B4\" t=\"inlineStr\"><is><t>c</t></is></c><c r=\"C4\"><f t=\"shared\" si=\"0\"/><v>30</v></c></row></sheetData>", "")));
        d.DaftarTabel.ShouldHaveSingleItem().Isi.Select(b => b.Sel[2].Rumus).ShouldBe([null, "C2+$A$1", "C3+$A$1"]);
        d.DaftarTabel.First().Isi[1][2].ShouldBe("20");
    }

    [Fact]
    public void Angka_yang_terangkat_bukan_digit_dari_angka_di_depannya() => Baca(Buku(("S", "<sheetData>"
        + Baris(1, ("A", "Indikator"), ("B", "Target")) + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Luas hutan</t></is></c>"
        + "<c r=\"B2\" t=\"inlineStr\"><is><r><t>85</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1)</t></r><r><t> 4</t></r></is></c></row></sheetData>",
        ""))).DaftarTabel.Single().Isi[0][1].ShouldBe("85¹) 4");

    [Fact]
    public void Lembar_yang_tidak_terbaca_disebut()
    {
        var isi = Buku(("Satu", "<sheetData>" + Baris(1, ("A", "No"), ("B", "Uraian")) + "</sheetData>", ""), ("Hilang", "", ""));
        using var m = new MemoryStream();
        m.Write(isi);
        using (var zip = new ZipArchive(m, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/s1.xml")?.Delete();
        }

        Baca(m.ToArray()).Catatan.ShouldBe(["Lembar \"Hilang\" tidak dapat dibaca dan tidak diuji."]);
    }

    private static DokumenTerbaca Baca(byte[] isi) => PembacaXlsx.Baca(isi);

    /// <summary>A row; "#100" is the number 100 with two decimals, <c>null</c> a blank cell.</summary>
    private static string Baris(int nomor, params (string Kolom, string? Isi)[] sel) =>
        $"<row r=\"{nomor}\">{string.Concat(sel.Select(s => s.Isi is null ? $"<c r=\"{s.Kolom}{nomor}\" s=\"1\"/>" : s.Isi.StartsWith('#') ? $"<c r=\"{s.Kolom}{nomor}\" s=\"1\"><v>{s.Isi[1..]}</v></c>" : $"<c r=\"{s.Kolom}{nomor}\" t=\"inlineStr\"><is><t>{s.Isi}</t></is></c>"))}</row>";

    private static byte[] Buku(params (string Nama, string Isi, string Keadaan)[] lembar) => Buku("", lembar);

    private static byte[] Buku(string nama, params (string Nama, string Isi, string Keadaan)[] lembar)
    {
        const string Ruang = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        const string Jenis = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var bagian = new List<(string, string)>
        {
            ("_rels/.rels", $"<Relationships><Relationship Id=\"a\" Type=\"{Jenis}officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml", $"<workbook {Ruang}><sheets>{string.Concat(lembar.Select((l, i) => $"<sheet name=\"{l.Nama}\" sheetId=\"{i + 1}\" r:id=\"r{i}\"{(l.Keadaan.Length > 0 ? $" state=\"{l.Keadaan}\"" : "")}/>"))}</sheets>{nama}</workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships>{string.Concat(lembar.Select((_, i) => $"<Relationship Id=\"r{i}\" Type=\"{Jenis}worksheet\" Target=\"worksheets/s{i}.xml\"/>"))}<Relationship Id=\"g\" Type=\"{Jenis}styles\" Target=\"styles.xml\"/><Relationship Id=\"t\" Type=\"{Jenis}sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>"),
            ("xl/styles.xml", $"<styleSheet {Ruang}><fonts><font/></fonts><cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"4\" fontId=\"0\"/></cellXfs></styleSheet>"),
            ("xl/sharedStrings.xml", $"<sst {Ruang}><si><r><t>Nama </t></r><r><rPr><b/></rPr><t>program</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si></sst>"),
        };
        bagian.AddRange(lembar.Select((l, i) => ($"xl/worksheets/s{i}.xml", $"<worksheet {Ruang}>{l.Isi}</worksheet>")));
        return Wadah([.. bagian]);
    }

    private static byte[] Wadah(params (string Nama, string Isi)[] bagian)
    {
        using var m = new MemoryStream();
        using (var zip = new ZipArchive(m, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, isi) in bagian)
            {
                using var w = new StreamWriter(zip.CreateEntry(nama).Open());
                w.Write(isi);
            }
        }

        return m.ToArray();
    }
}
