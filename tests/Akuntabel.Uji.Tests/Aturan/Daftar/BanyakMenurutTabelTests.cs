using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>DAF-007: what a sentence counts of a table.</summary>
public class BanyakMenurutTabelTests
{
    private static readonly string[] Kegiatan =
    [
        "Tabel 3.14 Capaian kegiatan", "No | Kegiatan | Target | Realisasi | Capaian (%)", "1 | Pembinaan kelompok tani | 30 | 30 | 100",
            "2 | Penyaluran bibit | 20 | 18 | 90", "3 | Pemeriksaan mutu | 12 | 12 | 100",
        "4 | Pelatihan pengolahan | 10 | 7 | 70", "5 | Pendataan lahan | 400 | 440 | 110", " | Rata-rata | | | 94",
    ];

    private static string Semua(string[] tabel, string kalimat) => string.Join("; ", Temuan("DAF-007", [.. tabel, kalimat])).Replace(
        $"{tabel.Length + 1}: ", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("Tabel di atas menunjukkan bahwa dari 4 kegiatan yang dilaksanakan, 3 kegiatan mencapai 100%.", "4 kegiatan → 5")]
    [InlineData("Tabel di atas menunjukkan bahwa dari 5 kegiatan yang dilaksanakan, 3 kegiatan mencapai 100%.", "")]
    [InlineData("Dari tabel tersebut terdapat enam kegiatan.", "enam kegiatan → 5")]
    [InlineData("Dari tabel tersebut terdapat 5 (lima) kegiatan.", "")]
    [InlineData("Dari tabel tersebut terdapat 2 kegiatan yang belum mencapai target.", "")]
    [InlineData("Dari tabel tersebut terdapat 3 kegiatan yang belum mencapai target.", "3 kegiatan → 2")]
    [InlineData("Dari tabel tersebut terdapat 3 kegiatan yang mendukung sasaran pertama.", "")] // a part
    [InlineData("Menurut Tabel 3.14, 4 kegiatan telah mencapai target dan 1 kegiatan tidak tercapai.", "4 kegiatan → 3; 1 kegiatan → 2")]
    [InlineData("Menurut Tabel 3.14, 3 kegiatan telah mencapai target dan 2 kegiatan tidak tercapai.", "")]
    [InlineData("Menurut Tabel 3.14, 2 kegiatan di atas 100 %.", "2 kegiatan → 1")]
    [InlineData("Menurut Tabel 3.14, 1 kegiatan melampaui target.", "")]
    [InlineData("Menurut Tabel 3.14, 3 kegiatan melampaui target.", "")] // at or above, said loosely
    [InlineData("Menurut Tabel 3.14, 1 kegiatan capaiannya di bawah 75 %.", "")]
    [InlineData("Menurut Tabel 3.14, 2 kegiatan capaiannya di bawah 75 %.", "2 kegiatan → 1")]
    [InlineData("Menurut Tabel 3.14, 1 kegiatan capaiannya antara 75 % dan 95 %.", "")]
    [InlineData("Menurut Tabel 3.14, 1 kegiatan melampaui target, 2 kegiatan mencapai target dan 2 kegiatan belum mencapai target.", "")]
    [InlineData("Menurut Tabel 3.14, 3 kegiatan atau 60 % tercapai.", "")]
    [InlineData("Tabel 3.14 menunjukkan sebanyak 3 kegiatan atau 60 % tercapai.", "")]
    [InlineData("Menurut Tabel 3.15, 9 kegiatan telah mencapai target.", "")] // another table
    [InlineData("Kegiatan tersebut didukung oleh 9 sub kegiatan.", "")]
    [InlineData("Pada tabel di atas terdapat 3 indikator.", "")] // the table lists kegiatan
    public void Kegiatan_menurut_tabel(string kalimat, string temuan) => Semua(Kegiatan, kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("terdapat satu sasaran strategis dengan 3 indikator kinerja.", "satu sasaran strategis → 2")]
    [InlineData("terdapat dua sasaran strategis dengan 3 indikator kinerja.", "")]
    [InlineData("terdapat dua sasaran strategis dengan 4 indikator kinerja.", "4 indikator kinerja → 3")]
    public void Sasaran_yang_diteruskan_ke_baris_bawahnya(string kalimat, string temuan) => Semua(
        ["No | Sasaran Strategis | Indikator Kinerja | Target", "1 | Meningkatnya mutu layanan | Indeks layanan | 80",
            " | | Waktu layanan | 3", "2 | Tertibnya arsip | Arsip tertata | 90"], "Dari tabel tersebut " + kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("Dari tabel tersebut 2 program dengan realisasi anggaran di atas 90 %.", "")]
    [InlineData("Dari tabel tersebut 3 program dengan realisasi anggaran di atas 90 %.", "3 program → 2")]
    [InlineData("Dari tabel tersebut 3 program mencapai target.", "")]
    [InlineData("Dari tabel tersebut 2 program mencapai target.", "2 program → 3")]
    public void Kinerja_atau_anggaran(string kalimat, string temuan) => Semua(
        ["No | Program | Capaian Kinerja (%) | Pagu Anggaran | Realisasi Anggaran | Capaian Anggaran (%)",
            "1 | Penunjang | 100 | 500 | 475 | 95", "2 | Pembinaan | 100 | 300 | 273 | 91", "3 | Pelatihan | 105 | 200 | 130 | 65"],
            kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("4 sasaran", "1: 4 sasaran → 2")]
    [InlineData("2 sasaran", "")]
    public void Kalimat_pengantar(string banyak, string temuan) => string.Join("; ", Temuan(
        "DAF-007", $"Pada misi pertama terdapat {banyak} yang ingin dicapai sebagai berikut:", "Sasaran | Indikator | Target",
            "Uraian | Indikator | ", "Tertibnya arsip | Arsip tertata | 50", " | Arsip digital | 40",
            "Akuntabilitas meningkat | Nilai evaluasi | 84", "Penutup.")).ShouldBe(temuan);

