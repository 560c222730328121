using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>BIL-001: amounts in words.</summary>
public class TerbilangBerbedaTests
{
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
    public void Angka_dan_hurufnya(string teks, string benar) => Semua("BIL-001", teks).Split(" → ")[^1].ShouldBe(benar);

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

    [Theory]
    [InlineData("5 (lima) program", "")]
    [InlineData("5 (Enam) program", "1: 5 (Enam) → 6")]
    [InlineData("Rp. 250.000.000,- (Dua Ratus Lima Puluh Juta Rupiah)", "")]
    [InlineData("Rp4.016.972.430,00 (empat milyar enam belas juta sembilan ratus tujuh puluh dua ribu empat ratus tiga puluh rupiah)", "")]
    [InlineData("Rp4.016.972.430,00 (empat milyar enam belas juta)",
        "1: Rp4.016.972.430,00 (empat milyar enam belas juta) → 4.016.000.000")]
    [InlineData("18 (dealapan belas) desa", "")] // a misspelling is not another number
    [InlineData("Tahun 2023 (dua tahun)", "")]
    [InlineData("3 (tiga puluh satu) orang", "1: 3 (tiga puluh satu) → 31")]
    public void Terbilang(string teks, string temuan) => Semua("BIL-001", teks).ShouldBe(temuan);

    [Theory]
    [InlineData("sebelas (12) partai", "1: sebelas (12) → sebelas (11)")]
    [InlineData("sebelas (11) partai", "")]
    [InlineData("dua ratus lima puluh juta (250.000.000) rupiah", "")]
    [InlineData("menurut tabel (3) di atas", "")]
    public void Huruf_di_depan_angka(string teks, string temuan) => Semua("BIL-001", teks).ShouldBe(temuan);

    [Theory]
    [InlineData("enam ratus empat puluh dua juta tujuh puluh lima rupiah",
        "642.075.000 (enam ratus empat puluh dua juta tujuh puluh lima rupiah) → 642.000.075")]
    [InlineData("enam ratus empat puluh dua juta tujuh puluh lima ribu rupiah", "")]
    public void Terbilang_dalam_kolom(string kata, string temuan) =>
        Jadi(Temuan("BIL-001", "Pekerjaan | Nilai (Rp) | Terbilang", $"Perawatan gedung | 642.075.000 | {kata}")).ShouldBe(temuan);

    [Theory]
    [InlineData("sembilan juta tiga ratus sepuluh rupiah",
        "sembilan juta tiga ratus sepuluh (9.310.000) → sembilan juta tiga ratus sepuluh (9.000.310)")]
    [InlineData("sembilan juta tiga ratus sepuluh ribu rupiah", "")]
    public void Terbilang_sebelum_angkanya(string kata, string temuan) =>
        Jadi(Temuan("BIL-001", $"Sewa kendaraan dibayar sebesar {kata} (Rp9.310.000,00).")).ShouldBe(temuan);
}
