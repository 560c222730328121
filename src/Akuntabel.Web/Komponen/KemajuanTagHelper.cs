using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen;

/// <summary>How far a job is. The address of <see cref="KemajuanTagHelper.Alamat"/> answers it as JSON.</summary>
/// <param name="Persen">0–100; <c>null</c> when it cannot be told.</param>
/// <param name="Teks">What is being done: "Membaca tabel 12 dari 30".</param>
/// <param name="Selesai">Whether the job is over, well or not; the page is then loaded anew.</param>
/// <param name="Alamat">Where to go when it is over; <c>null</c> for the same page.</param>
public sealed record Kemajuan(int? Persen, string Teks, bool Selesai = false, string? Alamat = null)
{
    /// <summary>Changes whenever a part of the page that <see cref="KemajuanTagHelper.Isi"/> names is to be shown anew.</summary>
    public string Tanda { get; init; } = "";
}

/// <summary>
/// Progress of a job: <c>&lt;kemajuan keadaan="@k" alamat="?handler=Kemajuan" /&gt;</c>, brought up to date by script; without script the page
/// sets <c>ViewData["SegarkanTiap"] = 3</c> and is loaded anew every three seconds.
/// </summary>
[HtmlTargetElement("kemajuan", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class KemajuanTagHelper : TagHelper
{
    /// <summary>How far it is now.</summary>
    public Kemajuan Keadaan { get; set; } = new(null, "");

    /// <summary>Address that answers <see cref="Kemajuan"/> as JSON.</summary>
    public string? Alamat { get; set; }

    /// <summary>Id of the part of the page that fills as the job goes on.</summary>
    public string? Isi { get; set; }

    /// <summary>Name of the job, for screen readers.</summary>
    public string Label { get; set; } = "Kemajuan";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kemajuan");
        if (Alamat is not null && !Keadaan.Selesai)
        {
            output.Attributes.SetAttribute("data-kemajuan", Alamat);
            if (Isi is not null)
            {
                output.Attributes.SetAttribute("data-isi", Isi);
                output.Attributes.SetAttribute("data-tanda", Keadaan.Tanda);
            }
        }

        output.Content.SetHtmlContent(Unsur.Buat("progress").Atribut("max", "100").Atribut("aria-label", Label)
            .Atribut("value", Keadaan.Persen?.ToString(CultureInfo.InvariantCulture)));
        output.Content.AppendHtml(Unsur.Buat("p").Atribut("role", "status").Teks(Keadaan.Teks));
    }
}
