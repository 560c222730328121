using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>ANG-004: words of direction and a stated difference agree with the two figures of the sentence.</summary>
public class SelisihDanArahTests
{
    [Theory]
    [InlineData("MENINGKAT menjadi : 97.87 % dibandingkan tahun 2022 : 166.7 % atau selisih : 68, 83%", "1: MENINGKAT → menurun")]
    [InlineData("menurun menjadi : 44.89 % berbanding dengan tahun 2022 : 96,3% atau selisih : - 51,41%", "")]
    [InlineData("Meningkatnya ketahanan, Menurun : 75 % TIDAK sama dengan tahun 2022 : 100% atau selisih - 21.43%", "1: - 21.43% → -25")]
    [InlineData("tetap : 81.13 % sama dengan tahun 2022 : 100%", "1: tetap → menurun")]
    [InlineData("tetap menjadi : 100 % dibandingkan tahun 2022 : 100 %", "")]
    [InlineData("naik dari 70,12 menjadi 75,30", "")]
    [InlineData("naik dari 75,30 menjadi 70,12", "1: naik → menurun")]
    [InlineData("tidak meningkat menjadi 80 % dibandingkan tahun lalu 90 %", "")]
    [InlineData("Menurunnya jumlah perkara sebanyak 5 perkara dibandingkan 3 rapat", "")]
    public void Arah_dan_selisih(string kalimat, string temuan) => Semua("ANG-004", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("naik sebesar 5,10 % dari 70,20 % menjadi 75,30 %", "")]
    [InlineData("naik sebesar 6,10 % dari 70,20 % menjadi 75,30 %", "1: 6,10 % → 5,10")]
    [InlineData("naik sebesar 7,26 % dari 70,20 menjadi 75,30", "")] // in per cent of the first
    [InlineData("turun -0,21 persen poin dari 11,82 persen menjadi 11,61 persen", "")]
    [InlineData("di desa naik 0,25 persen poin (dari 7,10 persen menjadi 7,35 persen)", "")]
    [InlineData("Realisasi 78 % lebih tinggi dari target sebesar 80 %", "1: lebih tinggi → lebih rendah")]
    [InlineData("Realisasi 85 % lebih tinggi dibandingkan target 80 %", "")]
    [InlineData("Realisasi 85 % lebih tinggi 5 % dari target 80 %", "")]
    [InlineData("mengalami penurunan dari 10 kasus menjadi 12 kasus", "1: mengalami penurunan → meningkat")]
    [InlineData("meningkat dari 2 kali rapat menjadi 1 dokumen", "")]
    public void Susunan_kalimat(string kalimat, string temuan) => Semua("ANG-004", kalimat).ShouldBe(temuan);
}
