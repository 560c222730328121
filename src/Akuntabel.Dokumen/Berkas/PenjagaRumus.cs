using System.Buffers;
using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>Keeps a text in CSV from becoming a formula when a spreadsheet opens the file, in a way that our reader undoes.</summary>
/// <remarks>
/// A text that begins with = + - @ (also full width), a tab or a carriage return, and is no figure, gets an apostrophe before it. So does what follows
/// a comma, a semicolon, a tab or the end of a line inside a text: a spreadsheet set to another separator begins a cell there. Reading takes one
/// apostrophe off wherever apostrophes stand before such a sign; so a text that really has one comes back as it was.
/// </remarks>
internal static partial class PenjagaRumus
{
    private static readonly SearchValues<char> AkhirSel = SearchValues.Create(",;\t\r\n\"");

    /// <summary>The text as it is written.</summary>
    public static string Jaga(string teks) => Angka(teks) ? teks : Sisipkan(teks, AwalSel());

    /// <summary>The text that was meant.</summary>
    public static string Lepas(string teks) => teks.Contains('\'', StringComparison.Ordinal) ? Terjaga().Replace(teks, "") : teks;

    /// <summary>A whole file as it is given out: cells that are guarded already stay as they are.</summary>
    public static string JagaBerkas(string teks) => Sisipkan(teks, AwalSelMentah());

    private static string Sisipkan(string teks, Regex awal) => awal.Replace(teks, m => Angka(Sampai(teks.AsSpan(m.Index)).ToString()) ? "" : "'");

    // up to where a cell may end
    private static ReadOnlySpan<char> Sampai(ReadOnlySpan<char> sisa) => sisa[1..].IndexOfAny(AkhirSel) is var i and >= 0 ? sisa[..(i + 1)] : sisa;

    // a dash alone says that there is no value; "-12.34" is doubtful to us but a number to a spreadsheet; "+62812" would lose its plus there
    private static bool Angka(string teks) => BacaAngka.Coba(teks, out _, out _) || Bilangan().IsMatch(teks);

    [GeneratedRegex("(?<=(?:^|[,;\\t\\r\\n])\"*)(?='*[=+\\-@＝＋－＠])|^(?='*[\\t\\r])")]
    private static partial Regex AwalSel();

    [GeneratedRegex("(?<=(?:^|[,;\\t\\r\\n])\"*)'(?='*[=+\\-@＝＋－＠])|^'(?='*[\\t\\r])")]
    private static partial Regex Terjaga();

    [GeneratedRegex("(?<=(?:^\uFEFF?|[,;\\t\\r\\n])\"*)(?=[=+\\-@＝＋－＠])")]
    private static partial Regex AwalSelMentah();

    [GeneratedRegex("^-?\\d[\\d.,]*(?:[eE][+-]?\\d+)?\\s*%?$", RegexOptions.NonBacktracking)]
    private static partial Regex Bilangan();
}
