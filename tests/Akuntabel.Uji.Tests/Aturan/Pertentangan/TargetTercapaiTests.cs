using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-002: sweeping conclusions against the table.</summary>
public class TargetTercapaiTests
{
    private static readonly string[] Tabel =
    [
        "No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kriteria",
            "1 | Meningkatnya mutu layanan | Indeks layanan | 85 | 80 | 94,12 | Sangat Tinggi",
        "2 | Tertibnya arsip | Arsip tertata | 50 | 50 | 100,00 | Sangat Tinggi",
            "3 | Meningkatnya akuntabilitas | Nilai evaluasi | 84 | 90 | 107,14 | Sangat Tinggi",
    ];

    [Theory]
    [InlineData("Pada tahun 2024 semua realisasi indikator telah mencapai target yang ditetapkan, yaitu 100 % bahkan lebih.",
        "semua realisasi indikator telah mencapai target")]
    [InlineData("Seluruh indikator kinerja utama sudah memenuhi target.", "Seluruh indikator kinerja utama sudah memenuhi target")]
    [InlineData("Berdasarkan tabel di atas, seluruh target indikator tercapai.", "seluruh target indikator tercapai")]
    [InlineData("Seluruh indikator capaiannya di atas 95 %.", "Seluruh indikator capaiannya di atas 95 %")]
    [InlineData("Tidak ada indikator yang belum mencapai target.", "Tidak ada indikator yang belum mencapai target")]
    [InlineData("Tidak ada indikator yang capaiannya di bawah 95 %.", "Tidak ada indikator yang capaiannya di bawah 95 %")]
    public void Simpulan_yang_tidak_benar(string kalimat, string tertulis) => Semua("NAR-002", [.. Tabel, kalimat]).ShouldBe(
        $"5: {tertulis} → pernyataan yang menyebut yang tidak demikian");

    [Theory]
    [InlineData("Seluruh indikator capaiannya di atas 90 %.")]
    [InlineData("Tidak semua indikator diukur dengan survei.")]
    [InlineData("Hampir semua indikator telah mencapai target.")]
    [InlineData("Semua indikator diharapkan mencapai target pada tahun berikutnya.")]
    [InlineData("Agar semua indikator mencapai target, diperlukan kerja sama.")]
    [InlineData("Semua indikator telah mencapai target kecuali indeks layanan.")]
    [InlineData("Semua indikator pada sasaran kedua telah mencapai target.")]
    [InlineData("Semua kegiatan telah dilaksanakan.")]
    [InlineData("Tidak ada indikator yang capaiannya di bawah 90 %.")]
    public void Kalimat_yang_benar_atau_tidak_menyeluruh(string kalimat) => Semua("NAR-002", [.. Tabel, kalimat]).ShouldBe("");

    [Theory]
    [InlineData("# Penutup", true)]
    [InlineData("# Kerja sama", false)] // of what it speaks is not known
    public void Jauh_dari_tabelnya(string bab, bool ada) =>
        Semua("NAR-002", [.. Tabel, bab, "Uraian.", "Semua indikator telah mencapai target."]).Length.ShouldBeInRange(ada ? 1 : 0,
            ada ? 200 : 0);

    [Fact]
    public void Tabel_triwulan_bukan_tabel_tahunan() =>
        Semua("NAR-002", ["Tabel 1 Capaian triwulan II", .. Tabel, "# Penutup", "Semua indikator telah mencapai target."]).ShouldBe("");

    [Theory]
    [InlineData("Tidak Tercapai", "Realisasi fisik telah mencapai target, namun anggaran tidak terserap.", true)]
    [InlineData("Tidak Tercapai", "Seluruh indikator kinerja telah mencapai target.", true)]
    [InlineData("Tercapai", "Seluruh indikator kinerja telah mencapai target.", false)]
    [InlineData("Tidak Tercapai", "Realisasi fisik belum mencapai target.", false)]
    [InlineData("Tidak Tercapai", "Capaian kinerja program ini telah mencapai target.", false)]
    [InlineData("Tidak Tercapai", "Sebagian indikator telah mencapai target.", false)]
    public void Label_tidak_tercapai_dalam_bab_simpulan(string predikat, string kalimat, bool ada)
    {
        string[] Naskah(string bab) => ["No | Sasaran | Target | Realisasi | Interpretasi",
            $"1 | Meningkatnya wawasan kebangsaan | 100 | 80 | {predikat}", bab, kalimat];
        Temuan("NAR-002", Naskah("# Analisis efisiensi penggunaan sumber daya")).Count.ShouldBe(ada ? 1 : 0);
        Temuan("NAR-002", Naskah("# Analisis Sasaran 1")).ShouldBeEmpty(); // may speak of that sasaran only
    }

    [Theory]
    [InlineData("Dari 3 indikator kinerja, seluruh indikator tercapai.", 1)]
    [InlineData("Dari 4 indikator kinerja, seluruh indikator tercapai.", 0)] // of others
    public void Banyaknya_menunjuk_tabel(string kalimat, int banyak) => Temuan("NAR-002",
    [
        "Tabel III.2 Pengukuran kinerja", "No | Indikator Kinerja | Target | Realisasi | Capaian (%)",
            "1 | Jumlah kebun bibit bersertifikat | 10 | 11 | 110",
        "2 | Luas lahan kritis yang ditanami | 20 | 18 | 90", "3 | Penyuluh yang dilatih | 12 | 12 | 100", "# Ulasan",
            "Hasilnya diuraikan lebih lanjut.", kalimat,
    ]).Count.ShouldBe(banyak);
}
