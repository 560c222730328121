using System.Globalization;
using System.Text;

namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>A number of a list in its printed form.</summary>
internal static class BilanganDaftar
{
    private const int HurufTerbanyak = 26 * 10;

    private static readonly (int Nilai, string Huruf)[] Romawi =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static string Tulis(int n, string format) => format switch
    {
        "lowerLetter" => HurufDari(n),
        "upperLetter" => HurufDari(n).ToUpperInvariant(),
        "lowerRoman" => RomawiDari(n),
        "upperRoman" => RomawiDari(n).ToUpperInvariant(),
        "decimalZero" => n.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => n.ToString(CultureInfo.InvariantCulture),
    };

    // after z come aa, bb, cc
    private static string HurufDari(int n) =>
        n is < 1 or > HurufTerbanyak ? n.ToString(CultureInfo.InvariantCulture) : new string((char)('a' + ((n - 1) % 26)), ((n - 1) / 26) + 1);

    private static string RomawiDari(int n)
    {
        if (n is < 1 or > 3999)
        {
            return n.ToString(CultureInfo.InvariantCulture);
        }

        var sb = new StringBuilder();
        foreach (var (nilai, huruf) in Romawi)
        {
            for (; n >= nilai; n -= nilai)
            {
                sb.Append(huruf);
            }
        }

        return sb.ToString();
    }
}
