using Akuntabel.Core.Umum;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen;

/// <summary>A cell with a number, printed the Indonesian way and aligned; a blank is a dash, never zero.</summary>
[HtmlTargetElement("td", Attributes = "angka")]
[HtmlTargetElement("td", Attributes = "rupiah")]
[HtmlTargetElement("td", Attributes = "persen")]
public sealed class SelTagHelper : TagHelper
{
    /// <summary>A number.</summary>
    public decimal? Angka { get; set; }

    /// <summary>An amount of rupiah; the column head names the unit.</summary>
    public decimal? Rupiah { get; set; }

    /// <summary>A percentage.</summary>
    public decimal? Persen { get; set; }

    /// <summary>Decimals; 2 for a percentage, else 0, when not given.</summary>
    public int? Desimal { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var kelas = output.Attributes.TryGetAttribute("class", out var a) ? a.Value + " angka" : "angka";
        output.Attributes.SetAttribute("class", kelas);
        var desimal = Desimal ?? (context.AllAttributes.ContainsName("persen") ? 2 : 0);
        output.Content.SetContent((Angka ?? Rupiah ?? Persen) is { } n ? AngkaIndonesia.Cetak(n, desimal) : AngkaIndonesia.Kosong);
    }
}
