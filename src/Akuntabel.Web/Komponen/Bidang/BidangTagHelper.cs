using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen.Bidang;

/// <summary>
/// A field of a form with label, hint and error: <c>&lt;bidang for="Pagu" label="Pagu anggaran" jenis="Rupiah" petunjuk="Sesuai DPA." /&gt;</c>.
/// Refused input is shown back as it was typed, with the reason. Attributes that are not listed here (autocomplete, maxlength, rows, spellcheck,
/// readonly, autofocus, data-…) go to the input itself. Content of the element stands below the input.
/// </summary>
[HtmlTargetElement("bidang", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BidangTagHelper : TagHelper
{
    /// <summary>Property of the page.</summary>
    public ModelExpression? For { get; set; }

    /// <summary>Name of the field when it is no property of the page.</summary>
    public string? Nama { get; set; }

    /// <summary>Value when it is no property of the page.</summary>
    public object? Nilai { get; set; }

    /// <summary>What is asked.</summary>
    public string Label { get; set; } = "";

    /// <summary>Help below the label.</summary>
    public string? Petunjuk { get; set; }

    /// <summary>How it is typed.</summary>
    public RupaBidang Jenis { get; set; }

    /// <summary>Whether it may stay empty; said beside the label.</summary>
    public bool Opsional { get; set; }

    /// <summary>Choices of a select, of radio buttons or of a group of checkboxes.</summary>
    public IEnumerable<SelectListItem>? Pilihan { get; set; }

    /// <summary>First line of a select that chooses nothing; an empty text leaves it away.</summary>
    public string Kosong { get; set; } = "Pilih salah satu";

    /// <summary>Visual width.</summary>
    public LebarBidang Lebar { get; set; }

    /// <summary>Files that may be uploaded: ".docx,.pdf".</summary>
    public string? Terima { get; set; }

    /// <summary>Largest file in bytes; told to the user and checked before sending.</summary>
    public long? Batas { get; set; }

    /// <summary>Hides the label from the eye, where a column head already says it.</summary>
    public bool LabelTersembunyi { get; set; }

    /// <summary>The page.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? Halaman { get; set; }

    private bool Berkelompok => Jenis is RupaBidang.Radio or RupaBidang.KelompokCentang;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Jenis = Jenis == RupaBidang.Otomatis ? IsiBidang.Jenis(For?.Metadata.ModelType) : Jenis;
        var keadaan = Halaman?.ViewData.ModelState ?? [];
        var nama = For is null ? Nama ?? "" : Halaman?.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name) ?? For.Name;
        var kolom = new KolomBidang(this, nama, IsiBidang.Baca(keadaan, nama, For?.Model ?? Nilai), Galat(keadaan, nama), [.. output.Attributes]);
        if (Halaman is not null)
        {
            LabelBidang.Milik(Halaman.HttpContext).Catat(nama, kolom.Id, Label);
        }

        var anak = await output.GetChildContentAsync();
        Bingkai(output, kolom);
        output.Content.SetHtmlContent(Jenis == RupaBidang.Centang ? kolom.TandaCentang() : Kepala(kolom));
        output.Content.AppendHtml(Keterangan(kolom));
        output.Content.AppendHtml(Jenis == RupaBidang.Centang ? HtmlString.Empty : kolom.Masukan());
        output.Content.AppendHtml(anak);
    }

    private void Bingkai(TagHelperOutput output, KolomBidang kolom)
    {
        output.TagName = Berkelompok ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", kolom.Galat is null ? "bidang" : "bidang bidang-galat");
        if (Berkelompok && kolom.Uraian is { } uraian)
        {
            output.Attributes.SetAttribute("aria-describedby", uraian);
        }
    }

    private static string? Galat(ModelStateDictionary keadaan, string nama) =>
        keadaan.TryGetValue(nama, out var c) && c.Errors.Count > 0 ? string.Join(' ', c.Errors.Select(e => e.ErrorMessage)) : null;

    private TagBuilder Kepala(KolomBidang kolom)
    {
        var kepala = Berkelompok ? Unsur.Buat("legend") : Unsur.Buat("label").Atribut("for", kolom.Id);
        kepala.Atribut("class", LabelTersembunyi ? "sembunyi" : null).Teks(Label);
        return kepala.Isi(
            Jenis == RupaBidang.Rupiah ? Unsur.Tersembunyi(", dalam rupiah") : null,
            Jenis == RupaBidang.Persen ? Unsur.Tersembunyi(", dalam persen") : null,
            Opsional ? Unsur.Buat("span", "opsional").Teks(" (opsional)") : null);
    }

    private static HtmlContentBuilder Keterangan(KolomBidang kolom)
    {
        var isi = new HtmlContentBuilder();
        if (kolom.Petunjuk is { } petunjuk)
        {
            isi.AppendHtml(Unsur.Buat("p", "petunjuk").Atribut("id", kolom.IdPetunjuk).Teks(petunjuk));
        }

        if (kolom.Galat is { } galat)
        {
            isi.AppendHtml(Unsur.Buat("p", "pesan-galat").Atribut("id", kolom.IdGalat).Isi(Unsur.Tersembunyi("Galat: ")).Teks(galat));
        }

        return isi;
    }
}
