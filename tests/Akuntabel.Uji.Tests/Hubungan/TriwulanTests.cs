using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Hubungan;

/// <summary>Tables and sentences of quarters: what came together so far, achievements against two targets, one quarter alone.</summary>
public class TriwulanTests
{
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
        Satu("ANG-013", Kumulatif, semula, menjadi).ShouldBe(temuan);

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
        Satu("ANG-013", Bertarget, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] DuaTarget =
    [
        "No | Indikator | Satuan | Target | | Realisasi | Capaian (%) | | Status",
        " | | | Setahun | s.d. TW III | TW III | thd target s.d. TW III | thd target setahun | ",
        "1 | Angka Putus Sekolah SMP | % | 0,25 | 0,20 | 0,23 | 85,00 | 108,00 | Tidak dinilai",
        "2 | Persentase guru bersertifikat | % | 68,00 | 66,00 | 66,90 | 101,36 | 98,38 | Tercapai",
        "3 | Persentase satuan terakreditasi | % | 92,00 | 91,00 | 90,55 | 99,51 | 98,42 | Belum tercapai",
        "4 | Indeks Kepuasan Masyarakat | Nilai | 83,50 | 83,00 | 84,12 | 101,35 | 100,74 | Tercapai",
        "5 | Persentase ruang kelas baik | % | 76,00 | 72,00 | 70,38 | 97,75 | 92,61 | Belum tercapai",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("| 85,00", "| 115,00", "3: 115,00 → 85,00 %")]
    [InlineData("| 100,74", "| 99,26", "6: 99,26 → 100,74 %")]
    [InlineData("| 98,42", "| 89,42", "5: 89,42 → 98,42 %")]
    public void Satu_arah_untuk_kedua_target(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(DuaTarget, semula, menjadi).ShouldBe(temuan);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("98,42 | Belum tercapai", "98,42 | Tercapai", "5: Tercapai → tidak tercapai, atau batas yang dipakai dinyatakan")]
    [InlineData("98,38 | Tercapai", "98,38 | Belum tercapai", "")]
    public void Status_menurut_semua_capaian(string semula, string menjadi, string temuan) =>
        Satu("KAT-004", DuaTarget, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Anggaran =
    [
        "Program | Pagu (Rp) | s.d. TW I (Rp) | s.d. TW II (Rp)", "Niaga | 400.000.000 | 90.000.000 | 210.000.000",
        "Pasar | 600.000.000 | 110.000.000 | 290.000.000", "Jumlah | 1.000.000.000 | 200.000.000 | 500.000.000", "",
        "Realisasi selama Triwulan II saja sebesar Rp300.000.000.",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("Rp300", "Rp500", "6: Rp500.000.000 → 300.000.000")]
    [InlineData("selama Triwulan II saja sebesar Rp300", "khusus triwulan II sebesar Rp200", "6: Rp200.000.000 → 300.000.000")]
    [InlineData("selama Triwulan II saja sebesar Rp300", "sampai dengan triwulan II sebesar Rp500", "")]
    public void Satu_triwulan_saja(string semula, string menjadi, string temuan) =>
        Satu("NAR-020", Anggaran, semula, menjadi).ShouldBe(temuan);

    private static string Satu(string kode, string[] baris, string semula, string menjadi) => string.Join("; ", Temuan(kode,
        semula.Length == 0 ? baris : [.. baris.Select(b => b.Replace(semula, menjadi, StringComparison.Ordinal))]));
}
