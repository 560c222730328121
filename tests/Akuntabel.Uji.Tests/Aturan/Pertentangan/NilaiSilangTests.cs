using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-009: what an indikator states in one table and in another.</summary>
public class NilaiSilangTests
{
    private static readonly string[] Indikator = ["Indeks Kesehatan Kandang", "Persentase Ternak yang Divaksin",
        "Jumlah Kelompok Tani Binaan",
        "Cakupan Irigasi Tersier", "Persentase Lahan Bersertifikat", "Nilai SAKIP"];

    private static readonly string[] Target2022 = ["≥ 70", "60 %", "40", "55%", "61 %", "B"];
    private static readonly string[] Target2023 = ["≥ 75", "65 %", "45", "60%", "66 %", "BB"];
    private static readonly string[] Target2025 = ["≥ 85", "80 %", "52", "70%", "77 %", "A"];
    private static readonly string[] Realisasi = ["76,50", "65,10", "44", "57,00", "68,31", "BB"];
    private static readonly string[] Capaian = ["102,00", "100,15", "97,78", "95,00", "103,50", "100,00"];

    private static readonly string[] Renstra =
    [
        "# LAPORAN KINERJA TAHUN 2023", "Tabel 1 Target Rencana Strategis", "SASARAN | INDIKATOR | TARGET | | | ",
            " | | 2022 | 2023 | 2024 | 2025",
        .. Enumerable.Range(0, 6)
            .Select(i => $"Meningkatnya mutu | {Indikator[i]} | {Target2022[i]} | {Target2023[i]} | {Target2023[i]} | {Target2025[i]}"),
    ];

    private static string[] Tabel(string judul, string kepala, Func<int, string> baris) =>
        [judul, kepala, .. Enumerable.Range(0, 6).Select(i => Indikator[i] + " | " + baris(i))];

    private static string[] Pengukuran { get; } = Tabel("Tabel 3 Pengukuran Kinerja", "Indikator | Target | Realisasi | % Capaian",
        i => $"{Target2023[i]} | {Realisasi[i]} | {Capaian[i]}");

    private static string Semua(params IEnumerable<string>[] bagian) =>
        string.Join("; ", Temuan("PYT-009", [.. bagian.SelectMany(b => b)]));

    private static string[] Ganti(string[] semua, int i, string nilai) => [.. semua.Select((x, j) => j == i ? nilai : x)];

    [Fact]
    public void Laporan_yang_seragam_tanpa_temuan() => Semua(
        Renstra, Tabel("Tabel 2 Perjanjian Kinerja Tahun 2023", "INDIKATOR KINERJA | TARGET", i => Target2023[i].Replace("%", "").Trim()),
            Pengukuran,
        Tabel("Tabel 4 Evaluasi", "Indikator | Target | % Capaian | Target Akhir Renstra", i =>
            $"{Target2023[i]} | {Capaian[i]} | {Target2025[i]}")).ShouldBe("");

    [Theory]
    [InlineData(1, "75 %", "14: 75 % → 65 %")]
    [InlineData(5, "A", "18: A → BB")]
    [InlineData(2, "47", "15: 47 → 45")]
    [InlineData(2, "45,0", "")]
    [InlineData(0, "75", "")]
    [InlineData(5, "82,10", "")]
    public void Target_perjanjian_lain_dari_rencana_dan_pengukuran(int i, string nilai, string temuan)
    {
        var target = Ganti(Target2023, i, nilai);
        Semua(Renstra, Tabel("Tabel 2 Perjanjian Kinerja Tahun 2023", "INDIKATOR KINERJA | TARGET", j => target[j]), Pengukuran)
            .ShouldBe(temuan);
    }

    [Theory]
    [InlineData("Tabel 2 Perjanjian Kinerja Sebelum Perubahan Tahun 2023", "INDIKATOR KINERJA | TARGET")]
    [InlineData("Tabel 2 Perjanjian Kinerja", "INDIKATOR KINERJA | TARGET TRIWULAN II")]
    [InlineData("Tabel 2 Target Kinerja Tahun 2021", "INDIKATOR KINERJA | TARGET")]
    [InlineData("Tabel 2 Perjanjian Kinerja", "INDIKATOR KINERJA | TARGET RPJMD 2023")]
    public void Versi_dan_masa_lain_bukan_hal_yang_sama(string judul, string kepala)
    {
        var target = Ganti(Target2023, 1, "75 %");
        Semua(Renstra, Tabel(judul, kepala, j => target[j]), Pengukuran).ShouldBe("");
    }

