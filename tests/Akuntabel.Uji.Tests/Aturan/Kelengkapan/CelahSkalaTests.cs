using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

/// <summary>KAT-003: every figure that the document measures falls in a class of its scale.</summary>
public class CelahSkalaTests
{
    private static readonly string[] Skala = ["No | Interval Nilai | Kriteria", "1 | 91% ≤ 100% | Sangat Tinggi", "2 | 76% ≤ 90% | Tinggi",
        "3 | 66% ≤ 75% | Sedang", "4 | ≤ 65% | Rendah"];

    [Theory]
    [InlineData("90,31", "Semua program berkategori sangat tinggi.", 1)]
    [InlineData("90,31", "Nilai di antara dua kelas dibulatkan.", 0)] // the document says how
    [InlineData("90,31", "Uraian.", 0)] // the scale classes nothing
    [InlineData("90", "Semua program berkategori sangat tinggi.", 0)]
    [InlineData("91,00", "Semua program berkategori sangat tinggi.", 0)]
    public void Celah(string nilai, string kalimat, int banyak) =>
        Temuan("KAT-003", [.. Skala, kalimat, "No | Program | Capaian (%)", $"1 | a | {nilai}", "2 | b | 99,10"]).Count.ShouldBe(banyak);
}
