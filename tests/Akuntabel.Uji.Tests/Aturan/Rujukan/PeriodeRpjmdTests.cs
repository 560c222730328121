using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>HUK-004: the RPJMD in the legal basis is the one that the report measures.</summary>
public class PeriodeRpjmdTests
{
    [Theory]
    [InlineData("2016-2020", "Renstra Tahun 2021-2026", "4: RPJMD 2016-2020 → RPJMD yang mencakup tahun 2022")]
    [InlineData("2021-2026", "Renstra Tahun 2021-2026", "")]
    [InlineData("2016-2020", "Tidak ada periode lain", "")] // nothing says what is measured
    public void Rpjmd_dari_periode_lain(string periode, string lain, string temuan) => Semua(
        "HUK-004", [.. Laporan2022, "# Dasar Hukum",
            $"1. Peraturan Daerah Nomor 1 Tahun 2017 tentang Rencana Pembangunan Jangka Menengah Daerah Tahun {periode};", "# Perencanaan",
            lain]).ShouldBe(temuan);
}
