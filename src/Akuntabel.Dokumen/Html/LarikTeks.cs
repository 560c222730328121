namespace Akuntabel.Dokumen.Html;

/// <summary>Breaks a label into lines; widths are those of common sans fonts, as nothing can be measured while writing.</summary>
internal static class LarikTeks
{
    private const string Sempit = "iljI.,:;|'!()[]/ ft-r";
    private const string Lebar = "mwMW%@—";

    /// <summary>Width of a text in the unit of the font size; a little wide rather than narrow.</summary>
    public static double Ukur(ReadOnlySpan<char> teks, double huruf)
    {
        double n = 0;
        foreach (var c in teks)
        {
            n += Sempit.Contains(c) ? 0.34 : Lebar.Contains(c) ? 0.9 : char.IsUpper(c) ? 0.72 : 0.57;
        }

        return n * huruf;
    }

    /// <summary>Lines no wider than <paramref name="lebar"/>; a single word that is wider is cut into pieces with a hyphen.</summary>
    public static List<string> Bungkus(string teks, double huruf, double lebar)
    {
        var larik = new List<string>();
        var kini = "";
        foreach (var kata in teks.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).SelectMany(k => Penggal(k, huruf, lebar)))
        {
            var calon = kini.Length == 0 ? kata : kini + " " + kata;
            if (kini.Length > 0 && Ukur(calon, huruf) > lebar)
            {
                larik.Add(kini);
                kini = kata;
            }
            else
            {
                kini = calon;
            }
        }

        if (kini.Length > 0 || larik.Count == 0)
        {
            larik.Add(kini);
        }

        return larik;
    }

    /// <summary>Whether every word fits without being cut.</summary>
    public static bool Utuh(string teks, double huruf, double lebar) =>
        teks.Split(' ').All(k => Ukur(k, huruf) <= lebar);

    private static IEnumerable<string> Penggal(string kata, double huruf, double lebar)
    {
        while (kata.Length > 1 && Ukur(kata, huruf) > lebar)
        {
            var n = kata.Length - 1;
            while (n > 1 && Ukur(kata.AsSpan(0, n), huruf) + (0.4 * huruf) > lebar)
            {
                n--;
            }

            yield return kata[..n] + "-";
            kata = kata[n..];
        }

        yield return kata;
    }
}
