using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests;

public class SkalaKelengkapanTests
{
    private static readonly string[] Skala = ["No | Interval Nilai | Kriteria", "1 | 91% ≤ 100% | Sangat Tinggi", "2 | 76% ≤ 90% | Tinggi", "3 | 66% ≤ 75% | Sedang", "4 | ≤ 65% | Rendah"];

    /// <summary>From the lowest class to the highest, as people write intervals.</summary>
    [Theory]
    [InlineData("0-50", ">50-80", ">80-100")]
    [InlineData("< 50 %", "50 - < 80 %", "80 – 100 %")]
    [InlineData("50% > Nilai", "80 % > nilai > 50 %", "lebih dari 80 %")]
    [InlineData("di bawah 50", "50 s.d. 80", "80 ke atas")]
    [InlineData("0,00–49,99", "50,00–79,99", "80,00–100,00")]
    [InlineData("n < 50", "50 ≤ x < 80", "≥ 80")]
    public void KAT001_cara_menulis_rentang(string kurang, string cukup, string baik)
    {
        string[] Naskah(string nilai) => ["Kategori | Nilai", $"Kurang | {kurang}", $"Cukup | {cukup}", $"Baik | {baik}", "Serapan " + nilai + " berkategori cukup."];
        Temuan("KAT-001", Naskah("60,5 %")).ShouldBeEmpty();
        Temuan("KAT-001", Naskah("40,5 %")).ShouldBe(["5: 40,5 % → Kurang"]);
        Temuan("KAT-001", Naskah("90,5 %")).ShouldBe(["5: 90,5 % → Baik"]);
    }

    [Fact]
    public void KAT001_yang_bukan_rentang_bukan_skala() =>
        Temuan("KAT-001", "Kategori | Jumlah", "Kurang | 12 orang", "Cukup | 50 orang", "Baik | 90 orang", "Serapan 40,5 % berkategori cukup.").ShouldBeEmpty();

    [Theory]
    [InlineData("1 | a | 800 | 700 | 87,5 | Sedang", "8: 87,5 Sedang → Tinggi")]
    [InlineData("1 | a | 800 | 700 | 87,5 | Tinggi", "")]
    [InlineData("1 | a | 100 | 90 | 90,4 | Tinggi", "")] // in the gap both neighbours will do
    [InlineData("1 | a | 100 | 90 | 90,4 | Sangat Tinggi", "")]
    [InlineData("1 | a | 100 | 90 | 166 | Sangat Tinggi", "")] // the top is open
    [InlineData("1 | a | 100 | 90 | 75,6 | Sedang", "")]
    [InlineData("1 | a | 100 | 90 | - | Rendah", "")] // not measured
    [InlineData("1 | a | 100 | 90 | 87,5 | Perlu dibina", "")] // another word
    public void KAT001_tabel(string baris, string temuan) =>
        string.Join("; ", Temuan("KAT-001", [.. Skala, "", "No | Indikator | Target | Realisasi | Capaian | Kategori", baris, "2 | b | 100 | 95 | 95 | Sangat Tinggi"])).ShouldBe(temuan);

    /// <summary>Signs say to which class a bound belongs, and a figure is judged as printed unless figures beside it show that it was rounded.</summary>
    [Theory]
    [InlineData("≥ 100", "80 ≤ x < 100", "100,00 % berkategori cukup.", "5: 100,00 % → Baik")]
    [InlineData("≥ 100", "80 ≤ x < 100", "100 persen berkategori baik.", "")]
    [InlineData("> 100", "> 80 - 100", "100,00 % berkategori baik.", "5: 100,00 % → Cukup")]
    [InlineData("> 100", "> 80 - 100", "100,00 % berkategori cukup.", "")]
    [InlineData("100 ke atas", "80 - 100", "100,00 % berkategori cukup.", "")] // nothing says whose the bound is
    [InlineData("≥ 100", "80 ≤ x < 100", "100 % (realisasi 997 dari target 1.000) berkategori cukup.", "")] // 99,7
    public void KAT001_batas(string baik, string cukup, string kalimat, string temuan) => string.Join("; ", Temuan("KAT-001",
        "Kategori | Nilai", "Kurang | < 80", $"Cukup | {cukup}", $"Baik | {baik}", "Capaian " + kalimat)).ShouldBe(temuan);

