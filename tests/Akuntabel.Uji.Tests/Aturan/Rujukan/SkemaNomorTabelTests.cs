using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>NOM-011: captions are numbered in one scheme.</summary>
public class SkemaNomorTabelTests
{
    [Theory]
    [InlineData("Tabel A.1 Dua", "2: Tabel A.1 → satu skema penomoran")]
    [InlineData("Tabel 3.1 Dua", "")]
    [InlineData("Gambar A.1 Dua", "")]
    public void Satu_skema(string keterangan, string temuan) => Semua("NOM-011", "Tabel 2.1 Satu", keterangan).ShouldBe(temuan);

    [Fact]
    public void Ikhtisar_dan_lampiran_bernomor_sendiri()
    {
        Temuan("NOM-011", "# Ikhtisar Eksekutif", "Tabel A.1 Ringkas", "# BAB I", "Tabel 1.1 Satu").ShouldBeEmpty();
        Temuan("NOM-011", "Tabel 1.1 Satu", "LAMPIRAN", "Tabel A.1 Lampiran").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Tabel 4 Tiga", 1)]
    [InlineData("Tabel 2.3 Tiga", 0)]
    public void Nomor_tanpa_bab(string keterangan, int banyak) =>
        Temuan("NOM-011", "Tabel 2.1 Satu", "Tabel 2.2 Dua", keterangan).Count.ShouldBe(banyak);
}
