using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

/// <summary>KAT-001: a category is that which the scale printed in the document gives to its figure.</summary>
public class KategoriSkalaTests
{
    /// <summary>From the lowest class to the highest, as people write intervals.</summary>
    [Theory]
    [InlineData("0-50", ">50-80", ">80-100")]
    [InlineData("< 50 %", "50 - < 80 %", "80 – 100 %")]
    [InlineData("50% > Nilai", "80 % > nilai > 50 %", "lebih dari 80 %")]
    [InlineData("di bawah 50", "50 s.d. 80", "80 ke atas")]
    [InlineData("0,00–49,99", "50,00–79,99", "80,00–100,00")]
    [InlineData("n < 50", "50 ≤ x < 80", "≥ 80")]
    public void Cara_menulis_rentang(string kurang, string cukup, string baik)
    {
        string[] Naskah(string nilai) => ["Kategori | Nilai", $"Kurang | {kurang}", $"Cukup | {cukup}", $"Baik | {baik}",
            "Serapan " + nilai + " berkategori cukup."];
        Temuan("KAT-001", Naskah("60,5 %")).ShouldBeEmpty();
        Temuan("KAT-001", Naskah("40,5 %")).ShouldBe(["5: 40,5 % → Kurang"]);
        Temuan("KAT-001", Naskah("90,5 %")).ShouldBe(["5: 90,5 % → Baik"]);
    }

    [Fact]
    public void Yang_bukan_rentang_bukan_skala() =>
        Temuan("KAT-001", "Kategori | Jumlah", "Kurang | 12 orang", "Cukup | 50 orang", "Baik | 90 orang",
            "Serapan 40,5 % berkategori cukup.").ShouldBeEmpty();

    private static readonly string[] Skala = ["No | Interval Nilai | Kriteria", "1 | 91% ≤ 100% | Sangat Tinggi", "2 | 76% ≤ 90% | Tinggi",
        "3 | 66% ≤ 75% | Sedang", "4 | ≤ 65% | Rendah"];

    [Theory]
    [InlineData("1 | a | 800 | 700 | 87,5 | Sedang", "8: 87,5 Sedang → Tinggi")]
    [InlineData("1 | a | 800 | 700 | 87,5 | Tinggi", "")]
    [InlineData("1 | a | 100 | 90 | 90,4 | Tinggi", "")] // in the gap both neighbours will do
    [InlineData("1 | a | 100 | 90 | 90,4 | Sangat Tinggi", "")]
    [InlineData("1 | a | 100 | 90 | 166 | Sangat Tinggi", "")] // the top is open
    [InlineData("1 | a | 100 | 90 | 75,6 | Sedang", "")]
    [InlineData("1 | a | 100 | 90 | - | Rendah", "")] // not measured
    [InlineData("1 | a | 100 | 90 | 87,5 | Perlu dibina", "")] // another word
    public void Tabel(string baris, string temuan) =>
        Semua("KAT-001", [.. Skala, "", "No | Indikator | Target | Realisasi | Capaian | Kategori", baris,
            "2 | b | 100 | 95 | 95 | Sangat Tinggi"]).ShouldBe(temuan);

    /// <summary>Signs say to which class a bound belongs, and a figure is judged as printed unless figures beside it show that it was
    /// rounded.</summary>
    [Theory]
    [InlineData("≥ 100", "80 ≤ x < 100", "100,00 % berkategori cukup.", "5: 100,00 % → Baik")]
    [InlineData("≥ 100", "80 ≤ x < 100", "100 persen berkategori baik.", "")]
    [InlineData("> 100", "> 80 - 100", "100,00 % berkategori baik.", "5: 100,00 % → Cukup")]
    [InlineData("> 100", "> 80 - 100", "100,00 % berkategori cukup.", "")]
    [InlineData("100 ke atas", "80 - 100", "100,00 % berkategori cukup.", "")] // nothing says whose the bound is
    [InlineData("≥ 100", "80 ≤ x < 100", "100 % (realisasi 997 dari target 1.000) berkategori cukup.", "")] // 99,7
    public void Batas(string baik, string cukup, string kalimat, string temuan) => Semua("KAT-001",
        "Kategori | Nilai", "Kurang | < 80", $"Cukup | {cukup}", $"Baik | {baik}", "Capaian " + kalimat).ShouldBe(temuan);

