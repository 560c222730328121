using Akuntabel.Core.Perencanaan;
using FsCheck;
using FsCheck.Fluent;

namespace Akuntabel.Core.Tests.Perencanaan;

/// <summary>The tree of performance: whatever is typed, each node stands in it once, and what cannot be is told.</summary>
public class PohonKinerjaTests
{
    [Fact]
    public void Anak_berurutan_menurut_urutannya_lalu_menurut_asalnya()
    {
        var pohon = PohonKinerja.Susun(
            [S("a", ""), S("b", "a"), S("c", "a"), S("d", "a") with { Urutan = 1 }, S("e", "c"), S("f", "")]);
        pohon.Semua.Select(s => (s.Isi.Kode, s.Kedalaman)).ShouldBe([("a", 0), ("d", 1), ("b", 1), ("c", 1), ("e", 2), ("f", 0)]);
        pohon.Cari("e").ShouldNotBeNull().Induk.ShouldBe(pohon.Cari("c"));
        pohon.Cari("x").ShouldBeNull();
        pohon.Terputus.ShouldBeEmpty();
    }

    [Fact]
    public void Yang_menunjuk_simpul_tiada_atau_berputar_menjadi_akar_dan_disebut()
    {
        var pohon = PohonKinerja.Susun([S("a", ""), S("b", "zz"), S("c", "d"), S("d", "c"), S("e", "d"), S("f", "f")]);
        pohon.Akar.Select(s => s.Isi.Kode).ShouldBe(["a", "b", "c", "f"]);
        pohon.Terputus.ShouldBe(new Dictionary<string, SebabTerputus>
        {
            ["b"] = SebabTerputus.IndukTiada, ["c"] = SebabTerputus.Berputar, ["f"] = SebabTerputus.Berputar,
        }, ignoreOrder: true);
        pohon.Cari("e").ShouldNotBeNull().Induk.ShouldBe(pohon.Cari("d"));
    }

    [Fact]
    public void Rantai_yang_sangat_panjang_dipotong_dan_tidak_menghabiskan_tumpukan()
    {
        var pohon = PohonKinerja.Susun(Enumerable.Range(0, 50_000).Select(n => S($"{n}", n == 0 ? "" : $"{n - 1}")));
        pohon.Banyak.ShouldBe(50_000);
        pohon.Semua.Max(s => s.Kedalaman).ShouldBe(PohonKinerja.KedalamanTerbanyak);
        pohon.Terputus.Values.Distinct().ShouldBe([SebabTerputus.TerlaluDalam]);
    }

    [Fact]
    public void Setiap_simpul_berdiri_tepat_sekali_apa_pun_induknya() => Prop.ForAll<byte[]>(induk =>
        {
            var pohon = PohonKinerja.Susun(induk.Select((p, n) => S($"{n}", p == 255 ? "" : $"{p % (induk.Length + 1)}")));
            var semua = pohon.Semua.ToList();
            return semua.Count == induk.Length && semua.Distinct().Count() == induk.Length
                && semua.TrueForAll(s => s.Induk is null ? pohon.Akar.Contains(s) : s.Induk.Anak.Contains(s));
        }).Periksa();

    private static IsianSimpul S(string kode, string induk) =>
        new(kode, AsalSimpul.Kondisi, TingkatKinerja.HasilAntara, kode) { Induk = induk };
}