    [Fact]
    public void KAT001_tabel_yang_kebanyakan_tidak_cocok_tidak_dipahami() =>
        Temuan("KAT-001", [.. Skala, "", "No | Indikator | Capaian | Kategori", "1 | a | 95 | Rendah", "2 | b | 40 | Tinggi", "3 | c | 80 | Tinggi"]).ShouldBeEmpty();

    [Theory]
    [InlineData("Ada dua program dengan kinerja tinggi yaitu mencapai 66% ≤ 75%.", "6: 66% ≤ 75% → Sedang")]
    [InlineData("Ada dua program dengan kinerja sedang yaitu mencapai 66% ≤ 75%.", "")]
    [InlineData("Serapan sebesar 61,2 % berkategori sangat tinggi.", "6: 61,2 % → Rendah")]
    [InlineData("Serapan sebesar 61,2 % berkategori rendah.", "")]
    [InlineData("Serapan program a sangat tinggi dan program b rendah, kategori 61,2 %.", "")] // which of the two?
    [InlineData("Indeks kepuasan 61,2 % berkategori tinggi.", "")] // another scale
    public void KAT001_kalimat(string kalimat, string temuan) => string.Join("; ", Temuan("KAT-001", [.. Skala, kalimat])).ShouldBe(temuan);

    [Fact]
    public void KAT001_skala_dalam_kalimat() =>
        Temuan("KAT-001", "81 s/d 100 % = Sangat Baik (SB) 61 s/d 80 % = Baik (B) 41 s/d 60 % = Cukup (C)", "Penyerapan 86,1 % dengan kategori cukup.").ShouldBe(["2: 86,1 % → Sangat Baik"]);

    [Theory]
    [InlineData("90,31", "Semua program berkategori sangat tinggi.", 1)]
    [InlineData("90,31", "Nilai di antara dua kelas dibulatkan.", 0)] // the document says how
    [InlineData("90,31", "Uraian.", 0)] // the scale classes nothing
    [InlineData("90", "Semua program berkategori sangat tinggi.", 0)]
    [InlineData("91,00", "Semua program berkategori sangat tinggi.", 0)]
    public void KAT003_celah(string nilai, string kalimat, int banyak) =>
        Temuan("KAT-003", [.. Skala, kalimat, "No | Program | Capaian (%)", $"1 | a | {nilai}", "2 | b | 99,10"]).Count.ShouldBe(banyak);

    [Theory]
    [InlineData("1 | Cakupan forum | 141 lembaga | 138 lembaga | 97,87 | Target Tercapai", "2: Target Tercapai → tidak tercapai, atau batas yang dipakai dinyatakan")]
    [InlineData("1 | Cakupan forum | 141 lembaga | 141 lembaga | 100 | Target Tercapai", "")]
    [InlineData("1 | Cakupan forum | 141 lembaga | 138 lembaga | 97,87 | Target Tidak Tercapai", "")]
    [InlineData("1 | Cakupan forum | 141 lembaga | 141 lembaga | 100 | Target Tidak Tercapai", "2: Target Tidak Tercapai → tercapai, atau batas yang dipakai dinyatakan")]
    [InlineData("1 | Persentase penurunan konflik | 10 kasus | 8 kasus | 80 | Tercapai", "")] // less is better
    [InlineData("1 | Cakupan forum | 141 lembaga | 141 lembaga | 97,87 | Tercapai", "")] // the percentage is wrong, not the word
    [InlineData("1 | Cakupan forum | 100 | 99,6 | 100 | Tercapai", "")] // rounded
    public void KAT004_tercapai(string baris, string temuan) =>
        string.Join("; ", Temuan("KAT-004", "No | Indikator | Target | Realisasi | Capaian | Interpretasi", baris)).ShouldBe(temuan);

    [Fact]
    public void KAT004_batas_yang_dinyatakan_dokumen_berlaku() =>
        Temuan("KAT-004", "Indikator disebut tercapai apabila capaiannya di atas 90 %.", "No | Indikator | Target | Realisasi | Capaian | Interpretasi", "1 | a | 141 orang | 138 orang | 97,87 | Tercapai").ShouldBeEmpty();

