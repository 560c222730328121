using Akuntabel.Web.Aset;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen;

/// <summary>
/// An icon beside words: <c>&lt;ikon nama="ubah" /&gt;</c>. Names are those of Aset/siapkan.mjs. An icon never stands alone: a screen reader
/// does not see it, and a program built without npm has none.
/// </summary>
[HtmlTargetElement("ikon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IkonTagHelper(BerkasAset aset) : TagHelper
{
    /// <summary>Name of the icon.</summary>
    public string Nama { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        if (Buat(aset, Nama) is { } ikon)
        {
            output.Content.SetHtmlContent(ikon);
        }
    }

    internal static IHtmlContent? Buat(BerkasAset aset, string? nama)
    {
        if (nama is null || aset.Alamat("lib/ikon.svg") is not { } berkas)
        {
            return null;
        }

        var pakai = new TagBuilder("use") { Attributes = { ["href"] = berkas + "#" + nama } };
        return Unsur.Buat("svg", "ikon").Atribut("aria-hidden", "true").Atribut("focusable", "false").Isi(pakai);
    }
}
