using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>THN-005 and TGL-003: which year of a plan it is, and when something was signed.</summary>
public class WaktuPeristiwaTests
{
    private const string Judul = "# LAPORAN KINERJA KECAMATAN TAHUN 2023";

    [Theory]
    [InlineData("Laporan Kinerja tahun 2023 adalah tahun ketiga pelaksanaan Renstra 2022–2026.", "2: tahun ketiga → tahun kedua")]
    [InlineData("Laporan Kinerja tahun 2023 adalah tahun kedua pelaksanaan Renstra 2022–2026.", "")]
    [InlineData("Laporan Kinerja tahun 2023 adalah tahun ke-2 pelaksanaan Renstra 2022-2026.", "")]
    [InlineData("Tahun 2024 menjadi tahun ketiga pelaksanaan Renstra 2022–2026.", "")] // of another year
    [InlineData("Laporan Kinerja tahun 2023 adalah tahun terakhir Renstra 2019–2024.", "2: tahun terakhir → tahun kelima")]
    public void Tahun_pelaksanaan(string kalimat, string temuan) => string.Join("; ", Temuan("THN-005", Judul, kalimat)).ShouldBe(temuan);

    [Theory]
    [InlineData("Perjanjian Kinerja Perubahan ditandatangani pada tanggal 12 Oktober 2023.", 1)]
    [InlineData("Perjanjian Kinerja Perubahan ditandatangani pada tanggal 11 Oktober 2023.", 0)]
    [InlineData("Perjanjian Kinerja ditandatangani pada tanggal 16 Januari 2023.", 0)] // another version
    public void Tanggal_penandatanganan(string kalimat, int banyak) => Temuan("TGL-003", Judul,
        "Laporan ini mempertanggungjawabkan Perjanjian Kinerja Perubahan yang ditandatangani pada tanggal 11 Oktober 2023.",
            kalimat).Count.ShouldBe(banyak);
}
