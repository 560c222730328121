using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen;

/// <summary>The way to this page: <c>&lt;remah jejak="…" /&gt;</c>. The layout shows <c>ViewData["Remah"]</c>, so a page only sets that.</summary>
[HtmlTargetElement("remah", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RemahTagHelper : TagHelper
{
    /// <summary>Links from the outside in; the last one is usually the page's parent.</summary>
    public IReadOnlyList<Tautan>? Jejak { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Jejak is not { Count: > 0 })
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "remah");
        output.Attributes.SetAttribute("aria-label", "Jejak halaman");
        output.Content.SetHtmlContent(Unsur.Buat("ol").Atribut("role", "list").Isi(Jejak.Select(Butir)));
    }

    private static IHtmlContent Butir(Tautan t) => Unsur.Buat("li")
        .Isi(t.Alamat is null ? Unsur.Buat("span").Atribut("aria-current", "page").Teks(t.Teks) : Unsur.Tautan(t.Teks, t.Alamat));
}

/// <summary>Tabs that are pages: <c>&lt;tab-tautan label="Bagian dokumen" daftar="…" kini="/pd/…" /&gt;</c>.</summary>
[HtmlTargetElement("tab-tautan", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TabTautanTagHelper : TagHelper
{
    /// <summary>What the tabs part.</summary>
    public string Label { get; set; } = "Bagian halaman";

    /// <summary>The tabs.</summary>
    public IReadOnlyList<Tautan> Daftar { get; set; } = [];

    /// <summary>Address of the tab that is shown.</summary>
    public string? Kini { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "tab");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.SetHtmlContent(Unsur.Buat("ul").Atribut("role", "list").Isi(Daftar.Select(t => Unsur.Buat("li")
            .Isi(Unsur.Tautan(t.Teks, t.Alamat ?? "").Atribut("aria-current", t.Alamat == Kini ? "page" : null)))));
    }
}

/// <summary>Pages of a long list: <c>&lt;halaman-ke kini="3" banyak="12" alamat="?halaman={0}" /&gt;</c>; nothing when there is one page.</summary>
[HtmlTargetElement("halaman-ke", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HalamanKeTagHelper : TagHelper
{
    /// <summary>The page that is shown, from 1.</summary>
    public int Kini { get; set; } = 1;

    /// <summary>How many pages there are.</summary>
    public int Banyak { get; set; }

    /// <summary>Address with <c>{0}</c> where the page number stands.</summary>
    public string Alamat { get; set; } = "?halaman={0}";

    /// <summary>What is paged, for screen readers.</summary>
    public string Label { get; set; } = "Halaman daftar";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Banyak < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "halaman-ke");
        output.Attributes.SetAttribute("aria-label", Label);
        var butir = new List<IHtmlContent?> { Kini > 1 ? Butir(Ke("Sebelumnya", Kini - 1).Atribut("rel", "prev")) : null };
        butir.AddRange(Nomor().Select(n => n is { } i ? Butir(Angka(i)) : Butir(Unsur.Buat("span").Teks("…"))));
        butir.Add(Kini < Banyak ? Butir(Ke("Berikutnya", Kini + 1).Atribut("rel", "next")) : null);
        output.Content.SetHtmlContent(Unsur.Buat("ul").Atribut("role", "list").Isi(butir));
    }

    /// <summary>First, last and the neighbours; <c>null</c> for a gap.</summary>
    internal IEnumerable<int?> Nomor()
    {
        var lalu = 0;
        foreach (var i in Enumerable.Range(1, Banyak).Where(i => i == 1 || i == Banyak || Math.Abs(i - Kini) <= 1))
        {
            if (i > lalu + 1)
            {
                yield return i == lalu + 2 ? i - 1 : null;
            }

            yield return lalu = i;
        }
    }

    private static TagBuilder Butir(IHtmlContent isi) => Unsur.Buat("li").Isi(isi);

    private TagBuilder Angka(int i) => Ke(i.ToString(CultureInfo.InvariantCulture), i)
        .Atribut("aria-label", $"Halaman {i}").Atribut("aria-current", i == Kini ? "page" : null);

    private TagBuilder Ke(string teks, int i) => Unsur.Tautan(teks, Alamat.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
