using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-008: a total that is spread over months or days.</summary>
public class RataRataPerTests
{
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
