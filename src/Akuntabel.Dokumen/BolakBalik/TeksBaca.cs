using System.Globalization;
using System.Text;

namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>Characters of one look, or a bound value.</summary>
internal sealed record RuasBaca(string Teks, bool Tebal, bool Miring, string Ikatan = "");

/// <summary>Words of a file as people write them.</summary>
internal static class TeksBaca
{
    /// <summary>Runs as text: emphasis with stars at the words, blanks put in order, what means something to an outline escaped.</summary>
    public static string Tulis(IEnumerable<RuasBaca> ruas)
    {
        var hasil = new StringBuilder();
        foreach (var r in Rapatkan(ruas))
        {
            if (r.Ikatan.Length > 0)
            {
                hasil.Append(Hias($"{BlokBalik.Buka}{r.Ikatan}{BlokBalik.Tutup}", r));
                continue;
            }

            var inti = r.Teks.Trim(' ', '\n');
            var awal = r.Teks[..(r.Teks.Length - r.Teks.TrimStart(' ', '\n').Length)];
            var akhir = inti.Length == 0 ? "" : r.Teks[(awal.Length + inti.Length)..];
            hasil.Append(awal).Append(inti.Length == 0 ? "" : Hias(Lolos(inti), r)).Append(akhir);
        }

        return string.Join("\\\n", hasil.ToString().Split('\n').Select(b => string.Join(' ', b.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(b => b.Length > 0));
    }

    /// <summary>Blanks put in order; what cannot be seen goes, marks of our own become their like.</summary>
    public static string Bersih(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var c in teks)
        {
            hasil.Append(c switch
            {
                '\t' => " ",
                '\n' => "\n",
                '\u2011' => "-",
                '⟦' => "〚",
                '⟧' => "〛",
                '\u00ad' or (>= '\u200b' and <= '\u200f') or '\u2060' or '\ufeff' => "",
                _ when char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator => " ",
                _ when char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse => "",
                _ => c.ToString(),
            });
        }

        return hasil.ToString();
    }

    /// <summary>Letters and digits alone: the same words whatever their look.</summary>
    public static string Inti(string teks)
    {
        var (hasil, dalam) = (new StringBuilder(teks.Length), false);
        foreach (var c in teks)
        {
            // the value of a token is what was true then; its name says what is meant
            dalam = c is BlokBalik.Buka || (dalam && c is not BlokBalik.Tutup);
            _ = char.IsLetterOrDigit(c) || dalam ? hasil.Append(char.ToLowerInvariant(c)) : hasil;
        }

        return hasil.ToString();
    }

    private static string Lolos(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var c in teks)
        {
            hasil.Append(c is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '|' or '~' or '#' ? $"\\{c}" : c);
        }

        return hasil.ToString();
    }

    private static string Hias(string teks, RuasBaca r) => r.Tebal ? $"**{(r.Miring ? $"*{teks}*" : teks)}**" : r.Miring ? $"*{teks}*" : teks;

    // emphasis goes over a binding in the middle of it, and not over blanks at its edge
    private static List<RuasBaca> Rapatkan(IEnumerable<RuasBaca> ruas)
    {
        var hasil = new List<RuasBaca>();
        foreach (var r in ruas.Where(r => r.Teks.Length > 0 || r.Ikatan.Length > 0))
        {
            if (r.Ikatan.Length == 0 && hasil.Count > 0 && hasil[^1] is { Ikatan: "" } h && (string.IsNullOrWhiteSpace(r.Teks) || (h.Tebal, h.Miring) == (r.Tebal, r.Miring)))
            {
                hasil[^1] = h with { Teks = h.Teks + r.Teks };
            }
            else
            {
                hasil.Add(r);
            }
        }

        return hasil;
    }
}
