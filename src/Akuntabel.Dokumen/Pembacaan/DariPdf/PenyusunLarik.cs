using System.Text;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Words to lines.</summary>
internal static class PenyusunLarik
{
    // pdftotext parts words at a tenth of the letter height; between words it is a quarter
    private const double CelahAngka = 0.16;

    /// <summary>The lines of a region, from top to bottom; a raised or smaller word stays on its line.</summary>
    public static List<LarikKata> Susun(IEnumerable<Kata> kata)
    {
        var urut = kata.ToList();
        if (urut.Count(k => k.Tegak) * 2 > urut.Count)
        {
            return Tegak(urut);
        }

        var hasil = new List<List<Kata>>();
        foreach (var k in urut.OrderBy(k => k.TengahY).ThenBy(k => k.X0))
        {
            if (hasil is [.., var akhir] && Sebaris(akhir, k))
            {
                akhir.Add(k);
            }
            else
            {
                hasil.Add([k]);
            }
        }

        return hasil.ConvertAll(l => new LarikKata([.. l.OrderBy(k => k.X0)]));
    }

    /// <summary>The text of a line; a figure that was cut stands whole again.</summary>
    public static string Gabung(IReadOnlyList<Kata> kata)
    {
        var sb = new StringBuilder();
        for (var i = 0; i < kata.Count; i++)
        {
            if (i > 0 && !Rapat(kata[i - 1], kata[i]))
            {
                sb.Append(' ');
            }

            sb.Append(kata[i].Teks);
        }

        return sb.ToString();
    }

    /// <summary>Where in the text of a line a word begins and ends.</summary>
    public static (int Awal, int Akhir) Letak(IReadOnlyList<Kata> kata, int ke)
    {
        var awal = Gabung([.. kata.Take(ke + 1)]).Length - kata[ke].Teks.Length;
        return (awal, awal + kata[ke].Teks.Length);
    }

    private static bool Rapat(Kata a, Kata b) =>
        a.Teks.Length > 0 && b.Teks.Length > 0 && b.X0 - a.X1 < CelahAngka * Math.Min(a.Tinggi, b.Tinggi) && b.X0 > a.X0 && !a.Tegak && Angka(a.Teks[^1]) && Angka(b.Teks[0]);

    private static bool Angka(char c) => char.IsAsciiDigit(c) || c is '.' or ',';

    private static bool Sebaris(List<Kata> larik, Kata k)
    {
        var a = larik[^1];
        return k.TengahY - larik[0].TengahY < 0.7 * larik[0].Tinggi && k.TengahY - a.TengahY < 0.5 * Math.Min(Math.Max(a.Tinggi, 1), Math.Max(k.Tinggi, 1));
    }

    // turned by a quarter: each line is a column of words, read upwards
    private static List<LarikKata> Tegak(List<Kata> kata)
    {
        var hasil = new List<List<Kata>>();
        foreach (var k in kata.OrderBy(k => k.TengahX).ThenByDescending(k => k.Y1))
        {
            if (hasil is [.., var akhir] && k.TengahX - akhir[0].TengahX < 0.5 * (k.X1 - k.X0))
            {
                akhir.Add(k);
            }
            else
            {
                hasil.Add([k]);
            }
        }

        return hasil.ConvertAll(l => new LarikKata([.. l.OrderByDescending(k => k.Y1)]));
    }
}
