using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>HUK-002: the law on which a report rests was in force in its year.</summary>
public class RujukanDicabutTests
{
    [Theory]
    [InlineData("1. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah;", "4: Undang-Undang Nomor 32 Tahun 2004 → UU 23/2014")]
    [InlineData(
        "1. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah sebagaimana telah diganti dengan Undang-Undang Nomor 23 "
            + "Tahun 2014;", "")]
    [InlineData("1. Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah;", "")]
    [InlineData("1. Undang-Undang Nomor 33 Tahun 2004 tentang Perimbangan Keuangan;", "")] // revoked in the year of the report itself
    public void Dasar_hukum_masih_berlaku(string butir, string temuan) =>
        Semua("HUK-002", [.. Laporan2022, "# Dasar Hukum", butir]).ShouldBe(temuan);

    [Fact]
    public void Di_luar_dasar_hukum_riwayat_boleh_disebut() =>
        Temuan("HUK-002", [.. Laporan2022, "# Sejarah",
            "Dinas dibentuk menurut Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah"]).ShouldBeEmpty();

    [Theory]
    [InlineData("b. UU No. 32 Tahun 2004 tentang Pemerintahan Daerah", 1)]
    [InlineData("b. UU No. 23 Tahun 2014 tentang Pemerintahan Daerah", 0)]
    public void Landasan_hukum_dengan_singkatan(string butir, int banyak) =>
        Temuan("HUK-002", [.. Laporan2022, "# 1.2 Landasan Hukum", butir]).Count.ShouldBe(banyak);
}
