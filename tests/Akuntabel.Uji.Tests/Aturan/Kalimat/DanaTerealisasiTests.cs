using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-009: the money that was granted, given as the money that was spent.</summary>
public class DanaTerealisasiTests
{
    private static readonly string[] Tabel = ["", "Uraian | Anggaran | Realisasi | %", "Belanja | 10.000.000.000 | 8.500.000.000 | 85,00"];

    [Theory]
    [InlineData("Didukung dana APBD sebesar Rp8.500.000.000. Dana itu terealisasi Rp8.500.000.000 atau 85,00 %.",
        "1: Rp8.500.000.000 → 10.000.000.000")]
    [InlineData(
        "Pendanaan sebesar Rp9.000.000.000 terdiri atas dana APBD Rp8.500.000.000 dan dana APBN Rp500.000.000. APBD terealisasi "
            + "Rp8.500.000.000 atau 85,00 %.",
        "1: Rp8.500.000.000 → 10.000.000.000; 1: Rp9.000.000.000 → 10.500.000.000")]
    [InlineData("Didukung dana APBD sebesar Rp10.000.000.000. Dana itu terealisasi Rp8.500.000.000 atau 85,00 %.", "")]
    [InlineData("Didukung dana APBD sebesar Rp8.500.000.000. Dana itu terealisasi Rp8.500.000.000 atau 100 %.", "")]
    [InlineData(
        "Dana Program A Rp8.500.000.000 terealisasi seluruhnya. Dana Program B Rp10.000.000.000 terealisasi Rp8.500.000.000 atau 85,00 %.",
        "")]
    [InlineData("Realisasi anggaran Rp8.500.000.000. Dari pagu, terealisasi Rp8.500.000.000 atau 85,00 %.", "")]
    [InlineData(
        "Didukung dana APBD sebesar Rp8.500.000.000. Dana itu terealisasi Rp8.500.000.000 atau 85,00 % dari seluruh belanja daerah.", "")]
    public void Dana_yang_sama_dengan_realisasinya(string paragraf, string temuan) =>
        Semua("KAL-009", [paragraf, .. Tabel]).ShouldBe(temuan);
}
