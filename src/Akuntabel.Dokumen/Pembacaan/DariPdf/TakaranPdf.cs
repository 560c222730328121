using System.Diagnostics;
using UglyToad.PdfPig;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>How the library is told to read; it hands this to the pages, which count there what they take in
/// (docs/keputusan/0030).</summary>
internal sealed class OpsiPdf : ParsingOptions
{
    public OpsiPdf(TakaranPdf takaran)
    {
        Takaran = takaran;
        UseLenientParsing = true;
        SkipMissingFonts = true;
        MaxStackDepth = 128;
        FilterProvider = new PenyaringPdf();
    }

    public TakaranPdf Takaran { get; }
}

/// <summary>A page holds more than any page that people make; the others are still read.</summary>
internal sealed class HalamanTerlaluPadatException : Exception;

/// <summary>Counts what the pages of a PDF take in: a file of some kilobytes can paint for hours.</summary>
/// <param name="batas">The longest time for a document.</param>
internal sealed class TakaranPdf(TimeSpan batas)
{
    public const int HalamanTerbanyak = 10_000;
    public const int IsiTerbesar = 16 << 20;
    public const int LapisTerbanyak = 64;

    /// <summary>Points that a page may be long: more than the five metres that the format allows, less than places are kept for.</summary>
    public const double SisiTerpanjang = 16_000;
    public const int GambarTerbanyak = 64;
    public const int HurufTerbanyak = 400_000;
    private const int PerintahTerbanyak = 4_000_000;
    private const int KataTerbanyak = 1_500_000;

    // of a page of tables some 200; beyond, the rest of the document is read without
    private const int GarisTerbanyak = 3_000_000;
    private readonly Stopwatch _lama = Stopwatch.StartNew();
    private readonly TakaranDokumen _teks = new();
    private readonly HashSet<string> _kataSama = new(StringComparer.Ordinal);
    private int _perintah;
    private int _kata;
    private int _garis;

    /// <summary>A new page begins.</summary>
    /// <exception cref="DokumenTakTerbacaException">The time is over.</exception>
    public void Halaman()
    {
        _perintah = 0;
        Waktu();
    }

    /// <summary>Does something whose time is counted elsewhere.</summary>
    public T Jeda<T>(Func<T> kerja)
    {
        _lama.Stop();
        try
        {
            return kerja();
        }
        finally
        {
            _lama.Start();
        }
    }

    /// <summary>Painting operators that are about to run.</summary>
    /// <exception cref="HalamanTerlaluPadatException">More than a page has.</exception>
    public void Perintah(int banyak)
    {
        Waktu();
        if ((_perintah += Math.Min(banyak, PerintahTerbanyak) + 1) > PerintahTerbanyak)
        {
            throw new HalamanTerlaluPadatException();
        }
    }

    /// <summary>The same text, kept once for the whole document.</summary>
    public string Sekali(string teks)
    {
        if (_kataSama.TryGetValue(teks, out var ada))
        {
            return ada;
        }

        _kataSama.Add(teks);
        return teks;
    }

    /// <summary>The words of a page.</summary>
    /// <exception cref="DokumenTakTerbacaException">More than a document has.</exception>
    public void Kata(IReadOnlyCollection<Kata> kata)
    {
        _teks.Huruf(kata.Sum(k => (long)k.Teks.Length));
        if ((_kata += kata.Count) > KataTerbanyak)
        {
            throw TerlaluBanyak($"{KataTerbanyak / 1000} ribu kata; laporan 500 halaman biasanya di bawah 250 ribu");
        }
    }

    /// <summary>Whether the rulings of a page are still taken.</summary>
    public bool Garis(int banyak) => (_garis += banyak) <= GarisTerbanyak;

    public static DokumenTakTerbacaException TerlaluBanyak(string apa) =>
        new($"berisi lebih dari {apa}. Pisahkan PDF menjadi beberapa berkas, lalu kirim satu per satu.");

    private void Waktu()
    {
        if (_lama.Elapsed > batas)
        {
            throw new DokumenTakTerbacaException($"pembacaan PDF belum selesai setelah {batas.TotalSeconds:0} detik dan dihentikan. "
                + "Pisahkan dokumen menjadi beberapa berkas, lalu kirim satu per satu.");
        }
    }
}
