using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>NOM-012: a table to which the text refers exists.</summary>
public class RujukanTabelTests
{
    [Theory]
    [InlineData("Rinciannya dapat dibaca pada Tabel 3.9.", "4: Tabel 3.9 → tabel yang ada")]
    [InlineData("Rinciannya dapat dibaca pada Tabel 3.2.", "")]
    [InlineData("Upaya itu diuraikan sebagaimana Tabel 3.9.", "4: Tabel 3.9 → tabel yang ada")]
    [InlineData("Upaya itu diuraikan sebagaimana Tabel 3.3 di atas.", "")]
    [InlineData("Sumber: buku statistik, Tabel 9.9", "")] // not a reference to this document
    [InlineData("Bentuknya menurut Tabel 7", "")] // another scheme than that of the captions
    public void Tabel_yang_dirujuk_ada(string kalimat, string temuan) =>
        Semua("NOM-012", "Tabel 3.1 Satu", "Tabel 3.2 Dua", "Tabel 3.3 Tiga", kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("Perkembangannya terlihat pada Gambar 2.5.", 1)]
    [InlineData("Perkembangannya terlihat pada Gambar 2.2.", 0)]
    [InlineData("Perkembangannya terlihat pada Tabel 2.5.", 0)] // no table is numbered
    public void Gambar_yang_dirujuk_ada(string kalimat, int banyak) =>
        Temuan("NOM-012", "Gambar 2.1 Satu", "Gambar 2.2 Dua", "Gambar 2.3 Tiga", kalimat).Count.ShouldBe(banyak);
}