    /// <summary>An amended agreement is the agreement; beside the first one each stands for itself.</summary>
    [Theory]
    [InlineData(false, "14: 75 % → 65 %")]
    [InlineData(true, "")]
    public void Perjanjian_perubahan(bool semula, string temuan)
    {
        var target = Ganti(Target2023, 1, "75 %");
        string[] pertama = semula ? [.. Tabel("Tabel 5 Perjanjian Kinerja Tahun 2023", "INDIKATOR KINERJA | TARGET", j => Target2023[j])]
            : [];
        Semua(Renstra, Tabel("Tabel 2 Perjanjian Kinerja Perubahan Tahun 2023", "INDIKATOR KINERJA | TARGET", j => target[j]), Pengukuran,
            pertama)
            .ShouldBe(temuan);
    }

    private static List<Akuntabel.Uji.Hasil.Temuan> DenganKolom(string judul, string[] target, bool capaian) =>
        [.. KatalogUji.Periksa(Dokumen(
    [
        .. Renstra, .. Tabel("Tabel 2 Rencana Kinerja", "INDIKATOR KINERJA | TARGET TAHUN 2023", i => Target2023[i]), .. Pengukuran,
        .. capaian ? Tabel(judul, "INDIKATOR KINERJA | TARGET | % CAPAIAN", i => $"{target[i]} | {Capaian[i]}")
            : Tabel(judul, "INDIKATOR KINERJA | TARGET", i => target[i]),
    ])).Temuan.Where(t => t.Kode == "PYT-009")];

    [Theory]
    [InlineData("Tabel 4 Simpulan Pengukuran", true)]
    [InlineData("Tabel 4 Perjanjian Kinerja Tahun 2023", false)]
    public void Kolom_target_tahun_lalu_disebut_sebabnya_pada_tiap_baris(string judul, bool capaian)
    {
        var temuan = DenganKolom(judul, Target2022, capaian);
        temuan.Select(t => t.Tertulis).ShouldBe(Target2022);
        temuan.ShouldAllBe(t => t.Pesan.Contains("adalah angka tahun 2022, seperti pada baris lain kolom ini", StringComparison.Ordinal)
            && t.Terkait.Count >= 3);
    }

    // a table whose year nothing tells may be of the year before, or of the end of the plan
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Kolom_tanpa_tahun_yang_seluruhnya_milik_tahun_lain_didiamkan(bool akhir) =>
        DenganKolom("Tabel 4 Indikator Utama", akhir ? Target2025 : Target2022, capaian: false).ShouldBeEmpty();

    [Fact]
    public void Persen_terhadap_target_akhir_bukan_persen_tahun_laporan() => Semua(
        Renstra, Pengukuran, Tabel("Tabel 4 Realisasi dengan Target Renstra", "INDIKATOR | Target Akhir Renstra | Realisasi | % Capaian",
            i => $"{Target2025[i]} | {Realisasi[i]} | {(i == 5 ? "100,00" : (90 + i) + ",15")}"),
        Tabel("Tabel 5 Simpulan", "INDIKATOR | % CAPAIAN", i => Capaian[i])).ShouldBe("");

    [Fact]
    public void Unsur_di_bawah_indikator_bukan_angkanya() => Semua(
        Renstra, Pengukuran, ["Tabel 4 Rincian", "INDIKATOR | Target | Wilayah | Realisasi"],
        Enumerable.Range(0, 6).SelectMany(i =>
            new[] { $"{Indikator[i]} | {Target2023[i]} | Hulu | {(i == 2 ? "20" : Realisasi[i])}", i == 2 ? " | | Hilir | 24" : "" })
            .Where(b => b.Length > 0)).ShouldBe("");

