namespace Akuntabel.Uji.Tests.Hubungan;

/// <summary>What headings say of a base, a quotient, a change or its sign.</summary>
public class SebutanKepalaTests
{
    private static readonly string[] Kontrak =
    [
        "No | Subbidang | Pagu | Nilai Kontrak | Realisasi Keuangan | % Keu thd Kontrak",
        "1 | Sekolah dasar | 28.614.200 | 28.106.330 | 14.053.165 | 50,00",
        "2 | Sekolah menengah | 15.920.750 | 15.711.204 | 7.855.602 | 50,00",
        "3 | Kelompok belajar | 1.204.500 | 1.198.730 | 479.492 | 40,00",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("| 40,00", "| 44,00", "4: 44,00 → 40,00 %")]
    [InlineData("thd Kontrak", "terhadap Nilai Kontrak", "")]
    public void Penyebut_yang_disebut_kepala(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Kontrak, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Rasio =
    [
        "No | Kecamatan | Rombel | Siswa | Rasio Siswa/Rombel", "1 | Lembah | 312 | 8.295 | 26,59", "2 | Hulu | 221 | 5.499 | 24,88",
        "3 | Hilir | 148 | 3.193 | 21,57", "4 | Tengah | 177 | 3.983 | 22,50", "5 | Pesisir | 131 | 2.829 | 21,60",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("22,50", "52,50", "5: 52,50 → 22,50")]
    public void Rasio_dua_hal_bukan_persen(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Rasio, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Revisi =
    [
        "Uraian | Tanggal | Pagu | Tambah/(Kurang)", "DIPA Awal | 24 November 2023 | 21.450.000 | -",
        "Revisi 1 | 6 Februari 2024 | 20.386.000 | (1.064.000)",
        "Revisi 2 | 13 Mei 2024 | 20.386.000 | 0", "Revisi 3 | 20 Agustus 2024 | 20.945.000 | 559.000",
        "Revisi 4 | 15 November 2024 | 20.320.000 | (625.000)",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("(625.000)", "652.000", "6: 652.000 → -625.000")]
    public void Perubahan_antarrevisi(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Revisi, semula, menjadi).ShouldBe(temuan);

    private static readonly string[] Bertanda =
    [
        "No | Jenis | 2021 | 2022 | Naik/(Turun)", "1 | Pedagang liar | 40 | 64 | 24", "2 | Reklame | 52 | 37 | (15)",
        "3 | Bangunan | 20 | 44 | 24",
        "4 | Keramaian | 30 | 55 | 25", "Jumlah | | 142 | 200 | 58",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("| 58", "| 88", "6: 88 → 58")]
    public void Jumlah_dengan_tanda_kurung(string semula, string menjadi, string temuan) =>
        TabelUji.Ganti(Bertanda, semula, menjadi).ShouldBe(temuan);
}
