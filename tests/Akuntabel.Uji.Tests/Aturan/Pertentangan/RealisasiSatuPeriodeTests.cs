using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-020: what a sentence calls the spending of one quarter alone is not what was spent up to a quarter.</summary>
public class RealisasiSatuPeriodeTests
{
    private static readonly string[] Anggaran =
    [
        "Program | Pagu (Rp) | s.d. TW I (Rp) | s.d. TW II (Rp)", "Niaga | 400.000.000 | 90.000.000 | 210.000.000",
        "Pasar | 600.000.000 | 110.000.000 | 290.000.000", "Jumlah | 1.000.000.000 | 200.000.000 | 500.000.000", "",
        "Realisasi selama Triwulan II saja sebesar Rp300.000.000.",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("Rp300", "Rp500", "6: Rp500.000.000 → 300.000.000")]
    [InlineData("selama Triwulan II saja sebesar Rp300", "khusus triwulan II sebesar Rp200", "6: Rp200.000.000 → 300.000.000")]
    [InlineData("selama Triwulan II saja sebesar Rp300", "sampai dengan triwulan II sebesar Rp500", "")]
    public void Satu_triwulan_saja(string semula, string menjadi, string temuan) =>
        Diubah("NAR-020", Anggaran, semula, menjadi).ShouldBe(temuan);
}
