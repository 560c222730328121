using Akuntabel.Web.Aset;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen;

/// <summary>
/// All that was refused, with a link to each field: <c>&lt;ringkasan-galat /&gt;</c> at the top of a page with a form. Takes the focus; shows
/// nothing when all is well.
/// </summary>
[HtmlTargetElement("ringkasan-galat", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RingkasanGalatTagHelper(BerkasAset aset) : TagHelper
{
    /// <summary>Heading.</summary>
    public string Judul { get; set; } = "Ada yang perlu diperbaiki";

    /// <summary>The page.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? Halaman { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var galat = (Halaman?.ViewData.ModelState ?? []).SelectMany(c => c.Value?.Errors.Select(e => (c.Key, e.ErrorMessage)) ?? []).Distinct().ToList();
        if (galat.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kotak kotak-bahaya");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("aria-labelledby", "ringkasan-galat");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        output.Content.SetHtmlContent(Unsur.Buat("div", "kotak-tanda").Isi(IkonTagHelper.Buat(aset, "bahaya")));
        output.Content.AppendHtml(Unsur.Buat("div", "kotak-isi").Isi(
            Unsur.Buat("h2", "kotak-judul").Atribut("id", "ringkasan-galat").Teks(Judul),
            Unsur.Buat("ul").Isi(galat.Select(g => Butir(g.Key, g.ErrorMessage)))));
    }

    private static TagBuilder Butir(string nama, string pesan) => nama.Length == 0
        ? Unsur.Buat("li").Teks(pesan)
        : Unsur.Buat("li").Isi(Unsur.Tautan(pesan, "#" + TagBuilder.CreateSanitizedId(nama, "_")));
}
