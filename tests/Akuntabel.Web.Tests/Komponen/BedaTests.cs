using Akuntabel.Web.Komponen;

namespace Akuntabel.Web.Tests.Komponen;

public class BedaTests
{
    [Theory]
    [InlineData("a b c", "a b c", "=a =b =c")]
    [InlineData("a b c", "a x c", "=a -b +x =c")]
    [InlineData("a b c", "b c d", "-a =b =c +d")]
    [InlineData("", "a", "+a")]
    [InlineData("a b", "", "-a -b")]
    [InlineData("a a b", "a b", "=a -a =b")]
    public void Langkah_dari_lama_ke_baru(string lama, string baru, string langkah) => Cetak(Beda.Hitung(Kata(lama), Kata(baru))).ShouldBe(langkah);

    [Fact]
    public void Kedua_sisi_selalu_dapat_disusun_kembali()
    {
        var acak = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var lama = Enumerable.Range(0, acak.Next(12)).Select(_ => "abc"[acak.Next(3)].ToString()).ToArray();
            var baru = Enumerable.Range(0, acak.Next(12)).Select(_ => "abc"[acak.Next(3)].ToString()).ToArray();
            var langkah = Beda.Hitung(lama, baru);
            langkah.Select(l => l.Lama).OfType<string>().ShouldBe(lama);
            langkah.Select(l => l.Baru).OfType<string>().ShouldBe(baru);
            langkah.ShouldAllBe(l => l.Lama == null || l.Baru == null || l.Lama == l.Baru);
        }
    }

    [Fact]
    public void Teks_yang_terlalu_panjang_diganti_seluruh_tengahnya()
    {
        var lama = Enumerable.Range(0, 3000).Select(i => $"l{i}").Prepend("awal").Append("akhir").ToArray();
        var baru = Enumerable.Range(0, 3000).Select(i => $"b{i}").Prepend("awal").Append("akhir").ToArray();
        var langkah = Beda.Hitung(lama, baru);
        langkah.Count.ShouldBe(6002);
        langkah[0].ShouldBe(new Langkah<string>("awal", "awal"));
        langkah[^1].ShouldBe(new Langkah<string>("akhir", "akhir"));
    }

    private static string[] Kata(string teks) => teks.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Cetak(IEnumerable<Langkah<string>> langkah) =>
        string.Join(' ', langkah.Select(l => l.Lama is null ? "+" + l.Baru : l.Baru is null ? "-" + l.Lama : "=" + l.Baru));
}
