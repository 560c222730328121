using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-013: inhabitants of one region in one year.</summary>
public class PendudukBerbedaTests
{
    [Theory]
    [InlineData("Pada tahun 2023, penduduk Telaga Biru diperkirakan sebanyak 1,19 juta jiwa.",
        "3: 1,19 juta jiwa → satu angka; di tempat lain 1.210.400 jiwa")]
    [InlineData("Pada tahun 2023, penduduk Telaga Biru diperkirakan sebanyak 1,21 juta jiwa.", "")]
    [InlineData("Pada tahun 2022, penduduk Telaga Biru diperkirakan sebanyak 1,19 juta jiwa.", "")]
    [InlineData("Pada tahun 2023, penduduk Telaga Merah diperkirakan sebanyak 1,19 juta jiwa.", "")]
    [InlineData("Menurut BPS pada tahun 2023 penduduk Telaga Biru sebanyak 1,19 juta jiwa.", "")]
    [InlineData("Pada tahun 2023, penduduk miskin Telaga Biru sebanyak 90.400 jiwa.", "")]
    public void Satu_angka_setahun(string kalimat, string temuan) => Semua("PYT-013",
        "Seluruh penduduk Telaga Biru pada tahun 2023 yang berjumlah 1.210.400 jiwa menjadi sasaran.", "", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("1.120.400", 1)]
    [InlineData("1.210.400", 0)]
    public void Digit_tertukar(string teks, int banyak) => Temuan("PYT-013",
        "Jumlah penduduk Kota Telaga tahun 2023 adalah 1.210.400 jiwa.", "",
        $"Penduduk Kota Telaga tahun 2023 sebanyak {teks} jiwa.").Count.ShouldBe(banyak);
}
