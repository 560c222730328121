using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>TGL-003: what was signed or set once has one date.</summary>
public class TanggalPeristiwaTests
{
    [Theory]
    [InlineData("19 Januari 2017", "5: 19 Januari 2017 → 9 Januari 2017")]
    [InlineData("9 Januari 2017", "")]
    public void Tanggal_di_bawah_judul_lampiran(string tanggal, string temuan) => Semua(
        "TGL-003", "Perjanjian Kinerja Tahun 2017 ditandatangani pada tanggal 9 Januari 2017 dan memuat indikator berikut.", "",
        "# LAMPIRAN", "# PERJANJIAN KINERJA TAHUN 2017", $"Ditetapkan tanggal {tanggal}").ShouldBe(temuan);

    private const string Judul = "# LAPORAN KINERJA KECAMATAN TAHUN 2023";

    [Theory]
    [InlineData("Perjanjian Kinerja Perubahan ditandatangani pada tanggal 12 Oktober 2023.", 1)]
    [InlineData("Perjanjian Kinerja Perubahan ditandatangani pada tanggal 11 Oktober 2023.", 0)]
    [InlineData("Perjanjian Kinerja ditandatangani pada tanggal 16 Januari 2023.", 0)] // another version
    public void Tanggal_penandatanganan(string kalimat, int banyak) => Temuan("TGL-003", Judul,
        "Laporan ini mempertanggungjawabkan Perjanjian Kinerja Perubahan yang ditandatangani pada tanggal 11 Oktober 2023.",
            kalimat).Count.ShouldBe(banyak);

    [Theory]
    [InlineData("15 Mei 2021", 1)]
    [InlineData("5 Mei 2021", 0)]
    public void Renstra(string teks, int banyak) => Temuan("TGL-003", "Renstra ditetapkan pada tanggal 5 Mei 2021.", "",
        $"Sebagaimana diketahui Renstra ditetapkan pada tanggal {teks}.").Count.ShouldBe(banyak);
}
