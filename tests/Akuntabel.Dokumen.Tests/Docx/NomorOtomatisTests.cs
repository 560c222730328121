using System.IO.Compression;
using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Tests.Contoh;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using static Akuntabel.Dokumen.Tests.Docx.BerkasDocx;
using static Akuntabel.Dokumen.Tests.Docx.NaskahUji;

namespace Akuntabel.Dokumen.Tests.Docx;

/// <summary>The word processor counts chapters, what is below them, annexes and captions itself.</summary>
public class NomorOtomatisTests
{
    private static readonly Naskah Dua = Satu(
        Bab("a", "BAB I", "Satu"), Bab("a1", "1.1", "Awal", 2), Bab("a2", "1.2", "Lanjut", 2), T("ta", "1", 1),
        Bab("b", "BAB II", "Dua"), Bab("b1", "2.1", "Pokok", 2), Bab("b11", "2.1.1", "Rinci", 3), T("tb", "2", 1), T("tc", "2", 2),
        Bab("l", "LAMPIRAN 1", "Berkas"), Bab("m", "LAMPIRAN 2", "Lain"), T("tl", "L2", 1),
        new Paragraf(GayaParagraf.Biasa, [new Rujukan("b11", "2.1.1"), new Teks(" dan "), new Rujukan("tc", "Tabel 2.2")]));

    [Fact]
    public void Judul_tidak_memuat_nomornya_dan_gayanya_terikat_pada_daftar()
    {
        var b = new BerkasDocx(Dua);
        b.Paragraf("Heading1").Select(Teks).ShouldBe(["\nSatu", "\nDua", "\nBerkas", "\nLain"]);
        b.Paragraf("Heading2").Concat(b.Paragraf("Heading3")).Select(Teks).ShouldBe(["Awal", "Lanjut", "Pokok", "Rinci"]);
        var pola = b.Xml("word/numbering.xml").Descendants(W + "lvl").Where(l => l.Element(W + "pStyle") is not null)
            .ToDictionary(l => Val(l.Element(W + "pStyle")) ?? "", l => Val(l.Element(W + "lvlText")));
        (pola["Heading1"], pola["Heading2"], pola["Heading3"]).ShouldBe(("BAB %1", "%1.%2", "%1.%2.%3"));
        // an annex has the same style and another list
        b.Paragraf("Heading1").Select(p => Val(p.Descendants(W + "numId").FirstOrDefault())).ShouldBe([null, null, "2", "2"]);
    }

    [Fact]
    public void Keterangan_dan_rujukan_adalah_medan_dengan_hasilnya()
    {
        var b = new BerkasDocx(Dua);
        b.Paragraf("Caption").Select(Teks).ShouldBe(["Tabel 1.1 x", "Tabel 2.1 x", "Tabel 2.2 x", "Tabel L2.1 x"]);
        Medan(b.Badan).Where(m => m.Perintah.StartsWith("STYLEREF", StringComparison.Ordinal)).Select(m => m.Hasil).ShouldBe(["1", "2", "2", "L2"]);
        Medan(b.Badan).ShouldContain(("REF b11 \\n \\h", "2.1.1"));
        Medan(b.Badan).ShouldContain(("REF tc \\h", "Tabel 2.2"));
    }

    [Fact]
    public void Nomor_yang_tidak_sama_dengan_hitungan_tetap_tertulis()
    {
        var b = new BerkasDocx(Satu(Bab("a", "BAB III", "Tiga"), Bab("b", "3.1", "Anak", 2), Bab("c", "", "Pengantar"), Bab("d", "BAB I", "Satu")));
        b.Paragraf("Heading1").Select(Teks).ShouldBe(["BAB III\nTiga", "Pengantar", "\nSatu"]);
        b.Paragraf("Heading1").Select(p => Val(p.Descendants(W + "numId").FirstOrDefault())).ShouldBe(["0", "0", null]);
        b.Paragraf("Heading2").Select(Teks).ShouldBe(["3.1\tAnak"]);
    }

    [Fact]
    public void Subbab_yang_disisipkan_menggeser_nomor_sesudahnya_di_LibreOffice()
    {
        LibreOffice.Perlukan();
        var teks = Cetak(Sisipkan(new BerkasDocx(Dua).Bita, "Lanjut", "Sisipan"));
        teks.ShouldContain("1.1 Awal");
        teks.ShouldContain("1.2 Sisipan");
        teks.ShouldContain("1.3 Lanjut");
        teks.ShouldContain("2.1 Pokok");
        teks.ShouldContain("2.1.1 Rinci");
        teks.ShouldContain("LAMPIRAN 2");
    }

    [Fact]
    public void Nomor_laporan_contoh_di_LibreOffice_sama_dengan_naskahnya()
    {
        LibreOffice.Perlukan();
        var naskah = SemuaContoh.Naskah("ntt-2023");
        var teks = Cetak(new BerkasDocx(naskah).Bita);
        foreach (var j in naskah.DaftarBlok().OfType<Judul>().Where(j => j.Nomor.Length > 0))
        {
            teks.ShouldContain(string.Join(' ', $"{j.Nomor} {j.Isi.Gabung()}".Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Take(3)));
        }
    }

    private static Tabel T(string id, string bab, int urut) =>
        new(new(id, "Tabel", bab, urut, "x"), [new(1, Rata.Kiri)], [], [new(JenisBaris.Isi, [Sel("a")])]);

    // a heading put before another one, as a person would: the style and the words
    private static byte[] Sisipkan(byte[] docx, string sebelum, string judul)
    {
        using var aliran = new MemoryStream();
        aliran.Write(docx);
        using (var zip = new ZipArchive(aliran, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entri = zip.GetEntry("word/document.xml").ShouldNotBeNull();
            using var baca = new StreamReader(entri.Open());
            var isi = baca.ReadToEnd();
            baca.Dispose();
            var letak = isi.LastIndexOf("<w:p>", isi.IndexOf($">{sebelum}<", StringComparison.Ordinal), StringComparison.Ordinal);
            entri.Delete();
            using var tulis = new StreamWriter(zip.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false));
            tulis.Write(isi.Insert(letak, $"<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t>{judul}</w:t></w:r></w:p>"));
        }

        return aliran.ToArray();
    }

    private static string Cetak(byte[] docx)
    {
        using var pdf = PdfDocument.Open(LibreOffice.Ubah("pdf", ("naskah.docx", docx))["naskah.pdf"]);
        var teks = string.Join(' ', pdf.GetPages().Select(p => ContentOrderTextExtractor.GetText(p)));
        return string.Join(' ', teks.Split([' ', '\n', '\r', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
    }
}
