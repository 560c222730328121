using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

public class TahunSalinanTests
{
    [Theory]
    [InlineData("Bab ini merupakan pertanggungjawaban kinerja selama Tahun 2023.", true)]
    [InlineData("Akuntabilitas kinerja dinas pada tahun anggaran 2022 memuat hasil.", true)]
    [InlineData("Demikian Laporan Kinerja Dinas Contoh Tahun 2022 disusun.", true)]
    [InlineData("Laporan Kinerja Dinas Contoh Tahun 2023 ini disusun sebagai bahan evaluasi.", true)]
    [InlineData("Dengan selesainya penyusunan LKjIP Tahun 2023 kami berharap ada masukan.", true)]
    [InlineData("Rata-rata capaian anggaran tahun 2025 sebesar 93,10 %.", true)] // a year that has not been
    [InlineData("Realisasi belanja tahun 2026 mencapai Rp1.000.000.", true)]
    [InlineData("Laporan adalah pertanggungjawaban atas penggunaan anggaran DPA TA 2023.", true)]
    [InlineData("Keberhasilan yang dicapai dinas selama tahun 2023: semua sasaran terlayani.", true)]
    [InlineData("Dinas untuk tahun 2023 memperoleh anggaran dari APBD.", true)]
    [InlineData("Puji syukur atas tersusunnya Laporan Akuntabilitas Kinerja Dinas Contoh Tahun 2023.", true)]
    [InlineData("Kami menyampaikan Laporan Kinerja Dinas Contoh Tahun Anggaran 2022 kepada bupati.", true)]
    [InlineData("Bab ini menguraikan hasil pelaksanaan Perjanjian Kinerja Tahun 2022 dan anggaran tahun 2024.", true)]
    [InlineData("Capaian atas Rencana Kinerja Tahunan Tahun 2023 disajikan menurut sasaran.", true)]
    [InlineData("Pengukuran dilakukan terhadap sasaran yang tertuang dalam Penetapan Kinerja tahun 2021.", false)] // "terhadap" compares
    [InlineData("Sasaran yang tercantum dalam Perjanjian Kinerja Dinas Contoh Tahun 2023 ada lima.", true)]
    [InlineData("Bab ini menguraikan hasil pelaksanaan Perjanjian Kinerja Tahun 2024.", false)]
    [InlineData("Dibandingkan hasil pelaksanaan Perjanjian Kinerja Tahun 2023, capaian tahun ini naik.", false)]
    [InlineData("Dinas telah menindaklanjuti rekomendasi atas pelaksanaan Perjanjian Kinerja Tahun 2023.", false)]
    [InlineData("Dinas menyusun Perjanjian Kinerja Tahun 2025 sesudah anggarannya disahkan.", false)]
    [InlineData("Laporan adalah pertanggungjawaban atas penggunaan anggaran DPA TA 2024.", false)]
    [InlineData("Berikut ini keberhasilan yang dicapai dinas selama tahun 2023 sampai dengan 2024 :", false)]
    [InlineData("Bab ini merupakan pertanggungjawaban kinerja selama Tahun 2024.", false)]
    [InlineData("Capaian tahun 2023 sebesar 91,00 %, sedangkan tahun 2024 sebesar 93,10 %.", false)]
    [InlineData("Dibandingkan akuntabilitas kinerja pada tahun 2023, nilainya naik.", false)]
    [InlineData("Target capaian tahun 2025 sebesar 95 %.", false)]
    [InlineData("Realisasi tahun 2025 sebesar 95 % diharapkan tercapai.", false)]
    [InlineData("Perbandingan dengan Laporan Kinerja Tahun 2023 disajikan di bawah.", false)]
    [InlineData("Evaluasi atas Laporan Kinerja Tahun 2023 memuat rekomendasi.", false)]
    [InlineData("Pertanggungjawaban kinerja selama Tahun 2021-2026 tertuang dalam Renstra.", false)]
    [InlineData("Peraturan Nomor 7 Tahun 2023 mengatur akuntabilitas.", false)]
    public void Tahun_dari_laporan_lain(string kalimat, bool dilaporkan) =>
        (Temuan("THN-002", "# LAPORAN KINERJA DINAS CONTOH", "# TAHUN 2024", "# BAB III", kalimat).Count > 0).ShouldBe(dilaporkan);

    /// <summary>The only column of another year in a table of the report's year.</summary>
    [Theory]
    [InlineData("Realisasi 2023", true)]
    [InlineData("Realisasi 2024", false)]
    [InlineData("Realisasi tahun lalu (2023)", false)]
    [InlineData("Realisasi 2023 | Realisasi 2024", false)]
    public void Kepala_kolom(string kepala, bool dilaporkan) =>
        (Temuan("THN-002", "# LAPORAN KINERJA DINAS CONTOH", "# TAHUN 2024", "Tabel 3.1 Pengukuran Kinerja Tahun 2024",
            $"No | Indikator | Target | {kepala} | Capaian (%)", "1 | Luas kebun | 80 | 60 | 75", "2 | Panjang pagar | 50 | 45 | 90")
                .Count > 0)
            .ShouldBe(dilaporkan);

    /// <summary>A section on the agreement of another year, where none is on that of the report.</summary>
    [Theory]
    [InlineData("# 2.2 Perjanjian Kinerja Tahun 2023", true)]
    [InlineData("# B. RENCANA KINERJA TAHUNAN DINAS CONTOH TAHUN 2022", true)]
    [InlineData("# 2.2 Perjanjian Kinerja Tahun 2024", false)]
    [InlineData("# 2.2 Perjanjian Kinerja Tahun 2025", false)]
    [InlineData("# 2.2 Perbandingan Perjanjian Kinerja Tahun 2023", false)]
    [InlineData("# 2.2 Perjanjian Kinerja Tahun 2023 dan 2024", false)]
    public void Judul_bagian(string judul, bool dilaporkan) => (Temuan("THN-002", "# LAPORAN KINERJA DINAS CONTOH TAHUN 2024",
        "# BAB II PERENCANAAN", judul, "Uraian.").Count > 0).ShouldBe(dilaporkan);

    [Fact]
    public void Judul_dari_dua_tahun_bukan_salinan() => Temuan("THN-002", "# LAPORAN KINERJA DINAS CONTOH TAHUN 2024",
        "# BAB II PERENCANAAN", "# 2.1 Perjanjian Kinerja Tahun 2023", "Uraian.", "# 2.2 Perjanjian Kinerja Tahun 2024", "Uraian.")
        .ShouldBeEmpty();

    [Fact]
    public void Tanpa_tahun_laporan_tidak_ada_yang_dinilai() =>
        Temuan("THN-002", "# RENCANA KERJA TAHUN 2024", "Pertanggungjawaban kinerja selama Tahun 2023.").ShouldBeEmpty();
}
