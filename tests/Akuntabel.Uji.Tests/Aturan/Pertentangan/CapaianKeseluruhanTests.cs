using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-012: the achievement of the whole office.</summary>
public class CapaianKeseluruhanTests
{
    private static readonly string[] Tabel = ["", "Indikator | Capaian", "Mutu benih | 90,00 %", "Mutu pupuk | 100,00 %",
        "Mutu alat | 110,00 %"];

    [Theory]
    [InlineData("Secara umum capaian kinerja Dinas Contoh sebesar 100,00 %.",
        "Rata-rata nilai yang diperoleh Dinas Contoh sebesar 107,20 %.", "3: 107,20 % → 100,00 %")]
    [InlineData("Secara umum capaian kinerja Dinas Contoh sebesar 107,20 %.",
        "Rata-rata nilai yang diperoleh Dinas Contoh sebesar 100,00 %.", "1: 107,20 % → 100,00 %")]
    [InlineData("Secara umum capaian kinerja Dinas Contoh sebesar 98,20 %.",
        "Rata-rata nilai yang diperoleh Dinas Contoh sebesar 97,20 %.", "3: 97,20 % → satu angka; di tempat lain 98,20 %")]
    [InlineData("Secara umum capaian kinerja Dinas Contoh sebesar 98,20 %.",
        "Rata-rata nilai yang diperoleh Dinas Contoh sebesar 98,2 %.", "")]
    [InlineData("Secara umum capaian kinerja Dinas Contoh sebesar 98,20 %.", "Rata-rata capaian sasaran Dinas Contoh sebesar 97,20 %.", "")]
    [InlineData("Secara umum capaian kinerja Dinas Contoh sebesar 98,20 %.", "Rata-rata capaian keuangan Dinas Contoh sebesar 97,20 %.",
        "")]
    [InlineData("Secara umum capaian kinerja Dinas Contoh sebesar 98,20 %.", "Rata-rata nilai Dinas Contoh triwulan III sebesar 97,20 %.",
        "")]
    public void Satu_angka(string ikhtisar, string penutup, string temuan) =>
        Semua("PYT-012", [ikhtisar, "", penutup, .. Tabel]).ShouldBe(temuan);

    [Theory]
    [InlineData("103,59%", 1)]
    [InlineData("101,50%", 0)]
    public void Rata_rata_capaian_di_penutup(string rata, int banyak) => Temuan(
        "PYT-012", "Indikator | Target | Realisasi | Capaian (%)", "BOR | 70 | 70 | 100,00", "TOI | 2 | 2 | 101,00",
            "IKM | 80 | 82 | 103,50",
        "Pengukuran menunjukkan rata-rata capaian 101,50% dengan kategori Sangat Tinggi.",
        $"Kinerja berada pada kategori Sangat Tinggi dengan rata-rata capaian {rata}.").Count.ShouldBe(banyak);
}
