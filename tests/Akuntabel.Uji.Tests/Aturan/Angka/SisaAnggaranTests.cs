using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Angka;

/// <summary>ANG-011: what remains of a budget or target is its difference from the realisation.</summary>
public class SisaAnggaranTests
{
    [Theory]
    [InlineData("30.000", "")]
    [InlineData("(30.000)", "")]
    [InlineData("35.000", "4: 35.000 → 30.000")]
    public void Kolom_sisa(string sisa, string temuan) =>
        Semua("ANG-011", "No | Belanja | Pagu | Realisasi | Sisa", "1 | Pegawai | 100.000 | 80.000 | 20.000",
            "2 | Barang | 90.000 | 60.000 | 30.000", $"3 | Modal | 50.000 | 20.000 | {sisa}").ShouldBe(temuan);
}
