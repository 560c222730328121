using System.Globalization;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.DariPdf;
using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Uji;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

/// <summary>Pages that are only pictures, read by whatever program stands in for tesseract.</summary>
public sealed class PindaianPdfTests : IDisposable
{
    private const int Lebar = 1190;
    private const int Tinggi = 1684;
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-uji-").FullName;

    public PindaianPdfTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Program gantinya naskah sh");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static readonly string[][] Isi =
        [["No", "Uraian", "Pagu", "Realisasi", "%"], ["1", "Bibit", "1.000.000", "500.000", "50,00"],
            ["2", "Pupuk", "2.000.000", "500.000", "52,00"], ["3", "Alat", "4.000.000", "1.000.000", "25,00"]];

    /// <summary>A page that paints a picture over all of it, beside one with text.</summary>
    private static byte[] Pdf(int halaman = 1) => PdfKecil.Buat(
        [.. Enumerable.Repeat($"q 595 0 0 842 0 0 cm /G Do Q\n", halaman), PdfKecil.Teks(60, 700, "Halaman dengan teks.")],
        tambahanHalaman: "", gambar: (Lebar, Tinggi));

    /// <summary>hOCR of the table in samples of the picture, two for a point.</summary>
    private static string Hocr()
    {
        int[] x = [120, 200, 480, 700, 960];
        var larik = Isi.Select((b, i) =>
            string.Create(CultureInfo.InvariantCulture,
            $"<span class='ocr_line' title='bbox 120 {200 + (40 * i)} 1080 {230 + (40 * i)}; baseline 0 -6; x_size 28'>")
            + string.Concat(b.Select((t, k) =>
                string.Create(CultureInfo.InvariantCulture,
                $"<span class='ocrx_word' title='bbox {x[k]} {200 + (40 * i)} {x[k] + (14 * t.Length)} {230 + (40 * i)}; x_wconf "
                    + $"91'><strong>{t}</strong></span> ")))
            + $"<span class='ocrx_word' title='bbox 1100 {200 + (40 * i)} 1104 {230 + (40 * i)}; x_wconf 80'>|</span><span class='ocrx_word' title='bbox 10 {200 + (40 * i)} 60 {230 + (40 * i)}; x_wconf 4'>noda</span></span>");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><div class='ocr_page' title='bbox 0 0 1190 1684'><p class='ocr_par' title='bbox 1 1 9 9'>"
            + string.Concat(larik) + "</p></div></body></html>";
    }

    private PengenalHuruf Pengenal(string naskah, string bahasa = "eng\nind\nosd", TimeSpan? batas = null)
    {
        var program = Path.Combine(_folder, "tesseract");
        File.WriteAllText(Path.Combine(_folder, "hasil.html"), Hocr());
        File.WriteAllText(Path.Combine(_folder, "bahasa"), bahasa + "\n");
        File.WriteAllText(program,
            $"#!/bin/sh\nif [ \"$1\" = --list-langs ]; then cat '{_folder}/bahasa'; exit; fi\necho \"$@\" >> '{_folder}/argumen'\nhead "
                + $"-c 4 \"$1\" > '{_folder}/awal'\n{naskah}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new PengenalHuruf(new ProgramTesseract(ProgramTesseract.Cari(null, "relatif:" + _folder).ShouldNotBeNull()), batas
            ?? TimeSpan.FromMinutes(1));
    }

    private string Berhasil => $"cat '{_folder}/hasil.html'";

    private static DokumenTerbaca Baca(PengenalHuruf? pengenal, int halaman = 1) =>
        PembacaPdf.Baca(Pdf(halaman), TimeSpan.FromMinutes(1), pengenal);

