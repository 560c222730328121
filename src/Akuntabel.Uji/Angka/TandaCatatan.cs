using System.Text;

namespace Akuntabel.Uji.Angka;

/// <summary>Raised figures and letters that point to a note below: no part of what they stand at.</summary>
internal static class TandaCatatan
{
    private const string Angka = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Huruf = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";

    private static readonly PolaTeks PolaPangkat = Bunyi.Pola(@"(^|[^\p{L}])([kcdhm]?m|meter|kilometer)$");
    private static readonly PolaTeks PolaBintang = Bunyi.Pola(@"(\s*\*+\s?\)?)+$");

    /// <summary>Whether a character is raised.</summary>
    public static bool Terangkat(char c) => Angka.Contains(c) || Huruf.Contains(c);

    /// <summary>A text without them; the powers of "m²" and "km²" stay.</summary>
    public static string Buang(string teks)
    {
        if (!teks.Any(c => Terangkat(c) || c == '*'))
        {
            return teks;
        }

        var sb = new StringBuilder(teks.Length);
        for (var i = 0; i < teks.Length; i++)
        {
            if (!Terangkat(teks[i]) || (teks[i] is '²' or '³' && PolaPangkat.IsMatch(sb.ToString())))
            {
                sb.Append(teks[i]);
                continue;
            }

            // with the bracket that belongs to it, and the one before where it stands in a pair
            var berikut = i + 1 < teks.Length && teks[i + 1] is ')' or '⁾';
            if (berikut && sb.Length > 0 && sb[^1] is '(' or '⁽')
            {
                sb.Length--;
                i++;
            }
            else if (berikut && teks[..i].Count(c => c is '(') == teks[..i].Count(c => c is ')'))
            {
                i++;
            }
        }

        return PolaBintang.Replace(sb.ToString(), "").Trim();
    }
}
