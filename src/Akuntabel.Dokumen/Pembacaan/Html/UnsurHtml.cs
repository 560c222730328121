using System.Text.RegularExpressions;
using AngleSharp.Html.Parser.Tokens;

namespace Akuntabel.Dokumen.Pembacaan.Html;

/// <summary>What an element makes of the text in it; inherited.</summary>
[Flags]
internal enum Sifat
{
    Biasa = 0,

    /// <summary>No reader sees it.</summary>
    Sembunyi = 1,

    Tebal = 2,

    /// <summary>Leads to a place on the same page.</summary>
    Tautan = 4,

    /// <summary>Within the navigation of the page.</summary>
    Navigasi = 8,

    Judul = 16,
    Atas = 32,
    Bawah = 64,

    /// <summary>Line ends count.</summary>
    Pra = 128,

    /// <summary>Within a figure.</summary>
    Gambar = 256,
}

/// <summary>An open element.</summary>
internal sealed record UnsurHtml(string Nama, Sifat Sifat)
{
    /// <summary>The table that it is; <c>null</c> for other elements, and for tables that are hidden or nested too deep.</summary>
    public TabelDibacaHtml? Tabel { get; init; }

    /// <summary>The cell that it is.</summary>
    public SelDibacaHtml? Sel { get; init; }
}

/// <summary>The names of HTML and what they mean to a reader.</summary>
internal static class NamaUnsur
{
    private const RegexOptions Opsi = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private static readonly Regex GayaSembunyi = new(@"(^|;)\s*(display\s*:\s*none|visibility\s*:\s*(hidden|collapse))", Opsi);
    private static readonly Regex GayaTebal = new(@"font-weight\s*:\s*(bold|[6-9]00)", Opsi);

    private static readonly HashSet<string> Hampa = new(StringComparer.Ordinal)
        { "br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "base", "embed", "source", "track", "param", "frame" };

    private static readonly HashSet<string> Blok = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "p", "pre", "section", "summary", "table", "ul",
        "caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th",
    };

    private static readonly HashSet<string> TakTerlihat = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "title", "svg", "canvas", "iframe", "object", "audio", "video", "map", "select", "datalist", "textarea", "annotation",
        // struck out, or small print above characters
        "del", "s", "strike", "rt", "rp",
    };

    public static bool TanpaIsi(string nama) => Hampa.Contains(nama);

    public static bool Berdiri(string nama) => Blok.Contains(nama);

    public static bool Judul(string nama) => nama.Length == 2 && nama[0] == 'h' && nama[1] is >= '1' and <= '6';

    /// <summary>What an element adds to what it inherits.</summary>
    public static Sifat Sifat(HtmlTagToken t, Sifat induk)
    {
        var sifat = induk | t.Name switch
        {
            "b" or "strong" => Html.Sifat.Tebal,
            "nav" => Html.Sifat.Navigasi,
            "sup" => Html.Sifat.Atas,
            "sub" => Html.Sifat.Bawah,
            "pre" => Html.Sifat.Pra,
            "figure" => Html.Sifat.Gambar,
            "a" when t.GetAttribute("href").StartsWith('#') => Html.Sifat.Tautan,
            _ when Judul(t.Name) => Html.Sifat.Judul,
            _ => Html.Sifat.Biasa,
        };
        return sifat | (Sembunyi(t, induk) ? Html.Sifat.Sembunyi : Html.Sifat.Biasa) | ((t.GetAttribute("style") is { Length: > 0 } gaya && GayaTebal.IsMatch(gaya)) ? Html.Sifat.Tebal : Html.Sifat.Biasa);
    }

    private static bool Sembunyi(HtmlTagToken t, Sifat induk) =>
        TakTerlihat.Contains(t.Name) || Ada(t, "hidden") || Ada(t, "popover") || (t.GetAttribute("style") is { Length: > 0 } gaya && GayaSembunyi.IsMatch(gaya))
        || (t.Name == "dialog" && !Ada(t, "open"))
        // what controls the page is no text of it; a figure that can be pressed is
        || (t.Name == "button" && !Ada(t, "popovertarget"))
        // the numbers behind a picture, folded away below it
        || (t.Name == "details" && induk.HasFlag(Html.Sifat.Gambar))
        // of a sign the reader of a screen is spared it is decoration; of a whole block everyone else reads it
        || (!Berdiri(t.Name) && t.GetAttribute("aria-hidden") == "true")
        // the panels of our own reports, a list where popovers are unknown
        || t.GetAttribute("id") == "x-asal";

    private static bool Ada(HtmlTagToken t, string nama) => t.Attributes.Exists(a => a.Name == nama);
}
