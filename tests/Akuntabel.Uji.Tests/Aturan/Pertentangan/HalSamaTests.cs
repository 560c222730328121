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
        "Indeks Kepuasan Peternak | 80.00 | 78,20 | 80.00 | 83.20 | 104.00",
            "Tingkat Pemakaian Kandang | 70.00 | 66,90 | 70.00 | 75.60 | 108.00", "Uraian.", kepala,
            $"Indeks Kepuasan Peternak | 80.00 | {nilai} | Baik",
            $"Tingkat Pemakaian Kandang | 70.00 | {(kepala.Contains("2023", StringComparison.Ordinal) ? "66,90" : "75.60")} | Baik",
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
        "Uraian lain.", "No | Sasaran | Indikator | Satuan | Target | Realisasi",
            $"1 | Akuntabilitas meningkat tiap tahun | Nilai evaluasi AKIP | nilai | A (84) | {nilai}").ShouldBe(temuan);

    /// <summary>All but one of a few realisations of the same year agree.</summary>
    [Theory]
    [InlineData("Realisasi 2022", "Level 2 (2,90)", "10: Level 2 (2,90) → satu angka; di tempat lain Level 2 (2,70)")]
    [InlineData("Realisasi 2022", "Level 2 (2,70)", "")]
    [InlineData("Realisasi Triwulan II 2022", "Level 2 (2,90)", "")]
    public void Satu_realisasi_yang_lain(string kepala, string nilai, string temuan) => Semua(
        "Tabel 3.1 Pengukuran Kinerja Tahun 2022", "No | Indikator Kinerja Utama | Target | Realisasi | Capaian (%)",
        "1 | Nilai SAKIP perangkat daerah | BB (76,00) | BB (72,20) | 95,00",
        "2 | Indeks kepuasan masyarakat | Baik (82,50) | Baik (80,85) | 98,00",
        "3 | Level kapabilitas pengawas | Level 3 (3,00) | Level 2 (2,70) | 90,00",
        "Tabel 3.2 Perbandingan Realisasi", $"No | Indikator Kinerja Utama | Realisasi 2021 | {kepala}",
        "1 | Nilai SAKIP perangkat daerah | B (69,10) | BB (72,20)",
        "2 | Indeks kepuasan masyarakat | Baik (79,40) | Baik (80,85)", $"3 | Level kapabilitas pengawas | Level 2 (2,50) | {nilai}")
        .ShouldBe(temuan);

    private static readonly string[] Janji =
    [
        "Tabel 2.1 Perjanjian Kinerja Tahun 2022", "No | Indikator Kinerja | Satuan | Target", "1 | Luas kebun rakyat terdata | ha | 80,5",
        "2 | Panjang pagar kebun dibangun | meter | 412", "3 | Bibit unggul yang ditanam | batang | 950",
            "4 | Kelompok petani kopi dibina | kelompok | 37",
        "Tabel 3.1 Pengukuran Kinerja Tahun 2022", "No | Indikator Kinerja | Target | Realisasi | Capaian (%)",
        "1 | Luas kebun rakyat terdata | 80,5 | 72,4 | 89,94", "2 | Panjang pagar kebun dibangun | 412 | 400 | 97,09",
        "3 | Bibit unggul yang ditanam | 950 | 900 | 94,74",
    ];

    /// <summary>One target that was agreed is not the one that was measured; a changed agreement changes more than one.</summary>
    [Theory]
    [InlineData("37", "37", "")]
    [InlineData("37", "73", "12: 73 → satu angka; di tempat lain 37")]
    [InlineData("36", "37", "12: 37 → satu angka; di tempat lain 36")] // what is counted is not rounded
    public void Target_yang_diperjanjikan(string janji, string ukur, string temuan) => Semua(
        [.. Janji.Select(b => b.Replace("| 37", $"| {janji}", StringComparison.Ordinal)),
            $"4 | Kelompok petani kopi dibina | {ukur} | 30 | 81,08"])
        .ShouldBe(temuan);

    /// <summary>A table in thousands states the same amounts.</summary>
    [Theory]
    [InlineData("612.450", "")]
    [InlineData("621.450", "8: 621.450 → satu angka; di tempat lain 612.450.300")]
    public void Dalam_ribuan(string pagu, string temuan) => Semua(
        "Tabel 3.4 Anggaran Program Tahun 2022", "No | Program | Anggaran (Rp) | Realisasi (Rp)",
        "1 | Program Pembinaan Petani Kopi | 612.450.300 | 600.000.250", "2 | Program Penataan Kebun Rakyat | 845.700.500 | 820.650.750",
            "Uraian.",
        "Tabel 4.1 Ringkasan Anggaran Tahun 2022 (dalam ribuan rupiah)", "No | Program | Anggaran | Realisasi",
        $"1 | Program Pembinaan Petani Kopi | {pagu} | 600.000", "2 | Program Penataan Kebun Rakyat | 845.701 | 820.651").ShouldBe(temuan);

    private const string KepalaPagu = "No | Program | Pagu (Rp) | Realisasi (Rp) | %";

    private const string KepalaAnggaran = "No | Program | Target Fisik | Anggaran | Realisasi Anggaran | Capaian Anggaran (Persen)";

    [Theory]
    [InlineData("1.080.843.100,00 | 1.078.044.100 | 99,74%", "")]
    [InlineData("1,080,843,100 | Rp. 1.078.044.100,- | 99.74", "")] // as other tables write
    [InlineData("1.080.843.100 | 1.078.044.100 | 91,16", "5: 91,16 → satu angka; di tempat lain 99,74")]
    [InlineData("182.768.200 | 1.078.044.100 | 99,74", "5: 182.768.200 → satu angka; di tempat lain 1.080.843.100")]
    [InlineData("182.768.200 | 166.613.200 | 91,16", "")] // nothing vouches for it: another part of the year, perhaps
    [InlineData("1.180.843.100 | - | -", "")] // a budget without realisation may be an earlier one
    public void Program_yang_sama_pada_tabel_berkepala_lain(string angka, string temuan) =>
        NaskahUji.Semua("PYT-001", KepalaPagu,
            "1 | Program Penguatan Ideologi dan Karakter Kebangsaan | 1.080.843.100 | 1.078.044.100 | 99,74", "Rincian.", KepalaAnggaran,
            $"1. | Penguatan Idiologi & Karakter Kebangsaan | 100 | {angka}")
            .ShouldBe(temuan);

    [Fact]
    public void Baris_lain_dari_kedua_kolom_menjamin()
    {
        string[] Tabel(string akhir) =>
        [
            "No | Indikator Kinerja | Target | Realisasi", "1 | Siswa yang mengikuti pelatihan dasar | 30 | 30",
                "2 | Guru yang mengikuti lokakarya daerah | 50 | 45", "3 | Desa yang menerima penyuluhan hukum | 6 | 5",
                "4 | Ormas yang menerima pembinaan tahunan | 10 | 7",
            "Rincian.", "No | Indikator | Satuan | Target | Realisasi", "1 | Siswa yang mengikuti pelatihan dasar | orang | 30 | 30",
                "2 | Guru yang mengikuti lokakarya daerah | orang | 50 | 45", "3 | Desa yang menerima penyuluhan hukum | desa | 6 | 5",
                $"4 | Ormas yang menerima pembinaan tahunan | ormas | {akhir}",
        ];
        NaskahUji.Semua("PYT-001", Tabel("10 | 7")).ShouldBe("");
        NaskahUji.Semua("PYT-001", Tabel("2 | 2")).ShouldBe("11: 2 → satu angka; di tempat lain 10; 7");
    }

    [Theory]
    [InlineData("Tabel 2 Realisasi Triwulan I")]
    [InlineData("Tabel 2 Sesudah perubahan")]
    [InlineData("Tabel 2 Realisasi tahun 2021")]
    public void Bagian_atau_versi_lain_bukan_hal_yang_sama(string judul) =>
        NaskahUji.Semua("PYT-001", "Tabel 1 Realisasi tahun 2022", KepalaPagu,
            "1 | Penguatan Ideologi dan Karakter Kebangsaan | 1.080.843.100 | 1.078.044.100 | 99,74", judul, KepalaAnggaran,
            "1. | Penguatan Ideologi dan Karakter Kebangsaan | 100 | 1.080.843.100 | 166.613.200 | 15,42").ShouldBe("");

    private const string KepalaKinerja = "No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian";

    [Fact]
    public void Unsur_di_bawah_nama_dan_capaian_bukan_realisasi()
    {
        NaskahUji.Semua("PYT-001", KepalaKinerja, $"1 | Meningkatnya wawasan kebangsaan warga | {Warga} | 141 | 138 | 97,87", "Rincian.",
            "No | Sasaran | Indikator Kinerja | Target | Unsur | Realisasi",
            $"1 | Meningkatnya wawasan kebangsaan warga | {Warga} | 141 | Partai | 0", " | | | | Ormas | 29", " | | | | Jumlah | 138")
            .ShouldBe("");
        NaskahUji.Semua("PYT-001", "No | Indikator | Target | Realisasi | Capaian (%)", $"1 | {Warga} | 3,55 | 3,56 | 100", "Rincian.",
            "No | Indikator | Target | Persentase Realisasi", $"1 | {Warga} | 3,55 | 3,56").ShouldBe("");
    }
}
