using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-012: what a sentence compares.</summary>
public class BandingKalimatTests
{
    [Theory]
    [InlineData("Produksi gula sebesar 5.210 ton, melampaui target 5.400 ton.",
        "1: 5.210 ton → angka yang melampaui 5.400 ton, atau kata yang sesuai")]
    [InlineData("Produksi gula sebesar 5.610 ton, melampaui target 5.400 ton.", "")]
    [InlineData("Produksi gula sebesar 5.400 ton, melampaui target 5.400 ton.", "")] // rounded
    [InlineData("Indeks sebesar 71,2 poin masih di bawah target 70,5 poin.",
        "1: 71,2 poin → angka yang di bawah 70,5 poin, atau kata yang sesuai")]
    [InlineData("Angka 8,37 dengan 52 bayi, lebih rendah daripada target 9,50.", "")] // not of the babies
    [InlineData("Capaian 82 % diharapkan melampaui 90 % pada tahun depan.", "")]
    [InlineData("Realisasi 45 % lebih tinggi dari rata-rata triwulan 51 %.", "")] // of another time
    public void Perbandingan_dalam_kalimat(string kalimat, string temuan) => Semua("KAL-012", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("Gangguan tahun 2017 berjumlah 15 kasus, lebih rendah 3 kasus dari batas maksimal 12 kasus.", 1)]
    [InlineData("Gangguan tahun 2017 berjumlah 9 kasus, lebih rendah 3 kasus dari batas maksimal 12 kasus.", 0)]
    public void Selisih_di_antara_dua_angka(string kalimat, int banyak) => Temuan("KAL-012", kalimat).Count.ShouldBe(banyak);

    [Theory]
    [InlineData("12.400", 1)]
    [InlineData("13.500", 0)]
    public void Di_atas_target(string teks, int banyak) => Temuan("KAL-012",
        $"Kunjungan sebanyak {teks} orang, di atas target 13.000 orang.").Count.ShouldBe(banyak);

    [Theory]
    [InlineData("Capaian sasaran ini 102,35% (sangat baik), lebih rendah dari capaian tahun lalu 98,20%.", 1)]
    [InlineData("Capaian sasaran ini 102,35% (sangat baik), lebih tinggi dari capaian tahun lalu 98,20%.", 0)]
    public void Predikat_di_antara_keduanya(string kalimat, int banyak) => Temuan("KAL-012", kalimat).Count.ShouldBe(banyak);
}
