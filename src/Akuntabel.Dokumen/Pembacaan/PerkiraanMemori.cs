namespace Akuntabel.Dokumen.Pembacaan;

/// <summary>How much memory the check of a document may take, told before it is read: what a queue of jobs admits by.</summary>
public static class PerkiraanMemori
{
    /// <summary>What any check takes: the rules, their patterns, and the forms of the findings.</summary>
    public const long Dasar = 48L << 20;

    /// <summary>What no check takes more than: the readers refuse what would (docs/keputusan/0019).</summary>
    public const long Terbesar = 1L << 30;

    /// <summary>Bytes of memory for each byte of the document once it is open, the most that was measured for its kind.</summary>
    private static readonly Dictionary<string, int> KaliLipat = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = 12, [".xlsx"] = 12, [".html"] = 12, [".htm"] = 12, [".txt"] = 30, [".md"] = 30, [".pdf"] = 40,
    };

    /// <summary>Bytes that the check of a file may need at its worst; quick, since nothing is made of what is in it.</summary>
    /// <param name="jalur">Path; its ending tells the kind. A file that is absent or of no known kind needs next to nothing: it will be refused.</param>
    public static long Untuk(string jalur)
    {
        var info = new FileInfo(jalur);
        if (!info.Exists || info.Length > PembacaDokumen.UkuranTerbesar || !KaliLipat.TryGetValue(info.Extension, out var kali))
        {
            return Dasar;
        }

        try
        {
            return Math.Min(Terbesar, Dasar + (2 * info.Length) + (kali * Terbuka(info)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Dasar;
        }
    }

    /// <summary>Bytes of text once the file is open: of a container its XML, never what the container declares.</summary>
    private static long Terbuka(FileInfo berkas)
    {
        if (berkas.Extension is not (".docx" or ".xlsx"))
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
