using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Perbandingan;

/// <summary>A word, a figure, or what stands between them.</summary>
/// <param name="teks">As printed.</param>
/// <param name="kanon">What it is compared by.</param>
/// <param name="angka">Whether it is a figure.</param>
internal class Token(string teks, string kanon, bool angka)
{
    /// <summary>Compares tokens by what they mean, not by how they are printed.</summary>
    public static IEqualityComparer<Token> Pembanding { get; } = EqualityComparer<Token>.Create((a, b) => a?.Kanon == b?.Kanon, t => t.Kanon.GetHashCode(StringComparison.Ordinal));

    public string Teks { get; } = teks;

    public string Kanon { get; } = kanon;

    public bool Angka { get; } = angka;

    public bool Sela => string.IsNullOrWhiteSpace(Teks);
}

/// <summary>The years of both reports: "Tahun 2022" in the one is "Tahun 2023" in the other.</summary>
/// <param name="Lama">Year of the earlier one.</param>
/// <param name="Baru">Year of the later one.</param>
public sealed record TahunBanding(int Lama, int Baru)
{
    private const int Terjauh = 6;

    /// <summary>Two of one year: every year is what it is.</summary>
    public static TahunBanding Sama { get; } = new(0, 0);

    internal string Kanon(string teks, bool baru) => Lama != Baru && teks.Length == 4 && int.TryParse(teks, out var t)
        && Math.Abs(t - (baru ? Baru : Lama)) <= Terjauh ? $"tahun{t - (baru ? Baru : Lama):+0;-0;0}" : teks;
}

/// <summary>Takes texts apart.</summary>
internal static partial class PemotongKata
{
    /// <summary>Words, figures with their sign, and what is between.</summary>
    public static IEnumerable<(string Teks, bool Angka)> Potong(string teks) => Pola().Matches(teks).Select(m => (m.Value, m.Groups["angka"].Success));

    /// <summary>The tokens of runs; a bound figure is one whatever it looks like.</summary>
    public static List<Token> Potong(IEnumerable<Ruas> ruas, TahunBanding tahun, bool baru)
    {
        var hasil = new List<Token>();
        foreach (var r in ruas)
        {
            if (r is Angka a)
            {
                hasil.Add(new Token(a.Bentuk, tahun.Kanon(a.Bentuk, baru), angka: true));
            }
            else
            {
                hasil.AddRange(Potong(r.Tercetak).Select(t => new Token(t.Teks, tahun.Kanon(t.Teks, baru), t.Angka)));
            }
        }

        return hasil;
    }

    [GeneratedRegex(@"(?<angka>(?:Rp\.?\s?)?\d+(?:[.,]\d+)*(?:\s?%)?)|[\p{L}\p{M}\d]+|\s+|.", RegexOptions.Singleline)]
    private static partial Regex Pola();
}
