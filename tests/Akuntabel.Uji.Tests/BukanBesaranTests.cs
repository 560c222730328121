using Akuntabel.Uji.Angka;

namespace Akuntabel.Uji.Tests;

/// <summary>What the reader of figures reads as a quantity, and what not.</summary>
public class BukanBesaranTests
{
    [Theory]
    [InlineData("pada tanggal 5 Januari 2024 dilaksanakan 12 rapat", "2024 12")]
    [InlineData("Peraturan Nomor 29 Tahun 2014 mengatur 7 hal", "2014 7")]
    [InlineData("Permendagri 86/2017 dan UU 23/2014 memuat 5 bab", "5")]
    [InlineData("43/53 laporan selesai", "43")]
    [InlineData("Pasal 12 ayat (3) menetapkan 4 syarat", "4")]
    [InlineData("Tabel 3.1 memuat 15 baris", "15")]
    [InlineData("Telp. 8765432, Fax: 8765433, kode pos 45464, 3 loket", "3")]
    [InlineData("Hubungi 081234567890 atau 3 petugas", "3")]
    [InlineData("NIP. 123456789012345678 dan 2 lainnya", "2")]
    [InlineData("Rp. 1.000.000 untuk 3 desa", "1000000 3")]
    [InlineData("peserta no 7 dari 10 orang", "10")]
    [InlineData("0,85 dan 0.75 dari 0 kasus", "0.85 0.75 0")]
    public void Nama_berangka_bukan_besaran(string teks, string nilai) =>
        string.Join(' ', AngkaTertulis.Semua(teks).Select(a => a.Nilai.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .ShouldBe(nilai);

    [Theory]
    [InlineData("Rp7,315.220.000", "7315220000")]
    [InlineData("Rp19,041.740.000", "19041740000")]
    [InlineData("1,234.567,89", "1234567.89")]
    [InlineData("Rp176.05.000,00", "")] // no reading at all
    [InlineData("12.03.2024", "")]
    public void Notasi_campur_dibaca_bila_kelompoknya_utuh(string teks, string nilai) =>
        string.Join(' ', AngkaTertulis.Semua(teks).Select(a => a.Nilai.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .ShouldBe(nilai);
}
