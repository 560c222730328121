using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

public class NomorBarisTests
{
    [Theory]
    [InlineData("1", "4", "6", "3: 1, 4, 6 → 1, 2, 3")]
    [InlineData("1", "2", "4", "3: 1, 2, 4 → 1, 2, 3")]
    [InlineData("1", "2", "3", "")]
    [InlineData("1", "3", "5", "")] // even steps: the rows between are numbered elsewhere
    [InlineData("1", "9", "30", "")] // numbers of another list
    [InlineData("2", "4", "5", "")] // a part of a table
    public void Tabel_pendek(string satu, string dua, string tiga, string temuan) => string.Join("; ", Temuan(
        "NOM-002", "No | Sasaran | Pagu", $"{satu} | a | 10", $"{dua} | b | 20", $"{tiga} | c | 30", " | Jumlah | 60")).ShouldBe(temuan);
}