    [Fact]
    public void Indikator_yang_bernama_jumlah_dihitung() =>
        Semua(["No | Indikator | Target", "1 | Jumlah koperasi aktif | 80", "2 | Rata-rata lama sekolah | 8", "3 | Indeks layanan | 80",
            " | Rata-rata capaian | 90"], "Dari tabel tersebut terdapat 3 indikator.").ShouldBe("");

    [Fact]
    public void Diam_bila_tabel_tak_dapat_dihitung_dengan_satu_cara() =>
        Semua(["No | Kegiatan | Capaian (%)", "1 | Umum | ", " | Pembinaan | 100", " | Pelatihan | 90"],
            "Dari tabel tersebut terdapat 2 kegiatan.").ShouldBe("");

    private static readonly string[] Indikator =
    [
        "Tabel 3.2 Pengukuran kinerja", "No | Indikator Kinerja | Target | Realisasi | Capaian (%)",
            "1 | Jumlah kebun bibit bersertifikat | 10 | 11 | 110", "2 | Luas lahan kritis yang ditanami | 20 | 18 | 90",
        "3 | Jumlah penyuluh yang dilatih | 12 | 12 | 100", " | Rata-rata | | | 100",
            "Rincian anggaran disajikan pada tabel lain di bawah.",
        "Tabel 3.3 Realisasi tahun berjalan", "No | Indikator Kinerja | Satuan | Realisasi",
            "1 | Jumlah kebun bibit bersertifikat | kebun | 11", "2 | Luas lahan kritis yang ditanami | ha | 18",
            "3 | Jumlah penyuluh yang dilatih | orang | 12", "BAB IV PENUTUP",
    ];

    [Theory]
    [InlineData("Dari 3 indikator kinerja, 1 indikator mencapai target dan 2 indikator belum mencapai target.",
        "1 indikator → 2; 2 indikator → 1")]
    [InlineData("Dari 3 indikator kinerja, 2 indikator mencapai target dan 1 indikator belum mencapai target.", "")]
    [InlineData("Dari 4 indikator kinerja, 3 indikator mencapai target dan 1 indikator belum mencapai target.", "")] // another whole
    [InlineData("Rencana Strategis Dinas memuat 4 (empat) indikator kinerja.", "4 (empat) indikator kinerja → 3")]
    [InlineData("Rencana Strategis Dinas memuat 3 (tiga) indikator kinerja.", "")]
    [InlineData("Sasaran 2 pada Rencana Strategis Dinas memuat 2 (dua) indikator kinerja.", "")] // a part
    [InlineData("Kepala bidang memiliki 2 (dua) indikator kinerja.", "")]
    public void Banyaknya_seluruh_hal_menunjuk_tabelnya(string kalimat, string temuan) => Semua(Indikator, kalimat).ShouldBe(temuan);

