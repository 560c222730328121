namespace Akuntabel.Uji.Tests.Hubungan;

/// <summary>Percentages of tables and what they follow from.</summary>
public class PencariPersenTests
{
    /// <summary>Headings say what is divided by what, even where most rows are wrong.</summary>
    [Fact]
    public void Kolom_persen_yang_hampir_seluruhnya_salah() => TabelUji.Semua(
        "No | Program | Pagu (Rp) | Realisasi (Rp) | Capaian (%)",
        "1 | Penataan pasar | 820.000.000 | 738.000.000 | 90,00",
        "2 | Pembinaan pedagang | 410.000.000 | 328.000.000 | 82,00",
        "3 | Pengawasan niaga | 250.000.000 | 240.000.000 | 98,00",
        "4 | Promosi dagang | 160.000.000 | 148.000.000 | 91,50")
        .ShouldBe("3: 82,00 → 80,00 %; 4: 98,00 → 96,00 %; 5: 91,50 → 92,50 %");

    /// <summary>"Terhadap target akhir" is the time of the target; all rows carry the percentage of their neighbour.</summary>
    [Fact]
    public void Kolom_terhadap_target_akhir_yang_bergeser() => TabelUji.Semua(
        "No | Indikator | Target Akhir Renstra | Realisasi 2022 | Capaian terhadap Target Akhir (%)",
        "1 | Luas kebun | 80 | 60 | 90,00", "2 | Panjang pagar | 50 | 45 | 40,00", "3 | Bibit ditanam | 500 | 200 | 75,00")
        .ShouldBe("2: 90,00 → 75,00 %; 3: 40,00 → 90,00 %; 4: 75,00 → 40,00 %");

    /// <summary>One share is wrong, and with the right one they make a hundred.</summary>
    [Theory]
    [InlineData("35,00", "")]
    [InlineData("53,00", "3: 53,00 → 35,00 %")]
    public void Bagian_yang_dengan_yang_benar_menjadi_seratus(string bagian, string temuan) => TabelUji.Semua(
        "No | Kelas | Jumlah | %", "1 | Besar | 13 | 65,00", $"2 | Kecil | 7 | {bagian}", "3 | Lain | 0 | 0,00", " | Jumlah | 20 | 100,00")
        .ShouldBe(temuan);

    /// <summary>A row in which 100 could be a cap lost its own percentage with the others.</summary>
    [Fact]
    public void Kolom_bergeser_dengan_seratus() => TabelUji.Semua(
        "No | Keluaran | Target | Realisasi | Capaian (%)", "1 | Peta | 10 | 8 | 100,00", "2 | Saluran | 40 | 40 | 60,00",
            "3 | Bibit | 5 | 3 | 80,00")
        .ShouldBe("3: 60,00 → 100,00 %; 4: 80,00 → 60,00 %");

    /// <summary>So many times the mean above it.</summary>
    [Theory]
    [InlineData("81,25", "")]
    [InlineData("82,15", "5: 82,15 → 81,25")]
    public void Rata_rata_yang_dikonversi(string nilai, string temuan) => TabelUji.Semua(
        "No | Unsur | Nilai", "1 | Ramah | 3,200", "2 | Cepat | 3,300", " | Rata-rata | 3,250", $" | Nilai SKM (rata-rata x 25) | {nilai}")
        .ShouldBe(temuan);

    private static readonly string[] Berumus =
    [
        "No | Uraian | Target akhir | Realisasi lalu | Target kini | Realisasi kini | Tingkat realisasi (%) | Sampai kini | Tingkat "
            + "capaian (%)",
        "(1) | (2) | (3) | (4) | (5) | (6) | (7)=(6)/(5) | (8)=(4)+(6) | (9)=(8)/(3)",
        "1 | Pedagang terdata | 800 | 300 | 200 | 190 | 95,00 | 490 | 61,25",
        "2 | Pasar ditata | 40 | 10 | 8 | 10 | 125,00 | 20 | 50,00",
        "3 | Alat ditera | 9.000 | 2.000 | 1.500 | 1.200 | 80,00 | 3.200 | 35,56",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("125,00", "100,00", "4: 100,00 → 125,00 %")] // a formula leaves no cap
    [InlineData("| 3.200 |", "| 3.300 |", "5: 3.300 → 3200")] // one cell breaks two formulas
    [InlineData("61,25", "62,15", "3: 62,15 → 61,25 %")]
    public void Rumus_di_baris_nomor_kolom(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Berumus, semula, menjadi).Replace("3.200", "3200", StringComparison.Ordinal).ShouldBe(temuan);

