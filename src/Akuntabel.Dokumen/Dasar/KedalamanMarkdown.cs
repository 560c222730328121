using System.Buffers;

namespace Akuntabel.Dokumen.Dasar;

/// <summary>Finds lists and quotations within each other beyond any sense before they are parsed: the parser's time grows with the square of their depth.</summary>
internal static class KedalamanMarkdown
{
    // 64 levels, each indented by four
    private const int AwalanTerpanjang = 64 * 4;

    private static readonly SearchValues<char> Tanda = SearchValues.Create(" \t>-*+");

    /// <summary>The first line that lies too deep, from 1; 0 when none does.</summary>
    public static int BarisTerlaluDalam(string teks)
    {
        var (nomor, awal) = (1, 0);
        while (awal < teks.Length)
        {
            var akhir = teks.IndexOf('\n', awal) is >= 0 and var i ? i : teks.Length;
            if (Awalan(teks.AsSpan(awal, akhir - awal)) > AwalanTerpanjang)
            {
                return nomor;
            }

            (nomor, awal) = (nomor + 1, akhir + 1);
        }

        return 0;
    }

    // indentation and the marks of quotations and list items at the head of a line; a rule of dashes alone is none
    private static int Awalan(ReadOnlySpan<char> baris)
    {
        var panjang = baris.IndexOfAnyExcept(Tanda);
        return panjang < 0 ? baris.Count('>') + baris.IndexOfAnyExcept(' ', '\t') : panjang;
    }
}
