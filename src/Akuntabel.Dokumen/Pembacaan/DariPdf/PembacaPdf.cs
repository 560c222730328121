using System.Globalization;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Sementara;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Reads a PDF: words and rulings by poppler-utils, then lines, paragraphs and tables by their places.</summary>
internal static class PembacaPdf
{
    /// <summary>Reads a document.</summary>
    /// <exception cref="DokumenTakTerbacaException">It is broken, locked or without text, or poppler-utils is absent.</exception>
    public static DokumenTerbaca Baca(byte[] isi) => Baca(isi, Poppler.Terpasang);

    internal static DokumenTerbaca Baca(byte[] isi, Poppler poppler)
    {
        if (isi.AsSpan(0, Math.Min(isi.Length, 1024)).IndexOf("%PDF-"u8) < 0)
        {
            throw new DokumenTakTerbacaException("bukan PDF, walaupun akhirannya .pdf. Buka di program asalnya, lalu simpan ulang sebagai PDF.");
        }

        var folder = TempatSementara.FolderBaru("baca-pdf");
        try
        {
            var berkas = Path.Combine(folder, "dokumen.pdf");
            using (var aliran = TempatSementara.BerkasBaru(berkas))
            {
                aliran.Write(isi);
            }

            return Berkas(berkas, poppler);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static DokumenTerbaca Berkas(string berkas, Poppler poppler)
    {
        var jawaban = poppler.Jalankan("pdftotext", ["-bbox", "-nodiag", "-enc", "UTF-8", berkas, "-"], PembacaKata.Baca);
        if (jawaban.Hasil.Count == 0 || jawaban.Kode != 0)
        {
            throw Rusak(jawaban.Keluhan, jawaban.Hasil.Count);
        }

        var penyusun = TakaranDokumen.Penyusun();
        var halaman = GarisDokumen.Baca(berkas, jawaban.Hasil, poppler, penyusun);
        PenyusunPdf.Susun(halaman, penyusun);
        return penyusun.Selesai();
    }

    private static DokumenTakTerbacaException Rusak(string keluhan, int halaman) => keluhan switch
    {
        _ when keluhan.Contains("password", StringComparison.OrdinalIgnoreCase) => new("PDF terkunci kata sandi. Simpan salinannya tanpa kata sandi, lalu uji salinan itu."),
        _ when keluhan.Contains("permission", StringComparison.OrdinalIgnoreCase) || keluhan.Contains("not allowed", StringComparison.OrdinalIgnoreCase) => new("PDF dikunci pemiliknya sehingga teksnya tidak boleh disalin. Minta salinan yang tidak dikunci."),
        _ when halaman == 0 => new("PDF rusak atau kosong: tidak ada halaman yang terbaca. Buka di pembaca PDF; bila tidak terbuka, unduh atau cetak ulang ke PDF."),
        _ => new($"PDF rusak: pembacaan berhenti setelah halaman {halaman.ToString(CultureInfo.InvariantCulture)}. Unduh atau cetak ulang ke PDF, lalu uji lagi."),
    };
}
