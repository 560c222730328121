using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Angka;

/// <summary>ANG-012: what is computed in a row follows as in the other rows of its table: growth, quotients and products.</summary>
public class RumusSebarisTests
{
    [Theory]
    [InlineData("5,41", 1)]
    [InlineData("4,51", 0)]
    public void Pertumbuhan_beberapa_kolom_saling_membuktikan(string tumbuh, int banyak) => Temuan(
        "ANG-012", "Tahun | Padi (ton) | Pertumbuhan (%) | Jagung (ton) | Pertumbuhan (%)", "2018 | 101.240 | - | 41.105 | -",
        $"2019 | 103.870 | 2,60 | 42.960 | {tumbuh}", "2020 | 105.173 | 1,25 | 44.144 | 2,76").Count.ShouldBe(banyak);
}