    [Fact]
    public void Kolom_dengan_dasar_lain_bukan_target_yang_sama() => Semua(
        Renstra, Tabel("Tabel 2 Rencana Kinerja", "INDIKATOR KINERJA | TARGET", i => Target2023[i]),
        Tabel("Tabel 3 Perjanjian Kinerja", "INDIKATOR KINERJA | TARGET PENCAPAIAN (%)", i => $"{90 + i},00"), Pengukuran).ShouldBe("");

    [Theory]
    [InlineData(3, "88,00", "32: 88,00 → 95,00")]
    [InlineData(3, "95", "")]
    [InlineData(0, "102,0", "")]
    public void Capaian_yang_dihitung_pada_barisnya_menang(int i, string nilai, string temuan)
    {
        var capaian = Ganti(Capaian, i, nilai);
        Semua(Renstra, Tabel("Tabel 2 Rencana Kinerja", "INDIKATOR KINERJA | TARGET", j => Target2023[j]), Pengukuran,
            Tabel("Tabel 4 Evaluasi", "INDIKATOR KINERJA | % CAPAIAN KINERJA", j => capaian[j])).ShouldBe(temuan);
    }

    [Theory]
    [InlineData("57,00", "")]
    [InlineData("95,00", "")]
    [InlineData("71,00", "24: 71,00 → 57,00")]
    public void Kolom_capaian_berisi_realisasi_atau_persennya(string nilai, string temuan)
    {
        var capaian = Ganti(Realisasi, 3, nilai);
        Semua(Renstra, Pengukuran, Tabel("Tabel 4 Perbandingan", "INDIKATOR | Capaian 2023", j => capaian[j])).ShouldBe(temuan);
    }

    [Theory]
    [InlineData("60%", "16: 60% → satu angka; di tempat lain 70%")]
    [InlineData("70,00", "")]
    [InlineData("90% (kumulatif)", "")]
    [InlineData("250", "")] // the sum of the years
    public void Target_akhir_rencana_adalah_target_tahun_terakhirnya(string nilai, string temuan)
    {
        var akhir = Ganti(Target2025, 3, nilai);
        Semua(Renstra, Tabel("Tabel 3 Evaluasi", "Indikator | Target | Realisasi | Target Akhir Renstra", i =>
            $"{Target2023[i]} | {Realisasi[i]} | {akhir[i]}"))
            .ShouldBe(temuan);
    }

    [Theory]
    [InlineData("Persentase Kelompok Tani Binaan", "")]
    [InlineData("Jml. kelompok tani binaan (IKU)", "15: 47 → 45")]
    [InlineData("Jumlah Kelompk Tani Binaan", "15: 47 → 45")]
    public void Nama_yang_sedikit_lain(string nama, string temuan) => Semua(
        Renstra, Tabel("Tabel 2 Perjanjian Kinerja Tahun 2023", "INDIKATOR KINERJA | TARGET", i => i == 2 ? "47" : Target2023[i])
        .Select(b => b.Replace("Jumlah Kelompok Tani Binaan", nama, StringComparison.Ordinal)), Pengukuran).ShouldBe(temuan);

    [Theory]
    [InlineData("97,78", "")]
    [InlineData("110,00", "23: 110,00 → 97,78 %")]
    public void Capaian_terhadap_realisasi_di_tabel_lain(string nilai, string temuan)
    {
        var capaian = Ganti(Capaian, 2, nilai);
        Semua(Renstra, Tabel("Tabel 2 Realisasi", "Indikator | Realisasi 2023", i => Realisasi[i]),
            Tabel("Tabel 3 Evaluasi", "Indikator | Target 2023 | % Capaian 2023", i => $"{Target2023[i]} | {capaian[i]}")).ShouldBe(temuan);
    }

    [Fact]
    public void Target_pada_tabel_lain_tanpa_angka() => Semua(
        Renstra, Tabel("Tabel 2 Perjanjian Kinerja", "INDIKATOR | TARGET", i => i == 4 ? "-" : Target2023[i]), ["Uraian."],
        Tabel("Tabel 3 Pengukuran", "INDIKATOR | TARGET | PREDIKAT", i => Target2023[i] + " | Baik")
            .Where(b => !b.Contains("Cakupan", StringComparison.Ordinal)))
        .ShouldContain("66 % → satu angka; di tempat lain -");
}
