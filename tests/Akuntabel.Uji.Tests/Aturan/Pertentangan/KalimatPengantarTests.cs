using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-001: a sentence that introduces a table of one sasaran or indikator says what the table says.</summary>
public class KalimatPengantarTests
{
    [Theory]
    [InlineData("Sasaran strategis ini mencapai 98 % sebagai berikut:", "1: 98 % → 75")]
    [InlineData("Sasaran strategis ini mencapai 75 % sebagai berikut:", "")]
    [InlineData("Sasaran strategis ini mencapai 93,75 % sebagai berikut:", "")] // realisation by target
    [InlineData("Sasaran ini mempunyai target tahun ini sebesar 80 %", "")]
    [InlineData("Penyerapan anggaran untuk sasaran ini mencapai 40 %", "")]
    public void Kalimat_di_atas_tabelnya(string kalimat, string temuan)
    {
        string[] tabel = ["No | Indikator | Target | Realisasi", $"1 | {Warga} | 80 | 75"];
        Semua("NAR-001", [kalimat, .. tabel]).ShouldBe(temuan);
        // of two rows it may be the mean
        Semua("NAR-001", [kalimat, .. tabel, "2 | Konflik sosial yang tertangani tuntas | 80 | 60"]).ShouldBe("");
    }

    [Theory]
    [InlineData("100 % | 75", "1: 100 % → 75")]
    [InlineData("100 % | 120", "")] // capped
    [InlineData("10 kasus | 8 kasus", "")] // lower is better
    [InlineData("100 % | 2 dokumen", "")]
    public void Seratus_persen(string angka, string temuan) =>
        Semua("NAR-001", "Sasaran ini mencapai 100 % sebagai berikut:", "No | Indikator | Target | Realisasi", $"1 | {Warga} | {angka}")
            .ShouldBe(temuan);
}
