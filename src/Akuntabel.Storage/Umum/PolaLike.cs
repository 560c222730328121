namespace Akuntabel.Storage.Umum;

/// <summary>Patterns for <c>LIKE … ESCAPE '\'</c>.</summary>
internal static class PolaLike
{
    /// <summary>Holds this text, in lower case; what stands for any letter in a pattern is looked for as it is.</summary>
    public static string Memuat(string teks) => "%" + teks.Trim().ToLowerInvariant().Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";
}
