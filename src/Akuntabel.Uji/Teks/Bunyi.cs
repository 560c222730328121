using System.Text;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Teks;

/// <summary>Texts compared by what they say: without case, punctuation and spacing.</summary>
internal static class Bunyi
{
    /// <summary>Linear-time expression, whatever the input.</summary>
    public static PolaTeks Pola(string pola) => new(pola);

    private static readonly PolaTeks PolaUrut = Pola(@"^\(?(\d{1,4}|[a-z]|[ivx]{1,5})\s*([.)]|\.\))?$");
    private static readonly PolaTeks PolaUrutDepan = Pola(@"^\(?(\d{1,3}(\.\d{1,3})*|[a-z]|[ivx]{1,5})(\.\)|[.)])\s+\S");
    private static readonly PolaTeks PolaJumlah = Pola(@"^(sub\s*)?(jumlah|total|jml)\b");
    private static readonly PolaTeks PolaRata = Pola(@"^rata\s*-?\s*rata");

    /// <summary>Letters and digits only, lower case.</summary>
    public static string Rapat(string teks)
    {
        var sb = new StringBuilder(teks.Length);
        foreach (var c in teks)
        {
            if (char.IsLetterOrDigit(c))
            {
                sb.Append(char.ToLowerInvariant(c));
            }
        }

        return sb.ToString();
    }

    /// <summary>The words, lower case.</summary>
    public static IReadOnlyList<string> Kata(string teks)
    {
        var hasil = new List<string>();
        var sb = new StringBuilder();
        foreach (var c in teks.Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                sb.Append(char.ToLowerInvariant(c));
            }
            else if (sb.Length > 0)
            {
                hasil.Add(sb.ToString());
                sb.Clear();
            }
        }

        return hasil;
    }

    /// <summary>How alike two texts are by their words, 0–1.</summary>
    public static decimal Mirip(IReadOnlyCollection<string> a, IReadOnlyCollection<string> b)
    {
        var gabung = a.Union(b).Count();
        return gabung == 0 ? 0 : (decimal)a.Intersect(b).Count() / gabung;
    }

    /// <summary>The ordinal of a cell that is nothing but an ordinal ("3.", "b)", "IV"); else <c>null</c>.</summary>
    public static string? Urut(string teks) => teks.Length is > 0 and < 8 && PolaUrut.IsMatch(teks.Trim()) ? teks.Trim() : null;

    /// <summary>The style of numbering with which a text or ordinal begins: "1.", "a)", "1.1."; empty when it has none.</summary>
    public static string Gaya(string teks)
    {
        var t = teks.Trim();
        var m = PolaUrutDepan.Match(t);
        var urut = m.Success ? m.Value[..^1].Trim() : Urut(t);
        if (urut is null)
        {
            return "";
        }

        var sb = new StringBuilder();
        foreach (var c in urut)
        {
            var tanda = char.IsAsciiDigit(c) ? '1' : char.IsAsciiLetterUpper(c) ? 'A' : char.IsAsciiLetterLower(c) ? 'a' : c;
            if (sb.Length == 0 || sb[^1] != tanda)
            {
                sb.Append(tanda);
            }
        }

        return sb.ToString();
    }

    /// <summary>A label that announces a total.</summary>
    public static bool Jumlah(string teks) => PolaJumlah.IsMatch(teks.TrimStart());

    /// <summary>A label that announces a mean.</summary>
    public static bool RataRata(string teks) => PolaRata.IsMatch(teks.TrimStart());

    /// <summary>A header that says "No".</summary>
    public static bool KolomNomor(string kepala) => Rapat(kepala) is "no" or "nomor" or "nourut";
}
