using static Akuntabel.Uji.Tests.Aturan.Kelengkapan.LaporanUtuh;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

/// <summary>KLK-009: a minimum that the Perjanjian Kinerja sets is reached, or the report says that it was not.</summary>
public class BatasMinimumTests
{
    [Fact]
    public void Laporan_utuh_tanpa_temuan() => Temuan("KLK-009", Utuh).ShouldBeEmpty();

    [Theory]
    [InlineData("1 | Program Kewaspadaan Nasional | 200.000.000 | 179.000.000 | 89,5", "",
        "14: minimal 90 % → batas tercapai, atau laporan mengakui bahwa batas itu tidak tercapai")]
    [InlineData("1 | Program Kewaspadaan Nasional | 200.000.000 | 180.000.000 | 90", "", "")] // just reached
    [InlineData("1 | Program Kewaspadaan Nasional | 200.000.000 | 179.000.000 | 89,5",
        "Realisasi itu belum mencapai batas minimal dalam perjanjian.", "")] // said openly
    [InlineData("1 | Program Lain | 210.000.000 | 79.000.000 | 37,6", "", "")] // another programme
    public void Batas_minimal(string baris, string pengakuan, string temuan) =>
        Semua("KLK-009", Ganti(("1 | Program Kewaspadaan Nasional | 200.000.000 | 190", baris), ("3.5", pengakuan))).ShouldBe(temuan);
}
