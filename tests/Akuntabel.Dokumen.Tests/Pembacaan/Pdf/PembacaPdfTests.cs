using System.Text;

using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.DariPdf;

namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

public class PembacaPdfTests
{
    private static readonly bool Ada = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, "pdftotext")) || File.Exists(Path.Combine(f, "pdftotext.exe")));

    private static void Perlu() => Assert.SkipUnless(Ada, "poppler-utils tidak terpasang");

    private static string Pesan(byte[] isi, Poppler? poppler = null) =>
        Should.Throw<DokumenTakTerbacaException>(() => PembacaPdf.Baca(isi, poppler ?? Poppler.Terpasang)).Message;

    [Fact]
    public void Kata_dan_garis_dari_berkas_menjadi_tabel()
    {
        Perlu();
        var isi = new StringBuilder(PdfKecil.Teks(60, 780, "Serapan menurut program berikut."));
        foreach (var y in (int[])[700, 720, 740])
        {
            isi.Append(PdfKecil.Garis(50, y, 300, 0));
        }

        foreach (var x in (int[])[50, 200, 350])
        {
            isi.Append(PdfKecil.Garis(x, 700, 0, 40));
        }

        isi.Append(PdfKecil.Teks(60, 726, "Program")).Append(PdfKecil.Teks(210, 726, "Serapan")).Append(PdfKecil.Teks(60, 706, "Pelatihan")).Append(PdfKecil.Teks(210, 706, "97,87"));
        var d = PembacaPdf.Baca(PdfKecil.Buat([isi.ToString(), PdfKecil.Teks(60, 700, "Halaman kedua.")]));
        var t = d.DaftarTabel.ShouldHaveSingleItem();
        t.Kepala.ShouldBe(["Program", "Serapan"]);
        HalamanUji.Isi(t).ShouldBe(["Pelatihan | 97,87"]);
        d.DaftarParagraf.Select(p => (p.Teks, p.Halaman)).ShouldBe([("Serapan menurut program berikut.", 1), ("Halaman kedua.", 2)]);
    }

    [Fact]
    public void Tanpa_poppler_pesannya_menyebut_apa_yang_dipasang() =>
        Pesan(PdfKecil.Buat([PdfKecil.Teks(60, 700, "Isi.")]), new Poppler(Path.GetTempPath(), TimeSpan.FromSeconds(5))).ShouldContain("Pasang poppler-utils");

    [Fact]
    public void Bukan_pdf_kosong_rusak_dan_acak_diberi_pesan()
    {
        Perlu();
        Pesan([]).ShouldContain("bukan PDF");
        Pesan("PK\u0003\u0004 docx"u8.ToArray()).ShouldContain("bukan PDF");
        Pesan("%PDF-1.4\n"u8.ToArray()).ShouldContain("rusak atau kosong");
        var acak = new byte[20_000];
        new Random(7).NextBytes(acak);
        Pesan([.. "%PDF-1.7\n"u8, .. acak]).ShouldContain("rusak atau kosong");
        var utuh = PdfKecil.Buat([PdfKecil.Teks(60, 700, "Isi.")]);
        Pesan(utuh[..60]).ShouldContain("rusak atau kosong");
    }

    [Fact]
    public void Terkunci_dan_hanya_gambar_diberi_pesan_dan_saran()
    {
        Perlu();
        var kunci = "/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + new string('A', 64) + "> /U <" + new string('B', 64) + "> >>";
        Pesan(PdfKecil.Buat([PdfKecil.Teks(60, 700, "Isi.")], tambahanTrailer: kunci)).ShouldContain("kata sandi");
        Pesan(PdfKecil.Buat([PdfKecil.Garis(50, 50, 400, 600)])).ShouldContain("OCR");
    }

    [Fact]
    public void Alat_yang_tidak_selesai_dihentikan()
    {
        Assert.SkipUnless(File.Exists("/bin/sleep"), "tidak ada perintah sleep");
        var poppler = new Poppler("/bin", TimeSpan.FromMilliseconds(300));
        Should.Throw<DokumenTakTerbacaException>(() => poppler.Jalankan("sleep", ["60"], s => new StreamReader(s).ReadToEnd())).Message.ShouldContain("dihentikan");
    }

    [Fact]
    public void Xml_dengan_huruf_terlarang_dan_terpotong_tetap_terbaca()
    {
        var xml = "<!DOCTYPE html PUBLIC \"-//W3C//DTD\" \"http://tidak.ada/x.dtd\"><html><page width=\"600\" height=\"800\"><word xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\">a\u0001b&amp;</word><word xMin=\"x\" yMin=\"1\" xMax=\"9\" yMax=\"9\">c</word><wo";
        var h = PembacaKata.Baca(new MemoryStream(Encoding.UTF8.GetBytes(xml))).ShouldHaveSingleItem();
        h.Kata.Select(k => k.Teks).ShouldBe(["a b&", "c"]);
        PembacaGaris.Baca(new MemoryStream("<svg><page><path d=\"M 1 1 L x Z M\" style=\"stroke:rgb\"/><g transform=\"matrix(a)\"><path d=\""u8.ToArray())).ShouldHaveSingleItem().Tegak.ShouldBeEmpty();
    }

    [Fact]
    public void Garis_dibaca_dari_isian_tipis_dan_goresan_bergerak()
    {
        var svg = "<svg><defs><path d=\"M 0 0 L 90 0\" style=\"stroke:rgb(0)\"/></defs><pageSet><page/><page><g transform=\"matrix(2,0,0,2,0,0)\"><path style=\"fill:none;stroke:rgb(0)\" d=\"M 10 20 L 60 20 \" transform=\"matrix(1,0,0,1,5,0)\"/></g>"
            + "<path style=\" stroke:none;fill:rgb(0)\" d=\"M 50 10 L 50.5 10 L 50.5 90 L 50 90 Z M 50 10 \"/><path style=\" stroke:none;fill:rgb(0)\" d=\"M 100 100 L 300 100 L 300 200 L 100 200 Z \"/></page></pageSet></svg>";
        var hasil = PembacaGaris.Baca(new MemoryStream(Encoding.UTF8.GetBytes(svg)));
        hasil.Count.ShouldBe(2);
        hasil[1].Mendatar.ShouldBe([new Garis(40, 30, 130)]);
        hasil[1].Tegak.ShouldBe([new Garis(50.25, 10, 90)]);
    }
}
