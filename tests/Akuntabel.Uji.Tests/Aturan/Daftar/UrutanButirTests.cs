using FsCheck.Fluent;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>URT-001: items of running text are numbered without repetition or gap.</summary>
public class UrutanButirTests
{
    [Theory]
    [InlineData("1) a.|2) b.|4) d.|5) e.", "3: 4) → 3)")] // a gap, and the list goes on
    [InlineData("1) a.|2) b.|2) c.|3) d.", "3: 2) → 3)")] // a number used twice
    [InlineData("1) a.|2) b.|3) c.|2) bagan.", "4: 2) → 4)")] // a complete list, then one of its numbers alone
    [InlineData("1) a.|2) b.|3) c.|4) d.", "")]
    [InlineData("1) a.|2) b.|1) c.|2) d.|3) e.", "")] // another list
    [InlineData("1) a.|1) dalam.|2) dalam.|2) b.|3) c.", "")] // a list within an item
    [InlineData("1) a.|2) b dan 3) c.|4) d.|5) e.", "")] // the reader has not seen that 3) begins
    [InlineData("1) a.|2) b.|4) d.", "")] // nothing confirms that the list goes on
    [InlineData("3) c.|5) e.|6) f.", "")] // begins in the middle
    public void Nomor_butir(string naskah, string temuan) => Semua("URT-001", naskah.Split('|')).ShouldBe(temuan);

    [Fact]
    public void Sifat_daftar_runtut_bersih_dan_satu_nomor_yang_hilang_atau_ganda_ditemukan()
    {
        var acak = Gen.Choose(6, 25).SelectMany(n => Gen.Choose(3, n - 2).Select(k => (n, k)));
        Prop.ForAll(acak.ToArbitrary(), x =>
        {
            var utuh = Enumerable.Range(1, x.n).Select(i => $"{i}) butir.").ToList();
            var hilang = utuh.Where((_, i) => i != x.k - 1).ToArray();
            var ganda = utuh.Take(x.k).Append(utuh[x.k - 1]).Concat(utuh.Skip(x.k)).ToArray();
            return Temuan("URT-001", [.. utuh]).Count == 0 && Temuan("URT-001", hilang).Count == 1 && Temuan("URT-001", ganda).Count == 1;
        }).Periksa();
    }
}
