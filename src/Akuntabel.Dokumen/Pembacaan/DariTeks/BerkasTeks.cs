using System.Text;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Dokumen.Pembacaan;

// not "Teks": that is a run of the document model
namespace Akuntabel.Dokumen.Pembacaan.DariTeks;

/// <summary>The bytes of a text file.</summary>
internal static class BerkasTeks
{
    /// <summary>Reads UTF-8 with or without a mark.</summary>
    /// <exception cref="DokumenTakTerbacaException">The bytes are not UTF-8.</exception>
    public static DokumenTerbaca Baca(byte[] isi)
    {
        try
        {
            var utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
            TakaranDokumen.PastikanHuruf(utf8.GetCharCount(isi));
            return PembacaTeks.Baca(utf8.GetString(isi).TrimStart('\ufeff'));
        }
        catch (DecoderFallbackException e)
        {
            throw new DokumenTakTerbacaException($"bukan teks UTF-8 (byte ke-{e.Index + 1}). Simpan ulang sebagai teks UTF-8.", e);
        }
    }
}
