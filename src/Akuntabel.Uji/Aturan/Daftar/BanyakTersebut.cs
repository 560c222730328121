using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>A count of things that a sentence states: "5 (lima) program".</summary>
/// <param name="Banyak">How many.</param>
/// <param name="Benda">The noun, one or two words in lower case.</param>
/// <param name="Awal">Where the count begins in its text.</param>
/// <param name="Akhir">Where the noun begins.</param>
/// <param name="Tertulis">As printed.</param>
internal sealed record BanyakTersebut(int Banyak, string Benda, int Awal, int Akhir, string Tertulis)
{
    private static readonly PolaTeks Pola = Bunyi.Pola(@"(^|[\s(])([0-9]{1,3})\s*([(][a-z ]{3,30}[)])?\s*(orang\s+|buah\s+|jenis\s+|macam\s+)?([a-z]{3,20}(\s+[a-z]{3,20})?)");

    /// <summary>All counts of a text, in order.</summary>
    public static IEnumerable<BanyakTersebut> Semua(string teks)
    {
        foreach (Match m in Pola.Matches(teks))
        {
            yield return new BanyakTersebut(
                int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture), m.Groups[5].Value.ToLowerInvariant(), m.Groups[2].Index,
                    m.Groups[5].Index, m.Value.Trim());
        }
    }
}
