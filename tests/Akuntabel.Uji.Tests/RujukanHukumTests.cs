using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests;

public class RujukanHukumTests
{
    private const string Sakip = " tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah";
    private static readonly string[] Laporan2022 = ["Laporan Kinerja Dinas Contoh Tahun 2022", "Laporan Kinerja ini memuat hasil tahun 2022 dan rencana tahun 2022"];

    [Theory]
    [InlineData("Keputusan Presiden Nomor 29 Tahun 2014" + Sakip, "1: Keputusan Presiden Nomor 29 Tahun 2014 → Peraturan Presiden Nomor 29 Tahun 2014")]
    [InlineData("Keputusan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Instansi Pemerintah.", "1: Keputusan Presiden Nomor 29 Tahun 2014 → Peraturan Presiden Nomor 29 Tahun 2014")]
    [InlineData("Peraturan Presiden RI No. 29 Th. 2018" + Sakip, "1: Peraturan Presiden RI No. 29 Th. 2018 → Peraturan Presiden Nomor 29 Tahun 2014")]
    [InlineData("Perpres 29/2014" + Sakip, "")]
    [InlineData("PERATURAN PRESIDEN REPUBLIK INDONESIA NOMOR 29 TAHUN 2014" + Sakip, "")]
    [InlineData("Keputusan Presiden Nomor 29 Tahun 2014", "")] // no title, nothing to judge by
    [InlineData("Keputusan Presiden Nomor 40 Tahun 2001 tentang Pedoman Kelembagaan Rumah Sakit", "")] // not in the table
    [InlineData("Undang-undang Nomor 32/2000 Tentang Pemerintah Daerah;", "1: Undang-undang Nomor 32/2000 → Undang-Undang Nomor 32 Tahun 2004")]
    [InlineData("UU 33/2004 tentang Pemerintahan Daerah", "1: UU 33/2004 → Undang-Undang Nomor 32 Tahun 2004")]
    [InlineData("UU No. 32 Tahun 2004 tentang Pemerintahan Daerah", "")]
    [InlineData("UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015 tentang Pemerintahan Daerah", "")]
    [InlineData("Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan dan Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan", "")]
    [InlineData("Peraturan Pemerintah Nomor 8 Tahun 2005 tentang Tata Cara Penyusunan, Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah", "1: Peraturan Pemerintah Nomor 8 Tahun 2005 → Peraturan Pemerintah Nomor 8 Tahun 2008")]
    [InlineData("Permendagri Nomor 54 Tahun 2010 tentang Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah", "")]
    [InlineData("Peraturan Menteri PAN dan RB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu Atas Laporan Kinerja", "")]
    [InlineData("Peraturan Menteri Pendayagunan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja", "")]
    [InlineData("PermenPANRB 53 Tahun 2018 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja", "1: PermenPANRB 53 Tahun 2018 → Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014")]
    [InlineData("Peraturan Daerah Nomor 29 Tahun 2014" + Sakip, "")] // a region may have its own
    public void HUK001_dirujuk_menurut_judulnya(string teks, string temuan) => string.Join("; ", Temuan("HUK-001", teks)).ShouldBe(temuan);

    [Theory]
    [InlineData("1. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah;", "4: Undang-Undang Nomor 32 Tahun 2004 → UU 23/2014")]
    [InlineData("1. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah sebagaimana telah diganti dengan Undang-Undang Nomor 23 Tahun 2014;", "")]
    [InlineData("1. Undang-Undang Nomor 1 Tahun 2022 tentang Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah;", "")]
    [InlineData("1. Undang-Undang Nomor 33 Tahun 2004 tentang Perimbangan Keuangan;", "")] // revoked in the year of the report itself
    public void HUK002_dasar_hukum_masih_berlaku(string butir, string temuan) =>
        string.Join("; ", Temuan("HUK-002", [.. Laporan2022, "# Dasar Hukum", butir])).ShouldBe(temuan);

    [Fact]
    public void HUK002_di_luar_dasar_hukum_riwayat_boleh_disebut() =>
        Temuan("HUK-002", [.. Laporan2022, "# Sejarah", "Dinas dibentuk menurut Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah"]).ShouldBeEmpty();

