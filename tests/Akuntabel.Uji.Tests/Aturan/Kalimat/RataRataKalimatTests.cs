using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-008: means in sentences.</summary>
public class RataRataKalimatTests
{
    [Theory]
    [InlineData("Indeks semester I sebesar 83,20 dan semester II sebesar 86,80, sehingga rata-ratanya 86,00.", "1: 86,00 → 85,00")]
    [InlineData("Indeks semester I sebesar 83,20 dan semester II sebesar 86,80, sehingga rata-ratanya 85,00.", "")]
    [InlineData("Capaian ketiga sasaran 90 %, 95 % dan 100 % dengan rata-rata capaian 97 %.", "1: 97 % → 95,00 %")]
    [InlineData("Capaian ketiga sasaran 90 %, 95 % dan 100 % dengan rata-rata capaian 95 %.", "")]
    [InlineData("Target 90 % dan realisasi 95 % dengan rata-rata capaian 99 %.", "")] // of other things
    [InlineData("Nilai dinas 90 dan nilai kecamatan 95, rata-rata provinsi 80.", "")]
    [InlineData("Dari 12 kecamatan dan 3 desa dengan rata-rata capaian 97 %.", "")]
    public void Rata_rata_dalam_kalimat(string kalimat, string temuan) => Semua("KAL-008", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("88", 1)]
    [InlineData("86", 0)]
    public void Empat_triwulan(string teks, int banyak) => Temuan("KAL-008",
        $"Nilai triwulan I 80, triwulan II 84, triwulan III 88 dan triwulan IV 92, sehingga rata-ratanya {teks}.").Count.ShouldBe(banyak);

    [Theory]
    [InlineData("78,73", "1: 78,73 → 77,55")]
    [InlineData("77,55", "")]
    public void Angka_bertitik_koma(string rata, string temuan) => Semua("KAL-008",
        $"Realisasi 2021 sebesar 75,20; 2022 sebesar 77,10 dan 2023 sebesar 80,35, dengan rata-rata {rata}.").ShouldBe(temuan);

    [Theory]
    [InlineData("Konsultasi diberikan kepada 168 orang selama 12 bulan atau rata-rata 16 orang per bulan.", "1: 16 orang → 14")]
    [InlineData("Selama sembilan bulan terkumpul 450 ton, rata-rata 45 ton setiap bulan.", "1: 45 ton → 50")]
    [InlineData("Sebanyak 300 kunjungan dalam 6 hari, sehingga rata-rata per hari 60 kunjungan.", "1: 60 kunjungan → 50")]
    [InlineData("Konsultasi diberikan kepada 168 orang selama 12 bulan atau rata-rata 14 orang per bulan.", "")]
    [InlineData("Pada 7 hari kerja tercatat 100 orang, rata-rata 14 orang per hari.", "")] // rounded
    [InlineData("Rata-rata triwulan III 865 orang per bulan, sedangkan rata-rata sembilan bulan 820 orang per bulan.", "")]
    [InlineData("Konsultasi kepada 168 orang selama 12 bulan, di atas rata-rata nasional 16 orang per bulan.", "")]
    [InlineData("Konsultasi kepada 168 orang dan 20 lembaga; rata-rata 16 orang per bulan.", "")]
    public void Jumlah_dibagi_banyaknya(string kalimat, string temuan) => string.Join("; ", Temuan("KAL-008", kalimat)).ShouldBe(temuan);
}
