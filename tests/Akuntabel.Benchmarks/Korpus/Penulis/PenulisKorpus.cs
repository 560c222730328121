using Akuntabel.Benchmarks.Korpus.Dasar;

namespace Akuntabel.Benchmarks.Korpus.Penulis;

/// <summary>Writes a report in any of the formats.</summary>
internal static class PenulisKorpus
{
    /// <summary>The formats, by their endings.</summary>
    public static IReadOnlyList<string> DaftarFormat { get; } = ["md", "txt", "html"];

    /// <summary>Writes the report to a file and returns its path.</summary>
    public static string Tulis(Laporan l, string format, string folder)
    {
        var jalur = Path.Combine(folder, $"laporan-{l.Benih}.{format}");
        File.WriteAllText(jalur, format switch
        {
            "md" => PenulisTeks.Markdown(l),
            "txt" => PenulisTeks.Polos(l),
            _ => PenulisTeks.Html(l),
        });
        return jalur;
    }
}
