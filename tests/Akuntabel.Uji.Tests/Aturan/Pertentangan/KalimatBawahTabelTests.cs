using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-014 and PYT-014: targets that a sentence or another list has otherwise.</summary>
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
        string.Join("; ", Temuan("NAR-014", [.. Tabel, kalimat])).ShouldBe(temuan);

    [Theory]
    [InlineData("b. Jumlah benih jagung bersertifikat sebesar 340 ton", "1: 300 ton → satu angka; di tempat lain 340 ton")]
    [InlineData("b. Jumlah benih jagung bersertifikat sebesar 300 ton", "")]
    [InlineData("b. Jumlah benih padi sawah bersertifikat sebesar 340 ton", "")]
    [InlineData("b. Jumlah benih jagung bersertifikat sebesar 340 ton pada akhir Renstra", "")]
    public void Target_setiap_tahun(string lain, string temuan) => string.Join("; ", Temuan("PYT-014",
        "a. Jumlah benih jagung bersertifikat sebesar 300 ton setiap tahun", "", "Uraian.", "", lain)).ShouldBe(temuan);
}
