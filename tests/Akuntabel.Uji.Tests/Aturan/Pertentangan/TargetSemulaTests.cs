using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-003: a table that shows a target and its change shows the first target in the first column.</summary>
public class TargetSemulaTests
{
    [Theory]
    [InlineData("3,55 % | 3,55 %", "2: 3,55 % → 100 %")]
    [InlineData("100 % | 3,55 %", "")]
    public void Target_semula(string target, string temuan) =>
        Semua("NAR-003", "No | Indikator | Target 2023 | Target Perubahan 2023", $"1 | {Warga} | {target}",
            $"{Warga} yang semula bertarget, target 100 % menjadi 3,55 %, mencapai 100 %.").ShouldBe(temuan);

    [Theory]
    [InlineData("45", 1)]
    [InlineData("60", 0)]
    public void Target_cacah(string target, int banyak) => Temuan("NAR-003", "Indikator | Target | Target Perubahan | Realisasi",
        $"{Warga} | {target} orang | 45 orang | 44 orang", $"{Warga} semula ditargetkan 60 orang menjadi 45 orang.").Count.ShouldBe(banyak);
}
