using System.Text;
using Akuntabel.Dokumen.Pembacaan.DariPdf;
using Akuntabel.Dokumen.Tests.Pembacaan.Pdf;
using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using PdfSharp.Pdf.IO;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;

namespace Akuntabel.Dokumen.Tests.PenulisanTemuan;

/// <summary>The notes read back by another library lie over the words that the findings are about.</summary>
public class SorotanPdfTests
{
    private const string Kalimat = "Realisasi belanja bibit padi sebesar 71,5% dari pagu tahun";
    private static readonly byte[] Berkas = Isi();

    private static byte[] Isi(string halaman = "", string putar = "", string katalog = "") => PdfKecil.Buat([putar + Tabel(), "BT ET\n"],
        "842 842", tambahanHalaman: halaman, tambahanKatalog: katalog);

    // two rows of which the last figure stands in both
    private static string Tabel()
    {
        int[] x = [60, 90, 250, 340, 430];
        int[] y = [700, 680, 660, 640];
        var garis = y.Select(b => PdfKecil.Garis(60, b, 370, 0)).Concat(x.Select(k => PdfKecil.Garis(k, 640, 0, 60)));
        string[][] isi = [["No", "Uraian", "Target", "Realisasi"], ["1", "Bibit padi", "40", "25"], ["2", "Bibit jagung", "80", "25"]];
        var sel = isi.SelectMany((b, i) => b.Select((t, k) => PdfKecil.Teks(x[k] + 4, y[i] - 14, t)));
        return PdfKecil.Teks(60, 760, Kalimat) + PdfKecil.Teks(60, 746,
            "berjalan, sedangkan sisanya dialihkan.") + string.Concat(garis.Concat(sel));
    }

    private static Temuan Salah(TempatTemuan tempat, string tertulis, params TempatTemuan[] terkait) =>
        new("ANG-001", TingkatTemuan.Material, tempat, tertulis, "62,5", "25 / 40", "Persentasenya keliru.",
            "Aritmetika") { Terkait = terkait };

    /// <summary>Kind, words below it, and text of each note of a page.</summary>
    private static List<(AnnotationType Jenis, string Kata, string Isi)> Catatan(byte[] pdf, int halaman = 1)
    {
        using var d = PdfDocument.Open(pdf);
        var p = d.GetPage(halaman);
        var kata = p.GetWords().ToList();
        return [.. p.GetAnnotations()
            .Select(a => (a.Type, string.Join(' ', kata.Where(k => Tertutup(a, k)).Select(k => k.Text)), a.Content ?? ""))];
    }

    private static bool Tertutup(Annotation a, Word k) => a.QuadPoints.Select(q => q.Points.ToArray())
        .Any(q => q.Min(t => t.X) <= k.BoundingBox.Centroid.X
        && q.Max(t => t.X) >= k.BoundingBox.Centroid.X && q.Min(t => t.Y) <= k.BoundingBox.Centroid.Y
        && q.Max(t => t.Y) >= k.BoundingBox.Centroid.Y);

    private static (DokumenTerbaca Dokumen, TabelTerbaca Tabel, ParagrafTerbaca Paragraf) Baca(byte[] pdf)
    {
        var d = PembacaPdf.Baca(pdf);
        return (d, d.DaftarTabel.Single(), d.DaftarParagraf.First());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("/CropBox [30 50 560 800]", "")]
    // a page that lies on its side is painted so that it reads upright
    [InlineData("/Rotate 90", "0 1 -1 0 842 0 cm\n")]
    [InlineData("/Rotate 180", "-1 0 0 -1 842 842 cm\n")]
    [InlineData("/Rotate 270", "0 -1 1 0 0 842 cm\n")]
    [InlineData("/Rotate 90 /CropBox [40 30 840 800]", "0 1 -1 0 842 0 cm\n")]
    [InlineData("/UserUnit 2", "")]
    // pages cut out of a larger sheet: the corner is far from zero, and words near it come close to the edge
    [InlineData("/CropBox [50 600 560 800]", "")]
    [InlineData("/MediaBox [50 600 650 800]", "")]
    [InlineData("/MediaBox [650 800 50 600]", "")]
    [InlineData("/MediaBox [-300 -200 842 842]", "")]
    [InlineData("/Rotate 90 /CropBox [60 50 240 842]", "0 1 -1 0 842 0 cm\n")]
    [InlineData("/Rotate 180 /MediaBox [300 30 800 210]", "-1 0 0 -1 842 842 cm\n")]
    [InlineData("/Rotate 270 /CropBox [600 300 800 800]", "0 -1 1 0 0 842 cm\n")]
    public void Sorotan_menutup_kata_sel_dan_kalimatnya(string halaman, string putar)
    {
        var pdf = Isi(halaman, putar);
        var (d, tabel, paragraf) = Baca(pdf);
        var baris = tabel.Isi.ToList().FindIndex(b => b[1] == "Bibit jagung");
        var hasil = SorotanPdf.Tulis(pdf, d,
            [Salah(tabel.Tempat(baris, 3), "25"), Salah(paragraf.Tempat(0), "71,5%"), Salah(paragraf.Tempat(0), "pagu tahun berjalan")]);
        Catatan(hasil).Select(c => (c.Jenis, c.Kata)).ShouldBe(
            [(AnnotationType.Highlight, "25"), (AnnotationType.Highlight, "71,5%"), (AnnotationType.Highlight, "pagu tahun berjalan,")]);
        using var baca = PdfDocument.Open(hasil);
        // of the two cells that hold the same figure the lower one
        var jagung = baca.GetPage(1).GetWords().Single(k => k.Text == "jagung").BoundingBox.Centroid;
        var sorotan = baca.GetPage(1).GetAnnotations().First().Rectangle.Centroid;
        Math.Min(Math.Abs(jagung.X - sorotan.X), Math.Abs(jagung.Y - sorotan.Y)).ShouldBeLessThan(6);
    }

