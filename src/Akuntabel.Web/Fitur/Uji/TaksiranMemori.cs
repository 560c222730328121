using System.IO.Compression;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>
/// How much memory the check of documents may need. An estimate for sharing; the limit itself is kept by the process that does the job.
/// </summary>
internal static class TaksiranMemori
{
    /// <summary>Up to this a check is short and light, bytes.</summary>
    public const long Kecil = 400L << 20;

    // measured on texts and DOCX: the model of the document and its checks take up to 16 bytes for each byte of text
    private const int PerBita = 16;

    private const long Dasar = 128L << 20;

    /// <summary>Of documents that are checked one after the other: the heaviest counts.</summary>
    /// <param name="daftar">Ending, length and contents of each.</param>
    public static long Uji(IEnumerable<(string Akhiran, long Ukuran, Func<Stream> Buka)> daftar) =>
        Dasar + (PerBita * daftar.Select(d => Math.Min(Mekar(d.Akhiran, d.Ukuran, d.Buka), 1L << 32)).DefaultIfEmpty().Max());

    // what an archive says of itself; a liar meets the limit later
    private static long Mekar(string akhiran, long ukuran, Func<Stream> buka)
    {
        if (akhiran.ToLowerInvariant() is not (".docx" or ".xlsx"))
        {
            return ukuran;
        }

        try
        {
            using var zip = new ZipArchive(buka(), ZipArchiveMode.Read);
            return zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Sum(e => Math.Min(e.Length, 1L << 32));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException)
        {
            return ukuran;
        }
    }
}
