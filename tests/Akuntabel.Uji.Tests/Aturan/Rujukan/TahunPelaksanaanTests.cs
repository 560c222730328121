using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>THN-005: the report's year is the one of its plan that the text counts it to be.</summary>
public class TahunPelaksanaanTests
{
    private const string Judul = "# LAPORAN KINERJA KECAMATAN TAHUN 2023";

    [Theory]
    [InlineData("Laporan Kinerja tahun 2023 adalah tahun ketiga pelaksanaan Renstra 2022–2026.", "2: tahun ketiga → tahun kedua")]
    [InlineData("Laporan Kinerja tahun 2023 adalah tahun kedua pelaksanaan Renstra 2022–2026.", "")]
    [InlineData("Laporan Kinerja tahun 2023 adalah tahun ke-2 pelaksanaan Renstra 2022-2026.", "")]
    [InlineData("Tahun 2024 menjadi tahun ketiga pelaksanaan Renstra 2022–2026.", "")] // of another year
    [InlineData("Laporan Kinerja tahun 2023 adalah tahun terakhir Renstra 2019–2024.", "2: tahun terakhir → tahun kelima")]
    public void Tahun_pelaksanaan(string kalimat, string temuan) => Semua("THN-005", Judul, kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("ketiga", 1)]
    [InlineData("keempat", 0)]
    public void Rpjmd(string teks, int banyak) => Temuan("THN-005", "# LAPORAN KINERJA DINAS TAHUN 2022",
        $"Tahun 2022 adalah tahun {teks} pelaksanaan RPJMD 2019-2023.").Count.ShouldBe(banyak);
}
