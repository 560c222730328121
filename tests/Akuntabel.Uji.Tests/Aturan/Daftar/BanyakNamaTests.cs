using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>DAF-005: names within a sentence and their number.</summary>
public class BanyakNamaTests
{
    [Theory]
    [InlineData(
        "Wilayah kerja meliputi 3 kabupaten dan 2 kota, yaitu: Kabupaten Telaga, Kabupaten Muara, Kabupaten Hulu, Kota Biru, dan Kota "
            + "Teluk.", "")]
    [InlineData(
        "Wilayah kerja meliputi 3 kabupaten dan 3 kota, yaitu: Kabupaten Telaga, Kabupaten Muara, Kabupaten Hulu, Kota Biru, dan Kota "
            + "Teluk.", "1: 3 kabupaten dan 3 kota → 5")]
    [InlineData("Wilayah kerja meliputi 5 kabupaten yaitu Telaga, Muara, Hulu, Biru dan Teluk.", "")]
    [InlineData("Wilayah kerja meliputi 6 kabupaten yaitu Telaga, Muara, Hulu, Biru dan Teluk.", "1: 6 kabupaten → 5")]
    public void Kabupaten_dan_kota(string kalimat, string temuan) => Semua("DAF-005", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("Kegiatan ada di 5 kabupaten yaitu Alor, Belu, Ende dan Sikka.", true)]
    [InlineData("Kegiatan ada di 4 kabupaten yaitu Alor, Belu, Ende dan Sikka.", false)]
    [InlineData("Ada 5 laporan evaluasi di Kabupaten Alor, Belu, Ende, Sikka.", false)] // one report may cover several places
    public void Nama_sebanyak_yang_disebut(string kalimat, bool ada) => (Semua("DAF-005", kalimat) != "").ShouldBe(ada);

    [Fact]
    public void Bila_dokumen_sendiri_menghitung_satu_laporan_untuk_satu_tempat() =>
        Semua("DAF-005", "Ada 5 laporan evaluasi di Kabupaten Alor, Belu, Ende, Sikka.", "Selesai 3 laporan di Kabupaten Alor, Belu, Ende.")
            .ShouldStartWith("1: ");
}
