using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-004: a mean below its list.</summary>
public class RataRataButirTests
{
    [Theory]
    [InlineData("Rata-rata capaian adalah 79.60 %.", "4: 79.60 % → 90,96 %")]
    [InlineData("Rata-rata capaian adalah 90.95 %.", "")]
    [InlineData("Rata-rata capaian adalah 91 %.", "")]
    [InlineData("Rata-rata lama layanan pada tahun 2023 adalah 3 hari dari 5 hari.", "")]
    public void Rata_rata_butir(string kalimat, string temuan) =>
        Semua("KAL-004", "1) Pertama : 97.87 %", "2) Kedua : 100 %", "3) Ketiga : 75 %", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("86,00", "4: 86,00 → 85,00")]
    [InlineData("85,00", "")]
    public void Nilai_tanpa_persen(string rata, string temuan) => Semua("KAL-004", "1) Kecepatan sebesar 82,00",
        "2) Ketepatan sebesar 84,00", "3) Keramahan sebesar 89,00", $"Rata-rata nilai sebesar {rata}.").ShouldBe(temuan);
}
