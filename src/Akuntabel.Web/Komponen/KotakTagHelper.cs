using Akuntabel.Web.Aset;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen;

/// <summary>
/// A notice: <c>&lt;kotak ragam="Peringatan" judul="Belum ada pejabat"&gt;…&lt;/kotak&gt;</c>. With <c>umumkan</c> a screen reader says it at once
/// (for the outcome of what the user just did).
/// </summary>
[HtmlTargetElement("kotak")]
public sealed class KotakTagHelper(BerkasAset aset) : TagHelper
{
    /// <summary>Tone.</summary>
    public Ragam Ragam { get; set; } = Ragam.Info;

    /// <summary>Heading; may be missing.</summary>
    public string? Judul { get; set; }

    /// <summary>Whether a screen reader announces it.</summary>
    public bool Umumkan { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var anak = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "kotak kotak-" + Ragam.ToString().ToLowerInvariant());
        if (Umumkan)
        {
            output.Attributes.SetAttribute("role", Ragam == Ragam.Bahaya ? "alert" : "status");
        }

        var isi = Unsur.Buat("div", "kotak-isi");
        isi.Isi(Unsur.Tersembunyi(Sebutan + ": "), Judul is null ? null : Unsur.Buat("p", "kotak-judul").Teks(Judul), anak);
        output.Content.SetHtmlContent(Unsur.Buat("div", "kotak-tanda").Isi(IkonTagHelper.Buat(aset, IkonRagam)));
        output.Content.AppendHtml(isi);
    }

    private string Sebutan => Ragam switch
    {
        Ragam.Sukses => "Berhasil",
        Ragam.Peringatan => "Peringatan",
        Ragam.Bahaya => "Penting",
        _ => "Informasi",
    };

    private string IkonRagam => Ragam == Ragam.Biasa ? "info" : Ragam.ToString().ToLowerInvariant();
}
