using System.Globalization;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The straight parts of a path: <c>M x y L x y … Z</c>.</summary>
internal static class JejakSvg
{
    /// <summary>The polygons of a path; one with a curve is left out.</summary>
    public static List<List<(double X, double Y)>> Baca(string jejak, Gerak gerak)
    {
        var hasil = new List<List<(double X, double Y)>>();
        List<(double X, double Y)> kini = [];
        var lurus = true;
        var i = 0;
        while (Unsur(jejak, ref i) is { Length: > 0 } u)
        {
            switch (u[0])
            {
                case 'M':
                    Tutup(hasil, kini, lurus);
                    (kini, lurus) = ([], true);
                    break;
                case 'L':
                    break;
                case 'Z' or 'z':
                    kini.AddRange(kini.Take(1));
                    break;
                case >= 'A' and <= 'z':
                    lurus = false;
                    break;
                default:
                    if (Angka(u, out var x) && Angka(Unsur(jejak, ref i), out var y))
                    {
                        kini.Add(gerak.Titik(x, y));
                    }

                    break;
            }
        }

        Tutup(hasil, kini, lurus);
        return hasil;
    }

    private static void Tutup(List<List<(double X, double Y)>> hasil, List<(double X, double Y)> titik, bool lurus)
    {
        if (lurus && titik.Count > 1)
        {
            hasil.Add(titik);
        }
    }

    private static ReadOnlySpan<char> Unsur(string s, ref int i)
    {
        while (i < s.Length && s[i] is (' ' or ','))
        {
            i++;
        }

        var awal = i;
        while (i < s.Length && s[i] is not (' ' or ','))
        {
            i++;
        }

        return s.AsSpan(awal, i - awal);
    }

    private static bool Angka(ReadOnlySpan<char> teks, out double n) =>
        double.TryParse(teks, NumberStyles.Float, CultureInfo.InvariantCulture, out n) && double.IsFinite(n);
}
