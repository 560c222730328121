using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Pertukaran;

/// <summary>Keeps a text in CSV from becoming a formula when a spreadsheet opens the file, in a way that our reader undoes.</summary>
/// <remarks>
/// A text that begins with = + - @, a tab or a carriage return, and is no figure, gets an apostrophe before it. Reading takes one apostrophe off
/// wherever apostrophes stand before such a sign; so a text that really begins with one comes back as it was.
/// </remarks>
internal static class PenjagaRumus
{
    /// <summary>The text as it is written.</summary>
    public static string Jaga(string teks) => Bertanda(teks) && !Angka(teks) ? "'" + teks : teks;

    /// <summary>The text that was meant.</summary>
    public static string Lepas(string teks) => teks.StartsWith('\'') && Bertanda(teks) ? teks[1..] : teks;

    private static bool Bertanda(string teks) => teks.AsSpan().TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    // a dash alone says that there is no value
    private static bool Angka(string teks) => BacaAngka.Coba(teks, out _, out _);
}