    private static readonly string[] Berpredikat =
    [
        "Tabel 3.15 Capaian indikator", "No | Indikator | Target | Realisasi | Kategori Penilaian",
            "1 | Mutu benih padi | 50 % | 40 % | 80,00 % (Baik)",
        "2 | Mutu pupuk cair | 50 % | 30 % | 60,00 % (Sedang)", "3 | Mutu alat panen | 20 unit | 24 unit | 120,00 % (Sangat Baik)",
        "4 | Mutu gudang desa | 20 unit | 22 unit | 110,00 % (Sangat Baik)",
    ];

    [Theory]
    [InlineData("Menurut Tabel 3.15, sebanyak 3 indikator tercapai sangat baik (di atas 100%).", "3 indikator → 2")]
    [InlineData("Menurut Tabel 3.15, sebanyak 2 indikator tercapai sangat baik (di atas 100%).", "")]
    [InlineData("Menurut Tabel 3.15, 1 indikator tercapai sedang (50 - 80%).", "")]
    [InlineData("Menurut Tabel 3.15, 2 indikator berkategori baik.", "2 indikator → 1")]
    [InlineData("Menurut Tabel 3.15, 2 indikator berkategori memuaskan.", "")] // another scale
    [InlineData("Menurut Tabel 3.15, ada 1 indikator yang kurang dari target, yaitu serapan mutu benih dan pupuk.", "1 indikator → 2")]
    public void Predikat_di_belakang_capaian(string kalimat, string temuan) => Semua(Berpredikat, kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("5", "5 program → 4")]
    [InlineData("4", "")]
    public void Melampaui_bila_yang_lain_tepat(string lampau, string temuan) => Jadi(Temuan(
        "DAF-007", "Nama Program | Target | Hasil | Capaian (%)", "Irigasi | 50 | 54 | 108", "Jalan | 120 | 126 | 105",
            "Jembatan | 10 | 10 | 100",
        "Air Minum | 1.500 | 1.575 | 105", "Drainase | 20 | 17 | 85", "Permukiman | 80 | 84 | 105", "Tata Ruang | 5 | 4 | 80",
        $"Berdasarkan tabel tersebut, dari 7 program yang dilaksanakan, {lampau} program melampaui target, 1 program tepat sesuai "
            + $"target, dan 2 program "
            + "belum mencapai target.")).ShouldBe(temuan);

    private static readonly string[] Ukuran =
    [
        "Tabel 1. Capaian Indikator Kinerja", "No | Indikator Kinerja | Satuan | Target | Realisasi | % Capaian",
        "1 | Produksi benih bermutu | ekor | 12.500 | 12.860 | 102,88", "2 | Penerimaan jasa | Rp | 1.300.000 | 1.358.995 | 104,54",
        "3 | Nilai kinerja anggaran | nilai | 94,00 | 90,00 | 95,74", "4 | Sampel ikan diuji | sampel | 1.800 | 1.935 | 107,50", "",
        "# Penutup", "Produksi benih bermutu sesuai rencana, dan 3 dari 4 indikator mencapai target.",
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("3 dari 4", "2 dari 4", "9: 2 dari 4 indikator → 3")]
    public void Kalimat_di_bawah_judul_lain(string semula, string menjadi, string temuan) =>
        Diubah("DAF-007", Ukuran, semula, menjadi).ShouldBe(temuan);

    [Theory]
    [InlineData("Tahun ini diukur 5 kegiatan. Terdapat tiga kegiatan yang belum mencapai target.", "tiga kegiatan → 2")]
    [InlineData("Tahun ini diukur 5 kegiatan. Terdapat dua kegiatan yang belum mencapai target.", "")]
    [InlineData("Tahun ini diukur 6 kegiatan. Terdapat tiga kegiatan yang belum mencapai target.", "")] // no table has six
    public void Keseluruhannya_disebut_kalimat_sebelumnya(string kalimat, string temuan) =>
        string.Join("; ", Temuan("DAF-007", [kalimat, "# BAB III", .. Kegiatan])).Replace("1: ", "", StringComparison.Ordinal).ShouldBe(
            temuan);
}
