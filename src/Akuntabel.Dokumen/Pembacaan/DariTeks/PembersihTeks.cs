using System.Net;
using System.Text;
using System.Text.RegularExpressions;

// not "Teks": that is a run of the document model
namespace Akuntabel.Dokumen.Pembacaan.DariTeks;

/// <summary>Removes the markup of Markdown, HTML and LaTeX from a line.</summary>
internal static class PembersihTeks
{
    private const RegexOptions Opsi = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private static readonly Regex Tag = new(@"</?[a-z][^<>]{0,300}>", Opsi);
    private static readonly Regex Pecahan = new(@"\\d?frac\s*\{([^{}]{0,80})\}\s*\{([^{}]{0,80})\}", Opsi);
    private static readonly Regex Kotak = new(@"\\(text|mathrm|mathbf|textbf)\s*\{([^{}]{0,200})\}", Opsi);

    // "${nama}" is what a template left; any other dollar is the sign of a formula
    private static readonly Regex Dolar = new(@"\$(\{[a-z_][a-z0-9_ .-]{0,80}\}(\$)?)?", Opsi);
    private static readonly Regex Kepala = new(@"^\s*#{1,6}\s+", Opsi);

    // one class repeated cannot go back, so the ordinary engine is linear here; the other keeps over a kilobyte for each character of a match
    private static readonly Regex Spasi = new(@"[\s-[\t]]{2,}", RegexOptions.CultureInvariant);

    /// <summary>Plain text of a line; the marker of a bullet goes, a number stays.</summary>
    public static string Bersih(string baris)
    {
        var t = PolaBaris.TanpaButir(Kepala.Replace(Spasi.Replace(baris, " "), ""));
        return Sel(t.Replace('\t', ' '));
    }

    /// <summary>Plain text of a cell.</summary>
    public static string Sel(string teks)
    {
        var t = Spasi.Replace(teks, " ");
        if (t.Contains('<') || t.Contains('&'))
        {
            t = WebUtility.HtmlDecode(Tag.Replace(t, m => m.Value.StartsWith("<br", StringComparison.OrdinalIgnoreCase) || m.Value.StartsWith("</p", StringComparison.OrdinalIgnoreCase) || m.Value.StartsWith("</li", StringComparison.OrdinalIgnoreCase) ? " " : ""));
        }

        if (t.Contains('\\') || t.Contains('$'))
        {
            t = Latex(t);
        }

        return Spasi.Replace(TanpaPenekanan(t), " ").Trim();
    }

    private static string Latex(string t)
    {
        var rata = Pecahan.Replace(Kotak.Replace(t, "$2"), "$1/$2");
        var sb = new StringBuilder(rata);
        foreach (var (dari, ke) in new[] { ("\\times", "x"), ("\\leq", "≤"), ("\\geq", "≥"), ("\\%", "%"), ("\\.", "."), ("\\_", "_"),
            ("\\*", "*"), ("\\-", "-"), ("\\(", "("), ("\\)", ")") })
        {
            sb.Replace(dari, ke);
        }

        return Dolar.Replace(sb.ToString(), m => m.Groups[2].Success ? m.Groups[1].Value[..^1] : m.Groups[1].Success ? m.Value : "");
    }

    private static string TanpaPenekanan(string t) =>
        t.Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal);
}
