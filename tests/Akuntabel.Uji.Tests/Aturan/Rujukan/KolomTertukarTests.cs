using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>IST-007: a realisation is not the achievement of the target.</summary>
public class KolomTertukarTests
{
    [Theory]
    [InlineData("3,55 % atau 11 lembaga", "100%", "100", "1: 100% → 11 lembaga")]
    [InlineData("100 % atau 11 lembaga", "100%", "100", "")]
    [InlineData("3,55 % atau 11 lembaga", "3,55 % atau 11 lembaga", "100", "")]
    [InlineData("3,55 % atau 11 lembaga", "100%", "90", "")] // nothing says that 11 is the realisation and 100 the achievement
    public void Capaian_pada_kolom_realisasi(string target, string realisasi, string capaian, string temuan) => Semua(
        "IST-007", "No | Indikator | Target | Realisasi", $"1 | Partai politik | {target} | {realisasi}", "Ringkasan.",
            "No | Indikator | Target | Realisasi | Capaian (%)", $"1 | Partai politik | 11 lembaga | 11 Lembaga | {capaian}")
        .ShouldBe(temuan.Replace("1:", "2:", StringComparison.Ordinal));
}
