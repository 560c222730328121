using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-008: a column of realisation holds the realisation, not its share of the target.</summary>
public class RealisasiBukanCapaianTests
{
    [Theory]
    [InlineData("100%", "3: 100% → 11 Lembaga")]
    [InlineData("3,56%", "")]
    [InlineData("11 lembaga", "")]
    public void Kolom_realisasi_memuat_capaian(string realisasi, string temuan) =>
        Semua("PYT-008", "Ringkasan.", "No | Indikator | Target | Realisasi", $"1 | {Warga} | 3,55 % atau 11 lembaga | {realisasi}",
            "Ringkasan.", "No | Indikator | Target | Realisasi | Capaian (%)", $"1 | {Warga} | 3,55 % (11 Lembaga) | 11 Lembaga | 100")
            .ShouldBe(temuan);
}
