using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>HUK-001: a regulation is cited by its own kind, number and year.</summary>
public class RujukanKeliruTests
{
    private const string Sakip = " tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah";

    [Theory]
    [InlineData("Keputusan Presiden Nomor 29 Tahun 2014" + Sakip,
        "1: Keputusan Presiden Nomor 29 Tahun 2014 → Peraturan Presiden Nomor 29 Tahun 2014")]
    [InlineData("Keputusan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Instansi Pemerintah.",
        "1: Keputusan Presiden Nomor 29 Tahun 2014 → Peraturan Presiden Nomor 29 Tahun 2014")]
    [InlineData("Peraturan Presiden RI No. 29 Th. 2018" + Sakip,
        "1: Peraturan Presiden RI No. 29 Th. 2018 → Peraturan Presiden Nomor 29 Tahun 2014")]
    [InlineData("Perpres 29/2014" + Sakip, "")]
    [InlineData("PERATURAN PRESIDEN REPUBLIK INDONESIA NOMOR 29 TAHUN 2014" + Sakip, "")]
    [InlineData("Keputusan Presiden Nomor 29 Tahun 2014", "")] // no title, nothing to judge by
    [InlineData("Keputusan Presiden Nomor 40 Tahun 2001 tentang Pedoman Kelembagaan Rumah Sakit", "")] // not in the table
    [InlineData("Undang-undang Nomor 32/2000 Tentang Pemerintah Daerah;",
        "1: Undang-undang Nomor 32/2000 → Undang-Undang Nomor 32 Tahun 2004")]
    [InlineData("UU 33/2004 tentang Pemerintahan Daerah", "1: UU 33/2004 → Undang-Undang Nomor 32 Tahun 2004")]
    [InlineData("UU No. 32 Tahun 2004 tentang Pemerintahan Daerah", "")]
    [InlineData(
        "UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015 tentang "
            + "Pemerintahan Daerah", "")]
    [InlineData("Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan dan Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan", "")]
    [InlineData(
        "Peraturan Pemerintah Nomor 8 Tahun 2005 tentang Tata Cara Penyusunan, Pengendalian dan Evaluasi Pelaksanaan Rencana "
            + "Pembangunan Daerah", "1: Peraturan Pemerintah Nomor 8 Tahun 2005 → Peraturan Pemerintah Nomor 8 Tahun 2008")]
    [InlineData(
        "Permendagri Nomor 54 Tahun 2010 tentang Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara "
            + "Penyusunan, Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah", "")]
    [InlineData(
        "Peraturan Menteri PAN dan RB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara "
            + "Reviu Atas Laporan Kinerja", "")]
    [InlineData(
        "Peraturan Menteri Pendayagunan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis "
            + "Perjanjian Kinerja, Pelaporan Kinerja", "")]
    [InlineData("PermenPANRB 53 Tahun 2018 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja",
        "1: PermenPANRB 53 Tahun 2018 → Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014")]
    [InlineData("Peraturan Daerah Nomor 29 Tahun 2014" + Sakip, "")] // a region may have its own
    public void Dirujuk_menurut_judulnya(string teks, string temuan) => Semua("HUK-001", teks).ShouldBe(temuan);

    [Theory]
    [InlineData("2018", 1)]
    [InlineData("2017", 0)]
    public void Tahun_permendagri(string teks, int banyak) => Temuan("HUK-001",
        $"Permendagri Nomor 86 Tahun {teks} tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah").Count.ShouldBe(banyak);

    /// <summary>Of two laws of one title as near to what is cited, the one in force is meant.</summary>
    [Fact]
    public void Yang_masih_berlaku_yang_dianjurkan() => Semua("HUK-001",
        "Undang-Undang Nomor 23 Tahun 2004 tentang Pemerintahan Daerah sebagaimana telah diubah dengan Undang-Undang Nomor 6 Tahun 2023")
        .ShouldBe("1: Undang-Undang Nomor 23 Tahun 2004 → Undang-Undang Nomor 23 Tahun 2014");
}
