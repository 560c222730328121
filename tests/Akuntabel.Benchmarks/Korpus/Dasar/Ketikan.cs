namespace Akuntabel.Benchmarks.Korpus.Dasar;

/// <summary>Types as people do: what is sloppy is no error.</summary>
internal static class Ketikan
{
    /// <summary>The run as the writer of the report would type it.</summary>
    public static Larik Seperti(Larik isi, Pena p) =>
        p.G.Ceroboh ? new([.. isi.Ruas.Select(r => r is string s ? Ceroboh(s, p.A) : r)]) : isi;

    private static string Ceroboh(string teks, Acak a) => a.Antara(0, 9) switch
    {
        0 => teks.Replace(", ", " , ", StringComparison.Ordinal),
        1 => teks.Replace(". ", ".  ", StringComparison.Ordinal),
        2 => teks.Replace(" yang ", " yg ", StringComparison.Ordinal),
        3 => teks.Replace(" dan ", "  dan ", StringComparison.Ordinal),
        4 => teks.Replace("persentase", "prosentase", StringComparison.Ordinal),
        _ => teks,
    };
}
