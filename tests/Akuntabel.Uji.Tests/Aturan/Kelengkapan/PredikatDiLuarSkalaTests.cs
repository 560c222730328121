using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

public class PredikatDiLuarSkalaTests
{
    private static readonly string[] Skala =
    [
        "Tabel 3.1 Skala nilai peringkat kinerja",
        "No | Interval Nilai Realisasi Kinerja | Kriteria", "1 | ≥ 91 | Sangat Tinggi", "2 | 76 – 90 | Tinggi", "3 | 66 – 75 | Sedang",
            "4 | 51 – 65 | Rendah", "5 | ≤ 50 | Sangat Rendah", "",
        "Tabel 3.2 Capaian",
    ];

    [Theory]
    [InlineData("Cukup Baik", "75,00", "12: Cukup Baik → Sedang")]
    [InlineData("Memuaskan", "95,00", "12: Memuaskan → Sangat Tinggi")]
    [InlineData("Baik", "80", "12: Baik → Tinggi")]
    [InlineData("Sedang", "75,00", "")]
    [InlineData("lihat uraian", "75,00", "")] // no predicate
    [InlineData("Cukup Baik", "-", "")] // nothing was judged
    public void Predikat_tabel(string label, string capaian, string temuan) => Semua(
        "KAT-002", [.. Skala, "No | Indikator | Target | Realisasi | Capaian (%) | Kriteria",
            "1 | Indeks layanan | 80 | 76 | 95,00 | Sangat Tinggi", $"2 | Evaluasi | 80 | 60 | {capaian} | {label}"]).ShouldBe(temuan);

    [Theory]
    [InlineData("Secara keseluruhan capaian indikator kinerja utama berada pada predikat Sangat Baik.", true)]
    [InlineData("Rata-rata capaian sasaran termasuk kategori “Cukup”.", true)]
    [InlineData("Rata-rata capaian sasaran termasuk kategori Tinggi.", false)]
    [InlineData("Hasil evaluasi SAKIP menempatkan kinerja pada predikat Baik.", false)] // another scale
    [InlineData("Survei kepuasan atas kinerja layanan memperoleh kategori Baik.", false)]
    [InlineData("Laporan keuangan memperoleh predikat Wajar Tanpa Pengecualian.", false)]
    [InlineData("Kategori baik atau buruk ditentukan oleh capaian kinerja.", false)]
    public void Predikat_kalimat(string kalimat, bool dilaporkan) =>
        (Temuan("KAT-002", [.. Skala, kalimat]).Count > 0).ShouldBe(dilaporkan);

    /// <summary>Scales whose words stand in another order, or that begin with "sekali".</summary>
    [Theory]
    [InlineData("Tinggi", "9: Tinggi → Baik")]
    [InlineData("Baik", "")]
    [InlineData("Baik Sekali", "")]
    [InlineData("Sangat Baik", "9: Sangat Baik → Baik")]
    [InlineData("Cukup Sekali", "9: Cukup Sekali → Baik")]
    [InlineData("Sangat Baik", "", "85,00")] // says the same of the right class
    public void Skala_dengan_kata_sekali(string label, string temuan, string capaian = "72,00") => Semua(
        "KAT-002", "Kriteria penilaian kinerja", "Rentang Capaian | Predikat", "90 ke atas | Memuaskan", "80 - 89,99 | Baik Sekali",
        "70 - 79,99 | Baik", "di bawah 70 | Kurang", "Tabel 3.2 Capaian", "No | Indikator | Target | Realisasi | Capaian (%) | Predikat",
        $"1 | Panti | 50 | 36 | {capaian} | {label}", "2 | Layanan | 80 | 66 | 82,50 | Baik Sekali").ShouldBe(temuan);

    [Fact]
    public void Skala_lain_yang_dicetak_dokumen_dikenal() => Temuan(
        "KAT-002", [.. Skala, "Nilai 85 - 100 = Sangat Baik", "", "No | Indikator | Target | Realisasi | Capaian (%) | Kriteria",
            "1 | Indeks layanan | 80 | 76 | 95,00 | Sangat Tinggi", "2 | Evaluasi | 80 | 60 | 95 | Sangat Baik"]).ShouldBeEmpty();

    [Fact]
    public void Tabel_yang_seluruhnya_memakai_kata_lain_memakai_skala_lain() => Temuan(
        "KAT-002", [.. Skala, "No | Layanan | Capaian | Mutu", "1 | a | 95,00 | Baik", "2 | b | 75 | Cukup",
            "3 | c | 90 | Baik"]).ShouldBeEmpty();

    [Fact]
    public void Tanpa_skala_tidak_ada_yang_di_luarnya() =>
        Temuan("KAT-002", "No | Indikator | Target | Realisasi | Capaian (%) | Kriteria", "1 | a | 80 | 76 | 95,00 | Sangat Tinggi",
            "2 | b | 80 | 60 | 75 | Cukup Baik").ShouldBeEmpty();
}
