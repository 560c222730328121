using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Widths of Times New Roman in 1/1000 em, enough to know how lines break.</summary>
internal static class PengukurTeks
{
    /// <summary>Bold text is about this much wider, in percent.</summary>
    private const int Tebal = 106;

    /// <summary>A single bold word may be this much wider ("Program"); a line of many words is not.</summary>
    private const int KataTebal = 113;

    private static readonly short[] Lebar =
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500,
        278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556,
        611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778,
        500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    /// <summary>Width of one character.</summary>
    public static int Huruf(char c)
    {
        var i = c - ' ';
        return i < 0 ? 0 : i < Lebar.Length ? Lebar[i] : c switch { '\u00a0' => 250, '−' => 564, _ => 500 };
    }

    /// <summary>Widest piece that cannot be broken.</summary>
    public static int KataTerlebar(IReadOnlyList<Ruas> isi, bool tebal)
    {
        int terlebar = 0, kata = 0;
        for (var i = 0; i < isi.Count; i++)
        {
            foreach (var c in isi[i].Tercetak)
            {
                kata = c is ' ' or '\n' ? 0 : kata + Huruf(c);
                terlebar = Math.Max(terlebar, kata);
                if (c == '-')
                {
                    kata = 0;
                }
            }
        }

        return tebal ? terlebar * KataTebal / 100 : terlebar;
    }

    /// <summary>Width of a text on one line.</summary>
    public static int Panjang(IReadOnlyList<Ruas> isi)
    {
        var lebar = 0;
        for (var i = 0; i < isi.Count; i++)
        {
            foreach (var c in isi[i].Tercetak)
            {
                lebar += Huruf(c);
            }
        }

        return lebar;
    }

    /// <summary>Lines that the text takes.</summary>
    /// <param name="isi">Runs.</param>
    /// <param name="lebar">Width of a line, in points.</param>
    /// <param name="ukuran">Font size, in points.</param>
    /// <param name="tebal">Whether all of it is bold.</param>
    /// <param name="inden">What the first line has less, in points.</param>
    public static int Baris(IReadOnlyList<Ruas> isi, double lebar, double ukuran, bool tebal = false, double inden = 0)
    {
        var em = 1000 / ukuran * (tebal ? 100.0 / Tebal : 1);
        var muat = Math.Max(1, (int)(lebar * em));
        int baris = 1, x = (int)(inden * em), kata = 0;
        for (var i = 0; i < isi.Count; i++)
        {
            foreach (var c in isi[i].Tercetak)
            {
                if (c == '\n')
                {
                    Taruh(ref baris, ref x, ref kata, muat);
                    baris++;
                    x = 0;
                    continue;
                }

                kata += Huruf(c);
                if (c is ' ' or '-')
                {
                    Taruh(ref baris, ref x, ref kata, muat);
                }
            }
        }

        Taruh(ref baris, ref x, ref kata, muat);
        return baris;
    }

    private static void Taruh(ref int baris, ref int x, ref int kata, int muat)
    {
        if (x > 0 && x + kata - 250 > muat)
        {
            baris++;
            x = 0;
        }

        x += kata;
        while (x > muat + 250)
        {
            baris++;
            x -= muat;
        }

        kata = 0;
    }
}
