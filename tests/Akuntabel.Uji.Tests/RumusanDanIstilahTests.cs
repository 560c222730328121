using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests;

public class RumusanDanIstilahTests
{
    private const string Kepala = "No | Sasaran Strategis | Indikator Kinerja | Target";
    private const string Bersama = "1 | Meningkatnya mutu layanan perizinan usaha daerah | Persentase izin usaha yang terbit tepat waktu | 100";

    [Theory]
    [InlineData("Terlaksananya penanganan konflik sosial yang ditangani setiap tahun", "Terlaksananya konflik sosial yang ditangani setiap tahun", "7: Terlaksananya konflik sosial yang ditangani setiap tahun → Terlaksananya penanganan konflik sosial yang ditangani setiap tahun")]
    [InlineData("Terlaksananya penanganan konflik sosial yang ditangani setiap tahun", "TERLAKSANANYA Penanganan, konflik sosial yang di tangani setiap tahun. ( 5 Dokumen)", "")] // form only
    [InlineData("Terlaksananya penanganan konflik sosial yang ditangani setiap tahun", "Terlaksananya pananganan konflik sosial yang ditanggani setiap tahun / 5 dokumen", "")] // spelling
    [InlineData("Terlaksananya penanganan konflik sosial yang ditangani setiap tahun", "Terlaksananya penanganan konflik sosial", "")] // cut at a page break
    [InlineData("Terlaksananya penanganan konflik sosial yang ditangani setiap tahun", "Terlaksananya penanganan sampah rumah tangga kota setiap tahun", "")] // something else
    public void RUM001_satu_rumusan_di_semua_tabel(string satu, string dua, string temuan) => string.Join("; ", Temuan(
        "RUM-001", Kepala, Bersama, $"2 | {satu} | Jumlah laporan | 5", "Perbandingan.", Kepala, Bersama, $"2 | {dua} | Jumlah laporan | 5")).ShouldBe(temuan);

    /// <summary>A name measured in two ways is two things, unless its row says the same in both tables.</summary>
    [Theory]
    [InlineData("Persentase ibu hamil terlayani lengkap", "92%", "Jumlah ibu hamil terla yani lengkap", "92%", true)]
    [InlineData("Persentase ibu hamil terlayani lengkap", "92%", "Tingkat ibu hamil terlayani lengkap", "92%", true)]
    [InlineData("Persentase ibu hamil terlayani lengkap", "92%", "Jumlah ibu hamil terlayani lengkap", "9.200", false)]
    [InlineData("Persentase ibu hamil terlayani lengkap", "92%", "Persentase ibu hamil terlayani lengkap", "92%", false)]
    [InlineData("Persentase ibu hamil terlayani lengkap", "92%", "Jumlah ibu nifas terlayani lengkap", "92%", false)]
    public void RUM001_satu_ukuran_di_semua_tabel(string satu, string target, string dua, string lain, bool dilaporkan) => (Temuan(
        "RUM-001", Kepala, $"1 | Ibu sehat | {satu} | {target}", "Perbandingan.", Kepala, $"1 | Ibu sehat | {dua} | {lain}").Count > 0)
        .ShouldBe(dilaporkan);

    /// <summary>What the office is about may be left unsaid where most of its indikator name it.</summary>
    [Fact]
    public void RUM001_kata_pokok_instansi_boleh_ditinggalkan()
    {
        string[] lain = ["2 | a | Persentase obat dan makanan yang aman | 5", "3 | a | Indeks kesadaran obat dan makanan warga | 5",
            "4 | a | Persentase sampel obat dan makanan yang diuji | 5"];
        string[] Naskah(string nama) => ["Lalu.", Kepala, $"1 | a | {nama} | 5", .. lain];
        Temuan("RUM-001", [.. Naskah("Persentase sarana obat dan makanan memenuhi ketentuan"), .. Naskah(
            "Persentase sarana memenuhi ketentuan")])
            .ShouldBeEmpty();
        Temuan("RUM-001", [.. Naskah("Persentase sarana produksi rumahan memenuhi ketentuan"), .. Naskah(
            "Persentase sarana memenuhi ketentuan")])
            .Count.ShouldBe(1);
    }

    [Fact]
    public void RUM001_dua_baris_satu_tabel_adalah_dua_hal() => Temuan(
        "RUM-001", Kepala, Bersama, "2 | Meningkatnya jumlah sekolah dasar negeri yang terakreditasi baik | a | 5", "Lain.", Kepala, Bersama,
        "2 | Meningkatnya jumlah sekolah dasar negeri yang terakreditasi baik | a | 5", "3 | Meningkatnya jumlah sekolah menengah dasar negeri yang terakreditasi baik | a | 5").ShouldBeEmpty();

    [Fact]
    public void RUM001_tabel_yang_tidak_berbagi_isi_tidak_dibandingkan() => Temuan(
        "RUM-001", Kepala, "1 | Terlaksananya penanganan konflik sosial yang ditangani setiap tahun | a | 5", "Lain.", Kepala, "1 | Terlaksananya konflik sosial yang ditangani setiap tahun | b | 5").ShouldBeEmpty();

