using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>THN-001: a label carries the year of the report, not that of the report it was copied from.</summary>
public class TahunKeliruTests
{
    [Theory]
    [InlineData("Memuat Penetapan Kinerja tahun 2021 dan anggaran", "5: Penetapan Kinerja tahun 2021 → 2022")]
    [InlineData("Memuat Perjanjian Kinerja tahun 2022", "")]
    [InlineData("Membandingkan realisasi dengan Laporan Kinerja tahun 2021", "")]
    public void Sistematika(string uraian, string temuan) =>
        Semua("THN-001", [.. Laporan2022, "# Sistematika Penyajian", "# Bab II Perencanaan Kinerja", uraian]).ShouldBe(temuan);

    [Fact]
    public void Sistematika_berakhir_pada_bab_yang_sebenarnya() =>
        Temuan("THN-001", [.. Laporan2022, "# Sistematika", "Bab I Pendahuluan", "Bab II Perencanaan", "# BAB I PENDAHULUAN",
            "Capaian Kinerja tahun 2021 baik"]).ShouldBeEmpty();

    [Theory]
    [InlineData("Dari 5 sasaran strategis tahun 2021 terdapat 7 indikator dengan rata-rata 79,60 %.",
        "4: 5 sasaran strategis tahun 2021 → 5 sasaran strategis tahun 2022")]
    [InlineData("Dari 5 sasaran strategis tahun 2021 terdapat 7 indikator dengan rata-rata 81,20 %.", "")] // last year's own figure
    [InlineData("Dibandingkan 5 sasaran strategis tahun 2021 terdapat 7 indikator dengan rata-rata 79,60 %.", "")]
    public void Kalimat_yang_diulang(string kalimat, string temuan) =>
        Semua("THN-001", [.. Laporan2022, "Ada 5 sasaran strategis tahun 2022 terbagi dalam 7 indikator dengan rata-rata 79,60 %.",
            kalimat]).ShouldBe(temuan);
}
