using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Dokumen.Pdf;

/// <summary>
/// Reads from a PDF that Chromium made on which page each anchor stands. Chromium writes the catalogue, the page tree and the named
/// destinations as plain text; only page contents and fonts are compressed.
/// </summary>
internal static partial class PembacaTujuan
{
    /// <summary>Pages counted from 1, by anchor.</summary>
    /// <exception cref="InvalidDataException">The file is not built as expected.</exception>
    public static (int BanyakHalaman, Dictionary<string, int> Halaman) Baca(ReadOnlySpan<byte> pdf)
    {
        var objek = new ObjekPdf(pdf);
        var akar = Rujuk(Akar(), objek.Ekor, "Root");
        var katalog = objek.Isi(akar);
        var halaman = new List<int>();
        Pohon(objek, Rujuk(Halaman(), katalog, "Pages"), halaman, 0);
        var urut = halaman.Select((h, i) => (h, i)).ToDictionary(x => x.h, x => x.i + 1);
        var hasil = new Dictionary<string, int>(StringComparer.Ordinal);
        if (Tujuan().Match(katalog) is { Success: true } t)
        {
            foreach (Match m in Nama().Matches(objek.Isi(Bulat(t))))
            {
                if (urut.TryGetValue(int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture), out var n))
                {
                    hasil[Bersih(m.Groups[1].Value)] = n;
                }
            }
        }

        return (halaman.Count, hasil);
    }

    private static void Pohon(ObjekPdf objek, int nomor, List<int> halaman, int dalam)
    {
        var isi = objek.Isi(nomor);
        if (Anak().Match(isi) is not { Success: true } anak || dalam > 50)
        {
            halaman.Add(nomor);
            return;
        }

        foreach (Match m in RujukanTunggal().Matches(anak.Groups[1].Value))
        {
            Pohon(objek, Bulat(m), halaman, dalam + 1);
        }
    }

    private static int Rujuk(Regex pola, string teks, string apa) =>
        pola.Match(teks) is { Success: true } m ? Bulat(m) : throw new InvalidDataException("PDF tanpa /" + apa);

    private static int Bulat(Match m) => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture);

    // a name writes unusual characters as #hh
    private static string Bersih(string nama) =>
        Heksa().Replace(nama, m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString());

    [GeneratedRegex(@"/Root\s+(\d+)\s+0\s+R")]
    private static partial Regex Akar();

    [GeneratedRegex(@"/Pages\s+(\d+)\s+0\s+R")]
    private static partial Regex Halaman();

    [GeneratedRegex(@"/Dests\s+(\d+)\s+0\s+R")]
    private static partial Regex Tujuan();

    [GeneratedRegex(@"/Kids\s*\[([^\]]*)\]")]
    private static partial Regex Anak();

    [GeneratedRegex(@"(\d{1,10})\s+0\s+R")]
    private static partial Regex RujukanTunggal();

    [GeneratedRegex(@"/([^\s/\[\]()<>]+)\s*\[\s*(\d+)\s+0\s+R")]
    private static partial Regex Nama();

    [GeneratedRegex("#([0-9A-Fa-f]{2})")]
    private static partial Regex Heksa();
}
