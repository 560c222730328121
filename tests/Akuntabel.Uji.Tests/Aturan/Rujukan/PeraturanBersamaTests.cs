using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>HUK-005: in a joint regulation each minister has his own number.</summary>
public class PeraturanBersamaTests
{
    [Theory]
    [InlineData("Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri Nomor 8 dan 9 Tahun 2006",
        "1: Nomor 8 dan 9 Tahun 2006 → Nomor 9 dan 8 Tahun 2006")]
    [InlineData("Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri Nomor 9 dan 8 Tahun 2006", "")]
    [InlineData("Peraturan Bersama Menteri Dalam Negeri dan Menteri Agama Nomor 8 dan Nomor 9 Tahun 2006", "")]
    [InlineData("Peraturan Bersama Menteri Agama dan Menteri Kesehatan Nomor 8 dan 9 Tahun 2006", "")]
    public void Urutan_peraturan_bersama(string teks, string temuan) => Semua("HUK-005", teks).ShouldBe(temuan);

    [Theory]
    [InlineData("9 dan 8", 1)]
    [InlineData("8 dan 9", 0)]
    public void Menteri_dalam_negeri_di_depan(string teks, int banyak) => Temuan("HUK-005",
        $"Peraturan Bersama Menteri Dalam Negeri dan Menteri Agama Nomor {teks} Tahun 2006").Count.ShouldBe(banyak);
}
