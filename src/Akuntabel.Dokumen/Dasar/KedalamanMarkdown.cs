using System.Buffers;

namespace Akuntabel.Dokumen.Dasar;

/// <summary>
/// Finds what no narrative has before it is parsed: lists, quotations and containers within each other, and links begun by the thousand
/// in one paragraph. The parser's time grows with the square of either.
/// </summary>
internal static class KedalamanMarkdown
{
    // 64 levels, each indented by four
    private const int AwalanTerpanjang = 64 * 4;

    // the mark of a container, and how many may stand open within each other
    private const string Wadah = ":::";

    private const int WadahTerbanyak = 64;

    // for each link or group of attributes begun, the parser may look through all that follows in the paragraph: letters looked at, in sum
    private const long PandanganTerbanyak = 20_000_000;

    private static readonly SearchValues<char> Tanda = SearchValues.Create(" \t>-*+");

    /// <summary>The first line that lies too deep, from 1; 0 when none does.</summary>
    public static int BarisTerlaluDalam(string teks)
    {
        var (nomor, awal, terbuka) = (1, 0, 0);
        var mulaian = new MulaianParagraf();
        while (awal < teks.Length)
        {
            var akhir = teks.IndexOf('\n', awal) is >= 0 and var i ? i : teks.Length;
            var baris = teks.AsSpan(awal, akhir - awal);
            if (Awalan(baris) > AwalanTerpanjang || mulaian.Tambah(baris) > PandanganTerbanyak
                || Terbuka(baris, ref terbuka) > WadahTerbanyak)
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

    private static int Terbuka(ReadOnlySpan<char> baris, ref int terbuka)
    {
        var isi = baris.Trim();
        if (isi.StartsWith(Wadah, StringComparison.Ordinal))
        {
            terbuka = isi.TrimStart(':').IsEmpty ? Math.Max(0, terbuka - 1) : terbuka + 1;
        }

        return terbuka;
    }

    // letters after each link, reference, or group of attributes that was begun: so far, those of one paragraph
    private sealed class MulaianParagraf
    {
        private long _banyak;

        private long _pandangan;

        public long Tambah(ReadOnlySpan<char> baris)
        {
            if (baris.IsWhiteSpace())
            {
                (_banyak, _pandangan) = (0, 0);
                return 0;
            }

            _pandangan += _banyak * baris.Length;
            for (var i = 1; i < baris.Length; i++)
            {
                // a binding of the outline, "{{…}}", is a group to nobody
                var kelompok = baris[i] == '{' && baris[i - 1] != '{' && (i + 1 == baris.Length || baris[i + 1] != '{');
                if (kelompok || (baris[i] is '(' or '[' && baris[i - 1] == ']'))
                {
                    _banyak++;
                    _pandangan += baris.Length - i;
                }
            }

            return _pandangan;
        }
    }
}
