using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>BIL-001: amounts in words.</summary>
public class TerbilangBerbedaTests
{
    private static string Semua(params string[] baris) => string.Join("; ", Temuan("BIL-001", baris));

    [Theory]
    [InlineData("Rp12.345.678.000,00 (dua belas milyar tiga ratus empat puluh lima juta enam ratus tujuh puluh delapan rupia)",
        "12.345.000.678")] // "ribu" is lost
    [InlineData("Rp12.345.678.000,00 (dua belas milyar tiga ratus empat puluh lima juta enam ratus tujuh puluh delapan ribu rupia)", "")]
    [InlineData("Rp75.025.000,00 (terbilang: tujuh puluh lima juta dua puluh lima rupiah)", "75.000.025")]
    [InlineData("Rp75.025.000,00 (terbilang: tujuh puluh lima juta dua puluh lima ribu rupiah)", "")]
    [InlineData("Rp75.025.000,- terbilang tujuh puluh lima juta dua puluh lima rupiah", "75.000.025")]
    [InlineData("Rp75.025.000,- terbilang : tujuh puluh lima juta dua puluh lima ribu rupiah", "")]
    [InlineData("Rp250.000.000 (duaratus limapuluh juta rupiah)", "")]
    [InlineData("Rp250.000.000 (duaratus limabelas juta rupiah)", "215.000.000")]
    [InlineData("Rp250.000.000 (dua ratus lima pulu juta rupiah)", "")]
    [InlineData("Rp2.500.000 (dua juta lima rtus ribu rupiah)", "")]
    [InlineData("5 (lama) tahun", "")]
    [InlineData("Rp250.000.000 (belanja modal dan dua puluh lima kegiatan)", "")]
    [InlineData("12 (dua belas) kegiatan", "")]
    [InlineData("12 (dua puluh) kegiatan", "20")]
    public void Angka_dan_hurufnya(string teks, string benar) => Semua(teks).Split(" → ")[^1].ShouldBe(benar);

    [Theory]
    [InlineData("Rp75.025.000,00 (tujuh puluh lima juta rupiah)", Hasil.TingkatTemuan.Material)]
    [InlineData("5 (enam) program", Hasil.TingkatTemuan.Minor)]
    public void Jumlah_uang_lebih_berat(string teks, Hasil.TingkatTemuan tingkat) =>
        KatalogUji.Periksa(Dokumen(teks)).Temuan.Single(t => t.Kode == "BIL-001").Tingkat.ShouldBe(tingkat);

    [Theory]
    [InlineData("Rp4.355.200 (empat juta tiga ratus lima puluh lima dua ratus rupiah)", 1)]
    [InlineData("Rp4.355.200 (empat juta tiga ratus lima puluh lima ribu dua ratus rupiah)", 0)]
    [InlineData("4.355 (empat ribu, lalu tiga ratus)", 0)]
    public void Kata_yang_tidak_membentuk_bilangan(string teks, int banyak) => Temuan("BIL-001", teks).Count.ShouldBe(banyak);
}
