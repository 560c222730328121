using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Angka;

/// <summary>ANG-003: a stated mean is the mean of the rows above it.</summary>
public class RataRataBarisTests
{
    [Theory]
    [InlineData("101,81", "101,81 → 97,00")]
    [InlineData("97,00", "")]
    public void Rata_rata_satu_sel_untuk_beberapa_baris(string rata, string temuan) => Jadi(Temuan(
        "ANG-003", "Sasaran | Indikator | Capaian (%) | Rata-rata Capaian", $"Layanan sosial | Disabilitas | 98,00 | {rata}",
        " | Lansia | 103,00 | ", " | Anak | 90,00 | ", "Layanan kota | Taman | 100,00 | 99,00", " | Lampu | 98,00 | ")).ShouldBe(temuan);
}
