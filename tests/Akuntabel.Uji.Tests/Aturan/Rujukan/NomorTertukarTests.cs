using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>HUK-003: a number whose digits changed places.</summary>
public class NomorTertukarTests
{
    private const string Awal = "Dinas dibentuk dengan Peraturan Bupati Nomor 36 Tahun 2019.";

    [Theory]
    [InlineData("Menurut Peraturan Bupati Nomor 63 Tahun 2019 dinas memiliki tiga bidang.", 1)]
    [InlineData("Menurut Peraturan Bupati Nomor 36 Tahun 2019 dinas memiliki tiga bidang.", 0)]
    [InlineData("Menurut Peraturan Bupati Nomor 63 Tahun 2020 dinas memiliki tiga bidang.", 0)]
    [InlineData("Menurut Peraturan Bupati Nomor 37 Tahun 2019 dinas memiliki tiga bidang.", 0)]
    public void Angka_nomor_yang_tertukar(string kalimat, int banyak) => Temuan("HUK-003", Awal, kalimat).Count.ShouldBe(banyak);
}
