using AngleSharp.Html.Parser;
using Akuntabel.Dokumen.Html;

namespace Akuntabel.Dokumen.Tests.Html;

public class MarkdownAmanTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("<svg onload=alert(1)></svg>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x]( \u0001javascript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](https://jauh.example/pelacak.png)")]
    [InlineData("[![a](x.svg)](javascript:alert(1))")]
    [InlineData("# judul {onclick=alert(1)}")]
    [InlineData("| a |\n|---|\n| <b onmouseover=alert(1)>x</b> |")]
    public void Tidak_ada_yang_berjalan(string teks)
    {
        var html = new HtmlParser().ParseDocument(MarkdownAman.KeHtml(teks));
        html.QuerySelectorAll("script,img,svg,iframe,object,embed,style,form,input,b").Length.ShouldBe(0);
        html.All.SelectMany(u => u.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        html.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href") ?? "").ShouldAllBe(h => h.Length == 0);
    }

    [Fact]
    public void Yang_biasa_tampil_seperti_maksudnya()
    {
        var html = new HtmlParser().ParseDocument(MarkdownAman.KeHtml("# Bab\n\n[Situs](https://kemendagri.go.id) dan <https://bpk.go.id>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- satu\n- **dua**\n"));
        html.QuerySelector("h3")?.TextContent.ShouldBe("Bab");
        html.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe(["https://kemendagri.go.id", "https://bpk.go.id"]);
        html.QuerySelectorAll("td").Select(s => s.TextContent).ShouldBe(["1", "2"]);
        html.QuerySelector("li strong")?.TextContent.ShouldBe("dua");
    }

    /// <summary>The one is refused when read, the other when written.</summary>
    [Theory]
    [InlineData(">", "", 5000)]
    [InlineData("*a ", " b*", 1000)]
    public void Yang_terlalu_dalam_tampil_seperti_diketik(string buka, string tutup, int banyak)
    {
        var teks = string.Concat(Enumerable.Repeat(buka, banyak)) + "<script>" + string.Concat(Enumerable.Repeat(tutup, banyak));
        new HtmlParser().ParseDocument(MarkdownAman.KeHtml(teks)).QuerySelector("pre").ShouldNotBeNull().TextContent.ShouldBe(teks);
    }
}
