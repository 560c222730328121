using Akuntabel.Web.Aset;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen;

/// <summary>Weight of a button.</summary>
public enum RagamTombol
{
    /// <summary>The one thing to do on the page.</summary>
    Utama,

    /// <summary>Other things.</summary>
    Biasa,

    /// <summary>Cannot be undone.</summary>
    Bahaya,
}

/// <summary>
/// A button: <c>&lt;tombol&gt;Simpan&lt;/tombol&gt;</c> submits its form; with <c>alamat</c> it is a link that looks like a button.
/// Attributes such as <c>name</c>, <c>value</c>, <c>formaction</c> go through.
/// </summary>
[HtmlTargetElement("tombol")]
public sealed class TombolTagHelper(BerkasAset aset) : TagHelper
{
    /// <summary>Weight.</summary>
    public RagamTombol Ragam { get; set; }

    /// <summary>Address, for a link.</summary>
    public string? Alamat { get; set; }

    /// <summary>Icon before the words.</summary>
    public string? Ikon { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = Alamat is null ? "button" : "a";
        output.Attributes.SetAttribute("class", Kelas(Ragam));
        if (Alamat is not null)
        {
            output.Attributes.SetAttribute("href", Alamat);
        }
        else if (!output.Attributes.ContainsName("type"))
        {
            output.Attributes.SetAttribute("type", "submit");
        }

        if (IkonTagHelper.Buat(aset, Ikon) is { } ikon)
        {
            output.PreContent.SetHtmlContent(ikon);
        }
    }

    internal static string Kelas(RagamTombol ragam) => "tombol tombol-" + ragam.ToString().ToLowerInvariant();
}

/// <summary>
/// A form of its own with one button, for an act on a row: <c>&lt;tombol-kirim teks="Hapus" alamat="?handler=Hapus" nilai-id="@x.Id"
/// ragam="Bahaya" konfirmasi="Data tahun 2022 akan dihapus."&gt;</c>. Posts with the antiforgery token; <c>konfirmasi</c> asks first, also
/// without JavaScript.
/// </summary>
[HtmlTargetElement("tombol-kirim", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TombolKirimTagHelper(BerkasAset aset, IHtmlGenerator pembangkit) : TagHelper
{
    /// <summary>Where the form goes; empty is this page.</summary>
    public string Alamat { get; set; } = "";

    /// <summary>Words of the button.</summary>
    public string Teks { get; set; } = "";

    /// <summary>What the act concerns, added for screen readers ("pegawai tahun 2022") where many rows have the same button.</summary>
    public string? Objek { get; set; }

    /// <summary>What will happen; asked before it is done.</summary>
    public string? Konfirmasi { get; set; }

    /// <summary>Weight.</summary>
    public RagamTombol Ragam { get; set; } = RagamTombol.Biasa;

    /// <summary>Icon before the words.</summary>
    public string? Ikon { get; set; }

    /// <summary>Hidden fields: <c>nilai-id="7"</c> posts <c>id=7</c>.</summary>
    [HtmlAttributeName("semua-nilai", DictionaryAttributePrefix = "nilai-")]
    public IDictionary<string, string> DaftarNilai { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The page.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? Halaman { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("action", Alamat);
        output.Attributes.SetAttribute("class", "tombol-kirim");
        output.Content.SetHtmlContent(Konfirmasi is null ? Tombol(Teks) : Tanya(Konfirmasi));
        foreach (var (nama, nilai) in DaftarNilai)
        {
            output.Content.AppendHtml(Unsur.Buat("input").Atribut("type", "hidden").Atribut("name", nama).Atribut("value", nilai));
        }

        if (Halaman is not null && pembangkit.GenerateAntiforgery(Halaman) is { } token)
        {
            output.Content.AppendHtml(token);
        }
    }

    private TagBuilder Tanya(string konfirmasi) => Unsur.Buat("details", "konfirmasi").Isi(
        Unsur.Buat("summary", TombolTagHelper.Kelas(Ragam)).Isi(Isi(Teks + "…")),
        Unsur.Buat("div", "konfirmasi-isi").Isi(Unsur.Buat("p").Teks(konfirmasi), Tombol("Ya, " + char.ToLowerInvariant(Teks[0]) + Teks[1..])));

    private TagBuilder Tombol(string teks) => Unsur.Buat("button", TombolTagHelper.Kelas(Ragam)).Atribut("type", "submit").Isi(Isi(teks));

    private IEnumerable<IHtmlContent?> Isi(string teks) =>
        [IkonTagHelper.Buat(aset, Ikon), Unsur.Buat("span").Teks(teks), Objek is null ? null : Unsur.Tersembunyi(" " + Objek)];
}
