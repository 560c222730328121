using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>DAF-001: an entry stands once in its list.</summary>
public class EntriGandaTests
{
    [Theory]
    [InlineData("SMKN 4 Kota X", "SMK Negeri 4 Kota X.", true)]
    [InlineData("SMA 1 Timur", "SMA NEGERI 1 TIMUR", true)]
    [InlineData("Forum Kab. Barat", "Forum Kabupaten Barat", true)]
    [InlineData("SMA Negeri 1 Timur", "SMK Negeri 1 Timur", false)] // another school
    [InlineData("SMA Negeri 1 Timur", "SMA Negeri 10 Timur", false)]
    [InlineData("SMA Negeri 1 Timur", "SMA Negeri 1 Timur Selatan", false)]
    [InlineData("SMA Kristen 1 Timur", "SMA Negeri 1 Timur", false)]
    [InlineData("Meja ½ Biro", "Meja Biro", false)]
    public void Nama_yang_sama_dan_yang_hanya_mirip(string a, string b, bool ganda) =>
        (Semua("DAF-001", $"1) {a}", "2) Sekolah Rakyat", "3) Sanggar Belajar", $"4) {b}") != "").ShouldBe(ganda);

    [Theory]
    [InlineData("4) Rumah Dinas | : 4 unit", "5: Rumah Dinas → satu entri")] // an inventory is known by its names
    [InlineData("4) Rumah Jaga | : 4 unit", "")]
    public void Inventaris(string baris, string temuan) =>
        Semua("DAF-001", "Nama | Banyak", "1) Rumah dinas | : unit", "2) Laptop | : 5 unit", "3) Kulkas | : 1 unit", baris)
            .ShouldBe(temuan);

    [Fact]
    public void Register_hanya_ganda_bila_seluruh_barisnya_sama()
    {
        string[] awal = ["No | Nama Lembaga | Kota | Ketua", "1 | Yayasan Harapan | A | B", "2 | Yayasan Cahaya | A | C",
            "3 | Ikatan Warga | B | D"];
        Semua("DAF-001", [.. awal, "4 | Yayasan Harapan | C | E"]).ShouldBeEmpty();
        Semua("DAF-001", [.. awal, "4 | Yayasan Harapan | A | B"]).ShouldNotBeEmpty();
        Semua("DAF-001", ["Tiga lembaga tercatat lebih dari sekali.", .. awal, "4 | Yayasan Harapan | A | B"]).ShouldBeEmpty();
    }
}
