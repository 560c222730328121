using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-002: a sentence that names target and realisation puts the same two figures into its formula.</summary>
public class RumusKalimatTests
{
    [Theory]
    [InlineData("Target pelaporan adalah 39 laporan, realisasi 22, yaitu 32/39 x 100 % = 82,05 %", "1: 22 → 32")]
    [InlineData("Target pelaporan adalah 39 laporan, realisasi 32, yaitu 32/39 x 100 % = 82,05 %", "")]
    [InlineData("Target pelaporan adalah 40 laporan, realisasi 32, yaitu 32/39 x 100 % = 82,05 %", "1: 40 laporan → 39")]
    // the formula is the slip, another rule's case
    [InlineData("Target pelaporan adalah 39 laporan, realisasi 22, yaitu 32/39 x 100 % = 56,41 %", "")]
    [InlineData("Target pelaporan adalah 50 laporan, realisasi 22, yaitu 32/39 x 100 % = 82,05 %", "")] // another thing
    [InlineData("Target 39, realisasi 22 dan 32/39", "1: 22 → 32")]
    public void Rumus_dalam_kalimat(string kalimat, string temuan) => Semua("PYT-002", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("Dari target 40 orang terealisasi 26 orang, yaitu 36/40 x 100% = 90%.", "1: 26 orang → 36")]
    [InlineData("Dari target 40 orang terealisasi 36 orang, yaitu 36/40 x 100% = 90%.", "")]
    public void Target_di_depan(string kalimat, string temuan) => Semua("PYT-002", kalimat).ShouldBe(temuan);
}
