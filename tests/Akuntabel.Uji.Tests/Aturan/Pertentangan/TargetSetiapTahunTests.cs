using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-014: a target that is said to hold every year is the one that another list has for the same indikator.</summary>
public class TargetSetiapTahunTests
{
    [Theory]
    [InlineData("b. Jumlah benih jagung bersertifikat sebesar 340 ton", "1: 300 ton → satu angka; di tempat lain 340 ton")]
    [InlineData("b. Jumlah benih jagung bersertifikat sebesar 300 ton", "")]
    [InlineData("b. Jumlah benih padi sawah bersertifikat sebesar 340 ton", "")]
    [InlineData("b. Jumlah benih jagung bersertifikat sebesar 340 ton pada akhir Renstra", "")]
    public void Target_setiap_tahun(string lain, string temuan) => Semua("PYT-014",
        "a. Jumlah benih jagung bersertifikat sebesar 300 ton setiap tahun", "", "Uraian.", "", lain).ShouldBe(temuan);

    [Theory]
    [InlineData("25", 1)]
    [InlineData("20", 0)]
    public void Per_tahun(string teks, int banyak) => Temuan("PYT-014", "a. Jumlah kelompok nelayan dibina sebanyak 20 kelompok per tahun",
        "", "Uraian.", "", $"b. Jumlah kelompok nelayan dibina sebanyak {teks} kelompok").Count.ShouldBe(banyak);
}
