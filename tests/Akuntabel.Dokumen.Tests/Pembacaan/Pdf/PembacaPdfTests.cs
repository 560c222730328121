using System.Text;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.DariPdf;
using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

public class PembacaPdfTests
{
    private static string Pesan(byte[] isi) => Should.Throw<DokumenTakTerbacaException>(() => PembacaPdf.Baca(isi)).Message;

    [Fact]
    public void Kata_dan_garis_dari_berkas_menjadi_tabel()
    {
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

    [Theory]
    [InlineData(6, 4, "1", "85,5¹")]
    [InlineData(6, 4, "2\\)", "85,5²)")]
    [InlineData(8, 3, "1", "85,5¹")]
    [InlineData(10, 0, "1", "85,51")]
    public void Angka_kecil_yang_terangkat_bukan_digit_dari_angka_di_depannya(int besar, int naik, string ekor, string harap) =>
        PembacaPdf.Baca(PdfKecil.Buat([PdfKecil.Teks(60, 700, "85,5") + $"BT /F1 {besar} Tf 80 {700 + naik} Td ({ekor}) Tj ET\n"]))
            .DaftarParagraf.Single().Teks.ShouldBe(harap);

    [Fact]
    public void Bukan_pdf_kosong_rusak_dan_acak_diberi_pesan()
    {
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
        var kunci = "/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + new string('A', 64) + "> /U <" + new string('B', 64) + "> >>";
        Pesan(PdfKecil.Buat([PdfKecil.Teks(60, 700, "Isi.")], tambahanTrailer: kunci)).ShouldContain("kata sandi");
        Pesan(PdfKecil.Buat([PdfKecil.Garis(50, 50, 400, 600)])).ShouldContain("OCR");
    }

    [Fact]
    public void Garis_dari_isian_tipis_dan_goresan_bergerak_arsir_dari_isian_berwarna()
    {
        // 20..220 × 742..782 from above: strokes twice as large, thin boxes, and boxes that are no rulings
        var isi = "q 2 0 0 2 0 0 cm 10 20 m 110 20 l S 10 30 m 110 30 l S 10 40 m 110 40 l S Q\n" + PdfKecil.Garis(20, 40, 0, 40) + PdfKecil.Garis(120, 40, 0, 40) + PdfKecil.Garis(220, 40, 0, 40)
            + "0.8 g 100 100 200 100 re f\n1 g 100 300 200 100 re f\n0 g 10 500 100 50 re W n\n";
        var h = BerkasPdf.Halaman(PdfKecil.Buat([isi + PdfKecil.Teks(60, 700, "Isi.")]), TimeSpan.FromMinutes(1), new PenyusunDokumen()).ShouldHaveSingleItem();
        var p = h.Petak.ShouldHaveSingleItem();
        p.X.ShouldBe([20, 120, 220], tolerance: 0.5);
        p.Y.ShouldBe([762, 782, 802], tolerance: 0.5);
        h.Garis.Arsir.ShouldHaveSingleItem().ShouldBe(new Kotak(100, 642, 300, 742));
    }

    [Fact]
    public void Kata_utuh_walau_dilukis_dua_kali_terputus_atau_renggang()
    {
        var isi = "BT /F1 10 Tf 60 700 Td [(Pro) -20 (gram) -400 (dua)] TJ ET\nBT /F1 10 Tf 60.3 700 Td (Program) Tj ET\n"
            + "BT /F1 10 Tf 3 Tc 60 600 Td (BAB) Tj 0 Tc ET\n" + PdfKecil.Teks(60, 500, "1.234") + "BT /F1 10 Tf 85.03 500 Td (.567) Tj ET\n";
        var h = BerkasPdf.Halaman(PdfKecil.Buat([isi]), TimeSpan.FromMinutes(1), new PenyusunDokumen()).ShouldHaveSingleItem();
        h.Kata.OrderBy(k => k.Y0).ThenBy(k => k.X0).Select(k => k.Teks).ShouldBe(["Program", "dua", "BAB", "1.234.567"]);
        h.Kata.ShouldAllBe(k => k.X0 > 59 && k.Tinggi > 11 && k.Tinggi < 12);
    }
}
