namespace Akuntabel.Uji.Tests.Hubungan;

/// <summary>Totals, means and remainders of rows.</summary>
public class BarisJumlahTests
{
    private static readonly string[] Bersubjumlah =
    [
        "No | Uraian Kegiatan | Pagu | Realisasi", " | Program Perselisihan Dagang | | ", "1 | Mediasi | 61.200.000 | 57.100.000",
            "2 | Sidang | 38.400.000 | 31.700.000",
        " | Jumlah Program Perselisihan Dagang | 99.600.000 | 88.800.000", " | Program Pasar | | ",
            "1 | Penataan | 20.300.000 | 19.900.000", "2 | Penertiban | 10.100.000 | 9.300.000",
        " | Jumlah Program Pasar | 30.400.000 | 29.200.000", " | Total | 130.000.000 | 118.000.000",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("99.600.000", "96.600.000", "5: 96.600.000 → 99.600.000")]
    [InlineData("118.000.000", "181.000.000", "10: 181.000.000 → 118.000.000")]
    public void Jumlah_bernama_kelompoknya(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Bersubjumlah, semula, menjadi).ShouldBe(temuan);

    [Theory]
    [InlineData("Total | | 780.000.000 | 723.000.000 | 92,69", "")]
    [InlineData("Total | | 560.000.000 | 532.000.000 | 95,00",
        "14: 560.000.000 → 780.000.000; 14: 532.000.000 → 723.000.000; 14: 95,00 → 92,69 %")]
    public void Tabel_berbagian_berakhir_pada_satu_jumlah(string total, string temuan) => TabelUji.Semua(
        "Sasaran | Program dan Sub Kegiatan | Target (Rp) | Realisasi (Rp) | %",
            "Niaga maju | 1 Program Niaga | 220.000.000 | 209.000.000 | 95,00", " | 1 Promosi | 120.000.000 | 114.000.000 | 95,00",
            " | 2 Pameran | 100.000.000 | 95.000.000 | 95,00",
        "", "Sasaran Renstra | Program dan Kegiatan | Target (Rp) | Realisasi (Rp) | %",
            "Pasar tertib | 2 Program Pasar | 420.000.000 | 378.000.000 | 90,00", " | 1 Penataan | 260.000.000 | 234.000.000 | 90,00",
            " | 2 Penertiban | 160.000.000 | 144.000.000 | 90,00",
        "", "Sasaran | Program dan Rincian | Target (Rp) | Realisasi (Rp) | %",
            "Mutu naik | 3 Program Mutu | 140.000.000 | 136.000.000 | 97,14", " | 1 Pengujian | 140.000.000 | 136.000.000 | 97,14", total)
        .ShouldBe(temuan);

    private static readonly string[] Apbd =
    [
        "Uraian | Realisasi 2023 | APBD 2024", "Pendapatan Daerah | 910.400.000.000 | 955.200.000.000",
            "Belanja Daerah | 880.300.000.000 | 965.700.000.000",
        "Total Surplus/(Defisit) | 30.100.000.000 | (10.500.000.000)",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("(10.500.000.000)", "(15.500.000.000)", "4: (15.500.000.000) → -10.500.000.000")]
    public void Surplus_adalah_pendapatan_dikurangi_belanja(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Apbd, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Pembiayaan =
    [
        "Akun | Kab. Anggrek | Kab. Melati", "4. Pendapatan Daerah | 900.000.000.000 | 800.000.000.000",
        "6. Pembiayaan Daerah | 112.204.706.200 | 272.378.004.235", "61. Penerimaan Pembiayaan | 113.204.706.200 | 277.378.004.235",
        "6101. Sisa Lebih Tahun Lalu | 113.204.706.200 | 277.378.004.235", "62. Pengeluaran Pembiayaan | 1.000.000.000 | 5.000.000.000",
    ];

    /// <summary>Net financing above or below what it comes from, whatever its code.</summary>
    [Theory]
    [InlineData("", "", "")]
    [InlineData("272.378.004.235", "273.378.004.235", "3: 273.378.004.235 → 272.378.004.235")]
    [InlineData("6. Pembiayaan Daerah | 112.204.706.200 | 272.378", "C. Pembiayaan Neto | 112.204.706.200 | 282.378",
        "3: 282.378.004.235 → 272.378.004.235")]
    [InlineData("6. Pembiayaan Daerah | 112.204.706.200", "6. Pembiayaan Daerah | 114.204.706.200",
        "3: 114.204.706.200 → 112.204.706.200")]
    public void Pembiayaan_adalah_penerimaan_dikurangi_pengeluarannya(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Pembiayaan, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Evaluasi =
    [
        "Komponen Yang Dinilai | Bobot | Nilai 2022 | Nilai 2023", "Perencanaan Kinerja | 30 | 21,60 | 22,80",
        "Pengukuran Kinerja | 30 | 20,40 | 21,30", "Pelaporan Kinerja | 15 | 11,25 | 11,70", "Evaluasi Internal | 25 | 16,00 | 17,50",
        "Nilai Hasil Evaluasi | 100 | 69,25 | 73,30", "Tingkat Akuntabilitas | | B | BB",
    ];

    /// <summary>A total under another name, with its predicate below it.</summary>
    [Theory]
    [InlineData("", "", "")]
    [InlineData("73,30", "78,30", "6: 78,30 → 73,30")]
    [InlineData("69,25", "96,25", "6: 96,25 → 69,25")]
    [InlineData("Tingkat Akuntabilitas | | B | BB", "Sumber: Inspektorat | | | ", "")]
    public void Jumlah_bernama_lain_bukan_baris_terakhir(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Evaluasi, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] BerataKelompok =
    [
        "No | Indikator Kinerja | Satuan | Target | Realisasi | % Capaian", " | Sasaran 1: Niaga maju | | | | ",
            "1 | Jumlah pedagang dibina | orang | 200 | 190 | 95,0", "2 | Jumlah pameran | kali | 8 | 6 | 75,0",
        " | Rata-rata Sasaran 1 | | | | 85,0", " | Sasaran 2: Pasar tertib | | | | ", "3 | Indeks tertib | indeks | 80 | 72 | 90,0",
            "4 | Jumlah pasar ditata | pasar | 5 | 5 | 100,0", " | Rata-rata Sasaran 2 | | | | 95,0",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("85,0", "58,0", "5: 58,0 → 85,00")]
    [InlineData("| 95,0\n", "| 97,5\n", "")]
    public void Rata_rata_kelompoknya_sendiri(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(BerataKelompok, semula, menjadi).ShouldBe(temuan);

    /// <summary>Extremes have a mean that nobody can compute from them; an indicator may be called a mean; columns of years are not added.</summary>
    [Theory]
    [InlineData("Unsur | 2023 | 2024", "Suhu udara (C) | | ", "Terendah | 21,20 | 20,40", "Rata-rata | 26,60 | 27,15",
        "Tertinggi | 34,00 | 35,50")]
    [InlineData("Indikator | Satuan | 2022 | 2023", "Harga beras | ribu rupiah | 11,50 | 13,00", "Nilai tukar | indeks | 104,30 | 105,10",
        "Rata-rata lama usaha | tahun | 5,40 | 5,10")]
    public void Yang_benar_didiamkan(params string[] baris) => TabelUji.Semua(baris).ShouldBe("");
}
