using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-011: parts of a whole against the table that lists them.</summary>
public class BagianTerhadapTabelTests
{
    private static readonly string[] Tabel =
    [
        "Tabel 1.1 Perahu menurut ukuran", "No | Ukuran | Jumlah", "1 | Kelas A | 14", "2 | Kelas B | 31", "3 | Kelas C | 8",
            " | Jumlah | 53",
    ];

    [Theory]
    [InlineData("Terdapat 53 perahu, terdiri dari Kelas A sebanyak 14 perahu, Kelas B sebanyak 31 perahu, dan Kelas C sebanyak 8 perahu.",
        "")]
    [InlineData("Terdapat 53 perahu, terdiri dari Kelas A sebanyak 41 perahu, Kelas B sebanyak 31 perahu, dan Kelas C sebanyak 8 perahu.",
        "7: 41 perahu → 14")]
    [InlineData("Dari 53 (lima puluh tiga) perahu terdapat Kelas A 14 perahu, Kelas B 13 perahu, dan Kelas C 8 perahu.",
        "7: 13 perahu → 31")]
    [InlineData("Terdapat 35 perahu, terdiri dari Kelas A 14 perahu, Kelas B 31 perahu, dan Kelas C 8 perahu.", "7: 35 perahu → 53")]
    [InlineData("Terdapat 58 perahu, terdiri dari Kelas A 14 perahu, Kelas B 36 perahu, dan Kelas C 8 perahu.", "")] // another count
    [InlineData("Tahun lalu terdapat 53 perahu: Kelas A 41 perahu, Kelas B 31 perahu, dan Kelas C 8 perahu.", "")]
    [InlineData("Kelas A sebanyak 41 perahu, Kelas B sebanyak 31 perahu, dan Kelas C sebanyak 8 perahu.",
        "")] // nothing vouches for a whole
    public void Bagian_dalam_kalimat(string kalimat, string temuan) =>
        Semua("NAR-011", [.. Tabel, kalimat]).ShouldBe(temuan);
}
