namespace Akuntabel.Dokumen.Pembacaan;

/// <summary>How much memory the check of a document may take, told before it is read: what a queue of jobs admits by.</summary>
public static class PerkiraanMemori
{
    /// <summary>What any check takes: the rules, their patterns, and the forms of the findings.</summary>
    public const long Dasar = 48L << 20;

    /// <summary>What no check takes more than: the readers refuse what would (docs/keputusan/0019).</summary>
    public const long Terbesar = 1L << 30;

    /// <summary>
    /// What was measured at most for a kind (docs/keputusan/0019): bytes of memory for each byte of the open document while its cells or characters
    /// are the smallest there are, up to where the readers refuse more of them; beyond, what is only passed over takes little.
    /// </summary>
    private static readonly Dictionary<string, (long Kali, long Atap)> Terukur = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = (36, 600L << 20), [".xlsx"] = (36, 600L << 20), [".html"] = (110, 600L << 20), [".htm"] = (110, 600L << 20),
        [".txt"] = (200, 480L << 20), [".md"] = (200, 480L << 20),
        // its pages may share what they show: the size of the file tells nothing
        [".pdf"] = (1L << 20, 420L << 20),
    };

    private const long Dilewati = 4;

    /// <summary>Bytes that the check of a file may need at its worst; quick, since nothing is made of what is in it.</summary>
    /// <param name="jalur">Path; its ending tells the kind. A file that is absent or of no known kind needs next to nothing: it will be refused.</param>
    public static long Untuk(string jalur)
    {
        var info = new FileInfo(jalur);
        if (!info.Exists || info.Length > PembacaDokumen.UkuranTerbesar || !Terukur.TryGetValue(info.Extension, out var ukuran))
        {
            return Dasar;
        }

        try
        {
            var terbuka = Terbuka(info);
            return Math.Min(Terbesar, Dasar + (2 * info.Length) + Math.Min(ukuran.Kali * terbuka, ukuran.Atap) + (Dilewati * terbuka));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Dasar;
        }
    }

    /// <summary>Bytes of text once the file is open: of a container its XML, never what the container declares.</summary>
    private static long Terbuka(FileInfo berkas)
    {
        if (berkas.Extension.ToLowerInvariant() is not (".docx" or ".xlsx"))
        {
            return berkas.Length;
        }

        try
        {
            using var wadah = WadahZip.Buka(File.ReadAllBytes(berkas.FullName), berkas.Extension);
            return wadah.UkurXml();
        }
        catch (DokumenTakTerbacaException)
        {
            return 0;
        }
    }
}
