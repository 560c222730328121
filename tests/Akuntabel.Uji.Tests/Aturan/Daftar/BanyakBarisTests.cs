using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>DAF-006: rows of a table and the sentence above it.</summary>
public class BanyakBarisTests
{
    [Theory]
    [InlineData("3", "")] // the province stands below its regions
    [InlineData("4", "1: 4 Kabupaten → 3")]
    public void Baris_provinsi_bukan_kabupaten(string banyak, string temuan) => Semua(
        "DAF-006", $"Data dari {banyak} Kabupaten/Kota dapat dilihat pada tabel berikut", "No | Kabupaten/Kota | Aktif", "1 | Telaga | 80",
            "2 | Muara | 60", "3 | Hulu | 44", "4 | Provinsi | 11", " | JUMLAH | 195").ShouldBe(temuan);

    [Fact]
    public void Daftar_yang_lebih_pendek_daripada_daftar_lain_atas_hal_yang_sama()
    {
        string[] panjang = ["Anggaran terdiri dari 4 program, sebagai berikut :", "No | Program", "1 | Penunjang", "2 | Ideologi",
            "3 | Politik", "4 | Ormas"];
        string[] Pendek(string kalimat) => [kalimat, "No | Program", "1 | Ideologi", "2 | Politik", "3 | Ormas", "Penutup.", .. panjang];
        Semua("DAF-006", Pendek("Badan memiliki 3 (tiga) program sebagai berikut :")).ShouldStartWith("1: ");
        Semua("DAF-006", Pendek("Ada 3 program yang menunjang sasaran, sebagai berikut :")).ShouldBeEmpty();
        Semua("DAF-006", ["Badan memiliki 5 program sebagai berikut :", .. panjang[1..]]).ShouldBe("1: 5 program → 4");
    }

    [Theory]
    [InlineData("4 (empat) sasaran dan 5 (lima) indikator", 1)]
    [InlineData("4 (empat) sasaran dan 6 (enam) indikator", 0)]
    [InlineData("3 (tiga) sasaran dan 5 (lima) indikator", 0)] // neither fits: another table is meant
    public void Dua_hitungan_di_atas_satu_tabel(string sebut, int banyak) => Temuan(
        "DAF-006", $"PK Tahun 2024 memuat {sebut} kinerja, sebagai berikut:", "No | Sasaran | Indikator Kinerja | Target",
            "1 | Pangan | PPH | 78", " | | Cadangan | 48",
        "2 | Tani | Padi | 26", " | | Ubi | 97", "3 | Ternak | Vaksin | 84", "4 | Dinas | SAKIP | 66").Count.ShouldBe(banyak);
}
