using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>IST-006: of two amounts whose ratio a sentence states, only one is the realisation.</summary>
public class LabelRealisasiTests
{
    [Theory]
    [InlineData("Belanja Hibah realisasi Rp. 80.000.000 dengan realisasi keuangan sebesar Rp. 100.000.000,- atau sebesar 80 %",
        "1: Rp. 100.000.000,- → anggaran atau target Rp. 100.000.000,-")]
    [InlineData("Belanja Hibah realisasi Rp. 80.000.000 dari anggaran sebesar Rp. 100.000.000,- atau sebesar 80 %", "")]
    [InlineData("Realisasi Rp. 80.000.000 dengan realisasi keuangan sebesar Rp. 100.000.000,- atau sebesar 70 %", "")] // another relation
    [InlineData("Realisasi tahun 2022 Rp. 80.000.000 dan realisasi tahun 2023 Rp. 100.000.000,- atau 80 %", "")] // two years
    public void Dua_jumlah_disebut_realisasi(string teks, string temuan) => Semua("IST-006", teks).ShouldBe(temuan);

    [Theory]
    [InlineData("Dari realisasi sebesar Rp100.000.000 telah terealisasi Rp80.000.000 atau 80 %.", 1)]
    [InlineData("Dari anggaran sebesar Rp100.000.000 telah terealisasi Rp80.000.000 atau 80 %.", 0)]
    public void Yang_lebih_besar_disebut_lebih_dahulu(string teks, int banyak) => Temuan("IST-006", teks).Count.ShouldBe(banyak);
}
