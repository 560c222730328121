using System.Xml.Linq;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Docx;
using static Akuntabel.Dokumen.Tests.Docx.BerkasDocx;
using static Akuntabel.Dokumen.Tests.Docx.NaskahUji;

namespace Akuntabel.Dokumen.Tests.Docx;

/// <summary>Contents, captions and references: fields whose results are already there.</summary>
public class MedanDocxTests
{
    private static readonly BerkasDocx Contoh = new(NaskahContoh.Buat());

    [Fact]
    public void Daftar_isi_terisi_semua_judul_dengan_halaman()
    {
        var entri = Contoh.Badan.Descendants(W + "p").Where(p => Gaya(p)?.StartsWith("TOC", StringComparison.Ordinal) == true).ToList();
        entri.Select(p => (Gaya(p), Teks(p))).ShouldBe([
            ("TOC1", "KATA PENGANTAR\ti"), ("TOC1", "DAFTAR TABEL\tiii"), ("TOC1", "DAFTAR GRAFIK DAN GAMBAR\tiv"),
            ("TOC1", "BAB I PENDAHULUAN\t1"), ("TOC2", "1.1\tStruktur\t1"), ("TOC1", "BAB III AKUNTABILITAS KINERJA\t2"), ("TOC2", "3.1\tCapaian\t2"),
            ("TOC3", "3.1.1\tRinci\t2"), ("TOC1", "LAMPIRAN Perjanjian Kinerja\t5")]);
        entri.ShouldAllBe(p => p.Descendants(W + "hyperlink").Count() == 1);
        entri.ShouldAllBe(p => Val(p.Descendants(W + "tab").First(), "leader") == "dot");
        Contoh.Badan.Descendants(W + "instrText").Select(i => i.Value.Trim()).ShouldContain("TOC \\o \"1-3\" \\h \\z \\u");
    }

    [Fact]
    public void Daftar_tabel_dan_gambar_terisi_menurut_urutan_SEQ_masing_masing()
    {
        Contoh.Paragraf("TableofFigures").Select(p => Teks(p)[..Teks(p).LastIndexOf('\t')]).ShouldBe([
            "Tabel 3.1\tAnggaran dan Realisasi <Program> & Kegiatan", "Tabel 3.2\tTabel Lebar",
            "Gambar 1.1\tBagan Struktur Organisasi", "Grafik 3.1\tAnggaran dan Realisasi Anggaran", "Grafik 3.2\tSerapan"]);
        var toc = Medan(Contoh.Badan).Select(m => m.Perintah).Where(m => m.StartsWith("TOC \\h", StringComparison.Ordinal)).ToList();
        toc.ShouldBe(["TOC \\h \\z \\c \"Tabel\"", "TOC \\h \\z \\c \"Gambar\"", "TOC \\h \\z \\c \"Grafik\""]);
    }

    [Fact]
    public void Halaman_dari_penulis_lain_didahulukan_daripada_taksiran()
    {
        var b = new BerkasDocx(NaskahContoh.Buat(), new Dictionary<string, string> { ["bab-3"] = "47", ["tabel-lebar"] = "99" });
        Medan(b.Badan).ShouldContain(("PAGEREF bab_3 \\h", "47"));
        Medan(b.Badan).ShouldContain(("PAGEREF tabel_lebar \\h", "99"));
        Medan(b.Badan).ShouldContain(("PAGEREF bab_1 \\h", "1"));
    }

    [Fact]
    public void Setiap_medan_lengkap_dan_setiap_sasaran_ada()
    {
        foreach (var jenis in new[] { "begin", "separate", "end" })
        {
            Contoh.Badan.Descendants(W + "fldChar").Count(f => Val(f, "fldCharType") == jenis).ShouldBe(Contoh.Badan.Descendants(W + "instrText").Count());
        }

        var penanda = Contoh.Badan.Descendants(W + "bookmarkStart").ToList();
        var nama = penanda.Select(p => Val(p, "name")!).ToList();
        nama.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(nama.Count);
        penanda.Select(p => Val(p, "id")).ShouldBe(Contoh.Badan.Descendants(W + "bookmarkEnd").Select(p => Val(p, "id")), ignoreOrder: true);
        nama.ShouldAllBe(n => n.Length <= 40 && char.IsLetter(n[0]) && n.All(c => char.IsLetterOrDigit(c) || c == '_'));
        var sasaran = Contoh.Badan.Descendants(W + "hyperlink").Select(h => Val(h, "anchor")!)
            .Concat(Medan(Contoh.Badan).Where(m => m.Perintah.Contains("REF ", StringComparison.Ordinal) && !m.Perintah.StartsWith("STYLEREF", StringComparison.Ordinal)).Select(m => m.Perintah.Split(' ')[1])).ToList();
        sasaran.ShouldNotBeEmpty();
        sasaran.ShouldAllBe(s => nama.Contains(s));
    }