    [Fact]
    public void Tabel_yang_kebanyakan_tidak_cocok_tidak_dipahami() =>
        Temuan("KAT-001", [.. Skala, "", "No | Indikator | Capaian | Kategori", "1 | a | 95 | Rendah", "2 | b | 40 | Tinggi",
            "3 | c | 80 | Tinggi"]).ShouldBeEmpty();

    [Theory]
    [InlineData("Ada dua program dengan kinerja tinggi yaitu mencapai 66% ≤ 75%.", "6: 66% ≤ 75% → Sedang")]
    [InlineData("Ada dua program dengan kinerja sedang yaitu mencapai 66% ≤ 75%.", "")]
    [InlineData("Serapan sebesar 61,2 % berkategori sangat tinggi.", "6: 61,2 % → Rendah")]
    [InlineData("Serapan sebesar 61,2 % berkategori rendah.", "")]
    [InlineData("Serapan program a sangat tinggi dan program b rendah, kategori 61,2 %.", "")] // which of the two?
    [InlineData("Indeks kepuasan 61,2 % berkategori tinggi.", "")] // another scale
    public void Kalimat(string kalimat, string temuan) => Semua("KAT-001", [.. Skala, kalimat]).ShouldBe(temuan);

    [Fact]
    public void Skala_dalam_kalimat() =>
        Temuan("KAT-001", "81 s/d 100 % = Sangat Baik (SB) 61 s/d 80 % = Baik (B) 41 s/d 60 % = Cukup (C)",
            "Penyerapan 86,1 % dengan kategori cukup.").ShouldBe(["2: 86,1 % → Sangat Baik"]);

    [Theory]
    [InlineData("Kategori Sangat Baik bila ≥ 90, Baik bila 75 sampai dengan 89,99, dan Cukup bila di bawah 75.",
        "5: 80,00 Sangat Baik → Baik")]
    [InlineData("Capaian 90 % ke atas sangat baik, 75 sampai kurang dari 90 % baik, di bawah 75 % cukup.", "5: 80,00 Sangat Baik → baik")]
    [InlineData("Kategori Sangat Baik bila ≥ 80, Baik bila 75 sampai dengan 79,99, dan Cukup bila di bawah 75.", "")]
    [InlineData("Serapan anggaran Sangat Baik bila ≥ 90, Baik bila 75 sampai dengan 89,99, dan Cukup bila di bawah 75.",
        "")] // of something else
    public void Skala_dalam_satu_kalimat(string skala, string temuan) => Semua("KAT-001", skala, "",
        "No | Indikator | Target | Realisasi | Capaian (%) | Kategori", "1 | Mutu alat | 20 | 24 | 120,00 | Sangat Baik",
            "2 | Mutu pupuk | 50 | 40 | 80,00 | Sangat Baik", "3 | Mutu benih | 50 | 46 | 92,00 | Sangat Baik").ShouldBe(temuan);

    [Theory]
    [InlineData("Memadai", "95,15 Memadai → Memuaskan")]
    [InlineData("Memuaskan", "")]
    public void Kelas_dikenal_dari_isi_kolom(string kelas, string temuan) => Jadi(Temuan(
        "KAT-001", "Hasil penilaian digolongkan: nilai 90 ke atas Memuaskan; nilai 70 sampai kurang dari 90 Memadai; nilai di bawah 70 "
            + "Perlu Perbaikan.",
        "Unit Kerja | Nilai | Golongan", "Hulu | 90,00 | Memuaskan", "Hilir | 89,99 | Memadai", $"Pesisir | 95,15 | {kelas}",
        "Bukit | 69,10 | Perlu Perbaikan")).ShouldBe(temuan);
}
