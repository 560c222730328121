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

    [Theory]
    [InlineData("-6", "4: -6 → -4")]
    [InlineData("-4", "")]
    public void Selisih_bertanda(string selisih, string temuan) => Semua("ANG-011", "No | Indikator | Target | Realisasi | Selisih",
        "1 | Sekolah | 80 | 78 | -2", "2 | Guru | 50 | 55 | 5", $"3 | Murid | 40 | 36 | {selisih}").ShouldBe(temuan);

    [Theory]
    [InlineData("(5.400.000)", "4: (5.400.000) → -4.500.000")]
    [InlineData("(4.500.000)", "")]
    public void Lebih_atau_kurang(string selisih, string temuan) => Semua("ANG-011",
        "Pendapatan | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp)", "Pajak | 500.000.000 | 520.000.000 | 20.000.000",
        "Retribusi | 300.000.000 | 290.000.000 | (10.000.000)", $"Lain-lain | 100.000.000 | 95.500.000 | {selisih}").ShouldBe(temuan);
}
