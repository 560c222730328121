using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>THN-006: one action of a plan is in an earlier year.</summary>
public class WaktuRencanaAksiTests
{
    private static List<string> Tabel(string judul, params string[] waktu) => Temuan("THN-006", [
        "# LAPORAN KINERJA TAHUN 2024", judul, "No | Rencana Aksi | Waktu", .. waktu.Select((w, i) => $"{i + 1} | Kegiatan ke-{i} | {w}")]);

    [Fact]
    public void Satu_baris_bertahun_lalu() => Tabel("Tabel 1 Rencana Aksi Triwulan IV", "Oktober - November 2024", "Desember 2024",
        "November 2023")
        .ShouldBe(["6: November 2023 → November 2024"]);

    [Theory]
    [InlineData("Tabel 1 Rencana Aksi", "Oktober 2024", "Desember 2024", "November 2024")]
    [InlineData("Tabel 1 Rencana Aksi", "Oktober 2024", "November 2023", "Desember 2023")] // two of them: done in the year before
    [InlineData("Tabel 1 Rencana Aksi", "Oktober 2024", "November 2023", "Januari 2025")]
    [InlineData("Tabel 1 Rencana Aksi", "Oktober 2022", "November 2022", "Desember 2021")] // all past
    public void Tanpa_temuan(string judul, params string[] waktu) => Tabel(judul, waktu).ShouldBeEmpty();

    [Fact]
    public void Yang_telah_dilaksanakan_boleh_lebih_dulu() => Temuan("THN-006", "# LAPORAN KINERJA TAHUN 2024", "Tabel 1 Rapat",
        "No | Rapat | Waktu",
        "1 | Koordinasi | Oktober 2024", "2 | Evaluasi | Desember 2024", "3 | Persiapan | November 2023").ShouldBeEmpty();
}
