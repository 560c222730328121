using System.Buffers;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pembacaan.DariPdf;

namespace Akuntabel.Dokumen.TandaTangan;

/// <summary>How a PDF that came back stands to the one that was issued.</summary>
/// <param name="HalamanTerbit">Pages issued.</param>
/// <param name="Halaman">Pages of the other.</param>
/// <param name="Beda">Pages of which the words differ, the first few.</param>
/// <param name="Sebab">Why it could not be compared, for the user; empty: it was.</param>
public sealed record HasilBandingPdf(int HalamanTerbit, int Halaman, IReadOnlyList<int> Beda, string Sebab)
{
    /// <summary>What was changed of what pages show or do, apart from signatures and their fields: in words for the user, with the page.
    /// Empty too where the issued PDF is not in it, byte for byte: then only words are compared.</summary>
    public IReadOnlyList<string> Perubahan { get; init; } = [];

    /// <summary>What came behind the last signature, in words for the user.</summary>
    public IReadOnlyList<string> Sesudah { get; init; } = [];

    /// <summary>Whether nothing that shows or does anything came behind the last signature: what proves certificates may.</summary>
    public bool SesudahAman { get; init; } = true;

    /// <summary>What the file brings along about its certificates; not kept.</summary>
    public BahanPencabutan Bahan { get; init; } = BahanPencabutan.Kosong;

    /// <summary>Whether it has the same pages with the same words, and nothing else was changed.</summary>
    public bool Sama => Sebab.Length == 0 && Halaman == HalamanTerbit && Beda.Count == 0 && Perubahan.Count == 0;
}

/// <summary>Compares two PDFs: page by page by their words, and, where one was only added to, by their objects. A hostile file may need much
/// time and memory: called in a process of its own.</summary>
public static class BandingPdf
{
    private const int BedaPaling = 10;

    private static readonly SearchValues<byte> Sela = SearchValues.Create(" \r\n\t\f\0"u8);

    private static readonly TimeSpan Batas = TimeSpan.FromSeconds(40);

    /// <summary>Compares.</summary>
    /// <param name="terbit">What was issued.</param>
    /// <param name="lain">What came back.</param>
    public static HasilBandingPdf Banding(byte[] terbit, byte[] lain)
    {
        ArgumentNullException.ThrowIfNull(terbit);
        ArgumentNullException.ThrowIfNull(lain);
        try
        {
            var (a, b) = (Halaman(terbit), Halaman(lain));
            var (kataA, kataB) = (a.ConvertAll(Kata), b.ConvertAll(Kata));
            var hasil = new HasilBandingPdf(a.Count, b.Count,
                [.. Enumerable.Range(0, Math.Min(a.Count, b.Count)).Where(i => kataA[i] != kataB[i]).Take(BedaPaling).Select(i => i + 1)], "");
            var anatomi = AnatomiPdf.Baca(lain, Batas);
            hasil = hasil with { Bahan = anatomi.Bahan };
            if (!lain.AsSpan().StartsWith(terbit))
            {
                return hasil;
            }

            var (sesudah, aman) = Sesudah(lain, anatomi);
            return hasil with { Perubahan = BedaAnatomi.Cari(AnatomiPdf.Baca(terbit, Batas), anatomi, a), Sesudah = sesudah, SesudahAman = aman };
        }
        catch (DokumenTakTerbacaException e)
        {
            return new HasilBandingPdf(0, 0, [], "PDF itu tidak dapat dibaca untuk dibandingkan: " + e.Message) { SesudahAman = false };
        }
    }

    private static (IReadOnlyList<string> Apa, bool Aman) Sesudah(byte[] pdf, AnatomiPdf akhir)
    {
        var ujung = PeriksaPdf.Ujung(pdf);
        if (ujung == 0 || pdf.AsSpan(ujung).IndexOfAnyExcept(Sela) < 0)
        {
            return ([], true);
        }

        // what a file looked like when it was signed is what it held up to there
        var beda = BedaAnatomi.Cari(AnatomiPdf.Baca(pdf[..ujung], Batas), akhir, null);
        return beda.Count > 0 ? (beda, false)
            : akhir.Bahan != BahanPencabutan.Kosong ? (["keterangan tentang sertifikatnya (daftar cabut atau jawaban penerbit), yang memang ditambahkan sesudah tanda tangan"], true)
            : (["tambahan yang tidak mengubah halaman, lapisan, ataupun tindakan berkasnya"], true);
    }

    private static List<HalamanPdf> Halaman(byte[] pdf) => BerkasPdf.Halaman(pdf, Batas, TakaranDokumen.Penyusun());

    // in the order of the alphabet: who writes a file anew may paint its words in another order
    private static string Kata(HalamanPdf h) => string.Join(' ', h.Kata.Select(k => k.Teks).Order(StringComparer.Ordinal));
}
