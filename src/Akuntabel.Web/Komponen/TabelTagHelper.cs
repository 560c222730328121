using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen;

/// <summary>
/// A table that scrolls sideways by itself: <c>&lt;tabel judul="Pagu menurut program" jumlah="@Model.Daftar.Count" kosong="Belum ada program."&gt;
/// &lt;thead&gt;…&lt;tbody&gt;…&lt;/tabel&gt;</c>. Numbers: <c>&lt;td angka="@x" desimal="2"&gt;</c>, <c>&lt;td rupiah="@x"&gt;</c>, <c>&lt;td persen="@x"&gt;</c>;
/// heads of such columns: <c>&lt;th class="angka"&gt;</c>. Attributes go to the table.
/// </summary>
[HtmlTargetElement("tabel")]
public sealed class TabelTagHelper : TagHelper
{
    /// <summary>Caption.</summary>
    public string Judul { get; set; } = "";

    /// <summary>Hides the caption from the eye, where a heading already says it.</summary>
    public bool JudulTersembunyi { get; set; }

    /// <summary>Rows there are; with 0 the table gives way to <see cref="Kosong"/>.</summary>
    public int? Jumlah { get; set; }

    /// <summary>What to say when there is no row, and what to do.</summary>
    public string Kosong { get; set; } = "Belum ada data.";

    /// <summary>The page.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? Halaman { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var id = "tabel-" + context.UniqueId + Ulangan(context.UniqueId);
        var anak = await output.GetChildContentAsync();
        output.TagName = "div";
        if (Jumlah == 0)
        {
            output.Attributes.Clear();
            output.Attributes.SetAttribute("class", "tabel-kosong");
            output.Content.SetHtmlContent(Unsur.Buat("p", JudulTersembunyi ? "sembunyi" : "tabel-judul").Teks(Judul));
            output.Content.AppendHtml(Unsur.Buat("p").Teks(Kosong));
            return;
        }

        var tabel = Unsur.Buat("table");
        foreach (var a in output.Attributes)
        {
            tabel.Attributes[a.Name] = a.Value?.ToString() ?? "";
        }

        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", "tabel-gulir");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-labelledby", id);
        output.Attributes.SetAttribute("tabindex", "0");
        output.Content.SetHtmlContent(tabel.Isi(Unsur.Buat("caption", JudulTersembunyi ? "sembunyi" : null).Atribut("id", id).Isi(Unsur.Buat("span").Teks(Judul)), anak));
    }

    // a table that is written in a loop has its place in the source once, and its id must not come twice
    private string Ulangan(string tempat)
    {
        if (Halaman?.HttpContext.Items is not { } ingatan)
        {
            return "";
        }

        var n = ingatan[(nameof(TabelTagHelper), tempat)] is int lama ? lama + 1 : 0;
        ingatan[(nameof(TabelTagHelper), tempat)] = n;
        return n == 0 ? "" : $"-{n}";
    }
}
