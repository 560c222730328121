using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-007: the condition of last year from which a target starts is what last year achieved.</summary>
public class KondisiAwalTests
{
    [Theory]
    [InlineData("85,1", "3: 85,1 → satu angka; di tempat lain 166,7")]
    [InlineData("166.7", "")]
    public void Kondisi_tahun_lalu(string kondisi, string temuan) => Semua(
        "PYT-007", "No | Indikator | Kondisi | Target", " | | 2022 | 2023", $"1 | {Warga} | {kondisi} | 100",
            "2 | Konflik sosial yang tertangani tuntas | 96 | 100", "Perbandingan.",
        "No | Indikator | Realisasi 2022 | Realisasi 2023", $"1 | {Warga} | 166,7 | 97,87",
            "2 | Konflik sosial yang tertangani tuntas | 96 | 81,13").ShouldBe(temuan);

    [Fact]
    public void Diam_bila_target_bukan_seratus_atau_tidak_satu_baris_pun_sejalan()
    {
        Semua("PYT-007", "No | Indikator | Kondisi 2022 | Target 2023", $"1 | {Warga} | 70 | 80",
            "2 | Konflik sosial yang tertangani tuntas | 96 | 100", "Perbandingan.", "No | Indikator | Capaian 2022", $"1 | {Warga} | 98",
            "2 | Konflik sosial yang tertangani tuntas | 96").ShouldBe("");
        Semua("PYT-007", "No | Indikator | Kondisi 2022 | Target 2023", $"1 | {Warga} | 70 | 100", "Perbandingan.",
            "No | Indikator | Capaian 2022", $"1 | {Warga} | 98").ShouldBe("");
    }
}