    private static readonly string[] Berkelompok =
    [
        "No | Indikator | Target 2021 | Target 2022 | Target 2023 | Realisasi 2021 | Realisasi 2022 | Realisasi 2023 | Rasio capaian "
            + "2021 | Rasio capaian 2022 | Rasio capaian 2023",
        "1 | Indeks mutu | 80,00 | 82,00 | 84,00 | 76,00 | 77,90 | 84,00 | 95,00 | 95,00 | 100,00",
        "2 | Indeks tertib | 50,00 | 60,00 | 70,00 | 40,00 | 45,00 | 63,00 | 80,00 | 75,00 | 90,00",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("| 95,00 | 100,00", "| 96,50 | 100,00", "2: 96,50 → 95,00 %")]
    [InlineData("75,00 | 90,00", "70,00 | 99,00", "3: 70,00 → 75,00 %; 3: 99,00 → 90,00 %")]
    public void Tahun_berkelompok(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Berkelompok, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Bagian =
    [
        "No | Penyebab | Jumlah | %", "1 | Berkas kurang | 120 | 24,00", "2 | Terlambat | 80 | 16,00", "3 | Salah alamat | 160 | 32,00",
            "4 | Lain-lain | 140 | 28,00",
        " | JUMLAH | 500 | 100,00",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("32,00", "23,00", "4: 23,00 → 32,00 %")]
    public void Bagian_dari_jumlah(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Bagian, semula, menjadi).ShouldBe(temuan);

    [Fact]
    public void Dua_bagian_tertukar_walaupun_hanya_tiga_baris() => TabelUji.Semua(
        "No | Golongan | Jumlah | %", "1 | IV | 20 | 45,00%", "2 | III | 45 | 20,00%", "3 | II | 35 | 35,00%", " | Total | 100 | 100,00%")
        .ShouldBe("2: 45,00% → 20,00 %; 3: 20,00% → 45,00 %");

    /// <summary>The lower the better, a cap that the column shows, a level with its value, a second percentage of the group.</summary>
    [Theory]
    [InlineData("No | Indikator | Target | Realisasi | Capaian (%)", "1 | Kasus | 50 | 40 | 120,00", "2 | Keluhan | 20 | 25 | 75,00",
        "3 | Layanan | 80 | 72 | 90,00", "4 | Mutu | 60 | 57 | 95,00")]
    [InlineData("No | Indikator | Target | Realisasi | Capaian (%)", "1 | Nilai AKIP | A (84) | A (81,06) | 96,50",
        "2 | Maturitas | Level 3 (3,40) | Level 3 (3,06) | 90,00")]
    [InlineData("Sasaran | Indikator | Target | Realisasi | Capaian % › IKU | Capaian % › Sasaran",
        "Niaga maju | Omzet | 400 | 420 | 105,00 | 95,00", " | Pasar tertib | 100 | 90 | 90,00 | ",
        " | Pedagang dibina | 300 | 270 | 90,00 | ")]
    [InlineData("No | Indikator | Target | Realisasi | Capaian (%)", "1 | Mutu | 80 | 88 | 100", "2 | Tertib | 50 | 60 | 100",
        "3 | Cakupan | 90 | 81 | 90")]
    public void Yang_benar_didiamkan(params string[] baris) => TabelUji.Semua(baris).ShouldBe("");

    [Theory]
    [InlineData("| 100 ", "")]
    [InlineData("| 99,6 ", "")]
    public void Bilangan_bulat_di_kolom_berdesimal(string persen, string sisa) => TabelUji.Semua(
        "No | Kegiatan | Pagu (Rp) | Realisasi (Rp) | %", "1 | Rapat | 40.000.000 | 38.900.000 | 97,25",
            $"2 | Tebar | 250.000.000 | 249.000.000 {persen}{sisa}",
        "3 | Uji | 80.000.000 | 75.000.000 | 93,75", "4 | Data | 60.000.000 | 57.000.000 | 95,00",
            "5 | Patroli | 20.000.000 | 20.000.000 | 100")
        .ShouldBe(persen.Contains("100", StringComparison.Ordinal) ? "3: 100 → 99,60 %" : "");

    /// <summary>Ratios as hundredths; the same column in percent is none.</summary>
    [Theory]
    [InlineData("Rasio antara Realisasi dan Anggaran", "0,90 | 0,97", "")]
    [InlineData("Rasio antara Realisasi dan Anggaran", "0,88 | 0,97", "4: 0,88 → 0,90")]
    [InlineData("Rasio Realisasi", "0,9 | 0,79", "4: 0,79 → 0,97")]
    [InlineData("Nisbah Realisasi terhadap Anggaran", "0.88 | 0.97", "4: 0.88 → 0,90")]
    [InlineData("Rasio (%)", "88,00 | 97,00", "4: 88,00 → 90,00 %")]
    public void Rasio_yang_ditulis_pecahan(string kepala, string rasio, string temuan) => TabelUji.Semua(
        $"No | Uraian | Anggaran pada Tahun | | Realisasi Anggaran pada Tahun | | {kepala} | ",
        " | | 2021 | 2022 | 2021 | 2022 | 2021 | 2022",
        $"1 | Belanja Operasi | 2.700.000.000 | 3.000.000.000 | 2.484.000.000 | 2.880.000.000 | "
            + $"{(rasio[1] == '8' ? "92,00 | 96,00" : "0,92 | 0,96")}",
        $"2 | Belanja Modal | 650.000.000 | 900.000.000 | 585.000.000 | 873.000.000 | {rasio}").ShouldBe(temuan);

    /// <summary>Words of a predicate stand before its value.</summary>
    [Theory]
    [InlineData("Baik (82,50)", "Baik (80,85)", "98,00", "")]
    [InlineData("Baik (82,50)", "Baik (80,85)", "96,00", "3: 96,00 → 98,00 %")]
    [InlineData("Sangat Baik (90,10)", "Cukup Baik (72,08)", "88,00", "3: 88,00 → 80,00 %")]
    [InlineData("Level 3 (3,00)", "Level 2 (2,70)", "95,00", "3: 95,00 → 90,00 %")]
    [InlineData("Kategori Tinggi Sekali (80)", "Tinggi (76)", "76,00", "3: 76,00 → 95,00 %")]
    [InlineData("Zona Hijau (90,00)", "Zona Kuning (81,00)", "85,00", "3: 85,00 → 90,00 %")]
    public void Nilai_dalam_kurung_di_belakang_predikat(string target, string realisasi, string capaian, string temuan) => TabelUji.Semua(
        "No | Indikator Kinerja | Target | Realisasi | Capaian (%)", "1 | Nilai SAKIP | BB (76,00) | BB (72,20) | 95,00",
        $"2 | Indeks layanan | {target} | {realisasi} | {capaian}", "3 | Kawasan (12) | 50 | 45 | 90,00").ShouldBe(temuan);

    [Fact]
    public void Target_persen_yang_bulat_ditetapkan_bukan_dibulatkan() => TabelUji.Semua(
        "No | Indikator | Target | Realisasi | Capaian", "1 | Berkas lengkap | 60% | 45% | 75%", "2 | Tepat waktu | 80% | 80% | 98,8%",
            "3 | Terlayani | 90% | 72% | 80%")
        .ShouldBe("3: 98,8% → 100,0 %");
}
