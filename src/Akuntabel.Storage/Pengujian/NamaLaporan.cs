using System.Text.RegularExpressions;

namespace Akuntabel.Storage.Pengujian;

/// <summary>Names of files, told apart as people do.</summary>
public static partial class NamaLaporan
{
    /// <summary>Without the ending.</summary>
    public static string Judul(string berkas) => Path.GetFileNameWithoutExtension(berkas) is { Length: > 0 } n ? n : berkas;

    /// <summary>By which versions of one report are known: "LKj Dinas 2024 (1).pdf", "lkj_dinas_2024.docx" and "LKj Dinas 2024
    /// final.docx" are one.</summary>
    public static string Kunci(string berkas)
    {
        var rapat = string.Join(' ', PolaKata().Matches(Judul(berkas).ToLowerInvariant()).Select(m => m.Value));
        var tanpa = PolaSalinan().Replace(rapat, "");
        return tanpa.Length > 0 ? tanpa : rapat.Length > 0 ? rapat : berkas;
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.NonBacktracking)]
    private static partial Regex PolaKata();

    // what copies and drafts add behind a name; a number alone only of one digit or two, as a year is part of the name
    [GeneratedRegex("(?: (?:final|fix|revisi|rev|perbaikan|draf|draft|salinan|copy|versi|v|ver|[0-9]{1,2}|v[0-9]{1,2}|rev[0-9]{1,2}))+$",
        RegexOptions.NonBacktracking)]
    private static partial Regex PolaSalinan();
}