    [Theory]
    [InlineData("Perda Nomor 30 Tahun 2013 tentang Susunan Organisasi, Tugas dan Fungsi Badan Contoh menetapkan", "Perda Nomor 30 Tahun 2022 tentang Susunan Organisasi, Tugas dan Fungsi Badan Contoh Provinsi", "2: Perda Nomor 30 Tahun 2022 → satu rujukan; di tempat lain Perda Nomor 30 Tahun 2013")]
    [InlineData("Perda Nomor 30 Tahun 2013 tentang Susunan Organisasi, Tugas dan Fungsi Badan Contoh", "Pergub Nomor 30 Tahun 2013 tentang Susunan Organisasi, Tugas dan Fungsi Badan Contoh", "2: Pergub Nomor 30 Tahun 2013 → satu rujukan; di tempat lain Perda Nomor 30 Tahun 2013")]
    [InlineData("Perbup Nomor 14 Tahun 2020 tentang Susunan Organisasi dan Tata Kerja Dinas Satu", "Perbup Nomor 15 Tahun 2020 tentang Susunan Organisasi dan Tata Kerja Dinas Dua", "")]
    [InlineData("Perda Nomor 9 Tahun 2008 tentang Susunan Organisasi, Tugas dan Fungsi Badan Contoh", "Perda Nomor 4 Tahun 2016 tentang Susunan Organisasi, Tugas dan Fungsi Badan Contoh", "")] // the newer took the place of the older
    [InlineData("Perda Nomor 5 Tahun 2021 tentang Anggaran Pendapatan dan Belanja Daerah", "Perda Nomor 5 Tahun 2022 tentang Anggaran Pendapatan dan Belanja Daerah", "")]
    public void HUK003_satu_peraturan_satu_rujukan(string satu, string dua, string temuan) => string.Join("; ", Temuan("HUK-003", satu, dua)).ShouldBe(temuan);

    [Theory]
    [InlineData("2016-2020", "Renstra Tahun 2021-2026", "4: RPJMD 2016-2020 → RPJMD yang mencakup tahun 2022")]
    [InlineData("2021-2026", "Renstra Tahun 2021-2026", "")]
    [InlineData("2016-2020", "Tidak ada periode lain", "")] // nothing says what is measured
    public void HUK004_rpjmd_dari_periode_lain(string periode, string lain, string temuan) => string.Join("; ", Temuan(
        "HUK-004", [.. Laporan2022, "# Dasar Hukum", $"1. Peraturan Daerah Nomor 1 Tahun 2017 tentang Rencana Pembangunan Jangka Menengah Daerah Tahun {periode};", "# Perencanaan", lain])).ShouldBe(temuan);

    [Theory]
    [InlineData("Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri Nomor 8 dan 9 Tahun 2006", "1: Nomor 8 dan 9 Tahun 2006 → Nomor 9 dan 8 Tahun 2006")]
    [InlineData("Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri Nomor 9 dan 8 Tahun 2006", "")]
    [InlineData("Peraturan Bersama Menteri Dalam Negeri dan Menteri Agama Nomor 8 dan Nomor 9 Tahun 2006", "")]
    [InlineData("Peraturan Bersama Menteri Agama dan Menteri Kesehatan Nomor 8 dan 9 Tahun 2006", "")]
    public void HUK005_urutan_peraturan_bersama(string teks, string temuan) => string.Join("; ", Temuan("HUK-005", teks)).ShouldBe(temuan);

    [Theory]
    [InlineData("Memuat Penetapan Kinerja tahun 2021 dan anggaran", "5: Penetapan Kinerja tahun 2021 → 2022")]
    [InlineData("Memuat Perjanjian Kinerja tahun 2022", "")]
    [InlineData("Membandingkan realisasi dengan Laporan Kinerja tahun 2021", "")]
    public void THN001_sistematika(string uraian, string temuan) =>
        string.Join("; ", Temuan("THN-001", [.. Laporan2022, "# Sistematika Penyajian", "# Bab II Perencanaan Kinerja", uraian])).ShouldBe(temuan);

    [Fact]
    public void THN001_sistematika_berakhir_pada_bab_yang_sebenarnya() =>
        Temuan("THN-001", [.. Laporan2022, "# Sistematika", "Bab I Pendahuluan", "Bab II Perencanaan", "# BAB I PENDAHULUAN", "Capaian Kinerja tahun 2021 baik"]).ShouldBeEmpty();

    [Theory]
    [InlineData("Dari 5 sasaran strategis tahun 2021 terdapat 7 indikator dengan rata-rata 79,60 %.", "4: 5 sasaran strategis tahun 2021 → 5 sasaran strategis tahun 2022")]
    [InlineData("Dari 5 sasaran strategis tahun 2021 terdapat 7 indikator dengan rata-rata 81,20 %.", "")] // last year's own figure
    [InlineData("Dibandingkan 5 sasaran strategis tahun 2021 terdapat 7 indikator dengan rata-rata 79,60 %.", "")]
    public void THN001_kalimat_yang_diulang(string kalimat, string temuan) =>
        string.Join("; ", Temuan("THN-001", [.. Laporan2022, "Ada 5 sasaran strategis tahun 2022 terbagi dalam 7 indikator dengan rata-rata 79,60 %.", kalimat])).ShouldBe(temuan);
}
