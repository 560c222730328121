using System.Diagnostics;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Akuntabel.Dokumen.Sementara;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Reads the words of pages that are only pictures.</summary>
/// <param name="program">The program that recognises letters.</param>
/// <param name="batas">The longest time for all pages of a document; those after it stay unread.</param>
internal sealed class PengenalHuruf(ProgramTesseract program, TimeSpan batas)
{
    // a job of the server has five minutes for all
    private static readonly TimeSpan Terlama = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan TerlamaSehalaman = TimeSpan.FromSeconds(60);
    private const double BagianTerkecil = 0.1;
    private const int SampelTersedikit = 200;
    private const int GambarTerbanyak = 8;
    private const int KepastianTerkecil = 30;

    // of the size of a letter above and below the base line, as for painted words
    private const double Naik = 0.9;
    private const double Turun = 0.25;
    private readonly Stopwatch _lama = new();

    /// <summary>The one that this machine has; <c>null</c> without the program.</summary>
    public static PengenalHuruf? Terpasang() => ProgramTesseract.Cari() is { } p ? new PengenalHuruf(p, Terlama) : null;

    /// <summary>The page with the words of its pictures; as it is when none are found.</summary>
    public HalamanPdf Kenali(HalamanPdf h)
    {
        _lama.Start();
        try
        {
            var kata = Pilihan(h).SelectMany(Kata).ToList();
            return kata.Count == 0 ? h : h with { Kata = kata, Pindaian = true };
        }
        finally
        {
            _lama.Stop();
        }
    }

    /// <summary>What may be a scan or a strip of one; of several at one place the finest.</summary>
    private static IEnumerable<GambarHalaman> Pilihan(HalamanPdf h) => h.Gambar
        .Where(g => g.Luas > BagianTerkecil * h.Lebar * h.Tinggi
            && Math.Min(g.Isi.WidthInSamples, g.Isi.HeightInSamples) >= SampelTersedikit)
        .GroupBy(g => (Math.Round(g.Atas.X / 10), Math.Round(g.Atas.Y / 10), Math.Round(g.Luas / 1000)))
        .Select(g => g.MaxBy(x => (long)x.Isi.WidthInSamples * x.Isi.HeightInSamples)).OfType<GambarHalaman>()
        .OrderBy(g => g.Atas.Y).Take(GambarTerbanyak);

    private List<Kata> Kata(GambarHalaman g)
    {
        var sisa = batas - _lama.Elapsed;
        if (sisa <= TimeSpan.Zero || g.Berkas() is not { } berkas)
        {
            return [];
        }

        var folder = TempatSementara.FolderBaru("ocr");
        try
        {
            var jalur = Path.Combine(folder, "halaman" + berkas.Akhiran);
            using (var tulis = TempatSementara.BerkasBaru(jalur))
            {
                tulis.Write(berkas.Isi.Span);
            }

            return program.Kenali(jalur, g.Kerapatan, sisa < TerlamaSehalaman ? sisa : TerlamaSehalaman) is { } hocr ? Urai(hocr, g) : [];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<Kata> Urai(string hocr, GambarHalaman g)
    {
        try
        {
            using var x = XmlReader.Create(new StringReader(hocr),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return [.. XDocument.Load(x).Descendants()
                .Where(e => Sifat(e, "bbox").Length == 4 && Kelas(e) is not ("ocr_page" or "ocr_carea" or "ocr_par" or "ocrx_word"))
                .SelectMany(l => Larik(l, g))];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private static IEnumerable<Kata> Larik(XElement larik, GambarHalaman g)
    {
        var kotak = Sifat(larik, "bbox");
        var dasar = Sifat(larik, "baseline") is { Length: 2 } d ? d : [0, 0];
        var besar = Sifat(larik, "x_size") is [> 0 and var s] ? s : kotak[3] - kotak[1];
        foreach (var e in larik.Descendants().Where(e => Kelas(e) == "ocrx_word"))
        {
            var teks = string.Concat(e.Value.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
            if (Sifat(e, "bbox") is [var x0, _, var x1, _] && Sifat(e, "x_wconf") is not [< KepastianTerkecil]
                && teks.Any(c => !Coretan(c)))
            {
                var y = kotak[3] + dasar[1] + (dasar[0] * (((x0 + x1) / 2) - kotak[0]));
                var (a, b) = (g.Titik(x0, y - (Naik * besar)), g.Titik(x1, y + (Turun * besar)));
                yield return new Kata(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y), teks);
            }
        }
    }

    // what rulings and stains are taken for
    private static bool Coretan(char c) =>
        c is '|' or '_' or '~' or '—' or '–' or '=' or '[' or ']' or '{' or '}' or '\\' or '\'' or '‘' or '’' or '`';

    private static string Kelas(XElement e) => e.Attribute("class")?.Value ?? "";

    /// <summary>The figures of a property in the title: "bbox 10 20 30 40; baseline 0 -5".</summary>
    private static double[] Sifat(XElement e, string nama)
    {
        var isi = (e.Attribute("title")?.Value ?? "").Split(';').Select(b => b.Trim().Split(' ')).FirstOrDefault(b => b[0] == nama);
        return isi is null ? [] : [.. isi.Skip(1)
            .Select(a => double.TryParse(a, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : 0)];
    }
}
