using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>IST-001: names that the law has fixed are written as it fixes them.</summary>
public class IstilahResmiTests
{
    [Theory]
    [InlineData("Forum Pembaruan Kebangsaan", "1: Forum Pembaruan Kebangsaan → Forum Pembauran Kebangsaan")]
    [InlineData("Forum Pembauran Kebangsaan", "")]
    [InlineData("Program Peningkatan Kualitas dan Fasilitas Penanganan Konflik Sosial",
        "1: Kualitas dan Fasilitas Penanganan Konflik Sosial → Peningkatan Kualitas dan Fasilitasi Penanganan Konflik Sosial")]
    [InlineData("Dinas Kesehatan dan Catatan Sipil", "1: Dinas Kesehatan dan Catatan Sipil → Dinas Kependudukan dan Pencatatan Sipil")]
    [InlineData("Dinas Kependudukan dan Catatan Sipil", "")]
    [InlineData("Pemeliharaan Umum 2024 bersamaan dengan pemilihan kepala daerah; KPU siap", "1: Pemeliharaan Umum → Pemilihan Umum")]
    [InlineData("Pemeliharaan umum gedung kantor", "")]
    public void Istilah_resmi(string teks, string temuan) => Semua("IST-001", teks).ShouldBe(temuan);
}
