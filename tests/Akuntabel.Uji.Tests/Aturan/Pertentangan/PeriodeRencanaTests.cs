using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-006: one plan has one period.</summary>
public class PeriodeRencanaTests
{
    [Theory]
    [InlineData("RPJMD Tahun 2019 – 2024", "4: RPJMD Tahun 2019 – 2024 → 2019-2023")]
    [InlineData("Rencana Pembangunan Jangka Menengah Daerah (RPJMD) Tahun 2018-2023", "4: RPJMD) Tahun 2018-2023 → 2019-2023")]
    [InlineData("RPJMD Tahun 2019 s.d. 2023", "")]
    [InlineData("RPJMD Tahun 2014-2018", "")] // the one before
    [InlineData("Renstra Tahun 2019-2024", "")] // another plan
    [InlineData("RPJMD Provinsi Tahun 2019-2024 dan RPJMD Kabupaten Tahun 2019-2023", "")] // of two owners
    public void Periode_rencana(string kalimat, string temuan) =>
        Semua("PYT-006", "RPJMD Tahun 2019-2023 menjadi pedoman", "Menurut RPJMD 2019-2023", "Akhir RPJMD tahun 2019-2023", kalimat)
            .ShouldBe(temuan);

    [Theory]
    [InlineData("Rencana Strategis (Renstra) Tahun 2021-2025", 1)]
    [InlineData("Rencana Strategis (Renstra) Tahun 2021–2026", 0)]
    [InlineData("RPJMD Tahun 2021-2025", 0)] // another plan
    public void Renstra(string kalimat, int banyak) => Temuan("PYT-006",
        "Renstra Tahun 2021-2026 memuat lima sasaran", "Menurut Renstra 2021-2026", "Akhir Renstra tahun 2021-2026", kalimat)
        .Count.ShouldBe(banyak);
}
