namespace Akuntabel.Dokumen;

/// <summary>Formats of a report.</summary>
[Flags]
public enum FormatKeluaran
{
    /// <summary>None.</summary>
    Tanpa = 0,

    /// <summary>Word.</summary>
    Docx = 1,

    /// <summary>Self-contained page.</summary>
    Html = 2,

    /// <summary>PDF, needs Chromium, Chrome or Edge.</summary>
    Pdf = 4,

    /// <summary>Worksheets with live formulas.</summary>
    Xlsx = 8,

    /// <summary>fakta.json.</summary>
    Json = 16,

    /// <summary>Plain text.</summary>
    Txt = 32,
}

/// <summary>Reads the list of formats as a user types it.</summary>
public static class FormatLaporan
{
    private static readonly Dictionary<string, FormatKeluaran> Kata = new(StringComparer.OrdinalIgnoreCase)
    {
        ["docx"] = FormatKeluaran.Docx,
        ["html"] = FormatKeluaran.Html,
        ["pdf"] = FormatKeluaran.Pdf,
        ["xlsx"] = FormatKeluaran.Xlsx,
        ["json"] = FormatKeluaran.Json,
        ["txt"] = FormatKeluaran.Txt,
    };

    /// <summary>The words that are understood.</summary>
    public static IReadOnlyCollection<string> Semua => Kata.Keys;

    /// <summary>"docx,pdf" as formats; null when a word is not known or none is given.</summary>
    public static FormatKeluaran? Baca(string teks)
    {
        var hasil = FormatKeluaran.Tanpa;
        foreach (var kata in teks.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Kata.TryGetValue(kata, out var f))
            {
                return null;
            }

            hasil |= f;
        }

        return hasil == FormatKeluaran.Tanpa ? null : hasil;
    }
}