    [Fact]
    public void Keterangan_bernomor_dengan_SEQ_dan_penanda_hanya_pada_sebutannya()
    {
        var ket = Contoh.Paragraf("Caption").ToList();
        ket.Select(Teks).ShouldBe(["Gambar 1.1 Bagan Struktur Organisasi", "Tabel 3.1 Anggaran dan Realisasi <Program> & Kegiatan",
            "Grafik 3.1 Anggaran dan Realisasi Anggaran", "Tabel 3.2 Tabel Lebar", "Grafik 3.2 Serapan"]);
        // chapter three stands where the word processor would count two: its number is text
        ket.Select(p => Medan(p)).Select(m => string.Join(" + ", m.Select(x => $"{x.Perintah} = {x.Hasil}"))).ShouldBe([
            "STYLEREF \"Nomor Bab\" \\n = 1 + SEQ Gambar \\* ARABIC \\s 1 = 1", "SEQ Tabel \\* ARABIC = 1", "SEQ Grafik \\* ARABIC = 1",
            "SEQ Tabel \\* ARABIC = 2", "SEQ Grafik \\* ARABIC = 2"]);
        var dalam = ket[1].Element(W + "bookmarkStart")!.ElementsAfterSelf().TakeWhile(e => e.Name != W + "bookmarkEnd");
        string.Concat(dalam.Select(Teks)).ShouldBe("Tabel 3.1");
    }

    [Fact]
    public void Keterangan_tabel_melekat_ke_bawah_dan_gambar_melekat_ke_keterangannya()
    {
        var ket = Contoh.Paragraf("Caption").ToList();
        ket.Select(p => p.Descendants(W + "keepNext").Any()).ShouldBe([false, true, false, true, false]);
        ket[1].ElementsAfterSelf().First().Name.ShouldBe(W + "tbl");
        Gaya(ket[0].ElementsBeforeSelf().Last()).ShouldBe("Gambar");
        Contoh.Xml("word/styles.xml").Elements(W + "style").Single(s => Val(s, "styleId") == "Gambar").Descendants(W + "keepNext").ShouldNotBeEmpty();
    }

    [Fact]
    public void Urutan_diulang_pada_bab_baru()
    {
        Tabel T(string bab, int urut) => new(new($"t{bab}{urut}", "Tabel", bab, urut, "x"), [new(1, Rata.Kiri)], [], [new(JenisBaris.Isi, [Sel("a")])]);
        var b = new BerkasDocx(Satu(T("2", 1), T("2", 2), T("3", 1), T("L", 1), T("L", 2)));
        Medan(b.Badan).ShouldBe([("SEQ Tabel \\* ARABIC", "1"), ("SEQ Tabel \\* ARABIC", "2"), ("SEQ Tabel \\* ARABIC \\r 1", "1"),
            ("SEQ Tabel \\* ARABIC \\r 1", "1"), ("SEQ Tabel \\* ARABIC", "2")]);
    }

    [Fact]
    public void Rujukan_berupa_REF_pautan_atau_teks()
    {
        Medan(Contoh.Badan).ShouldContain(("REF tabel_anggaran \\h", "Tabel 3.1"));
        var b = new BerkasDocx(Satu(Bab("bab-2", "BAB II", "X"), new Paragraf(GayaParagraf.Biasa, [new Rujukan("bab-2", "Bab II"), new Teks(" dan "), new Rujukan("tiada", "Tabel 9.9")])));
        var p = b.Paragraf("BodyText").Single();
        Teks(p).ShouldBe("Bab II dan Tabel 9.9");
        Val(p.Element(W + "hyperlink"), "anchor").ShouldBe("bab_2");
        Medan(b.Badan).ShouldBeEmpty();
    }

    [Fact]
    public void Taksiran_halaman_maju_menurut_isi()
    {
        // a line of 20,7 points; 16838 - 2 × 1417 twips hold 33 of them below no heading
        Paragraf[] satuBaris = [.. Enumerable.Repeat(Par("satu baris"), 200)];
        var n = Satu([Bab("a", "BAB I", "A"), .. satuBaris, Bab("b", "", "B", 2), Bab("c", "BAB II", "C")]);
        var label = PenaksirHalaman.Taksir(n, new IndeksNaskah(n));
        label["a"].ShouldBe("1");
        int.Parse(label["b"]).ShouldBeInRange(7, 8);
        int.Parse(label["c"]).ShouldBe(int.Parse(label["b"]) + 1);
    }

    [Theory]
    [InlineData(1, "i")]
    [InlineData(4, "iv")]
    [InlineData(9, "ix")]
    [InlineData(14, "xiv")]
    [InlineData(49, "xlix")]
    public void Angka_romawi(int n, string romawi) => PenaksirHalaman.Romawi(n).ShouldBe(romawi);
}
