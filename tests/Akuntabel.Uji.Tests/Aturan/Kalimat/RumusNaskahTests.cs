using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-006: formulas worked out in lines of text.</summary>
public class RumusNaskahTests
{
    [Theory]
    [InlineData("= 89,00 %", "3: 89,00 % → 88,00 %")]
    [InlineData("= 88,00 %", "")]
    [InlineData("= 88 %", "")]
    [InlineData("= 86", "3: 86 → 88,00 %")]
    [InlineData("Hasilnya baik.", "")]
    public void Pecahan_tercetak(string hasil, string temuan) =>
        Semua("KAL-006", "Cakupan dihitung dengan rumus:",
            "Jumlah sumur layak 31.240 ------------- x 100 = ------ x 100 Jumlah sumur terdata 35.500", hasil).ShouldBe(temuan);

    [Theory]
    [InlineData("Cakupan = 26/40 x 100 % = 72 %", "1: 72 % → 65,00 %")]
    [InlineData("Cakupan = 26/40 x 100 % = 65 %", "")]
    [InlineData("(26 : 40) x 100 = 72", "1: 72 → 65,00 %")]
    [InlineData("(26 : 40) x 100 = 65", "")]
    [InlineData("26 sumur dibagi 40 sumur × 100 = 72 %.", "1: 72 % → 65,00 %")]
    [InlineData("Rumus: realisasi / target x 100 %", "")]
    [InlineData("Rumus: (26 + 4) / 40 x 100 % = 75 %", "")] // three figures are another formula
    [InlineData("Skor = 3 x 100 = 300", "")]
    public void Rumus_sebaris(string rumus, string temuan) => Semua("KAL-006", rumus).ShouldBe(temuan);

    [Fact]
    public void Hasil_beberapa_baris_di_bawahnya()
    {
        string[] Naskah(string hasil) => ["26 laporan ---------- x 100 % 40 laporan", hasil];
        Semua("KAL-006", Naskah("= 72 %")).ShouldBe("2: 72 % → 65,00 %");
        Semua("KAL-006", Naskah("= 65 %")).ShouldBe("");
        Semua("KAL-006", ["26 laporan ---------- x 100 % 40 laporan", "# Judul", "= 72 %"]).ShouldBe("");
    }

    [Theory]
    [InlineData("86,00%", "86,00% → 84,00 %")]
    [InlineData("84,00%", "")]
    public void Pecahan_tiga_baris(string hasil, string temuan) => Jadi(Temuan(
        "KAL-006", "Jumlah rambu terpasang 4.158", $"---------------------- x 100% = ------- x 100% = {hasil}",
            "Jumlah kebutuhan rambu 4.950"))
        .ShouldBe(temuan);

    [Theory]
    [InlineData("70", 1)]
    [InlineData("75", 0)]
    public void Tanda_kali(string teks, int banyak) => Temuan("KAL-006", $"Indeks = 45/60 × 100 = {teks}").Count.ShouldBe(banyak);
}
