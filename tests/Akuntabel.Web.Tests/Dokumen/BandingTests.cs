using System.Net;
using Akuntabel.Core.Alur;

namespace Akuntabel.Web.Tests.Dokumen;

public sealed class BandingTests : KantorUji
{
    [Fact]
    public async Task Perbedaan_disebut_menurut_sel_kunci_dan_kata_dengan_banyaknya()
    {
        var v = await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "tahun: 2022\ntempat: Manggar\n"), ("tabel.csv", "kode,uraian,pagu\n1,Satu,10\n2,Dua,20\n"), ("narasi/a.md", "Capaian tahun ini naik.\n"), ("lama.yaml", "a: 1\n"));
        await DisimpanRekanAsync(v, "laporan.yaml", "tahun: 2022\ntempat: Gantung\n");
        await DisimpanRekanAsync(v, "tabel.csv", "kode,uraian,pagu\n1,Satu,10\n2,Dua,25\n");
        await DisimpanRekanAsync(v, "narasi/a.md", "Capaian tahun ini turun.\n");
        using var k = await Pelayan.KlienAsync(Peran.Apip);
        var riwayat = await Store.RiwayatAsync(v.Kunci);
        var html = await k.BukaAsync($"{Alamat(v)}/banding?dari=p{riwayat[^1].Nomor}&ke=p{riwayat[0].Nomor}");
        html.QuerySelector("dl").ShouldNotBeNull().TextContent.ShouldContain("3 tempat dalam 3 bagian");
        html.QuerySelectorAll("tbody tr:has(ins)").Select(b => string.Join(" | ", b.QuerySelectorAll("th,td").Select(s => s.TextContent.Trim()))).ShouldContain("Tempat penandatanganan | Manggar | Gantung");
        html.QuerySelectorAll("ins").Select(i => i.TextContent).ShouldContain(i => i.Contains("25", StringComparison.Ordinal));
        html.QuerySelectorAll("ins").Select(i => i.TextContent).ShouldContain(i => i.Contains("turun", StringComparison.Ordinal) && !i.Contains("Capaian", StringComparison.Ordinal));
        var satu = await k.BukaAsync($"{Alamat(v)}/banding?ke=p{riwayat[0].Nomor}");
        satu.QuerySelector("dl").ShouldNotBeNull().TextContent.ShouldContain("1 tempat dalam 1 bagian");
        (await k.BukaAsync($"{Alamat(v)}/banding?dari=v1&ke=v1")).QuerySelector("dl").ShouldNotBeNull().TextContent.ShouldContain("Tidak ada");
    }

    [Theory]
    [InlineData("?dari=p999&ke=v1")]
    [InlineData("?ke=v7")]
    [InlineData("?ke=p9999999999999999")]
    [InlineData("?dari=<script>&ke=v1")]
    public async Task Yang_tidak_ada_tidak_dibandingkan(string akhiran)
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await k.GetAsync(Alamat(v) + "/banding" + akhiran);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Simpanan_dokumen_lain_tidak_dapat_dibandingkan_dari_sini()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        var lain = await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", "nama: rahasia\n"));
        var nomor = (await Store.RiwayatAsync(lain.Kunci))[0].Nomor;
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await k.GetAsync($"{Alamat(v)}/banding?dari=v1&ke=p{nomor}");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
