using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

public class KeteranganTanpaNomorTests
{
    [Theory]
    [InlineData("Tabel : Kinerja Program", true)]
    [InlineData("Tabel. Kinerja Program", true)]
    [InlineData("Tabel 3.… Kinerja Program", true)]
    [InlineData("Tabel 3.2 Kinerja Program", false)]
    [InlineData("Tabel kinerja program disajikan di bawah", false)]
    [InlineData("Kinerja Program", false)]
    public void Tabel_di_antara_tabel_bernomor(string keterangan, bool dilaporkan) =>
        (Temuan("NOM-014", "Tabel 3.1 Alokasi", "No | a | b", "1 | x | 2", keterangan, "No | c | d",
            "1 | y | 3").Count > 0).ShouldBe(dilaporkan);

    [Fact]
    public void Dokumen_tanpa_nomor_tabel_dibiarkan() => Temuan("NOM-014", "Tabel : Alokasi", "No | a | b", "1 | x | 2").ShouldBeEmpty();
}
