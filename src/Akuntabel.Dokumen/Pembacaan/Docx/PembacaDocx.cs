using System.Globalization;
using Akuntabel.Uji.Bacaan;

namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>Reads a DOCX as it would be printed: tracked changes accepted, fields with their results, numbers of lists written out.</summary>
internal static class PembacaDocx
{
    private const string Badan = "word/document.xml";

    /// <summary>Reads a document.</summary>
    /// <param name="isi">The whole file.</param>
    /// <exception cref="DokumenTakTerbacaException">It is not a DOCX, or a damaged one.</exception>
    public static DokumenTerbaca Baca(byte[] isi)
    {
        using var zip = WadahZip.Buka(isi, ".docx");
        var utama = BagianUtama(zip);
        zip.PastikanMuat(utama);
        var relasi = RelasiPaket.Baca(zip, utama);
        PembacaXml? Bagian(string jenis) => relasi.Find(r => r.Jenis == jenis) is { } r ? zip.Xml(r.Sasaran) : null;

        var gaya = GayaDokumen.Baca(Bagian("styles"));
        var takaran = new TakaranDokumen();
        var catatan = new CatatanKaki(takaran);
        catatan.Baca(Bagian("footnotes"), "footnote");
        catatan.Baca(Bagian("endnotes"), "endnote");
        var penyusun = TakaranDokumen.Penyusun();
        using var x = zip.Xml(utama);
        if (x is not null)
        {
            var penerbit = new PenerbitParagraf(gaya, PenomoranDokumen.Baca(Bagian("numbering"), gaya), penyusun);
            new BadanDokumen(x, gaya, penerbit, catatan, penyusun, takaran).Baca();
        }

        return penyusun.Selesai();
    }

    /// <summary>The address of a paragraph: its ordinal among all w:p of the main part, from 1.</summary>
    public static string Alamat(int urut) => string.Create(CultureInfo.InvariantCulture, $"p{urut}");

    /// <summary>Path of the part that holds the text.</summary>
    public static string BagianUtama(WadahZip zip)
    {
        var utama = RelasiPaket.Baca(zip, "").Find(r => r.Jenis == "officeDocument")?.Sasaran ?? Badan;
        if (!zip.Ada(utama) || utama.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)
            || utama.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
        {
            var lain = zip.Ada("xl/workbook.xml") ? " Isinya buku kerja Excel: beri akhiran .xlsx." : zip.Ada("ppt/presentation.xml")
                ? " Isinya salindia PowerPoint." : zip.Ada("content.xml") ? " Isinya berkas OpenDocument." : "";
            throw new DokumenTakTerbacaException($"di dalam wadah ZIP tidak ada naskah Word ({Badan}).{lain} Buka dengan Word atau LibreOffice, lalu simpan sebagai .docx.");
        }

        return utama;
    }
}
