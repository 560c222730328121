using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-014: a target that the sentence below has otherwise.</summary>
public class KalimatBawahTabelTests
{
    private static readonly string[] Tabel =
    [
        "No | Sasaran | Target | Realisasi | Capaian (%) | Target akhir Renstra",
            "1 | Meningkatnya skor mutu layanan angkutan sungai | 86 | 84 | 103 | 90", "",
    ];

    [Theory]
    [InlineData("Skor mutu layanan angkutan sungai dengan target sebesar 81 poin realisasi sebesar 84 poin.",
        "2: 86 → satu angka; kalimat di bawahnya 81 poin")]
    [InlineData("Skor mutu layanan angkutan sungai dengan target sebesar 86 poin realisasi sebesar 84 poin.", "")]
    [InlineData("Skor mutu layanan angkutan sungai dengan target sebesar 81 poin realisasi sebesar 83 poin.", "")] // another row altogether
    [InlineData("Jumlah dermaga yang diperbaiki dengan target sebesar 81 unit realisasi sebesar 84 unit.", "")]
    public void Target_di_bawah_tabel(string kalimat, string temuan) =>
        Semua("NAR-014", [.. Tabel, kalimat]).ShouldBe(temuan);

    [Theory]
    [InlineData("81", 1)]
    [InlineData("86", 0)]
    public void Ditargetkan(string teks, int banyak) => Temuan("NAR-014", "Indikator | Target | Realisasi",
        "Skor mutu layanan angkutan sungai | 86 | 84", "Jumlah dermaga laik | 12 | 11", "",
        $"Skor mutu layanan angkutan sungai ditargetkan {teks} dan terealisasi 84.").Count.ShouldBe(banyak);
}
