namespace Akuntabel.Dokumen.Pembacaan;

/// <summary>The documents that a person means by naming files and folders.</summary>
public static class DaftarBerkasUji
{
    /// <summary>Named files as they stand; of folders all documents that can be read, below it too, in order of name.</summary>
    /// <param name="nama">Files and folders.</param>
    /// <exception cref="DokumenTakTerbacaException">A folder without documents, or one that cannot be listed.</exception>
    public static IReadOnlyList<string> Urai(IEnumerable<string> nama) =>
        [.. nama.SelectMany(n => Directory.Exists(n) ? Folder(n) : [n]).Distinct(StringComparer.Ordinal)];

    private static List<string> Folder(string folder)
    {
        try
        {
            var opsi = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 32, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };
            // "~$x.docx" is what Word leaves beside an open document
            var berkas = Directory.EnumerateFiles(folder, "*", opsi)
                .Where(b => PembacaDokumen.DaftarAkhiran.Contains(Path.GetExtension(b), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(b).StartsWith("~$", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal).ToList();
            return berkas.Count > 0 ? berkas : throw new DokumenTakTerbacaException($"{folder}: tidak ada dokumen yang dapat diuji di dalam folder ini. Yang dapat diuji: {string.Join(' ', PembacaDokumen.DaftarAkhiran)}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DokumenTakTerbacaException($"{folder}: isi folder tidak dapat dibaca ({e.Message.TrimEnd('.')}). Periksa izinnya.", e);
        }
    }
}
