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

    [Theory]
    [InlineData("79,60", "7: 79,60 → 79,78")]
    [InlineData("79,78", "")]
    [InlineData("79,77", "")] // cut off
    [InlineData("79,8", "")] // as few decimals as the writer likes
    public void Baris_rata_rata_di_bawah_tabel(string rata, string temuan) => Semua("ANG-003", "No | Indikator | Capaian (%)",
        "1 | Padi | 97,87", "2 | Jagung | 100,00", "3 | Kedelai | 44,89", "4 | Tebu | 75,00", "5 | Kopi | 81,13",
        $" | Rata-rata | {rata}").ShouldBe(temuan);

    [Theory]
    [InlineData("91,00", "4: 91,00 → 90,00")]
    [InlineData("90,00", "")]
    public void Rata_rata_tiap_kelompok(string rata, string temuan) => Semua("ANG-003", "Sasaran/Indikator | Target | Capaian (%)",
        "Luas tanam | 40 | 85,00", "Luas panen | 30 | 95,00", $"Rata-rata sasaran 1 | | {rata}", "Populasi sapi | 20 | 100,00",
        "Populasi kambing | 10 | 70,00", "Rata-rata sasaran 2 | | 85,00").ShouldBe(temuan);
}
