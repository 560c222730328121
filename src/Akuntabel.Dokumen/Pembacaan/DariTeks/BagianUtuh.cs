using System.Text.RegularExpressions;

// not "Teks": that is a run of the document model
namespace Akuntabel.Dokumen.Pembacaan.DariTeks;

/// <summary>
/// Tells the lines of a text that no table by blanks can hold: tables of other kinds, fenced code, lines of a paragraph's length.
/// </summary>
internal sealed partial class BagianUtuh
{
    private const int LarikTerpanjang = 1_000;
    private string? _pagar;
    private bool _dalamHtml;

    /// <summary>Takes the next line.</summary>
    public bool Berikut(string teks)
    {
        var pagar = Pagar().Match(teks) is { Success: true } m ? m.Groups[1].Value[..3] : null;
        var utuh = _pagar is not null || pagar is not null || _dalamHtml || Asing(teks);
        _pagar = pagar is null ? _pagar : _pagar is null ? pagar : pagar == _pagar ? null : _pagar;
        _dalamHtml = (_dalamHtml || TabelHtml.Mulai(teks)) && !teks.Contains("</table", StringComparison.OrdinalIgnoreCase);
        return utuh;
    }

    private static bool Asing(string teks) => teks.Length > LarikTerpanjang || teks.Contains('\t') || TabelHtml.Mulai(teks)
        || TabelBaris.Pipa(teks) || PolaBaris.DaftarIsi(teks);

    [GeneratedRegex("^ {0,3}(```|~~~)", RegexOptions.NonBacktracking)]
    private static partial Regex Pagar();
}