    [Fact]
    public void Tabel_pada_gambar_terbaca_dan_disebut_kurang_pasti()
    {
        var d = Baca(Pengenal(Berhasil));
        d.Catatan.ShouldHaveSingleItem().ShouldStartWith("halaman 1: dibaca dengan OCR");
        var t = d.DaftarTabel.ShouldHaveSingleItem();
        t.Halaman.ShouldBe(1);
        t.Isi.Select(b => b.Sel.Select(s => s.Teks)).ShouldBe(Isi.Skip(1));
        var temuan = KatalogUji.Periksa(d).Temuan.ShouldHaveSingleItem();
        (temuan.Kode, temuan.Tertulis, temuan.Keyakinan).ShouldBe(("ANG-001", "52,00", KeyakinanTemuan.Kuat));
        KatalogUji.Periksa(d with { HalamanKurangPasti = new HashSet<int>() }).Temuan.ShouldHaveSingleItem()
            .Keyakinan.ShouldBe(KeyakinanTemuan.Pasti);
    }

    [Fact]
    public void Tempatnya_di_halaman_ialah_tempatnya_di_gambar()
    {
        var d = Baca(Pengenal(Berhasil));
        var sel = d.DaftarTabel.Single().Isi[1].Sel[4].Kotak.Titik;
        sel.X0.ShouldBe(480, 1);
        sel.Y1.ShouldBe((310 - 6 + (0.25 * 28)) / 2, 1);
        var catatan = SorotanPdf.Tulis(Pdf(), d, KatalogUji.Periksa(d).Temuan);
        using var baca = UglyToad.PdfPig.PdfDocument.Open(catatan);
        var r = baca.GetPage(1).GetAnnotations().First(a => a.Type == UglyToad.PdfPig.Annotations.AnnotationType.Highlight).Rectangle;
        r.Left.ShouldBe(480, 2);
        r.Bottom.ShouldBe(842 - sel.Y1, 2);
    }

    [Fact]
    public void Program_dipanggil_dengan_bahasa_yang_ada_dan_berkas_yang_dikenal_lalu_berkasnya_hilang()
    {
        Baca(Pengenal(Berhasil));
        Baca(Pengenal(Berhasil, "eng"));
        var argumen = File.ReadAllLines(Path.Combine(_folder, "argumen"));
        argumen[0].ShouldContain(" stdout -l ind --dpi 144 --psm 1 ");
        argumen[1].ShouldContain(" stdout -l eng --dpi 144 --psm 3 ");
        File.ReadAllBytes(Path.Combine(_folder, "awal"))[1..].ShouldBe("PNG"u8.ToArray());
        argumen.Select(a => a.Split(' ')[0]).ShouldAllBe(b => !File.Exists(b) && !Directory.Exists(Path.GetDirectoryName(b)));
    }

    [Theory]
    [InlineData("exit 1")]
    [InlineData("echo bukan-xml")]
    [InlineData("sleep 30")]
    public void Program_yang_gagal_atau_terlalu_lama_hanya_menjadi_catatan(string naskah)
    {
        var d = Baca(Pengenal(naskah, batas: TimeSpan.FromSeconds(1)), 2);
        d.Catatan.ShouldHaveSingleItem()
            .ShouldStartWith("halaman 1-2: tanpa teks (hanya gambar, atau kosong), tidak terbaca. OCR tidak menemukan");
        d.DaftarParagraf.ShouldHaveSingleItem().Teks.ShouldBe("Halaman dengan teks.");
    }

    [Fact]
    public void Tanpa_program_disebut_apa_yang_perlu_dipasang()
    {
        var catatan = Baca(null).Catatan;
        catatan.ShouldHaveSingleItem().ShouldContain("tidak terbaca. Minta administrator ");
        PembacaDokumen.SaranPemasangan(catatan).ShouldStartWith("Pasang ");
        PembacaDokumen.SaranPemasangan(["halaman 1: rusak"]).ShouldBeEmpty();
        ProgramTesseract.Cari(null, _folder).ShouldBeNull();
        ProgramTesseract.Cari("tidak", _folder).ShouldBeNull();
        var kosong = PdfKecil.Buat([""]);
        Should.Throw<DokumenTakTerbacaException>(() => PembacaPdf.Baca(kosong, TimeSpan.FromMinutes(1)))
            .Message.ShouldContain("Minta administrator ");
    }
}
