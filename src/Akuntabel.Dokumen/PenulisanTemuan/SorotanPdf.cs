using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Pembacaan.DariPdf;
using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>Returns a PDF in which the words of each finding are highlighted, with a note on them; its pages stay as they are.</summary>
public static class SorotanPdf
{
    private const string TidakUtuh =
        "susunan berkasnya tidak utuh. Cetak ulang ke PDF dari berkas asalnya bila catatan di dalam PDF diperlukan";

    private const string GantiLembar = "Temuannya tersedia pada lembar temuan (XLSX) dan halaman bertanda (HTML).";

    /// <summary>Writes the notes.</summary>
    /// <param name="pdf">The document as it was examined.</param>
    /// <param name="dokumen">The document as read.</param>
    /// <param name="temuan">Its findings.</param>
    /// <exception cref="SorotanDitolakException">It is locked, signed or damaged: why, and where the findings are instead.</exception>
    public static byte[] Tulis(byte[] pdf, DokumenTerbaca dokumen, IReadOnlyList<Temuan> temuan)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        ArgumentNullException.ThrowIfNull(dokumen);
        ArgumentNullException.ThrowIfNull(temuan);
        try
        {
            using var naskah = Buka(pdf);
            using var pelacak = new PelacakPdf(pdf);
            new PemasangSorotan(naskah, new TempatPdf(dokumen, pelacak), pelacak).Pasang(temuan);
            using var hasil = new MemoryStream();
            naskah.Save(hasil, closeStream: false);
            return hasil.ToArray();
        }
        catch (Exception e) when (e is not (SorotanDitolakException or OutOfMemoryException))
        {
            // both libraries answer damage with exceptions of every kind
            throw Ditolak(TidakUtuh, e);
        }
    }

    private static PdfDocument Buka(byte[] pdf)
    {
        if (!RantaiRujukan.Berujung(pdf))
        {
            throw Ditolak(TidakUtuh, null);
        }

        PdfDocument naskah;
        try
        {
            naskah = PdfReader.Open(new MemoryStream(pdf, writable: false), PdfDocumentOpenMode.Modify);
        }
        catch (PdfReaderException e) when (e.Message.Contains("password", StringComparison.OrdinalIgnoreCase))
        {
            throw Ditolak("PDF dikunci terhadap perubahan. Simpan salinannya tanpa kunci bila catatan di dalam PDF diperlukan", e);
        }

        var isian = naskah.Internals.Catalog.Elements.GetDictionary("/AcroForm");
        const int AdaTandaTangan = 1;
        if (naskah.Internals.Catalog.Elements.ContainsKey("/Perms")
            || ((isian?.Elements.GetInteger("/SigFlags") ?? 0) & AdaTandaTangan) != 0)
        {
            naskah.Dispose();
            throw Ditolak("PDF bertanda tangan elektronik, dan catatan akan membatalkan tanda tangannya", null);
        }

        return naskah;
    }

    private static SorotanDitolakException Ditolak(string sebab, Exception? asal)
    {
        var pesan = $"catatan tidak dapat ditaruh di dalam PDF: {sebab}. {GantiLembar}";
        return asal is null ? new SorotanDitolakException(pesan) : new SorotanDitolakException(pesan, asal);
    }
}
