using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Angka;

/// <summary>ANG-012: what is computed in a row follows as in the other rows of its table: growth, quotients and products.</summary>
public class RumusSebarisTests
{
    [Theory]
    [InlineData("5,41", 1)]
    [InlineData("4,51", 0)]
    public void Pertumbuhan_beberapa_kolom_saling_membuktikan(string tumbuh, int banyak) => Temuan(
        "ANG-012", "Tahun | Padi (ton) | Pertumbuhan (%) | Jagung (ton) | Pertumbuhan (%)", "2018 | 101.240 | - | 41.105 | -",
        $"2019 | 103.870 | 2,60 | 42.960 | {tumbuh}", "2020 | 105.173 | 1,25 | 44.144 | 2,76").Count.ShouldBe(banyak);

    [Theory]
    [InlineData("68,08", "4: 68,08 → 60,80")]
    [InlineData("60,80", "")]
    public void Hasil_tiap_hektare(string hasil, string temuan) => Semua("ANG-012",
        "Kecamatan | Luas Panen (ha) | Produksi (ton) | Produktivitas (ku/ha)", "Lembah | 1.200 | 7.080 | 59,00",
        "Hulu | 2.500 | 15.625 | 62,50", $"Hilir | 3.972 | 24.150 | {hasil}", "Tengah | 800 | 4.640 | 58,00",
        "Pesisir | 1.500 | 8.355 | 55,70", "Muara | 650 | 4.225 | 65,00").ShouldBe(temuan);

    [Theory]
    [InlineData("340", "4: 340 → 430")]
    [InlineData("430", "")]
    public void Kepadatan(string kepadatan, string temuan) => Semua("ANG-012",
        "Kecamatan | Luas (km2) | Penduduk (jiwa) | Kepadatan (jiwa/km2)", "Lembah | 120,50 | 24.100 | 200", "Hulu | 80,00 | 28.000 | 350",
        $"Hilir | 50,00 | 21.500 | {kepadatan}", "Tengah | 40,00 | 24.000 | 600",
        "Pesisir | 64,00 | 33.600 | 525", "Muara | 90,00 | 37.080 | 412").ShouldBe(temuan);
}
