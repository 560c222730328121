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

    [Theory]
    [InlineData("91,16", "7: 91,16 % → 99,74")]
    [InlineData("99,74", "")]
    public void Butir_program(string nilai, string temuan) => Semua("NAR-005", "Program | Pagu | Realisasi | %",
        "Program Pembinaan Pemuda Pelopor | 400.000.000 | 380.000.000 | 95,00",
            "Program Pembinaan Olahraga Prestasi | 300.000.000 | 270.000.000 | 90,00",
        "Program Penataan Sarana Olahraga | 200.000.000 | 199.480.000 | 99,74",
            "1) Program Pembinaan Pemuda Pelopor dengan realisasi 95,00 %",
        "2) Program Pembinaan Olahraga Prestasi dengan realisasi 90,00 %",
            $"3) Program Penataan Sarana Olahraga dengan realisasi {nilai} %")
        .ShouldBe(temuan);
}
