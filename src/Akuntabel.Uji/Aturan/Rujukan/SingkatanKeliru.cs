using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Rujukan;

/// <summary>IST-003: an abbreviation has not lost its first letter.</summary>
internal static class SingkatanKeliru
{
    public static AturanUji Aturan { get; } = new(
        "IST-003", TingkatTemuan.Editorial, [KelasTemuan.Istilah],
        "Singkatan ditulis sama di seluruh dokumen.",
        "Konsistensi dokumen",
        "\"Bantuan Keuangan KUB\" beberapa baris sesudah \"Bantuan Keuangan FKUB\".",
        Periksa);

    private const int PemakaianTersedikit = 5;
    private const int JarakBlok = 6;

    private static readonly Regex Pola = new(@"([A-Za-z/]+\s+){2}([A-Z]{3,8})\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    private static readonly Regex PolaSingkatan = new(@"\b[A-Z]{3,8}\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private sealed record Pakai(string Singkatan, string Depan, ParagrafTerbaca Paragraf, int Posisi);

    private static IEnumerable<Temuan?> Periksa(PemahamanDokumen d)
    {
        // a line in capitals has no abbreviations
        var paragraf = d.DaftarParagraf.Where(p => p.Teks.Any(char.IsAsciiLetterLower)).ToList();
        var banyak = d.SemuaTeks.SelectMany(t => PolaSingkatan.Matches(t.Teks).Select(m => m.Value)).GroupBy(x => x).ToDictionary(g =>
            g.Key, g => g.Count());
        var pakai = paragraf.SelectMany(Baca).ToList();
        var menurutDepan = pakai.ToLookup(p => p.Depan);
        foreach (var p in pakai.Where(p => banyak[p.Singkatan] == 1 && !KepanjanganSingkatan.Dikenal(p.Singkatan)))
        {
            var benar = menurutDepan[p.Depan].FirstOrDefault(x => x.Singkatan.Length == p.Singkatan.Length + 1
                && x.Singkatan[1..] == p.Singkatan
                && banyak[x.Singkatan] >= PemakaianTersedikit && Math.Abs(x.Paragraf.Indeks - p.Paragraf.Indeks) <= JarakBlok);
            yield return benar is null ? null : Aturan.Temukan(
                p.Paragraf.Tempat(p.Posisi), p.Singkatan, benar.Singkatan, $"{benar.Singkatan} dipakai {banyak[benar.Singkatan]} kali, {p.Singkatan} sekali",
                $"{p.Singkatan} hanya ditulis di sini; yang dimaksud {benar.Singkatan}.") with
            { Terkait = [benar.Paragraf.Tempat(benar.Posisi)] };
        }
    }

    /// <summary>Abbreviations with the two words before them.</summary>
    private static IEnumerable<Pakai> Baca(ParagrafTerbaca p) =>
        Pola.Matches(p.Teks).Select(m =>
            new Pakai(m.Groups[2].Value, Bunyi.Rapat(m.Value[..^m.Groups[2].Length].Split('/')[^1]), p, m.Groups[2].Index));
}
