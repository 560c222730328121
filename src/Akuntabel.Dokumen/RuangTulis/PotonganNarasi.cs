using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.RuangTulis;

/// <summary>A run of lines of a narrative: text that people write, or a block that they can only place.</summary>
/// <param name="Teks">The lines as stored.</param>
/// <param name="Jenis">What a block is ("tabel", "grafik", "gambar", "judul", "wadah", "arahan"); empty for text.</param>
internal sealed record PotonganNarasi(string Teks, string Jenis)
{
    /// <summary>Cuts a narrative at its blocks.</summary>
    public static IEnumerable<PotonganNarasi> Urai(string markdown)
    {
        var baris = markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var teks = new List<string>();
        for (var i = 0; i < baris.Length; i++)
        {
            var (jenis, akhir) = Blok(baris, i);
            if (jenis.Length == 0)
            {
                teks.Add(baris[i]);
                continue;
            }

            if (teks.Exists(t => t.Trim().Length > 0))
            {
                yield return new PotonganNarasi(string.Join('\n', teks), "");
            }

            teks.Clear();
            yield return new PotonganNarasi(string.Join('\n', baris[i..(akhir + 1)]), jenis);
            i = akhir;
        }

        if (teks.Exists(t => t.Trim().Length > 0))
        {
            yield return new PotonganNarasi(string.Join('\n', teks), "");
        }
    }

    private static (string Jenis, int Akhir) Blok(string[] baris, int i)
    {
        if (Pola.Pagar().Match(baris[i]) is { Success: true } p)
        {
            var tanda = p.Groups[1].Value;
            var akhir = Array.FindIndex(baris, i + 1, b => b.Trim().StartsWith(tanda, StringComparison.Ordinal) && b.Trim().Trim(tanda[0]).Length == 0);
            var nama = p.Groups[2].Value.Trim();
            return (tanda[0] == ':' ? "wadah" : nama is "tabel" or "grafik" or "bagan" or "tempatkan" ? nama : "arahan", akhir < 0 ? baris.Length - 1 : akhir);
        }

        var sendiri = (i == 0 || baris[i - 1].Trim().Length == 0) && (i + 1 == baris.Length || baris[i + 1].Trim().Length == 0);
        return sendiri && Pola.Gambar().IsMatch(baris[i]) ? ("gambar", i) : Pola.Judul().IsMatch(baris[i]) ? ("judul", i) : ("", i);
    }
}

/// <summary>Signs of narratives and of the plain text that people write them as.</summary>
internal static partial class Pola
{
    [GeneratedRegex(@"^ {0,3}(`{3,}|~{3,}|:{3,})([^`]*)$")]
    internal static partial Regex Pagar();

    [GeneratedRegex(@"^!\[[^\]]*\]\(.*\)(?:\{[^}]*(?:\{\{[^}]*\}\}[^}]*)*\})?\s*$")]
    internal static partial Regex Gambar();

    [GeneratedRegex(@"^#{1,4}\s")]
    internal static partial Regex Judul();

    [GeneratedRegex(@"\{\{(.*?)\}\}")]
    internal static partial Regex Ikatan();

    [GeneratedRegex(@"⟦([^⟦⟧]*)⟧")]
    internal static partial Regex Token();

    [GeneratedRegex("\uE010")]
    internal static partial Regex Tanda();

    // a lone brace would be read as attributes of the paragraph
    [GeneratedRegex(@"(?:\\)?\{")]
    internal static partial Regex Kurung();

    [GeneratedRegex(@"^(?:[-*+]|\d{1,9}[.)])\s")]
    internal static partial Regex Butir();

    [GeneratedRegex(@"^(?:\s*(?:[-*+]|\d{1,9}[.)])(?=\s))+\s*|^\s+")]
    internal static partial Regex AwalButir();

    [GeneratedRegex(@"([{}])(?=\1)")]
    internal static partial Regex KurungGanda();

    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\x7F\u0085\u2028\u2029]")]
    internal static partial Regex TakTercetak();

    [GeneratedRegex(@"^#{1,6}\s+")]
    internal static partial Regex SembarangJudul();

    [GeneratedRegex(@"^(\s*)(#|>|`{3}|~{3}|:{3}|\[[^\]]*\]:|[-+*=_](?=[-+*=_\s]*$))")]
    internal static partial Regex Khusus();

    [GeneratedRegex(@"\n[ \t]*\n(?:[ \t]*\n)+")]
    internal static partial Regex BanyakKosong();

    [GeneratedRegex(@"(?m)^judul:\s*[""']?(.*?)[""']?\s*$")]
    internal static partial Regex JudulArahan();

    [GeneratedRegex(@"(?m)^id:\s*[""']?(.*?)[""']?\s*$")]
    internal static partial Regex IdArahan();

    [GeneratedRegex(@"^!\[([^\]]*)\]\((\S+?)(?:\s+""(.*?)"")?\)")]
    internal static partial Regex IsiGambar();
}
