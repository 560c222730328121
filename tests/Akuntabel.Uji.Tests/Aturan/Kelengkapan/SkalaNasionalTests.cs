using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

public class SkalaNasionalTests
{
    private static readonly string[] Laporan =
    [
        "Laporan Kinerja Dinas Contoh Tahun 2023", "# BAB I PENDAHULUAN", "Gambaran umum.", "# BAB II PERENCANAAN KINERJA",
            "Perjanjian kinerja.", "# BAB III AKUNTABILITAS KINERJA",
        "Capaian kinerja tahun 2023 diuraikan di bawah ini dan menurut pengukuran tahun 2023 menunjukkan hasil yang memadai untuk "
            + "setiap sasaran strategis yang diperjanjikan oleh kepala dinas.",
        string.Concat(Enumerable.Repeat("Uraian capaian kinerja setiap sasaran disajikan lengkap. ", 40)),
    ];

    [Theory]
    [InlineData("Hasil evaluasi SAKIP memperoleh nilai 72,35 (BB).", "")]
    [InlineData("Hasil evaluasi SAKIP memperoleh nilai 68,35 (BB).", "B")]
    [InlineData("Maturitas SPIP mencapai Level 3 (3,40).", "")]
    [InlineData("Maturitas SPIP mencapai Level 3 (2,40).", "Level 2")]
    [InlineData("Nilai maturitas SPIP sebesar 3,12 berada pada level 4.", "Level 3")]
    [InlineData("Nilai maturitas SPIP 3,12 dengan kategori Terdefinisi.", "")]
    [InlineData("Indeks SPBE 2,45 dengan predikat Baik.", "Cukup")]
    [InlineData("Indeks SPBE 2,75 dengan predikat Baik.", "")]
    [InlineData("Survei kepuasan masyarakat 85,20 dengan kategori Sangat Baik.", "Baik")]
    public void Kalimat(string kalimat, string benar) => Seharusnya([.. Laporan, kalimat]).ShouldBe(benar);

    [Theory]
    [InlineData("1 | Nilai evaluasi SAKIP | 75 | 68,35 | BB", "B")]
    [InlineData("1 | Nilai evaluasi SAKIP | 75 | 72,35 | BB", "")]
    [InlineData("1 | Nilai evaluasi SAKIP | BB (75) | A (72,35) | -", "BB")]
    [InlineData("1 | Nilai pelayanan lain | 75 | 68,35 | BB", "")] // another scale
    public void Tabel(string baris, string benar) =>
        Seharusnya([.. Laporan, "Tabel 3.1 Capaian", "No | Indikator | Target | Realisasi | Predikat", baris,
        "2 | Lain | 3 | 4 | -"]).ShouldBe(benar);

    private static string Seharusnya(string[] naskah) => string.Join("; ", Temuan("KAT-005", naskah).Select(t => t.Split(" → ")[1]));

    private static string[] LaporanTahun(int tahun) =>
        [$"LAPORAN KINERJA TAHUN {tahun}", "# BAB I PENDAHULUAN", "Uraian.", "# BAB II PERENCANAAN", "Uraian.", "# BAB III AKUNTABILITAS",
            string.Concat(Enumerable.Repeat("Capaian diuraikan di sini. ", 10))];

    [Theory]
    [InlineData("Keterbukaan Informasi Publik minimal Menuju Informatif (76.99%)", "Menuju Informatif (76.99%) → Cukup Informatif")]
    [InlineData("Keterbukaan Informasi Publik minimal Menuju Informatif (82)", "")]
    [InlineData("Nilai SAKIP minimal BB (>70-80) dan PMPRB minimal A (> 80 -90)", "")]
    [InlineData("Nilai SAKIP minimal BB (>60-70)", "BB (>60-70) → B")]
    [InlineData("Nilai SAKIP 72,35 (BB)", "")]
    [InlineData("Nilai SAKIP 72,35 (A)", "72,35 (A) → BB")]
    [InlineData("Nilai SAKIP 80,00 (A)", "")] // writers differ on the bound
    [InlineData("Kepuasan masyarakat minimal Baik (76,61-88,30)", "")]
    // so said the scale that ended seven years before
    [InlineData("Kepuasan masyarakat 70,10 dengan kategori baik", "70,10 dengan kategori baik → Kurang Baik")]
    [InlineData("Kepuasan masyarakat 60,10 dengan kategori baik", "60,10 dengan kategori baik → Tidak Baik")]
    [InlineData("Nilai IDI sebesar 79,30 dan masuk kategori sedang", "")]
    [InlineData("Nilai IDI sebesar 81,30 dan masuk kategori sedang", "81,30 dan masuk kategori sedang → Tinggi")]
    [InlineData("Serapan anggaran 72,35 (A)", "")] // no national scale is spoken of
    public void Skala_nasional(string kalimat, string temuan) =>
        Jadi(Temuan("KAT-005", [.. LaporanTahun(2023), kalimat])).ShouldBe(temuan);

    [Fact]
    public void Laporan_lama_memakai_skala_lain() => Temuan("KAT-005", [.. LaporanTahun(2014), "Nilai SAKIP 72,35 (A)"]).ShouldBeEmpty();
}
