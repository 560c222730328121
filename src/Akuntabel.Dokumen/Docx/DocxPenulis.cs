using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Writes a document as DOCX that Word opens without a question, with everything editable: styles, fields, charts, diagrams.</summary>
public static class DocxPenulis
{
    /// <summary>Writes the document. The same input gives the same bytes; nothing is written when composing fails.</summary>
    /// <param name="naskah">The document.</param>
    /// <param name="keluaran">Target; need not be seekable, is left open.</param>
    /// <param name="halaman">
    /// Page labels by anchor id as another writer found them ("iii", "12"), for the contents; null, or an id that is missing, is
    /// answered by an estimate of the layout.
    /// </param>
    /// <param name="salinan">What makes it the copy for the team; null: the report itself.</param>
    /// <exception cref="ArgumentException">A table row is wider than its table, or a picture is neither PNG nor JPEG.</exception>
    public static void Tulis(Naskah naskah, Stream keluaran, IReadOnlyDictionary<string, string>? halaman = null, SalinanTim? salinan = null)
    {
        ArgumentNullException.ThrowIfNull(naskah);
        ArgumentNullException.ThrowIfNull(keluaran);
        var k = new KonteksDocx(naskah, halaman, salinan);
        new PenulisBadan(k).Tulis();
        BagianTetap.Rakit(k);
        salinan?.Rakit(k);
        k.Paket.Tulis(keluaran);
    }
}
