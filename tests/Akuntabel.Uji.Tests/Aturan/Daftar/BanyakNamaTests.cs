using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>DAF-005: names within a sentence and their number.</summary>
public class BanyakNamaTests
{
    [Theory]
    [InlineData("Wilayah kerja meliputi 3 kabupaten dan 2 kota, yaitu: Kabupaten Telaga, Kabupaten Muara, Kabupaten Hulu, Kota Biru, dan Kota Teluk.", "")]
    [InlineData("Wilayah kerja meliputi 3 kabupaten dan 3 kota, yaitu: Kabupaten Telaga, Kabupaten Muara, Kabupaten Hulu, Kota Biru, dan Kota Teluk.", "1: 3 kabupaten dan 3 kota → 5")]
    [InlineData("Wilayah kerja meliputi 5 kabupaten yaitu Telaga, Muara, Hulu, Biru dan Teluk.", "")]
    [InlineData("Wilayah kerja meliputi 6 kabupaten yaitu Telaga, Muara, Hulu, Biru dan Teluk.", "1: 6 kabupaten → 5")]
    public void Kabupaten_dan_kota(string kalimat, string temuan) => string.Join("; ", Temuan("DAF-005", kalimat)).ShouldBe(temuan);
}
