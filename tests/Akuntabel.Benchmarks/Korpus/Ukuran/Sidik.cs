using System.Text.RegularExpressions;

namespace Akuntabel.Benchmarks.Korpus.Ukuran;

/// <summary>Compares figures and words whatever their spelling.</summary>
internal static partial class Sidik
{
    /// <summary>So many digits make a figure that is hardly printed twice by chance.</summary>
    private const int DigitKhas = 5;

    /// <summary>The figures of a text, each in one spelling.</summary>
    public static HashSet<string> Angka(string teks) => [.. PolaAngka().Matches(teks).Select(m => Bersih(m.Value))];

    /// <summary>Whether the figure tells its place by itself.</summary>
    public static bool Khas(string angka) => angka.Count(char.IsAsciiDigit) >= DigitKhas;

    /// <summary>Whether most words of a name stand in a text.</summary>
    public static bool Memuat(string teks, string nama)
    {
        var kata = Kata(nama);
        return kata.Count == 0 || kata.Count(Kata(teks).Contains) * 10 >= kata.Count * 6;
    }

    /// <summary>Words, joined by one blank, without marks.</summary>
    public static string Rata(string teks) => string.Join(' ', PolaKata().Matches(teks.ToUpperInvariant()).Select(m => m.Value));

    private static HashSet<string> Kata(string teks) => [.. PolaKata().Matches(teks.ToUpperInvariant()).Select(m => m.Value)
        .Where(k => k.Length > 1)];

    private static string Bersih(string angka)
    {
        var desimal = Desimal().Match(angka);
        var utuh = string.Concat((desimal.Success ? angka[..desimal.Index] : angka).Where(char.IsAsciiDigit)).TrimStart('0');
        var pecahan = desimal.Success ? desimal.Value[1..].TrimEnd('0') : "";
        return (utuh.Length == 0 ? "0" : utuh) + (pecahan.Length == 0 ? "" : "." + pecahan);
    }

    [GeneratedRegex(@"\d(?:[\d.,]*\d)?")]
    private static partial Regex PolaAngka();

    [GeneratedRegex(@"(?<=\d)[.,]\d{1,2}$|(?<=^0)[.,]\d+$")]
    private static partial Regex Desimal();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex PolaKata();
}
