using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Teks;

/// <summary>An expression over texts, without regard to case, whose time is bounded whatever the text.</summary>
/// <remarks>
/// Paragraphs and cells of ordinary length go through the quick engine, where even the worst case is short; longer texts through the one whose
/// time is linear but which costs far more memory and is therefore made only when such a text comes. That one knows no "followed by"
/// and no "not followed by": an expression with them stays with the quick engine, and so must bound its own repetitions.
/// </remarks>
internal sealed class PolaTeks(string pola)
{
    private const int PanjangBiasa = 4000;
    private const RegexOptions Opsi = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private readonly Lazy<Regex> _cepat = new(() => new Regex(pola, Opsi));
    private readonly Lazy<Regex> _lurus = new(() =>
        new Regex(pola, pola.Contains("(?!", StringComparison.Ordinal)
            || pola.Contains("(?=", StringComparison.Ordinal) ? Opsi : Opsi | RegexOptions.NonBacktracking));

    public bool IsMatch(string teks) => Mesin(teks.Length).IsMatch(teks);

    public bool IsMatch(ReadOnlySpan<char> teks) => Mesin(teks.Length).IsMatch(teks);

    public Match Match(string teks) => Mesin(teks.Length).Match(teks);

    public Match Match(string teks, int awal) => Mesin(teks.Length).Match(teks, awal);

    public MatchCollection Matches(string teks) => Mesin(teks.Length).Matches(teks);

    public int Count(string teks) => Mesin(teks.Length).Count(teks);

    public string Replace(string teks, string ganti) => Mesin(teks.Length).Replace(teks, ganti);

    public string Replace(string teks, MatchEvaluator ganti) => Mesin(teks.Length).Replace(teks, ganti);

    public string[] Split(string teks) => Mesin(teks.Length).Split(teks);

    private Regex Mesin(int panjang) => (panjang <= PanjangBiasa ? _cepat : _lurus).Value;
}
