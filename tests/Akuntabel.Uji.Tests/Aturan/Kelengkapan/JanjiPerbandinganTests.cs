using static Akuntabel.Uji.Tests.Aturan.Kelengkapan.LaporanUtuh;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

/// <summary>KLK-004: a report that announces a comparison with several past years gives more than one.</summary>
public class JanjiPerbandinganTests
{
    [Theory]
    [InlineData("No | Indikator | Target 2023 | Persen | Realisasi 2022 | Realisasi 2023", 1)]
    [InlineData("No | Indikator | Target 2023 | Realisasi 2021 | Realisasi 2022 | Realisasi 2023", 0)]
    [InlineData("No | Indikator | Target | A | B | Realisasi", 0)] // nothing to be read
    public void Tahun_yang_dijanjikan(string kepala, int banyak) =>
        Temuan("KLK-004", Ganti(("No | Indikator | Target 2023", kepala))).Count.ShouldBe(banyak);

    [Fact]
    public void Yang_hanya_menjanjikan_tahun_lalu_cukup_memuat_satu() => Temuan("KLK-004", Ganti(
        ("3.1", "3.1 Perbandingan target dan realisasi dengan tahun lalu"),
        ("No | Indikator | Target 2023", "No | Indikator | Target 2023 | Persen | Realisasi 2022 | Realisasi 2023"))).ShouldBeEmpty();
}
