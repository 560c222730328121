using System.Text.Encodings.Web;
using Akuntabel.Web.Aset;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen.Bidang;

/// <summary>
/// All that was refused, with the name of each field and a link to it: <c>&lt;ringkasan-galat /&gt;</c> at the top of a page with a form. Takes the
/// focus; shows nothing when all is well.
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
        if (Halaman is null || Halaman.ViewData.ModelState.ErrorCount == 0)
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
            Unsur.Buat("h2", "kotak-judul").Atribut("id", "ringkasan-galat").Teks(Judul), new DaftarGalat(Halaman)));
    }

    /// <summary>The list; written last of all, when the fields below have said their labels, and in their order.</summary>
    private sealed class DaftarGalat(ViewContext halaman) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var bidang = LabelBidang.Milik(halaman.HttpContext);
            var butir = halaman.ViewData.ModelState
                .SelectMany(c => c.Value?.Errors.Select(e => (Nama: c.Key, Pesan: e.ErrorMessage)) ?? []).Distinct()
                .OrderBy(g => bidang.Urutan(g.Nama))
                .Select(g => bidang.Cari(g.Nama) is var (id, label)
                    ? Unsur.Buat("li").Isi(Unsur.Tautan($"{label}: {g.Pesan}", "#" + id))
                    : Unsur.Buat("li").Teks(g.Pesan));
            Unsur.Buat("ul").Isi(butir).WriteTo(writer, encoder);
        }
    }
}
