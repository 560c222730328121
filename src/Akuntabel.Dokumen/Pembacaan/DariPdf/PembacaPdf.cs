using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>Reads a PDF: words and rulings of each page, then lines, paragraphs and tables by their places.</summary>
internal static class PembacaPdf
{
    private static readonly TimeSpan Terlama = TimeSpan.FromMinutes(5);

    /// <summary>Reads a document.</summary>
    /// <exception cref="DokumenTakTerbacaException">It is broken, locked or without text.</exception>
    public static DokumenTerbaca Baca(byte[] isi) => Baca(isi, Terlama, PengenalHuruf.Terpasang());

    internal static DokumenTerbaca Baca(byte[] isi, TimeSpan batas, PengenalHuruf? pengenal = null)
    {
        if (isi.AsSpan(0, Math.Min(isi.Length, 1024)).IndexOf("%PDF-"u8) < 0)
        {
            throw new DokumenTakTerbacaException("bukan PDF, walaupun akhirannya .pdf. Buka di program asalnya, lalu simpan ulang sebagai PDF.");
        }

        var penyusun = TakaranDokumen.Penyusun();
        PenyusunPdf.Susun(BerkasPdf.Halaman(isi, batas, penyusun, pengenal), penyusun, pengenal is not null);
        return penyusun.Selesai();
    }
}
