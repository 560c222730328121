using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-019: a sentence that lists what did not reach its target lists all of it, and nothing else.</summary>
public class BelumTercapaiTests
{
    private static readonly string[] Capaian =
    [
        "Tabel 9 Capaian tahun 2022", "No | Indikator kinerja | Target | Realisasi | Capaian (%)",
            "1 | Waktu tunggu layanan | 60 | 67 | 88,33",
        "2 | Angka kepuasan pasien | 80 | 84 | 105,00", "3 | Status akreditasi | 5 | 4 | 80,00",
    ];

    [Theory]
    [InlineData("Indikator yang belum mencapai target yaitu waktu tunggu layanan.",
        "6: waktu tunggu layanan. → juga Status akreditasi (80,00)")]
    [InlineData("Indikator yang belum mencapai target yaitu waktu tunggu layanan dan status akreditasi.", "")]
    [InlineData("Indikator yang belum mencapai target antara lain waktu tunggu layanan.", "")]
    [InlineData("Indikator yang belum mencapai target yaitu waktu tunggu layanan, angka kepuasan pasien, dan status akreditasi.",
        "6: waktu tunggu layanan, angka kepuasan pasien, dan status akreditasi. → tanpa Angka kepuasan pasien (105,00)")]
    public void Belum_tercapai(string kalimat, string temuan) => Semua("NAR-019", [.. Capaian, kalimat])
        .ShouldBe(temuan);

    [Theory]
    [InlineData("Adapun indikator yang tidak mencapai target adalah status akreditasi.", 1)]
    [InlineData("Adapun indikator yang tidak mencapai target adalah status akreditasi dan waktu tunggu layanan.", 0)]
    public void Kata_yang_lain(string kalimat, int banyak) => Temuan("NAR-019", [.. Capaian, kalimat]).Count.ShouldBe(banyak);
}
