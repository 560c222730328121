using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>NOM-002: the one wrong number of a table, however short.</summary>
public class NomorBarisTests
{
    private static string Tabel(params string[] baris) =>
        Semua("NOM-002", ["Tabel 2 Kebun bibit", "No | Kebun | Luas", .. baris]);

    [Theory]
    [InlineData("3", "6: 3 → 4")]
    [InlineData("2", "6: 2 → 4")]
    [InlineData("4", "")]
    [InlineData("1", "")] // another list begins
    public void Satu_nomor_salah(string nomor, string temuan) =>
        Tabel("1 | Kebun Jati | 10", "2 | Kebun Karet | 12", "3 | Kebun Kopi | 9", $"{nomor} | Kebun Teh | 7").ShouldBe(temuan);

    [Fact]
    public void Baris_yang_bersambung_mengulang_nomor_dan_nama() =>
        Tabel("1 | Kebun Jati | 10", "2 | Kebun Karet | 12", "2 | Kebun Karet | 13").ShouldBe("");

    [Theory]
    [InlineData("1", "4", "6", "3: 1, 4, 6 → 1, 2, 3")]
    [InlineData("1", "2", "4", "3: 1, 2, 4 → 1, 2, 3")]
    [InlineData("1", "2", "3", "")]
    [InlineData("1", "3", "5", "")] // even steps: the rows between are numbered elsewhere
    [InlineData("1", "9", "30", "")] // numbers of another list
    [InlineData("2", "4", "5", "")] // a part of a table
    public void Tabel_pendek(string satu, string dua, string tiga, string temuan) => Semua(
        "NOM-002", "No | Sasaran | Pagu", $"{satu} | a | 10", $"{dua} | b | 20", $"{tiga} | c | 30", " | Jumlah | 60").ShouldBe(temuan);

    [Theory]
    [InlineData("1,2,3,4,5,6", "")]
    [InlineData("1,2,3,5,6,7", "5: 5 → 4")]
    [InlineData("1,2,3,3,4,5", "5: 3 → 4")]
    [InlineData("1,2,3,1,2,3", "")]
    [InlineData("10,7,33,4,8,1", "")] // not a numbering
    public void Nomor_baris(string nomor, string temuan) =>
        Semua("NOM-002", ["No | Nama", .. nomor.Split(',').Select(n => n + ". | barang")]).ShouldBe(temuan);

    [Theory]
    [InlineData("8", "1, 2, 8 → 1, 2, 3")]
    [InlineData("3", "")]
    public void Nomor_baris_melompat_walau_jumlahnya_lengkap(string nomor, string temuan) => Jadi(Temuan(
        "NOM-002", "No. | Program | Pagu", "1 | Pelayanan | 96.000.000", "2 | Pencatatan | 84.000.000", $"{nomor} | Data | 60.000.000",
        " | Jumlah | 240.000.000")).ShouldBe(temuan);
}
