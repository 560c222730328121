using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.DariPdf;

namespace Akuntabel.Dokumen.TandaTangan;

/// <summary>How the visible text of a PDF that came back stands to that of the one that was issued.</summary>
/// <param name="HalamanTerbit">Pages issued.</param>
/// <param name="Halaman">Pages of the other.</param>
/// <param name="Beda">Pages of which the words differ, the first few.</param>
/// <param name="Sebab">Why it could not be compared, for the user; empty: it was.</param>
public sealed record HasilBandingPdf(int HalamanTerbit, int Halaman, IReadOnlyList<int> Beda, string Sebab)
{
    /// <summary>Whether it has the same pages with the same words.</summary>
    public bool Sama => Sebab.Length == 0 && Halaman == HalamanTerbit && Beda.Count == 0;
}

/// <summary>Compares two PDFs page by page by their words. A hostile file may need much time and memory: called in a process of its own.</summary>
public static class BandingPdf
{
    private const int BedaPaling = 10;

    private static readonly TimeSpan Batas = TimeSpan.FromSeconds(40);

    /// <summary>Compares.</summary>
    /// <param name="terbit">What was issued.</param>
    /// <param name="lain">What came back.</param>
    public static HasilBandingPdf Banding(byte[] terbit, byte[] lain)
    {
        try
        {
            var (a, b) = (Kata(terbit), Kata(lain));
            return new HasilBandingPdf(a.Count, b.Count,
                [.. Enumerable.Range(0, Math.Min(a.Count, b.Count)).Where(i => a[i] != b[i]).Take(BedaPaling).Select(i => i + 1)], "");
        }
        catch (DokumenTakTerbacaException e)
        {
            return new HasilBandingPdf(0, 0, [], "PDF itu tidak dapat dibaca untuk dibandingkan: " + e.Message);
        }
    }

    // in the order of the alphabet: who writes a file anew may paint its words in another order
    private static List<string> Kata(byte[] pdf) => [.. BerkasPdf.Halaman(pdf, Batas, TakaranDokumen.Penyusun())
        .Select(h => string.Join(' ', h.Kata.Select(k => k.Teks).Order(StringComparer.Ordinal)))];
}
