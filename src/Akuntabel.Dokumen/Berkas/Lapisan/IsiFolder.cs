using System.Text;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Berkas.Lapisan;

/// <summary>What lies in a folder on disk.</summary>
internal static class IsiFolder
{
    // deep enough for 2023/laporan/narasi/x.md, and an end to folders that link to themselves
    private const int Kedalaman = 8;

    private static readonly EnumerationOptions Pilihan = new()
    {
        RecurseSubdirectories = true, MaxRecursionDepth = Kedalaman, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None,
    };

    /// <summary>Whether one of its folders bears the name of a layer.</summary>
    /// <exception cref="IOException">It cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public static bool AdaLapisan(string folder) => Directory.Exists(folder)
        && Directory.EnumerateDirectories(folder).Any(d => LapisanFolder.Bernama(Path.GetFileName(d)));

    /// <summary>Paths of its files, with forward slashes; what begins with a point belongs to other programs. Empty when there is no
    /// folder.</summary>
    /// <exception cref="IOException">It cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public static IReadOnlyCollection<string> Jalur(string folder) => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder, "*", Pilihan).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(j => !j.Split('/').Any(b => b.StartsWith('.'))).Order(StringComparer.Ordinal)];

    /// <summary>Names in the folder itself that <see cref="Jalur"/> passes over.</summary>
    public static IReadOnlyList<string> Tersembunyi(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).OfType<string>().Where(n => n.StartsWith('.'))
            .Order(StringComparer.Ordinal)];

    /// <summary>A YAML file that holds a mapping; <c>null</c> when it does not or cannot be read.</summary>
    public static SetelanPeta? Peta(SumberBerkas sumber, string jalur)
    {
        try
        {
            var teks = Encoding.UTF8.GetString(sumber.Baca(jalur)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            return YamlBerkas.Baca(teks, jalur, 0, []) as SetelanPeta;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
