using Akuntabel.Dokumen.Dasar;
using System.Net;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Akuntabel.Dokumen.Html;

/// <summary>Markdown of an unknown author as HTML that runs nothing: no raw HTML, no attributes, links only to places that cannot run, no picture from elsewhere.</summary>
public static class MarkdownAman
{
    private static readonly MarkdownPipeline Saluran = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    private static readonly string[] SkemaBoleh = ["http://", "https://", "mailto:"];

    /// <summary>HTML to be put into a page.</summary>
    /// <param name="teks">Markdown.</param>
    /// <param name="geserJudul">How many levels headings go down, so that they stand below those of the page.</param>
    public static string KeHtml(string teks, int geserJudul = 2)
    {
        ArgumentNullException.ThrowIfNull(teks);
        if (KedalamanMarkdown.BarisTerlaluDalam(teks) > 0)
        {
            return SepertiDiketik(teks);
        }

        try
        {
            return Html(Markdown.Parse(teks, Saluran), geserJudul);
        }
        catch (ArgumentException)
        {
            // nested deeper than the library goes: shown as typed
            return SepertiDiketik(teks);
        }
    }

    private static string SepertiDiketik(string teks) => $"<pre>{WebUtility.HtmlEncode(teks)}</pre>";

    private static string Html(MarkdownDocument naskah, int geserJudul)
    {
        foreach (var judul in naskah.Descendants<HeadingBlock>())
        {
            judul.Level = Math.Min(6, judul.Level + geserJudul);
        }

        foreach (var tautan in naskah.Descendants<LinkInline>().ToList())
        {
            Jinakkan(tautan);
        }

        foreach (var tautan in naskah.Descendants<AutolinkInline>().Where(t => !t.IsEmail && !Boleh(t.Url)).ToList())
        {
            tautan.ReplaceBy(new LiteralInline(tautan.Url));
        }

        return naskah.ToHtml(Saluran);
    }

    // a picture is named, not loaded: where it lies is not for a text to say
    private static void Jinakkan(LinkInline tautan)
    {
        if (tautan.IsImage)
        {
            var nama = string.Concat(tautan.Descendants<LiteralInline>().Select(l => l.Content.ToString()));
            tautan.ReplaceBy(new LiteralInline($"[gambar: {(nama.Length > 0 ? nama : tautan.Url)}]"), copyChildren: false);
        }
        else if (!Boleh(tautan.GetDynamicUrl?.Invoke() ?? tautan.Url))
        {
            tautan.Url = "";
            tautan.GetDynamicUrl = null;
        }
    }

    private static bool Boleh(string? alamat) =>
        alamat is not null && SkemaBoleh.Any(s => alamat.StartsWith(s, StringComparison.OrdinalIgnoreCase)) && !alamat.Any(c => char.IsControl(c) || char.IsWhiteSpace(c));
}
