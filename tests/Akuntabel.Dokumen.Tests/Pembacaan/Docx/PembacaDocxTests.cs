using Akuntabel.Uji.Aturan.Angka;
using static Akuntabel.Dokumen.Tests.Pembacaan.Docx.PaketUji;

namespace Akuntabel.Dokumen.Tests.Pembacaan.Docx;

/// <summary>What stands in a DOCX, read as it would be printed.</summary>
public class PembacaDocxTests
{
    private static List<string> Baca(string badan) => Ringkas(new PaketUji(badan).Baca());

    [Fact]
    public void Judul_dikenal_dari_kerangka_nama_gaya_dan_induknya()
    {
        var d = new PaketUji(P("Satu", "<w:pStyle w:val=\"a\"/>") + P("Dua", "<w:pStyle w:val=\"b\"/>") + P("Tiga", "<w:pStyle w:val=\"c\"/>") + P("Empat", "<w:outlineLvl w:val=\"1\"/>") + P("Lima"))
            .Gaya("<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"heading 2\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"Buatan\"/><w:basedOn w:val=\"a\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:name w:val=\"Lain\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>").Baca();
        Ringkas(d).ShouldBe(["Judul: Satu", "Judul: Dua", "Judul: Tiga", "Judul: Empat", "Isi: Lima"]);
        d.Blok[^1].Bab.ShouldBe("Empat");
    }

    [Fact]
    public void Judul_tanpa_gaya_dikenal_dari_nomornya_yang_tebal()
    {
        Baca(P("3.9 Realisasi Anggaran", rPr: "<w:b/>") + P("BAB IV") + P("Bab IV berisi penutup.") + P("a. satu hal"))
            .ShouldBe(["Judul: 3.9 Realisasi Anggaran", "Judul: BAB IV", "Isi: Bab IV berisi penutup.", "Butir: a. satu hal"]);
    }

    [Fact]
    public void Gaya_yang_saling_mewarisi_tidak_menghentikan_pembacaan()
    {
        Ringkas(new PaketUji(P("Isi saja", "<w:pStyle w:val=\"a\"/>")).Gaya("<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>").Baca())
            .ShouldBe(["Isi: Isi saja"]);
    }

    [Fact]
    public void Daftar_isi_dikenal_dari_gaya_medan_dan_titik_penuntun()
    {
        const string Mulai = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Pendahuluan 1</w:t></w:r></w:p>";
        const string Akhir = "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        const string Titik = "<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9000\"/></w:tabs></w:pPr><w:r><w:t>Lampiran</w:t><w:tab/><w:t>iv</w:t></w:r></w:p>";
        Ringkas(new PaketUji(P("Ikhtisar\t2", "<w:pStyle w:val=\"t\"/>") + Mulai + P("Penutup 9") + Akhir + Titik + P("Kesimpulan ........ 7") + P("Sesudahnya"))
            .Gaya("<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"toc 1\"/></w:style>").Baca())
            .ShouldBe(["DaftarIsi: Ikhtisar 2", "DaftarIsi: Pendahuluan 1", "DaftarIsi: Penutup 9", "DaftarIsi: Lampiran iv", "DaftarIsi: Kesimpulan ........ 7", "Isi: Sesudahnya"]);
    }

    [Fact]
    public void Daftar_isi_yang_tidak_ditutup_berakhir_pada_judul_pertama()
    {
        const string Mulai = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Pendahuluan 1</w:t></w:r></w:p>";
        Ringkas(new PaketUji(Mulai + P("Pendahuluan", "<w:pStyle w:val=\"h\"/>") + P("Isinya")).Gaya("<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"heading 1\"/></w:style>").Baca())
            .ShouldBe(["DaftarIsi: Pendahuluan 1", "Judul: Pendahuluan", "Isi: Isinya"]);
    }

    [Fact]
    public void Perubahan_terlacak_dibaca_seperti_sudah_diterima()
    {
        Baca("<w:p><w:r><w:t>Pagu </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>90</w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>80</w:t></w:r></w:ins>"
            + "<w:moveFrom w:id=\"3\"><w:r><w:t>lama</w:t></w:r></w:moveFrom><w:moveTo w:id=\"4\"><w:r><w:t xml:space=\"preserve\"> baru</w:t></w:r></w:moveTo></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"5\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">Awal </w:t></w:r></w:p>" + P("akhir")
            + "<w:tbl><w:tr>" + Sel("Nama") + Sel("Pagu") + "</w:tr><w:tr><w:trPr><w:del w:id=\"6\"/></w:trPr>" + Sel("x") + Sel("y") + "</w:tr></w:tbl>")
            .ShouldBe(["Isi: Pagu 80 baru", "Isi: Awal akhir", "Kepala: Nama | Pagu"]);
    }

