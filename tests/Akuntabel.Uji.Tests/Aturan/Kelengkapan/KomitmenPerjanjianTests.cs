using static Akuntabel.Uji.Tests.Aturan.Kelengkapan.LaporanUtuh;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

/// <summary>KLK-003: what the Perjanjian Kinerja promises is answered for in chapter III.</summary>
public class KomitmenPerjanjianTests
{
    [Fact]
    public void Laporan_utuh_tanpa_temuan() => Temuan("KLK-003", Utuh).ShouldBeEmpty();

    [Theory]
    [InlineData("", "15: Pendapatan → realisasinya dilaporkan")] // all of them, as one finding
    [InlineData("Pendapatan tercapai, nilai SAKIP mencapai BB, inovasi ada tiga.", "")] // a small part may not have been recognised
    public void Komitmen(string realisasi, string temuan) =>
        Semua("KLK-003", Ganti(("Realisasi pendapatan", realisasi))).ShouldBe(temuan);

    [Fact]
    public void Indikator_yang_tidak_dilaporkan() =>
        Semua("KLK-003", Ganti(("3 | Persentase ormas aktif yang terdaftar resmi | 75 | 60", "")))
            .ShouldBe("12: Persentase ormas aktif yang terdaftar resmi → realisasinya dilaporkan");
}
