using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Angka;

/// <summary>ANG-013: what is counted up to a quarter does not become less in the next.</summary>
public class KumulatifTurunTests
{
    [Theory]
    [InlineData("756", "756 → sekurang-kurangnya 771")]
    [InlineData("1.265", "")]
    public void Kumulatif_di_bawah_kepala_triwulan(string nilai, string temuan) => Jadi(Temuan(
        "ANG-013", "Tabel 4 Target dan Realisasi Kumulatif per Triwulan", "Indikator | TW I › R | TW II › R | TW III › R | TW IV › R",
        $"Lulusan | 296 | 771 | {nilai} | 1.645", "Tenaga kerja | 60 | 172 | 318 | 471", "Perusahaan | 3 | 11 | 18 | 26")).ShouldBe(temuan);

    [Theory]
    [InlineData("8.000", "8.000 → 8.400")]
    [InlineData("8.400", "")]
    public void Target_triwulan_akhir_ialah_target_setahun(string akhir, string temuan) => Jadi(Temuan(
        "ANG-013", "Indikator | Target | TW I | TW II | TW III | TW IV", "Cadangan | 48 | 12 | 24 | 36 | 48",
            "Ubi | 9.750 | 2.300 | 4.800 | 7.400 | 9.750",
        $"Ternak | 8.400 | 1.500 | 4.200 | 6.300 | {akhir}", "Kasus | 60 | 15 | 30 | 45 | 60")).ShouldBe(temuan);

    private static readonly string[] Kumulatif =
    [
        "Indikator | Target s.d. | | | | Realisasi s.d. | | | ", " | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV",
        "Pedagang dilatih (orang) | 90 | 270 | 450 | 540 | 96 | 284 | 462 | 572", "Pasar ditata (pasar) | 2 | 5 | 9 | 12 | 2 | 6 | 9 | 12",
        "Pameran (kali) | 1 | 3 | 4 | 6 | 1 | 3 | 5 | 6",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("| 462", "| 246", "3: 246 → sekurang-kurangnya 284")]
    [InlineData("2 | 6 | 9 | 12", "2 | 60 | 9 | 12", "4: 60 → sebanyak-banyaknya 9")]
    public void Kumulatif_tidak_turun(string semula, string menjadi, string temuan) =>
        Diubah("ANG-013", Kumulatif, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Bertarget =
    [
        "No | Indikator | Satuan | Target 2025 | Target | | | ", " | | | | TW I | TW II | TW III | TW IV",
        "1 | Keluarga dibina | keluarga | 480 | 90 | 220 | 350 | 480", "2 | Warga dilatih | orang | 160 | 35 | 80 | 120 | 160",
        "3 | Pasar ditata | pasar | 12 | 2 | 5 | 9 | 12", "4 | Pilar aktif | orang | 645 | 645 | 645 | 645 | 645",
    ];

    /// <summary>The last of each row is the target of the year: quarters that rise to it hold what came before.</summary>
    [Theory]
    [InlineData("", "", "")]
    [InlineData("80 | 120", "80 | 210", "4: 210 → sebanyak-banyaknya 160")]
    [InlineData("480 | 90 | 220 | 350 | 480", "480 | 100 | 150 | 120 | 110", "")]
    public void Target_kumulatif_menuju_target_tahun(string semula, string menjadi, string temuan) =>
        Diubah("ANG-013", Bertarget, semula, menjadi).ShouldBe(temuan);
}