    [Theory]
    [InlineData("Forum Pembaruan Kebangsaan", "1: Forum Pembaruan Kebangsaan → Forum Pembauran Kebangsaan")]
    [InlineData("Forum Pembauran Kebangsaan", "")]
    [InlineData("Program Peningkatan Kualitas dan Fasilitas Penanganan Konflik Sosial", "1: Kualitas dan Fasilitas Penanganan Konflik Sosial → Peningkatan Kualitas dan Fasilitasi Penanganan Konflik Sosial")]
    [InlineData("Dinas Kesehatan dan Catatan Sipil", "1: Dinas Kesehatan dan Catatan Sipil → Dinas Kependudukan dan Pencatatan Sipil")]
    [InlineData("Dinas Kependudukan dan Catatan Sipil", "")]
    [InlineData("Pemeliharaan Umum 2024 bersamaan dengan pemilihan kepala daerah; KPU siap", "1: Pemeliharaan Umum → Pemilihan Umum")]
    [InlineData("Pemeliharaan umum gedung kantor", "")]
    public void IST001_istilah_resmi(string teks, string temuan) => string.Join("; ", Temuan("IST-001", teks)).ShouldBe(temuan);

    [Theory]
    [InlineData("hasil Pengukuran Kinerja (PK).", "1: pengukuran kinerja (PK) → perjanjian kinerja (PK)")]
    [InlineData("Perjanjian Kinerja (PK), Penetapan Kinerja (PK) dan Program Kerja (PK)", "")]
    [InlineData("Rencana Kerja Pembangunan Daerah (RKPD)", "1: rencana kerja pembangunan daerah (RKPD) → rencana kerja pemerintah daerah (RKPD)")]
    [InlineData("Anggaran Pendapatan dan Belanja Daerah (APBD)", "")]
    [InlineData("Standar Pelayanan Minimal (SPM) dan Surat Perintah Membayar (SPM)", "")] // two things
    [InlineData("Tim Kerja Sama Daerah (TKSD) dan Tim Kerja Sama Desa (TKSD)", "")] // two teams, one abbreviation: no regulation fixes it
    public void IST002_kepanjangan_singkatan(string teks, string temuan) => string.Join("; ", Temuan("IST-002", teks)).ShouldBe(temuan);

    [Fact]
    public void IST003_singkatan_yang_kehilangan_huruf_pertama()
    {
        string[] naskah = ["Penyusunan Bantuan Keuangan FKUB", "Bantuan Keuangan FKUB disusun", "Rapat FKUB", "Anggota FKUB dan FKUB kota", "Bantuan Keuangan KUB disetujui"];
        Temuan("IST-003", naskah).ShouldBe(["5: KUB → FKUB"]);
        Temuan("IST-003", [.. naskah, "KUB adalah kelompok usaha bersama"]).ShouldBeEmpty();
        Temuan("IST-003", [.. naskah[..4], "Kelompok nelayan KUB disetujui"]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Misi Dinas Perdagangan, Koperasi dan Perindustrian ialah", "9: Dinas Perdagangan, Koperasi dan Perindustrian → dinas perdagangan dan koperasi")]
    [InlineData("Semula bernama Dinas Perdagangan, Koperasi dan Perindustrian", "")]
    [InlineData("Dinas Perdagangan, Koperasi dan Perindustrian Kabupaten Lain", "")]
    public void IST004_nama_instansi(string kalimat, string temuan) => string.Join("; ", Temuan(
        "IST-004", [.. Enumerable.Range(1, 8).Select(i => $"Bagian ke-{i} dari Dinas Perdagangan dan Koperasi Kabupaten Contoh"), kalimat])).ShouldBe(temuan);

    [Theory]
    [InlineData("97,87 % atau 138 Lembaga %.", "1: 138 Lembaga % → 138 Lembaga")]
    [InlineData("138 Lembaga (97 %)", "")]
    [InlineData("12 dokumen % 100", "")]
    public void IST005_dua_satuan(string teks, string temuan) => string.Join("; ", Temuan("IST-005", teks)).ShouldBe(temuan);

    [Theory]
    [InlineData("Belanja Hibah realisasi Rp. 80.000.000 dengan realisasi keuangan sebesar Rp. 100.000.000,- atau sebesar 80 %", "1: Rp. 100.000.000,- → anggaran atau target Rp. 100.000.000,-")]
    [InlineData("Belanja Hibah realisasi Rp. 80.000.000 dari anggaran sebesar Rp. 100.000.000,- atau sebesar 80 %", "")]
    [InlineData("Realisasi Rp. 80.000.000 dengan realisasi keuangan sebesar Rp. 100.000.000,- atau sebesar 70 %", "")] // another relation
    [InlineData("Realisasi tahun 2022 Rp. 80.000.000 dan realisasi tahun 2023 Rp. 100.000.000,- atau 80 %", "")] // two years
    public void IST006_dua_jumlah_disebut_realisasi(string teks, string temuan) => string.Join("; ", Temuan("IST-006", teks)).ShouldBe(temuan);

    [Theory]
    [InlineData("3,55 % atau 11 lembaga", "100%", "100", "1: 100% → 11 lembaga")]
    [InlineData("100 % atau 11 lembaga", "100%", "100", "")]
    [InlineData("3,55 % atau 11 lembaga", "3,55 % atau 11 lembaga", "100", "")]
    [InlineData("3,55 % atau 11 lembaga", "100%", "90", "")] // nothing says that 11 is the realisation and 100 the achievement
    public void IST007_capaian_pada_kolom_realisasi(string target, string realisasi, string capaian, string temuan) => string.Join("; ", Temuan(
        "IST-007", "No | Indikator | Target | Realisasi", $"1 | Partai politik | {target} | {realisasi}", "Ringkasan.", "No | Indikator | Target | Realisasi | Capaian (%)", $"1 | Partai politik | 11 lembaga | 11 Lembaga | {capaian}"))
        .ShouldBe(temuan.Replace("1:", "2:", StringComparison.Ordinal));
}