    [Fact]
    public void Dari_isi_pilihan_hanya_satu_cabang_yang_dibaca_dan_kotak_teks_menyusul_paragrafnya()
    {
        const string Kotak = "<w:txbxContent><w:p><w:r><w:t>Dalam kotak</w:t></w:r></w:p></w:txbxContent>";
        var d = new PaketUji($"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{Kotak}</w:drawing></mc:Choice><mc:Fallback><w:pict>{Kotak}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Luar</w:t></w:r></w:p>" + P("Sesudah")).Baca();
        Ringkas(d).ShouldBe(["Isi: Luar", "Isi: Dalam kotak", "Isi: Sesudah"]);
        // the paragraph of the other branch counts, though it is not read
        d.DaftarParagraf.Select(p => p.Alamat).ShouldBe(["p1", "p2", "p4"]);
    }

    [Fact]
    public void Catatan_kaki_menyusul_paragraf_yang_merujuknya()
    {
        Ringkas(new PaketUji("<w:p><w:r><w:t>Merujuk</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + P("Berikutnya"))
            .CatatanKaki("<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>Sumbernya register.</w:t></w:r></w:p></w:footnote>").Baca())
            .ShouldBe(["Isi: Merujuk", "Isi: Sumbernya register.", "Isi: Berikutnya"]);
    }

    [Fact]
    public void Medan_memberi_hasilnya_bukan_perintahnya()
    {
        Baca("<w:p><w:r><w:t>Tabel 3.</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> SEQ Tabel </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>4</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t xml:space=\"preserve\"> Pagu</w:t></w:r></w:fldSimple></w:p>"
            + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>rusak</w:instrText></w:r></w:p>" + P("tetap terbaca"))
            .ShouldBe(["Isi: Tabel 3.4 Pagu", "Isi: tetap terbaca"]);
    }

    [Theory]
    [InlineData("85", "<w:vertAlign w:val=\"superscript\"/>", "1", "85¹")]
    [InlineData("100", "<w:vertAlign w:val=\"superscript\"/>", "2)", "100²)")]
    [InlineData("85", "<w:vertAlign w:val=\"superscript\"/>", "a", "85ᵃ")]
    [InlineData("km", "<w:vertAlign w:val=\"superscript\"/>", "2", "km²")]
    [InlineData("85", "<w:rStyle w:val=\"Catatan\"/>", "1", "85¹")]
    [InlineData("CO", "<w:vertAlign w:val=\"subscript\"/>", "2", "CO2")]
    [InlineData("85", "<w:rStyle w:val=\"Catatan\"/><w:vertAlign w:val=\"baseline\"/>", "1", "851")]
    public void Angka_yang_terangkat_bukan_digit_dari_angka_di_depannya(string awal, string rPr, string ekor, string harap) => Ringkas(new PaketUji(
            $"<w:p><w:r><w:t>{awal}</w:t></w:r><w:r><w:rPr>{rPr}</w:rPr><w:t>{ekor}</w:t></w:r></w:p>")
        .Gaya("<w:style w:type=\"character\" w:styleId=\"Catatan\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>").Baca())
        .ShouldBe(["Isi: " + harap]);

    [Fact]
    public void Tanda_halus_simbol_tab_tautan_dan_isi_terkendali()
    {
        Baca("<w:p><w:r><w:t>re</w:t><w:softHyphen/><w:t>ali\u00adsasi</w:t><w:tab/><w:t>80</w:t><w:noBreakHyphen/><w:t>90</w:t></w:r><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>"
            + "<w:hyperlink><w:r><w:t>satu</w:t></w:r></w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r></w:p>"
            + "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + P("terkendali") + "</w:sdtContent></w:sdt>")
            .ShouldBe(["Isi: realisasi 80-90≥satu", "Isi: terkendali"]);
    }

    [Fact]
    public void Baris_yang_dipatahkan_digabung_kecuali_yang_berdiri_sendiri()
    {
        var d = new PaketUji("<w:p><w:r><w:t>Kalimat yang</w:t><w:br/><w:t>berlanjut</w:t><w:br/><w:t>1. butir</w:t><w:br/><w:t>Tabel 1.1 Pagu</w:t></w:r></w:p>").Baca();
        Ringkas(d).ShouldBe(["Isi: Kalimat yang berlanjut", "Butir: 1. butir", "Isi: Tabel 1.1 Pagu"]);
        d.DaftarParagraf.ShouldAllBe(p => p.Alamat == "p1");
    }
}
