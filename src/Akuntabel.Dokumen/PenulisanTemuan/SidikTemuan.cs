using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Uji.Bacaan;
using Akuntabel.Uji.Hasil;

namespace Akuntabel.Dokumen.PenulisanTemuan;

/// <summary>By what a finding is known again in the next version of a report: the rule, and what it says of which thing. Pages, lines,
/// numbers of tables and places in the file don't count.</summary>
public static partial class SidikTemuan
{
    private const int Panjang = 24;

    // a printed text of so many letters tells by itself what it is about
    private const int TelahJelas = 40;

    /// <summary>Digests of a finding, the narrowest first; an empty one says too little to be told by.</summary>
    /// <param name="t">The finding.</param>
    /// <param name="dokumen">The document that it was found in.</param>
    public static IReadOnlyList<string> Kunci(Temuan t, DokumenTerbaca dokumen)
    {
        ArgumentNullException.ThrowIfNull(t);
        ArgumentNullException.ThrowIfNull(dokumen);
        var tertulis = Rapat(t.Tertulis);
        var bab = Kata(t.Tempat.Bab);
        var (judul, hal) = t.Tempat.Blok is { } b && b >= 0 && b < dokumen.Blok.Count ? Sekitar(dokumen.Blok[b], t.Tempat) : ("", "");
        var kolom = Kata(t.Tempat.Kolom);
        // what is not printed at all is known by what is said of it
        var sempit = Sidik(t.Kode, tertulis, Kata(t.Seharusnya), tertulis.Length == 0 ? Kata(t.Pesan) : "", bab, judul, hal, kolom);
        return tertulis.Length == 0
            ? [sempit, "", ""]
            : [sempit, hal.Length == 0 && tertulis.Length < TelahJelas ? "" : Sidik(t.Kode, tertulis, hal, kolom),
                bab.Length + judul.Length == 0 ? "" : Sidik(t.Kode, tertulis, bab, judul, kolom)];
    }

    // the caption of a table and the words of the row; of a paragraph the words of the sentence
    private static (string Judul, string Hal) Sekitar(BlokTerbaca blok, TempatTemuan tempat) => blok switch
    {
        TabelTerbaca t => (Kata(t.Judul), tempat.BarisTabel is { } n && n >= 1 && n <= t.Isi.Count ? Label(t.Isi[n - 1]) : ""),
        ParagrafTerbaca p => ("", Kata(Kalimat(p.Teks, tempat.Posisi ?? 0))),
        _ => ("", ""),
    };

    private static string Label(BarisTerbaca b) => b.Sel.Select(s => Kata(s.Teks)).FirstOrDefault(k => k.Length >= 3) ?? "";

    private static string Kalimat(string teks, int posisi)
    {
        var akhir = 0;
        foreach (Match m in PolaAkhirKalimat().Matches(teks))
        {
            if (m.Index >= posisi)
            {
                return teks[akhir..m.Index];
            }

            akhir = m.Index + m.Length;
        }

        return teks[akhir..];
    }

    /// <summary>Letters and digits only: separators and blanks are written one way or another.</summary>
    private static string Rapat(string teks) => string.Concat(Rata(teks).Where(char.IsLetterOrDigit));

    /// <summary>Words only: numbers of chapters and tables move, figures change.</summary>
    private static string Kata(string? teks) =>
        string.Join(' ', PolaKata().Matches(Rata(teks ?? "")).Select(m => m.Value).Where(k => !PolaRomawi().IsMatch(k)));

    private static string Rata(string teks) => teks.Normalize(NormalizationForm.FormKC).ToLower(CultureInfo.InvariantCulture);

    // each part with its length, so that no two read alike
    private static string Sidik(params string[] bagian) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(bagian.Select(b => $"{b.Length}:{b}")))))[..Panjang];

    [GeneratedRegex(@"\p{L}+", RegexOptions.NonBacktracking)]
    private static partial Regex PolaKata();

    [GeneratedRegex("^[ivxl]+$", RegexOptions.NonBacktracking)]
    private static partial Regex PolaRomawi();

    // a dot between digits ends nothing
    [GeneratedRegex(@"[.!?;]\s+", RegexOptions.NonBacktracking)]
    private static partial Regex PolaAkhirKalimat();
}