    [Fact]
    public void Catatan_memuat_pesan_dan_yang_perlu_dilakukan_dan_kodenya_terakhir()
    {
        var (d, tabel, paragraf) = Baca(Berkas);
        var c = Catatan(SorotanPdf.Tulis(Berkas, d,
            [Salah(tabel.Tempat(0, 3), "25", paragraf.Tempat(Kalimat.IndexOf("71", StringComparison.Ordinal)))]));
        var baris = c[0].Isi.Split('\n');
        baris[0].ShouldEndWith("Persentasenya keliru.");
        baris.ShouldContain("Seharusnya: 62,5");
        baris[^2].ShouldStartWith("Yang perlu dilakukan: ");
        baris[^1].ShouldBe("ANG-001");
        (c[1].Jenis, c[1].Kata).ShouldBe((AnnotationType.Underline, "71,5%"));
        c[1].Isi.ShouldContain("tempat terkait");
    }

    [Fact]
    public void Yang_tanpa_tempat_menjadi_catatan_di_tepi_atas()
    {
        var d = Baca(Berkas).Dokumen;
        var hasil = SorotanPdf.Tulis(Berkas, d,
            [Salah(TempatTemuan.Dokumen, ""), Salah(TempatTemuan.Dokumen with { Halaman = 2 }, "x"), Salah(TempatTemuan.Dokumen, "")]);
        Catatan(hasil).Select(c => c.Jenis).ShouldBe([AnnotationType.Text, AnnotationType.Text]);
        Catatan(hasil, 2).Select(c => c.Jenis).ShouldBe([AnnotationType.Text]);
        using var baca = PdfDocument.Open(hasil);
        var letak = baca.GetPage(1).GetAnnotations().Select(a => a.Rectangle).ToList();
        letak.ShouldAllBe(r => r.Bottom > 780 && r.Top < 842 && r.Left > 0 && r.Right < 595);
        letak[1].Left.ShouldBeGreaterThanOrEqualTo(letak[0].Right);
    }

    [Fact]
    public void Halaman_dan_catatan_yang_sudah_ada_tetap()
    {
        var lama = Isi("/Annots [<< /Type /Annot /Subtype /Text /Rect [10 10 20 20] /Contents (lama) >>]");
        var hasil = SorotanPdf.Tulis(lama, PembacaPdf.Baca(lama), [Salah(TempatTemuan.Dokumen, "")]);
        Catatan(hasil).Select(c => c.Isi.Split('\n')[0]).ShouldBe(["lama", "Persentasenya keliru."]);
        using var asal = PdfDocument.Open(lama);
        using var baru = PdfDocument.Open(hasil);
        baru.GetPages().Select(p => p.Text).ShouldBe(asal.GetPages().Select(p => p.Text));
        baru.GetPage(1).Letters.Select(l => l.Location).ShouldBe(asal.GetPage(1).Letters.Select(l => l.Location));
    }

    [Fact]
    public void Yang_terkunci_bertanda_tangan_atau_rusak_ditolak_dengan_sebabnya()
    {
        var d = Baca(Berkas).Dokumen;
        Ditolak(Terkunci()).ShouldContain("dikunci");
        Ditolak(Isi(katalog: "/AcroForm << /SigFlags 3 /Fields [] >>")).ShouldContain("tanda tangan");
        Ditolak(Berkas[..^300]).ShouldContain("tidak utuh");
        Ditolak(Melingkar()).ShouldContain("tidak utuh");

        string Ditolak(byte[] isi)
        {
            var pesan = Should.Throw<SorotanDitolakException>(() => SorotanPdf.Tulis(isi, d, [Salah(TempatTemuan.Dokumen, "")])).Message;
            pesan.ShouldContain("lembar temuan");
            return pesan;
        }
    }

    [Fact]
    public void Pdf_yang_menolak_diganti_lembar_temuan()
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-uji-");
        try
        {
            var berkas = Path.Combine(folder.FullName, "laporan.pdf");
            File.WriteAllBytes(berkas, Terkunci());
            var hasil = BerkasTemuan.Tulis("pdf", berkas, Baca(Berkas)
                .Dokumen, new HasilUji(1, 1, 1, []), folder.FullName, new HashSet<string>());
            Path.GetFileName(hasil.Jalur).ShouldBe("laporan.temuan.xlsx");
            File.Exists(hasil.Jalur).ShouldBeTrue();
            hasil.Keterangan.ShouldStartWith($"{berkas}: ");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Its table of places names itself as the one before.</summary>
    private static byte[] Melingkar()
    {
        var teks = Encoding.Latin1.GetString(Berkas);
        var letak = teks.LastIndexOf("xref\n0 ", StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(teks.Replace("/Root 1 0 R", $"/Root 1 0 R /Prev {letak}", StringComparison.Ordinal));
    }

    /// <summary>Opens without a password, but may not be changed.</summary>
    private static byte[] Terkunci()
    {
        using var d = PdfReader.Open(new MemoryStream(Berkas), PdfDocumentOpenMode.Modify);
        d.SecuritySettings.OwnerPassword = "rahasia";
        using var keluar = new MemoryStream();
        d.Save(keluar, closeStream: false);
        return keluar.ToArray();
    }
}
