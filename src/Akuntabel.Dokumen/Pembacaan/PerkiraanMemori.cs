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
        return info.Exists ? Untuk(info.Extension, info.Length, info.OpenRead) : Dasar;
    }

    /// <summary>The same of contents that are no file yet.</summary>
    /// <param name="akhiran">Ending of the name, with its dot.</param>
    /// <param name="ukuran">Bytes.</param>
    /// <param name="buka">Opens the contents.</param>
    public static long Untuk(string akhiran, long ukuran, Func<Stream> buka)
    {
        ArgumentNullException.ThrowIfNull(akhiran);
        ArgumentNullException.ThrowIfNull(buka);
        if (ukuran > PembacaDokumen.UkuranTerbesar || !Terukur.TryGetValue(akhiran, out var terukur))
        {
            return Dasar;
        }

        try
        {
            var terbuka = Terbuka(akhiran, ukuran, buka);
            return Math.Min(Terbesar, Dasar + (2 * ukuran) + Math.Min(terukur.Kali * terbuka, terukur.Atap) + (Dilewati * terbuka));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Dasar;
        }
    }

    /// <summary>Bytes of text once the file is open: of a container its XML, never what the container declares.</summary>
    private static long Terbuka(string akhiran, long ukuran, Func<Stream> buka)
    {
        if (akhiran.ToLowerInvariant() is not (".docx" or ".xlsx"))
        {
            return ukuran;
        }

        try
        {
            var isi = new byte[ukuran];
            using (var aliran = buka())
            {
                aliran.ReadExactly(isi);
            }

            using var wadah = WadahZip.Buka(isi, akhiran);
            return wadah.UkurXml();
        }
        catch (DokumenTakTerbacaException)
        {
            return 0;
        }
    }
}
