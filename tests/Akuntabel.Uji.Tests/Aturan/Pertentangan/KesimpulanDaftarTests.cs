using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-005: a list that repeats the figures of a table repeats each of them rightly.</summary>
public class KesimpulanDaftarTests
{
    [Theory]
    [InlineData("75", "")]
    [InlineData("57", "7: 57 % → 75")]
    public void Butir_terhadap_tabel(string nilai, string temuan) => Semua(
        "NAR-005", "No | Indikator | Target | Realisasi", $"1 | {Warga} | 100 | 97,87",
            "2 | Konflik sosial yang tertangani tuntas | 100 | 81,13", "3 | Ormas yang menerima pembinaan tahunan | 100 | 75",
        $"1) {Warga} : 97,87 %", "2) Konflik sosial yang tertangani tuntas : 81.13 %",
            $"3) Ormas yang menerima pembinaan tahunan : {nilai} %").ShouldBe(temuan);
}
