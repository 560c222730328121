namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>The namespace of WordprocessingML, in both editions of the standard.</summary>
internal static class RuangWord
{
    public static bool Milik(string ruang) =>
        ruang is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>The namespace of formulas.</summary>
    public static bool Rumus(string ruang) => ruang.EndsWith("/math", StringComparison.Ordinal);
}
