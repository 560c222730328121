using Akuntabel.Dokumen.TandaTangan;
using Akuntabel.Dokumen.Tests.Pembacaan.Pdf;
using Akuntabel.Tests.Bersama;

namespace Akuntabel.Dokumen.Tests.TandaTangan;

/// <summary>What is painted, pinned, or hidden upon an issued PDF is named with its page, however the words stay.</summary>
public sealed class BandingPdfTests : IDisposable
{
    private const string Kosong = "400 100 500 150";

    private static readonly byte[] Terbit = PdfKecil.Buat([PdfKecil.Teks(72, 700, "Capaian 84,42"), PdfKecil.Teks(72, 700, "Serapan 91,03")]);

    private static readonly DateTimeOffset Kini = new(2023, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly PenandaPdf _penanda = new();

    public void Dispose() => _penanda.Dispose();

    [Fact]
    public void Gambar_yang_dilukis_di_atas_halaman_disebut_dengan_halamannya_walaupun_kata_katanya_tetap()
    {
        var ubah = new PembaruanPdf(Terbit);
        var isi = ubah.Aliran("", "0 0 595 842 re f BT /F1 10 Tf 72 700 Td (Serapan 91,03) Tj ET"u8.ToArray());
        var nomor = ubah.Halaman(2);
        var hasil = Banding(ubah.Ganti(nomor, ubah.Semula(nomor).Replace("/Contents", $"/Contents {isi} 0 R /Semula", StringComparison.Ordinal)).Selesai());
        hasil.Beda.ShouldBeEmpty();
        hasil.Sama.ShouldBeFalse();
        hasil.Perubahan.ShouldHaveSingleItem().ShouldStartWith("halaman 2: isinya");
    }

    [Fact]
    public void Huruf_dan_gambar_yang_dipakai_halaman_yang_diganti_disebut()
    {
        // the page is as it was; the font that it draws with maps to other shapes
        var hasil = Banding(new PembaruanPdf(Terbit).Ganti(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>").Selesai());
        hasil.Perubahan.ShouldContain(p => p.StartsWith("halaman 1: isinya", StringComparison.Ordinal));
        hasil.Perubahan.ShouldContain(p => p.StartsWith("halaman 2: isinya", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<</Type/Annot/Subtype/Stamp/Rect[70 690 300 720]>>")]
    [InlineData("<</Type/Annot/Subtype/Widget/FT/Tx/Rect[70 690 300 720]/V(99)>>")]
    [InlineData("<</Type/Annot/Subtype/Widget/FT/Sig/Rect[0 0 0 0]/AA<</E<</S/JavaScript/JS(1)>>>>>>")]
    public void Yang_ditempelkan_di_atas_halaman_disebut(string lapisan)
    {
        var ubah = new PembaruanPdf(Terbit);
        var nomor = ubah.Baru(lapisan);
        Banding(ubah.Tambah(ubah.Halaman(1), $"/Annots[{nomor} 0 R]").Selesai()).Perubahan.ShouldHaveSingleItem().ShouldStartWith("halaman 1: ada catatan");
    }

    [Theory]
    [InlineData("/OpenAction<</S/JavaScript/JS(1)>>", "tindakan yang berjalan ketika berkasnya dibuka")]
    [InlineData("/OCProperties<</OCGs[]/D<<>>>>", "lapisan yang dapat diperlihatkan")]
    [InlineData("/AcroForm<</Fields[]/XFA(x)>>", "isian selain tanda tangan")]
    public void Tindakan_lapisan_dan_isian_yang_ditambahkan_disebut(string tambahan, string sebutan)
    {
        var ubah = new PembaruanPdf(Terbit);
        Banding(ubah.Tambah(ubah.Akar, tambahan).Selesai()).Perubahan.ShouldHaveSingleItem().ShouldContain(sebutan);
    }

    [Fact]
    public void Tampilan_tanda_tangan_di_tempat_kosong_bukan_perubahan_dan_yang_menutupi_tulisan_disebut()
    {
        Banding(_penanda.Pdf(Terbit, 1, Kosong)).Sama.ShouldBeTrue();
        var menutupi = Banding(_penanda.Pdf(Terbit, 2, "60 690 200 720"));
        menutupi.Sama.ShouldBeFalse();
        menutupi.Perubahan.ShouldHaveSingleItem().ShouldContain("halaman 2: tampilan tanda tangan menutupi tulisan \"Serapan 91,03\"");
    }

    [Fact]
    public void Keterangan_sertifikat_sesudah_tanda_tangan_dibolehkan_dan_dipakai()
    {
        var tanda = new PembaruanPdf(_penanda.Pdf(Terbit, 1, Kosong));
        var crl = tanda.Aliran("", _penanda.Crl(Kini.AddDays(-2), Kini.AddDays(5)));
        var (hasil, banding) = Periksa(tanda.Tambah(tanda.Akar, $"/DSS<</CRLs[{crl} 0 R]>>").Selesai());
        banding.SesudahAman.ShouldBeTrue();
        hasil.Resmi(banding).ShouldBeTrue(string.Join(' ', hasil.Keterangan(banding)));
        hasil.DaftarTanda.ShouldHaveSingleItem().Tanda.Pencabutan.ShouldBe(StatusPencabutan.Berlaku);
        hasil.Catatan.ShouldHaveSingleItem().ShouldContain("keterangan tentang sertifikatnya");
    }

    [Fact]
    public void Halaman_yang_diubah_sesudah_tanda_tangan_disebut_dan_membuatnya_tidak_sah()
    {
        var tanda = new PembaruanPdf(_penanda.Pdf(Terbit, 1, Kosong));
        var nomor = tanda.Halaman(2);
        var (hasil, banding) = Periksa(tanda.Ganti(nomor, tanda.Semula(nomor).Replace("/Resources", "/MediaBox[0 0 500 500]/Resources", StringComparison.Ordinal)).Selesai());
        (hasil.Sah, hasil.Resmi(banding)).ShouldBe((false, false));
        hasil.Catatan.ShouldHaveSingleItem().ShouldContain("halaman 2: isinya");
    }

    [Fact]
    public void Rujukan_yang_berputar_tidak_menggagalkan()
    {
        var ubah = new PembaruanPdf(Terbit);
        var a = ubah.Baru("<</B 99 0 R>>");
        Banding(ubah.Ganti(99, $"[{a} 0 R 99 0 R]").Tambah(ubah.Akar, $"/AF {a} 0 R").Selesai()).Perubahan.ShouldHaveSingleItem().ShouldContain("dilampirkan");
    }

    private static HasilBandingPdf Banding(byte[] lain)
    {
        var hasil = BandingPdf.Banding(Terbit, lain);
        hasil.Sebab.ShouldBeEmpty();
        return hasil;
    }

    private (HasilPdfBertanda Hasil, HasilBandingPdf Banding) Periksa(byte[] pdf)
    {
        var banding = Banding(pdf);
        return (PeriksaPdf.Periksa(pdf, Terbit, [_penanda.Induk], Kini, banding), banding);
    }
}
