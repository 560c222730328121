using Akuntabel.Dokumen.Perbandingan;
using Akuntabel.Web.Komponen.Banding;
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

    // a long report of which a few words were changed: only these are told
    [Fact]
    public void Teks_panjang_yang_sedikit_berubah_hanya_menyebut_perubahannya()
    {
        var lama = Enumerable.Range(0, 6000).Select(i => $"kata{i}").ToArray();
        var baru = lama.Select((k, i) => i is 10 or 3000 or 5990 ? "lain" : k).ToArray();
        Beda.Hitung(lama, baru).Count(l => l.Lama is null || l.Baru is null).ShouldBe(6);
    }

    [Fact]
    public void Teks_yang_terlalu_panjang_diganti_seluruh_tengahnya()
    {
        var lama = Enumerable.Range(0, 30_000).Select(i => $"l{i}").Prepend("awal").Append("akhir").ToArray();
        var baru = Enumerable.Range(0, 30_000).Select(i => $"b{i}").Prepend("awal").Append("akhir").ToArray();
        var langkah = Beda.Hitung(lama, baru);
        langkah.Count.ShouldBe(60_002);
        langkah[0].ShouldBe(new Langkah<string>("awal", "awal"));
        langkah[^1].ShouldBe(new Langkah<string>("akhir", "akhir"));
    }

    private static string[] Kata(string teks) => teks.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Cetak(IEnumerable<Langkah<string>> langkah) =>
        string.Join(' ', langkah.Select(l => l.Lama is null ? "+" + l.Baru : l.Baru is null ? "-" + l.Lama : "=" + l.Baru));
}
