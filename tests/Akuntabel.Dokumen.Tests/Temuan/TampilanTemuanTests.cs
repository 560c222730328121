using Akuntabel.Uji.Aturan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Pembacaan.DariTeks;
using Akuntabel.Dokumen.PenulisanTemuan;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Akuntabel.Dokumen.Tests.PenulisanTemuan;

public class TampilanTemuanTests
{
    private static readonly string Teks = TampilanTemuan.Tulis("laporan/LKj <2023>.pdf", TemuanUji.Dokumen, TemuanUji.Hasil);
    private static readonly IHtmlDocument Halaman = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Teks);

    [Fact]
    public void Satu_halaman_tanpa_skrip_dan_permintaan_keluar()
    {
        Halaman.QuerySelectorAll("script, link, img, iframe, object").ShouldBeEmpty();
        Halaman.QuerySelectorAll("*").SelectMany(e => e.Attributes).ShouldNotContain(a => a.Name.StartsWith("on"));
        Teks.ShouldNotContain("url(");
        Halaman.Title.ShouldBe("Temuan: LKj <2023>.pdf");
        Halaman.QuerySelectorAll("li").Single(l => l.Id == "t4").TextContent.ShouldContain(TemuanUji.Jahat);
    }

    [Fact]
    public void Setiap_tautan_berujung_dan_setiap_id_satu()
    {
        var id = Halaman.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        id.ShouldBeUnique();
        Halaman.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ShouldAllBe(h => h.StartsWith('#') && id.Contains(h.TrimStart('#')));
    }

    [Fact]
    public void Angka_yang_tertulis_ditandai_dan_berjalan_balik()
    {
        var tanda = Halaman.GetElementById("d1")!;
        (tanda.LocalName, tanda.TextContent, tanda.ClassName).ShouldBe(("a", "1", "no material"));
        Halaman.GetElementById("d2")!.ShouldSatisfyAllConditions(t => t.LocalName.ShouldBe("mark"), t => t.TextContent.ShouldBe("92,8% atau"), t => t.NextElementSibling!.GetAttribute("href").ShouldBe("#t2"));
        Halaman.GetElementById("d1-2")!.ClassList.ShouldContain("terkait");
    }

    [Fact]
    public void Sel_yang_bertemuan_ditandai_sekali_dengan_kedua_nomornya()
    {
        var sel = Halaman.GetElementById("d3")!;
        (sel.LocalName, sel.ClassName).ShouldBe(("td", "tanda material"));
        sel.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe(["#t1", "#t3"]);
        sel.QuerySelectorAll("#d1-1").Length.ShouldBe(1);
    }

    [Fact]
    public void Isi_dokumen_utuh_di_antara_tanda()
    {
        // a copy: the page belongs to all tests of this class
        var p = (IElement)Halaman.QuerySelectorAll("main p").Single(x => x.TextContent.StartsWith("Capaian tahun", StringComparison.Ordinal)).Clone();
        p.QuerySelectorAll("a.no").ToList().ForEach(a => a.Remove());
        p.TextContent.ShouldBe(TemuanUji.Dokumen.DaftarParagraf.Single(x => x.Teks.StartsWith("Capaian tahun", StringComparison.Ordinal)).Teks);
        Halaman.QuerySelectorAll("main th").Select(t => t.TextContent).ShouldBe(["No", "Nama", "Pagu", "Realisasi", "%"]);
    }

    [Fact]
    public void Penyaring_tingkat_berlabel_dan_kotak_bergulir_terjangkau_papan_ketik()
    {
        Halaman.QuerySelectorAll("input[type=checkbox]").Select(i => (i.Id, i.ParentElement!.TextContent.Trim())).ShouldBe([("s-material", "Material (2)"), ("s-minor", "Minor (2)"), ("s-editorial", "Editorial (1)")]);
        Halaman.QuerySelectorAll(".gulir").ShouldAllBe(g => g.GetAttribute("tabindex") == "0" && g.GetAttribute("aria-label") != null);
    }

    [Fact]
    public void Tempat_di_luar_dokumen_tidak_menggagalkan()
    {
        var d = PembacaTeks.Baca("Satu dua\n\nNo\tNama\n1\tx satu\n");
        TempatTemuan[] aneh =
        [
            new(1, "x", null, null, null) { Blok = 0, Posisi = 999 }, new(1, "x", null, null, null) { Blok = 0, Posisi = -5 }, new(1, "x", null, null, null) { Blok = 77 },
            new(1, "x", 1, 99, "k") { Blok = 1, Sel = 99 }, new(1, "x", 1, 1, "k") { Blok = 1, Sel = -1 }, new(1, "x", 1, null, null) { Blok = 0 },
        ];
        var h = new HtmlParser().ParseDocument(TampilanTemuan.Tulis("a", d, new HasilUji(1, 1, 1, [.. aneh.Select(a => TemuanUji.Satu(a, TingkatTemuan.Minor, "dua"))])));
        h.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
        h.QuerySelectorAll("aside li").Length.ShouldBe(aneh.Length);
    }
}
