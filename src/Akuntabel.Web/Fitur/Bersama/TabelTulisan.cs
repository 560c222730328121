using System.Text.RegularExpressions;

namespace Akuntabel.Web.Fitur.Bersama;

/// <summary>Tables as the text of the writing room holds them: lines with upright strokes.</summary>
public static partial class TabelTulisan
{
    /// <summary>Rows of a paragraph that is a table, the head first, without the line below it; none: it is no table.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Baca(string paragraf)
    {
        ArgumentNullException.ThrowIfNull(paragraf);
        var baris = paragraf.Trim('\n').Split('\n').Select(b => b.Trim()).ToList();
        return baris.Count < 2 || !Garis().IsMatch(baris[1]) || !baris.TrueForAll(b => b.Contains('|', StringComparison.Ordinal)) ? []
            : [.. baris.Where((_, n) => n != 1).Select(Sel)];
    }

    private static IReadOnlyList<string> Sel(string baris)
    {
        var isi = baris.StartsWith('|') ? baris[1..] : baris;
        isi = isi.EndsWith('|') && !isi.EndsWith(@"\|", StringComparison.Ordinal) ? isi[..^1] : isi;
        return [.. Batas().Split(isi).Select(s => s.Replace(@"\|", "|", StringComparison.Ordinal).Trim())];
    }

    [GeneratedRegex(@"^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$")]
    private static partial Regex Garis();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Batas();
}
