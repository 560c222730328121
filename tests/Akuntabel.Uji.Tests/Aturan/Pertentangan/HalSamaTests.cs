using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-001 and PYT-009: the same thing under other headings.</summary>
public class HalSamaTests
{
    private static string Semua(params string[] baris) => string.Join("; ", Temuan("PYT-001", baris).Concat(Temuan("PYT-009", baris)));

    private static string[] Naskah(string kepala, string nilai) =>
    [
        "# LAPORAN KINERJA TAHUN 2024", "Tahun 2024",
            "INDIKATOR KINERJA | Capaian Tahun 2023 (%) | | Capaian Tahun2024 (%) | | % Capaian Kinerja",
            " | Target | Realisasi | Target | Realisasi | ",
        "Indeks Kepuasan Peternak | 80.00 | 78,20 | 80.00 | 83.20 | 104.00", "Tingkat Pemakaian Kandang | 70.00 | 66,90 | 70.00 | 75.60 | 108.00", "Uraian.", kepala, $"Indeks Kepuasan Peternak | 80.00 | {nilai} | Baik", $"Tingkat Pemakaian Kandang | 70.00 | {(kepala.Contains("2023", StringComparison.Ordinal) ? "66,90" : "75.60")} | Baik",
    ];

    [Theory]
    [InlineData("Indikator Kinerja | Target (%) | Realisasi (%) | Kategori", "91.00", "9: 91.00 → satu angka; di tempat lain 83.20")]
    [InlineData("Indikator Kinerja | Target (%) | Realisasi (%) | Kategori", "83,2", "")]
    [InlineData("Indikator | Target 2024 | Realisasi 2024 | Kategori", "91.00", "9: 91.00 → satu angka; di tempat lain 83.20")]
    [InlineData("Indikator | Target 2023 | Realisasi 2023 | Kategori", "78,20", "")]
    [InlineData("Indikator | Target Triwulan II | Realisasi Triwulan II | Kategori", "40,00", "")]
    public void Kepala_yang_lain(string kepala, string nilai, string temuan) => Semua(Naskah(kepala, nilai)).ShouldBe(temuan);

    [Theory]
    [InlineData("A (80,00)", "6: 80,00 → satu angka; di tempat lain A (83,10)")]
    [InlineData("A (83,10)", "")]
    [InlineData("83,10", "")]
    [InlineData("A / 83,1", "")]
    public void Nilai_di_belakang_predikat(string nilai, string temuan) => Semua(
        "No | Sasaran | Indikator Kinerja | Target | Realisasi",
            "1 | Akuntabilitas meningkat tiap tahun | Nilai evaluasi AKIP | A (84) | A (83,10)", "Perbandingan.",
        "Uraian lain.", "No | Sasaran | Indikator | Satuan | Target | Realisasi", $"1 | Akuntabilitas meningkat tiap tahun | Nilai evaluasi AKIP | nilai | A (84) | {nilai}").ShouldBe(temuan);
}
