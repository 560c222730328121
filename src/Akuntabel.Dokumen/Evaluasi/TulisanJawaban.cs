using System.Text.RegularExpressions;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Evaluasi;

/// <summary>An answer as people write it.</summary>
internal static partial class TulisanJawaban
{
    private static readonly HashSet<string> Terpenuhi = new(StringComparer.Ordinal)
    {
        // the last three are ticks of symbol fonts as their letters
        "✓", "✔", "√", "☑", "✅", "v", "y", "ya", "yes", "ada", "sudah", "terpenuhi", "memenuhi", "terpenuhi seluruhnya", "sesuai", "ü", "þ", "100%",
    };

    private static readonly HashSet<string> Sebagian = new(StringComparer.Ordinal)
    {
        "sebagian", "terpenuhi sebagian", "sebagian terpenuhi", "½", "1/2", "kurang", "proses", "50%",
    };

    private static readonly HashSet<string> Belum = new(StringComparer.Ordinal)
    {
        "-", "–", "—", "x", "✗", "✘", "✖", "☐", "t", "n", "no", "tidak", "tdk", "belum", "belum terpenuhi", "tidak terpenuhi", "tidak memenuhi",
        "tidak ada", "belum ada", "û", "0%",
    };

    private static readonly HashSet<string> TidakBerlaku = new(StringComparer.Ordinal) { "n/a", "na", "tidak berlaku", "tidak relevan" };

    /// <summary>How far a criterion is met; <c>null</c>: the text does not say.</summary>
    public static PemenuhanKriteria? Pemenuhan(string teks)
    {
        var t = teks.Trim().TrimEnd('.').ToLowerInvariant();
        return Tepat(t) ?? (Awal().Match(t) is { Success: true } m ? Tepat(m.Groups[1].Value.TrimEnd()) : null);
    }

    /// <summary>A letter of a scale; <c>null</c>: it is none. "BB (80)" and "b" are.</summary>
    public static string? Huruf(string teks) => PolaHuruf().Match(teks.Trim()) is { Success: true } m ? m.Groups[1].Value.ToUpperInvariant() : null;

    /// <summary>A figure, with comma or dot; <c>null</c>: it is none.</summary>
    public static decimal? Angka(string teks)
    {
        var t = teks.Trim();
        return PolaDesimal().IsMatch(t) ? AngkaDari(t.Replace('.', ',')) : AngkaDari(t);
    }

    private static decimal? AngkaDari(string t) => BacaAngka.Coba(t, out var n, out _) ? n : null;

    private static PemenuhanKriteria? Tepat(string t) => Terpenuhi.Contains(t) ? PemenuhanKriteria.Terpenuhi
        : Sebagian.Contains(t) ? PemenuhanKriteria.Sebagian
        : Belum.Contains(t) ? PemenuhanKriteria.Belum
        : TidakBerlaku.Contains(t) ? PemenuhanKriteria.TidakBerlaku
        : Angka(t) switch { 1 => PemenuhanKriteria.Terpenuhi, 0.5m => PemenuhanKriteria.Sebagian, 0 => PemenuhanKriteria.Belum, _ => null };

    // an answer with what explains it: "Ya, tersedia"
    [GeneratedRegex(@"^([^,;:(]{1,24})\s*[,;:(]")]
    private static partial Regex Awal();

    [GeneratedRegex(@"^(AA|A|BB|B|CC|C|D|E)(?:\s*[(=].*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex PolaHuruf();

    // a sheet may hold its figures as texts in the other way of writing
    [GeneratedRegex(@"^\d{1,3}\.\d{1,2}$")]
    private static partial Regex PolaDesimal();
}
