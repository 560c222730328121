using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan.Html;
using Akuntabel.Dokumen.Pembacaan.DariPdf;
using Akuntabel.Dokumen.Pembacaan.Xlsx;
using Akuntabel.Dokumen.Pembacaan.DariTeks;

namespace Akuntabel.Dokumen.Pembacaan;

/// <summary>Reads a document of any known kind into the model of the consistency check.</summary>
public static class PembacaDokumen
{
    /// <summary>The largest file that is read, bytes.</summary>
    public const long UkuranTerbesar = 256L * 1024 * 1024;

    private static readonly Dictionary<string, Func<byte[], DokumenTerbaca>> Pembaca = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = BerkasTeks.Baca,
        [".md"] = BerkasTeks.Baca,
        [".html"] = PembacaHtml.Baca,
        [".htm"] = PembacaHtml.Baca,
        [".docx"] = Docx.PembacaDocx.Baca,
        [".pdf"] = PembacaPdf.Baca,
        [".xlsx"] = PembacaXlsx.Baca,
        [".xls"] = PembacaXls.Baca,
        [".csv"] = PembacaCsv.Baca,
    };

    /// <summary>Endings of the files that can be read.</summary>
    public static IReadOnlyCollection<string> DaftarAkhiran => Pembaca.Keys;

    /// <summary>What to install, for whoever runs the machine, where a message or note asks for it; empty: nothing.</summary>
    /// <param name="pesan">Messages and notes of the reader.</param>
    public static string SaranPemasangan(IEnumerable<string> pesan) =>
        pesan.Any(p => p.Contains(ProgramTesseract.Permintaan, StringComparison.Ordinal)) ? ProgramTesseract.Anjuran + "." : "";

    /// <summary>Reads a file.</summary>
    /// <param name="jalur">Path; its ending tells the kind.</param>
    /// <exception cref="DokumenTakTerbacaException">What is wrong, where, and what to do, in Indonesian.</exception>
    public static DokumenTerbaca Baca(string jalur)
    {
        var akhiran = Path.GetExtension(jalur);
        if (!Pembaca.TryGetValue(akhiran, out var pembaca))
        {
            throw new DokumenTakTerbacaException($"{jalur}: jenis berkas {(akhiran.Length == 0 ? "tanpa akhiran" : akhiran)} tidak dapat diuji. Yang dapat diuji: {string.Join(' ', DaftarAkhiran)}.");
        }

        try
        {
            return pembaca(Isi(jalur));
        }
        catch (DokumenTakTerbacaException e)
        {
            throw new DokumenTakTerbacaException($"{jalur}: {e.Message}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DokumenTakTerbacaException($"{jalur}: tidak dapat dibaca ({e.Message}). Periksa izin berkas dan pastikan tidak sedang dibuka program lain.", e);
        }
    }

    private static byte[] Isi(string jalur)
    {
        var info = new FileInfo(jalur);
        if (!info.Exists)
        {
            throw new DokumenTakTerbacaException("berkas tidak ditemukan. Periksa kembali nama dan foldernya.");
        }

        if (info.Length > UkuranTerbesar)
        {
            throw new DokumenTakTerbacaException($"berukuran {info.Length / 1024 / 1024} MB, lebih dari batas {UkuranTerbesar / 1024 / 1024} MB. Pisahkan menjadi beberapa berkas.");
        }

        return File.ReadAllBytes(jalur);
    }
}
