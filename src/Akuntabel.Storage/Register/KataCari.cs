using System.Globalization;
using System.Text;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Register;

/// <summary>Words as the index holds them, of rows and of what is looked for alike: letters and digits, lower case, without accents. What
/// means something to the index is not left in them.</summary>
internal static class KataCari
{
    private const int KataTerpanjang = 60;

    private const int DicariTerbanyak = 12;

    private const int TeksTerpanjang = 20_000;

    // the program runs without tables of cultures: what they would say of Latin letters is said here
    private static readonly Dictionary<int, char> Polos = new[]
    {
        "aàáâãäåāăą", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŋ", "oòóôõöøōŏő",
        "rŕŗř", "sśŝşšș",
        "tţťŧț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    }.SelectMany(k => k[1..].Select(h => (Huruf: (int)h, Polos: k[0]))).ToDictionary(h => h.Huruf, h => h.Polos);

    /// <summary>The words of texts, each once, separated by blanks.</summary>
    public static string Dari(IEnumerable<string> teks) => string.Join(' ', teks.SelectMany(Pecah).Distinct(StringComparer.Ordinal));

    /// <summary>The question to the index for words that are begun; <c>null</c>: nothing is looked for; empty: signs alone, which no row
    /// has.</summary>
    public static string? Tanya(string cari, MesinBasisdata mesin)
    {
        if (string.IsNullOrWhiteSpace(cari))
        {
            return null;
        }

        var kata = Pecah(cari).Distinct(StringComparer.Ordinal).Take(DicariTerbanyak);
        return mesin == MesinBasisdata.Sqlite ? string.Join(' ', kata.Select(k => $"\"{k}\"*"))
            : string.Join(" & ", kata.Select(k => $"{k}:*"));
    }

    // as in the rule of sameness: Ma'arif is Maarif
    private static bool DalamKata(Rune r) => r.Value is '\'' or '’' or '‘' or '`'
        || Rune.GetUnicodeCategory(r) == UnicodeCategory.NonSpacingMark;

    private static IEnumerable<string> Pecah(string teks)
    {
        var potong = TeksAman.Bersihkan(teks.Length > TeksTerpanjang ? teks[..TeksTerpanjang] : teks);
        var hasil = new StringBuilder();
        foreach (var r in potong.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(r))
            {
                if (hasil.Length < KataTerpanjang)
                {
                    var kecil = Rune.ToLowerInvariant(r);
                    hasil.Append(kecil.IsAscii || !Polos.TryGetValue(kecil.Value, out var polos) ? kecil.ToString() : $"{polos}");
                }
            }
            else if (hasil.Length > 0 && !DalamKata(r))
            {
                yield return hasil.ToString();
                hasil.Clear();
            }
        }

        if (hasil.Length > 0)
        {
            yield return hasil.ToString();
        }
    }
}
