namespace Akuntabel.Core.Umum;

/// <summary>Latin letters without their signs: "é" is "e". The program runs without tables of cultures, which would say so.</summary>
public static class HurufPolos
{
    private static readonly Dictionary<char, char> Semua = new[]
    {
        "aàáâãäåāăą", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŋ", "oòóôõöøōŏő", "rŕŗř",
        "sśŝşšș", "tţťŧț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    }.SelectMany(k => k[1..].SelectMany(h => new[] { (h, k[0]), (char.ToUpperInvariant(h), char.ToUpperInvariant(k[0])) }))
        .DistinctBy(h => h.Item1).ToDictionary(h => h.Item1, h => h.Item2);

    /// <summary>A letter without its sign; any other as it is.</summary>
    public static char Dari(char huruf) => Semua.GetValueOrDefault(huruf, huruf);
}
