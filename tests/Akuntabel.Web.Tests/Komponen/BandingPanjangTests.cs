using Akuntabel.Web.Komponen.Banding;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Tests.Komponen;

/// <summary>A comparison of texts and tables that differ everywhere stays a page that a browser can show.</summary>
public sealed class BandingPanjangTests
{
    [Theory]
    [InlineData(1000, 1000, "")]
    [InlineData(2500, 1000, "Dan 1.500 baris lain yang berbeda, tidak ditampilkan. Seluruh isinya ada di berkas kedua versi.")]
    public void Baris_yang_ditampilkan_terbatas_dan_sisanya_disebut(int banyak, int tampil, string sisa)
    {
        var teks = Html(new BandingTagHelper { Lama = Larik(banyak, "a"), Baru = Larik(banyak, "b") });
        teks.QuerySelectorAll("tbody tr:not(.lipatan)").Length.ShouldBe(tampil);
        (teks.QuerySelector("tbody tr.lipatan")?.TextContent ?? "").ShouldBe(sisa);
        var tabel = Html(new BandingTabelTagHelper { Kepala = ["kunci", "nilai"], Lama = Tabel(banyak, "a"), Baru = Tabel(banyak, "b") });
        tabel.QuerySelectorAll("tbody tr:not(.lipatan)").Length.ShouldBe(tampil);
        (tabel.QuerySelector("tbody tr.lipatan")?.TextContent ?? "").ShouldBe(sisa);
    }

    [Fact]
    public void Sisa_yang_sama_tidak_disebut_berbeda()
    {
        var teks = Html(new BandingTagHelper { Lama = Larik(1000, "a") + "\nx\ny", Baru = Larik(1000, "b") + "\nx\ny" });
        teks.QuerySelectorAll("tbody tr.lipatan").ShouldHaveSingleItem().TextContent.ShouldBe("Selebihnya tidak berubah");
    }

    [Fact]
    public void Kata_yang_berurutan_dan_senasib_satu_tanda()
    {
        var html = Html(new BandingTagHelper { Lama = string.Join(' ', Enumerable.Repeat("a", 3000)), Baru = string.Join(' ', Enumerable.Repeat("b", 3000)) });
        html.QuerySelectorAll("del").ShouldHaveSingleItem().TextContent.Count(h => h == 'a').ShouldBe(3000 + "[dihapus: ".Count(h => h == 'a'));
        html.QuerySelectorAll("ins").Length.ShouldBe(1);
    }

    private static string Larik(int banyak, string awalan) => string.Join('\n', Enumerable.Range(0, banyak).Select(i => $"{awalan}{i}"));

    private static List<IReadOnlyList<string>> Tabel(int banyak, string nilai) => [.. Enumerable.Range(0, banyak).Select(i => (IReadOnlyList<string>)[$"{i}", nilai])];

    private static IDocument Html(TagHelper penolong)
    {
        var keluaran = new TagHelperOutput("div", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        penolong.Process(new TagHelperContext([], new Dictionary<object, object>(), "uji"), keluaran);
        using var tulis = new StringWriter();
        keluaran.WriteTo(tulis, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(tulis.ToString());
    }
}
