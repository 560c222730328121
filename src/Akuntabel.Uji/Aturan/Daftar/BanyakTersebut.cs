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
    private static readonly string[] Bilangan = "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".Split(' ');

    // "5 (lima) program", "lima (5) program", "lima program"
    private static readonly PolaTeks Pola = Bunyi.Pola(
        @"(^|[\s(])(?:([0-9]{1,3})\s*([(][a-z ]{3,30}[)])?|(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|"
            + @"sebelas)\s*([(]\s*[0-9]{1,3}\s*[)])?)\s*(orang\s+|buah\s+|jenis\s+|macam\s+)?([a-z]{3,20}(\s+[a-z]{3,20})?)");

    /// <summary>What points to the list rather than naming what is counted.</summary>
    private static readonly HashSet<string> Penunjuk = ["sebagai", "yaitu", "yakni", "berikut", "adalah", "antara", "meliputi"];

    /// <summary>What goes on with the number in words.</summary>
    private static readonly HashSet<string> Lanjutan = ["puluh", "belas", "ratus", "ribu", "juta"];

    /// <summary>All counts of a text, in order.</summary>
    public static IEnumerable<BanyakTersebut> Semua(string teks)
    {
        foreach (Match m in Pola.Matches(teks))
        {
            var benda = m.Groups[7].Value.ToLowerInvariant();
            if (Lanjutan.Contains(benda.Split(' ')[0]))
            {
                continue;
            }

            var (angka, awal) = m.Groups[2].Success ? (int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture), m.Groups[2].Index)
                : (Array.IndexOf(Bilangan, m.Groups[4].Value.ToLowerInvariant()) + 2, m.Groups[4].Index);
            var buang = benda.Split(' ') is [_, var kedua] && Penunjuk.Contains(kedua) ? kedua.Length + 1 : 0;
            yield return new BanyakTersebut(angka, benda[..^buang], awal, m.Groups[7].Index, m.Value.Trim()[..^buang].TrimEnd());
        }
    }
}
