using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-002: what remains, in a sentence.</summary>
public class SisaKalimatTests
{
    private static string Semua(params string[] baris) => string.Join("; ", Temuan("KAL-002", baris));

    [Theory]
    [InlineData("Pagu sebesar Rp500.000.000 dengan realisasi Rp420.000.000 atau 84 % dan sisa Rp80.000.000.", "")]
    [InlineData("Pagu sebesar Rp500.000.000 dengan realisasi Rp420.000.000 atau 84 % dan sisa Rp90.000.000.", "1: Rp90.000.000 → Rp80.000.000")]
    [InlineData("Pagu Rp500.000.000, realisasi triwulan I Rp420.000.000, sisa Rp90.000.000.", "")] // a part of the year
    public void Sisa_dalam_kalimat(string kalimat, string temuan) => Semua(kalimat).ShouldBe(temuan);
}
