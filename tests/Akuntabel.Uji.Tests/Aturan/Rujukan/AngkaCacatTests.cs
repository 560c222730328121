using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

public class AngkaCacatTests
{
    [Theory]
    [InlineData("Anggaran pelatihan sebesar Rp176.05.000,00.")] // a group of two
    [InlineData("Anggaran patroli sebesar Rp7,315.220.000.")] // comma and dot both part thousands
    [InlineData("Pendanaan sebesar Rp. 15.902842.397,- dari APBD")] // a dot lost
    [InlineData("Pagu Rp 260.0000.000 terserap")] // a zero too many
    [InlineData("Realisasi Rp1234.567.890 tahun ini")] // a dot lost at the front
    [InlineData("Belanja modal senilai 4.75.000.000 rupiah")]
    [InlineData("Sisa Rp1..250.000 disetor")]
    [InlineData("Pagu Rp21,276,070,424,00 dan lainnya")] // one sign for thousands and decimals
    [InlineData("Capaian sebesar 97,2,8 % dari target")]
    [InlineData("Dana Rp17,060400 dicairkan")]
    [InlineData("Pungutan Rp 12.5.00.000 ditelusuri")] // two groups of the wrong length
    [InlineData("Sisa Rp1.25.00.000,00 disetor")]
    [InlineData("Bantuan Rp. 4.5000.00.000,- cair")]
    public void Angka_yang_tidak_terbaca_satu_cara_dilaporkan(string teks) => Temuan("BTK-001", teks).Count.ShouldBe(1);

    [Theory]
    [InlineData("Anggaran Rp176.050.000,00 dan Rp. 7.315.220.000,-")]
    [InlineData("Anggaran Rp 1.234.567.00,- dan Rp. 3.744.148.00")] // ".00" after dots is read as cents by everyone
    [InlineData("Sebesar Rp5,25 miliar, Rp1,234 triliun dan Rp 1.5 juta")]
    [InlineData("Sebesar 1,234,567.89 dolar")]
    [InlineData("Keputusan Nomor 188.45.12.2023 tanggal 12.03.2024")]
    [InlineData("Kode rekening 5.1.02.01.01.0024 dan program 1.03.10.2.01")]
    [InlineData("Nomor 050.12345.678/2024, telepon 0812.3456.7890")]
    [InlineData("NPWP 01.234.567.8-901.000 atas nama dinas")]
    [InlineData("Anggaran 1.02.2.07.0001 untuk kegiatan, pagu 5.1.02.01.01")]
    [InlineData("Tabel 3.10.2 dan subbab 2.1.1.3")]
    [InlineData("Capaian 97,28 % dan 101.5 %, yaitu Rp33,3333333 setiap seratus")]
    [InlineData("Penduduk 1.234.567 jiwa, luas 1.234,56 km")]
    public void Angka_biasa_kode_tanggal_dan_nomor_tidak(string teks) => Temuan("BTK-001", teks).ShouldBeEmpty();

    [Fact]
    public void Di_dalam_kolom_uang_tidak_perlu_Rp() => Temuan(
        "BTK-001", "No | Kegiatan | Anggaran | Realisasi", "1 | a | 412.500.000 | 401.300.000", "2 | b | 260.0000.000 | 251.200.000",
            "3 | c | 95.750.000 | 91.200.000").ShouldBe(["3: 260.0000.000 → angka yang terbaca satu cara"]);

    [Fact]
    public void Kolom_kode_bukan_kolom_uang() => Temuan(
        "BTK-001", "Kode | Kegiatan | Anggaran", "5.1.020.001.01 | a | 412.500.000", "5.1.020.0001.02 | b | 260.000.000",
            "5.1.020.001.003 | c | 95.750.000").ShouldBeEmpty();

    [Fact]
    public void Kebiasaan_penulis_satu_temuan() =>
        Temuan("BTK-001", "Pagu Rp1,276,070,424,00", "Sisa Rp2,276,070,424,00", "Dana Rp3,276,070,424,50").Count.ShouldBe(1);
}
