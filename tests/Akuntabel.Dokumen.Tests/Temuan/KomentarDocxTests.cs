using System.IO.Compression;
using System.Xml.Linq;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Pembacaan.Docx;
using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Dokumen.Tests.Docx;
using Akuntabel.Dokumen.Tests.Pembacaan.Docx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Akuntabel.Dokumen.Tests.Pembacaan.Docx.PaketUji;

namespace Akuntabel.Dokumen.Tests.PenulisanTemuan;

/// <summary>A document that comes back with comments: they stand on their places, and nothing else has changed.</summary>
public class KomentarDocxTests
{
    private static readonly XNamespace W = BerkasDocx.W;

    private static TempatTemuan Di(string? alamat) => new(null, "3.9 Realisasi", 2, 1, "Pagu") { Alamat = alamat, Blok = 4 };

    private static Temuan Salah(string? alamat, params string[] terkait) =>
        new("ANG-009", TingkatTemuan.Material, Di(alamat), "92 <%>", "80 & lebih", "8 / 10", "Persentase tidak sesuai.", "Hitungan") { Terkait = [.. terkait.Select(Di)] };

    private static Dictionary<string, byte[]> Bagian(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var s = e.Open();
            using var m = new MemoryStream();
            s.CopyTo(m);
            return m.ToArray();
        });
    }

    private static XElement Xml(byte[] docx, string nama) => XElement.Load(new MemoryStream(Bagian(docx)[nama]));

    /// <summary>For each comment: its text and the text of the paragraph with its marks.</summary>
    private static List<(string Komentar, string Paragraf)> Terbaca(byte[] docx)
    {
        var naskah = Xml(docx, "word/document.xml");
        return [.. Xml(docx, "word/comments.xml").Elements(W + "comment").Select(k =>
        {
            var id = (string?)k.Attribute(W + "id");
            var tanda = new[] { "commentRangeStart", "commentRangeEnd", "commentReference" }.Select(n => naskah.Descendants(W + n).Single(e => (string?)e.Attribute(W + "id") == id).Ancestors(W + "p").Last()).Distinct().ToList();
            return (string.Join('\n', k.Elements(W + "p").Select(BerkasDocx.Teks)), BerkasDocx.Teks(tanda.ShouldHaveSingleItem()));
        })];
    }

    [Fact]
    public void Komentar_memuat_seluruh_temuan_dan_tempat_terkait_mendapat_penunjuk()
    {
        var hasil = Terbaca(KomentarDocx.Tulis(new PaketUji(P("satu") + P("dua", "<w:jc w:val=\"left\"/>") + P("tiga")).Bita(), [Salah("p2", "p3", "p3")]));
        hasil.Count.ShouldBe(2);
        hasil[0].Paragraf.ShouldBe("dua");
        hasil[0].Komentar.ShouldBe("Material · ANG-009\nPersentase tidak sesuai.\nTertulis: 92 <%>\nSeharusnya: 80 & lebih\nHitungan: 8 / 10\nDasar: Hitungan\nLihat juga: tabel 2, baris tabel 1, kolom \"Pagu\", bagian \"3.9 Realisasi\"");
        hasil[1].Paragraf.ShouldBe("tiga");
        hasil[1].Komentar.ShouldContain("tempat terkait");
        hasil[1].Komentar.ShouldContain("tabel 2, baris tabel 1");
    }

    [Fact]
    public void Temuan_tanpa_alamat_ada_pada_paragraf_pertama_juga_bila_paragrafnya_kosong()
    {
        Terbaca(KomentarDocx.Tulis(new PaketUji(P("satu") + P("dua")).Bita(), [Salah(null)])).Single().Paragraf.ShouldBe("satu");
        Terbaca(KomentarDocx.Tulis(new PaketUji("<w:p w:rsidR=\"00A1\"/>" + P("dua")).Bita(), [Salah("p1")])).Single().Paragraf.ShouldBe("");
    }

    [Fact]
    public void Komentar_di_kotak_teks_naik_ke_paragraf_yang_memuat_kotaknya()
    {
        var badan = P("satu") + "<w:p><w:r><w:pict><w:txbxContent>" + P("dalam") + "</w:txbxContent></w:pict></w:r><w:r><w:t>luar</w:t></w:r></w:p>";
        var naskah = Xml(KomentarDocx.Tulis(new PaketUji(badan).Bita(), [Salah("p3")]), "word/document.xml");
        naskah.Descendants(W + "commentReference").Single().Ancestors(W + "p").Count().ShouldBe(1);
    }

    [Fact]
    public void Komentar_lama_dan_awalan_lain_bertahan()
    {
        var lama = new PaketUji(P("satu") + P("dua")).Komentar("<w:comment w:id=\"7\" w:author=\"Pemeriksa\"><w:p><w:r><w:t>lama</w:t></w:r></w:p></w:comment>");
        var isi = Xml(KomentarDocx.Tulis(lama.Bita(), [Salah("p1")]), "word/comments.xml");
        isi.Elements(W + "comment").Select(k => ((string?)k.Attribute(W + "id"), (string?)k.Attribute(W + "author"))).ShouldBe([("7", "Pemeriksa"), ("8", "Akuntabel")]);

        var ruang = BerkasDocx.W.NamespaceName;
        var lain = new PaketUji($"<x:p xmlns:x=\"{ruang}\"><x:r><x:t>lain</x:t></x:r></x:p><p xmlns=\"{ruang}\"/>");
        Terbaca(KomentarDocx.Tulis(lain.Bita(), [Salah("p1"), Salah("p2")])).Select(t => t.Paragraf).ShouldBe(["lain", ""]);
    }

    [Fact]
    public void Selain_komentar_tidak_ada_yang_berubah()
    {
        var asal = new BerkasDocx(Tests.Docx.NaskahUji.Besar(30)).Bita;
        var hasil = KomentarDocx.Tulis(asal, [Salah("p9", "p12"), Salah(null)]);
        var (sebelum, sesudah) = (Bagian(asal), Bagian(hasil));
        sesudah.Keys.Except(sebelum.Keys).ShouldBe(["word/comments.xml"]);
        sebelum.Where(b => !sesudah[b.Key].AsSpan().SequenceEqual(b.Value)).Select(b => b.Key).ShouldBe(["[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels"], ignoreOrder: true);
        var naskah = Xml(hasil, "word/document.xml");
        naskah.Descendants().Where(e => e.Name == W + "commentRangeStart" || e.Name == W + "commentRangeEnd" || (e.Name == W + "r" && e.Element(W + "commentReference") is not null)).Remove();
        XNode.DeepEquals(naskah, Xml(asal, "word/document.xml")).ShouldBeTrue();
        Ringkas(PembacaDocx.Baca(hasil)).ShouldBe(Ringkas(PembacaDocx.Baca(asal)));
    }

    [Fact]
    public void Masukan_sama_bita_sama_dan_tanggal_hanya_bila_diberi()
    {
        var asal = new PaketUji(P("satu")).Bita();
        KomentarDocx.Tulis(asal, [Salah("p1")]).ShouldBe(KomentarDocx.Tulis(asal, [Salah("p1")]));
        Xml(KomentarDocx.Tulis(asal, [Salah("p1")]), "word/comments.xml").Descendants().Attributes(W + "date").ShouldBeEmpty();
        var bertanggal = KomentarDocx.Tulis(asal, [Salah("p1")], new DateTimeOffset(2024, 1, 2, 10, 0, 0, TimeSpan.FromHours(7)));
        ((string?)Xml(bertanggal, "word/comments.xml").Elements().Single().Attribute(W + "date")).ShouldBe("2024-01-02T03:00:00Z");
    }

    [Fact]
    public void Hasilnya_sah_menurut_OpenXmlValidator()
    {
        var asal = new BerkasDocx(Tests.Docx.NaskahUji.Besar(30)).Bita;
        var alamat = PembacaDocx.Baca(asal).Blok.OfType<ParagrafTerbaca>().Select(p => p.Alamat).Concat(PembacaDocx.Baca(asal).DaftarTabel.SelectMany(t => t.Isi[^1].Sel.Select(s => s.Alamat)));
        using var doc = WordprocessingDocument.Open(new MemoryStream(KomentarDocx.Tulis(asal, [.. alamat.Select(a => Salah(a))])), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2021).Validate(doc, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        doc.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Count().ShouldBeGreaterThan(20);
    }
}
