using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>DAF-006: rows of a table and the sentence above it.</summary>
public class BanyakBarisTests
{
    [Theory]
    [InlineData("3", "")] // the province stands below its regions
    [InlineData("4", "1: 4 Kabupaten → 3")]
    public void Baris_provinsi_bukan_kabupaten(string banyak, string temuan) => string.Join("; ", Temuan(
        "DAF-006", $"Data dari {banyak} Kabupaten/Kota dapat dilihat pada tabel berikut", "No | Kabupaten/Kota | Aktif", "1 | Telaga | 80", "2 | Muara | 60", "3 | Hulu | 44", "4 | Provinsi | 11", " | JUMLAH | 195")).ShouldBe(temuan);
}