    [Theory]
    [InlineData("Keterbukaan Informasi Publik minimal Menuju Informatif (76.99%)", "Menuju Informatif (76.99%) → Cukup Informatif")]
    [InlineData("Keterbukaan Informasi Publik minimal Menuju Informatif (82)", "")]
    [InlineData("Nilai SAKIP minimal BB (>70-80) dan PMPRB minimal A (> 80 -90)", "")]
    [InlineData("Nilai SAKIP minimal BB (>60-70)", "BB (>60-70) → B")]
    [InlineData("Nilai SAKIP 72,35 (BB)", "")]
    [InlineData("Nilai SAKIP 72,35 (A)", "72,35 (A) → BB")]
    [InlineData("Nilai SAKIP 80,00 (A)", "")] // writers differ on the bound
    [InlineData("Kepuasan masyarakat minimal Baik (76,61-88,30)", "")]
    [InlineData("Kepuasan masyarakat 70,10 dengan kategori baik", "70,10 dengan kategori baik → Kurang Baik")] // so said the scale that ended seven years before
    [InlineData("Kepuasan masyarakat 60,10 dengan kategori baik", "60,10 dengan kategori baik → Tidak Baik")]
    [InlineData("Nilai IDI sebesar 79,30 dan masuk kategori sedang", "")]
    [InlineData("Nilai IDI sebesar 81,30 dan masuk kategori sedang", "81,30 dan masuk kategori sedang → Tinggi")]
    [InlineData("Serapan anggaran 72,35 (A)", "")] // no national scale is spoken of
    public void KAT005_skala_nasional(string kalimat, string temuan) =>
        string.Join("; ", Temuan("KAT-005", [.. Laporan(2023), kalimat]).Select(t => t[(t.IndexOf(':', StringComparison.Ordinal) + 2)..])).ShouldBe(temuan);

    [Fact]
    public void KAT005_laporan_lama_memakai_skala_lain() => Temuan("KAT-005", [.. Laporan(2014), "Nilai SAKIP 72,35 (A)"]).ShouldBeEmpty();

    private static string[] Laporan(int tahun) =>
        [$"LAPORAN KINERJA TAHUN {tahun}", "# BAB I PENDAHULUAN", "Uraian.", "# BAB II PERENCANAAN", "Uraian.", "# BAB III AKUNTABILITAS", string.Concat(Enumerable.Repeat("Capaian diuraikan di sini. ", 10))];

    [Theory]
    [InlineData("1 | Program Kewaspadaan | 10.000.000 | 12.000.000 | 120", "", "4: 12.000.000 → paling banyak 10.000.000")]
    [InlineData("1 | Program Kewaspadaan | 10.000.000 | 9.000.000 | 90", "", "")]
    [InlineData("1 | Pendapatan program | 10.000.000 | 12.000.000 | 120", "", "")]
    [InlineData("1 | Program Kewaspadaan | 10.000.000 | 12.000.000 | 83,33", "", "")] // the columns are not what they seem
    [InlineData("1 | Program Kewaspadaan | 10.000.000 | 12.000.000 | 120", "Rumah sakit menerapkan BLUD.", "")]
    public void KLK010_lampau_pagu(string baris, string kalimat, string temuan) =>
        string.Join("; ", Temuan("KLK-010", kalimat, "", "No | Program | Anggaran (Rp) | Realisasi (Rp) | %", baris)).ShouldBe(temuan);

    [Theory]
    [InlineData("Kategori Sangat Baik bila ≥ 90, Baik bila 75 sampai dengan 89,99, dan Cukup bila di bawah 75.",
        "5: 80,00 Sangat Baik → Baik")]
    [InlineData("Capaian 90 % ke atas sangat baik, 75 sampai kurang dari 90 % baik, di bawah 75 % cukup.", "5: 80,00 Sangat Baik → baik")]
    [InlineData("Kategori Sangat Baik bila ≥ 80, Baik bila 75 sampai dengan 79,99, dan Cukup bila di bawah 75.", "")]
    [InlineData("Serapan anggaran Sangat Baik bila ≥ 90, Baik bila 75 sampai dengan 89,99, dan Cukup bila di bawah 75.",
        "")] // of something else
    public void KAT001_skala_dalam_satu_kalimat(string skala, string temuan) => string.Join("; ", Temuan("KAT-001", skala, "",
        "No | Indikator | Target | Realisasi | Capaian (%) | Kategori", "1 | Mutu alat | 20 | 24 | 120,00 | Sangat Baik",
            "2 | Mutu pupuk | 50 | 40 | 80,00 | Sangat Baik", "3 | Mutu benih | 50 | 46 | 92,00 | Sangat Baik")).ShouldBe(temuan);
}
