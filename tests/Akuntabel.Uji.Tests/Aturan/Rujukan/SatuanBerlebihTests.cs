using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>IST-005: a figure has one unit.</summary>
public class SatuanBerlebihTests
{
    [Theory]
    [InlineData("97,87 % atau 138 Lembaga %.", "1: 138 Lembaga % → 138 Lembaga")]
    [InlineData("138 Lembaga (97 %)", "")]
    [InlineData("12 dokumen % 100", "")]
    public void Dua_satuan(string teks, string temuan) => Semua("IST-005", teks).ShouldBe(temuan);

    [Theory]
    [InlineData("Pelatihan diikuti 45 orang %.", "1: 45 orang % → 45 orang")]
    [InlineData("Pelatihan diikuti 45 orang.", "")]
    [InlineData("Pelatihan diikuti 45 orang (90 %).", "")]
    public void Persen_di_belakang_cacah(string teks, string temuan) => Semua("IST-005", teks).ShouldBe(temuan);
}
