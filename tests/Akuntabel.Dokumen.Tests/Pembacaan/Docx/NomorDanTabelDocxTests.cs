
using static Akuntabel.Dokumen.Tests.Pembacaan.Docx.PaketUji;

namespace Akuntabel.Dokumen.Tests.Pembacaan.Docx;

/// <summary>Automatic numbers and tables of a DOCX.</summary>
public class NomorDanTabelDocxTests
{
    private static string Tingkat(int i, string format, string pola, string lain = "") => $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{pola}\"/>{lain}</w:lvl>";

    private static string Definisi(int id, params string[] tingkat) => $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(tingkat)}</w:abstractNum>";

    private static string Daftar(int id, int definisi, string lain = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definisi}\"/>{lain}</w:num>";

    private static IEnumerable<string> Butir(string badan, string nomor, string gaya = "") => new PaketUji(badan).Nomor(nomor).Gaya(gaya).Baca().DaftarParagraf.Select(p => p.Teks);

    [Fact]
    public void Nomor_bertingkat_mulai_lagi_di_bawah_induk_yang_baru()
    {
        var badan = PaketUji.Butir("a") + PaketUji.Butir("b", tingkat: 1) + PaketUji.Butir("c", tingkat: 1) + PaketUji.Butir("d") + PaketUji.Butir("e", tingkat: 1) + PaketUji.Butir("f", tingkat: 2);
        Butir(badan, Definisi(0, Tingkat(0, "decimal", "%1."), Tingkat(1, "decimal", "%1.%2."), Tingkat(2, "lowerLetter", "%3)")) + Daftar(1, 0))
            .ShouldBe(["1. a", "1.1. b", "1.2. c", "2. d", "2.1. e", "a) f"]);
    }

    [Fact]
    public void Daftar_dengan_definisi_yang_sama_berlanjut_kecuali_mulai_lagi()
    {
        var badan = PaketUji.Butir("a") + PaketUji.Butir("b", daftar: 2) + PaketUji.Butir("c", daftar: 3) + PaketUji.Butir("d", daftar: 3) + PaketUji.Butir("e", daftar: 4);
        Butir(badan, Definisi(0, Tingkat(0, "decimal", "%1.")) + Daftar(1, 0) + Daftar(2, 0) + Daftar(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
                + Daftar(4, 0, "<w:lvlOverride w:ilvl=\"0\">" + Tingkat(0, "upperRoman", "(%1)") + "</w:lvlOverride>"))
            .ShouldBe(["1. a", "2. b", "5. c", "6. d", "(VII) e"]);
    }

    [Fact]
    public void Tingkat_yang_tidak_mulai_lagi_terus_berlanjut()
    {
        var badan = PaketUji.Butir("a") + PaketUji.Butir("b", tingkat: 1) + PaketUji.Butir("c") + PaketUji.Butir("d", tingkat: 1);
        Butir(badan, Definisi(0, Tingkat(0, "decimal", "%1."), Tingkat(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>")) + Daftar(1, 0)).ShouldBe(["1. a", "1) b", "2. c", "2) d"]);
    }

    [Fact]
    public void Nomor_dari_gaya_angka_arab_dan_butir_tanpa_nomor()
    {
        var gaya = "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"h1\"/></w:style>";
        var nomor = Definisi(0, Tingkat(0, "upperRoman", "BAB %1", "<w:pStyle w:val=\"h1\"/>"), Tingkat(1, "decimal", "%1.%2", "<w:isLgl/><w:pStyle w:val=\"h2\"/>")) + Definisi(1, Tingkat(0, "bullet", "•")) + Daftar(1, 0) + Daftar(2, 1);
        var badan = P("Satu", "<w:pStyle w:val=\"h1\"/>") + P("Dua", "<w:pStyle w:val=\"h2\"/>") + PaketUji.Butir("tiga", 2) + P("Empat", "<w:pStyle w:val=\"h2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>");
        var d = new PaketUji(badan).Nomor(nomor).Gaya(gaya).Baca();
        Ringkas(d).ShouldBe(["Judul: BAB I Satu", "Judul: 1.1 Dua", "Butir: tiga", "Judul: Empat"]);
    }

    [Theory]
    [InlineData("lowerLetter", 27, "aa")]
    [InlineData("lowerRoman", 1994, "mcmxciv")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("upperLetter", 26, "Z")]
    public void Bentuk_nomor(string format, int nilai, string tercetak) => Akuntabel.Dokumen.Pembacaan.Docx.BilanganDaftar.Tulis(nilai, format).ShouldBe(tercetak);

    [Fact]
    public void Rentang_kolom_diisi_kosong_dan_sambungan_ke_bawah_kosong()
    {
        var t = new PaketUji(P("Tabel 1.1 Pagu") + Tabel(
            [Sel("No", "<w:vMerge w:val=\"restart\"/>"), Sel("Target", "<w:gridSpan w:val=\"2\"/>")],
            [Sel("No", "<w:vMerge/>"), Sel("2022"), Sel("2023")],
            [Sel("1"), Sel("10"), Sel("20")])).Baca().DaftarTabel.Single();
        t.Judul.ShouldBe("Tabel 1.1 Pagu");
        t.Kepala.ShouldBe(["No", "Target › 2022", "Target › 2023"]);
        t.Isi.Single().Sel.Select(s => (s.Teks, s.Alamat)).ShouldBe([("1", "p7"), ("10", "p8"), ("20", "p9")]);
    }

    [Fact]
    public void Baris_yang_diulang_di_setiap_halaman_adalah_kepala()
    {
        string Kepala(params string[] sel) => "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + string.Concat(sel) + "</w:tr>";
        var badan = "<w:tbl>" + Kepala(Sel("Sasaran", "<w:gridSpan w:val=\"2\"/>"), Sel("Pagu")) + Kepala(Sel("No"), Sel("Uraian"), Sel("Rp")) + "<w:tr>" + Sel("1") + Sel("Damai") + Sel("500") + "</w:tr></w:tbl>";
        Ringkas(new PaketUji(badan).Baca()).ShouldBe(["Kepala: Sasaran › No | Sasaran › Uraian | Pagu › Rp", "1 | Damai | 500"]);
    }

    [Fact]
    public void Kolom_kisi_yang_tidak_dimulai_sel_mana_pun_tidak_ada()
    {
        var t = new PaketUji(Tabel(
            [Sel("No", "<w:gridSpan w:val=\"2\"/>"), Sel("Uraian"), Sel("Pagu", "<w:gridSpan w:val=\"3\"/>")],
            [Sel("1", "<w:gridSpan w:val=\"2\"/>"), Sel("a"), Sel("10", "<w:gridSpan w:val=\"3\"/>")])).Baca().DaftarTabel.Single();
        t.Kepala.ShouldBe(["No", "Uraian", "Pagu"]);
        t.Isi.Single().Sel.Select(s => s.Teks).ShouldBe(["1", "a", "10"]);
    }

    [Fact]
    public void Tabel_di_dalam_sel_menjadi_tabel_sendiri_sesudahnya()
    {
        var dalam = Tabel([Sel("Dalam"), Sel("Luar")]);
        Ringkas(new PaketUji(Tabel([Sel("Nama"), Sel(P("Pagu") + dalam + P("awal"))]) + P("Sesudah")).Baca()).ShouldBe(["Kepala: Nama | Pagu awal", "Kepala: Dalam | Luar", "Isi: Sesudah"]);
    }

    [Fact]
    public void Tebal_hanya_bila_seluruh_sel_tebal_dan_nomor_otomatis_sel_ikut_terbaca()
    {
        var campur = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Sub</w:t></w:r><w:r><w:t xml:space=\"preserve\"> total</w:t></w:r></w:p>";
        var nomor = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
        var t = new PaketUji(Tabel([Sel("No"), Sel("Uraian"), Sel("Pagu")], [Sel(nomor), Sel(P("Jumlah", rPr: "<w:b/>")), Sel(campur)], [Sel(nomor), Sel("c"), Sel(P("9", rPr: "<w:b w:val=\"0\"/>"))]))
            .Nomor(Definisi(0, Tingkat(0, "decimal", "%1.")) + Daftar(1, 0)).Baca().DaftarTabel.Single();
        t.Isi.Select(b => b[0]).ShouldBe(["1.", "2."]);
        t.Isi[0].Sel.Select(s => s.Tebal).ShouldBe([false, true, false]);
        t.Isi[1].Sel.ShouldAllBe(s => !s.Tebal);
    }
}
