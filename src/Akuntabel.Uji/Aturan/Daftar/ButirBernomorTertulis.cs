using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>A numbered item of running text or a numbered row of a table.</summary>
/// <param name="Gaya">How it is numbered: "1.", "1)", "(1)", "a.", "A)".</param>
/// <param name="Nomor">Its number; a letter counts from a = 1.</param>
/// <param name="Isi">What follows the number.</param>
/// <param name="Sel">The other cells of a row; empty in running text.</param>
/// <param name="Blok">Index of its block.</param>
/// <param name="Tempat">Where it stands.</param>
internal sealed record ButirBernomorTertulis(string Gaya, int Nomor, string Isi, IReadOnlyList<string> Sel, int Blok, TempatTemuan Tempat)
{
    private static readonly PolaTeks Pola = Bunyi.Pola(@"^\s*(\(?)([0-9]{1,3}|[a-z])\s?([.)]\)?)\s*");

    /// <summary>As printed: "5)", "c.".</summary>
    public string Tertulis => Cetak(Nomor);

    /// <summary>Another number in the same style.</summary>
    public string Cetak(int nomor)
    {
        var inti = Gaya.Contains('1') ? nomor.ToString(CultureInfo.InvariantCulture)
            : ((char)((Gaya.Contains('A') ? 'A' : 'a') + nomor - 1)).ToString();
        return Gaya.Replace("1", inti, StringComparison.Ordinal).Replace("A", inti, StringComparison.Ordinal).Replace("a", inti,
            StringComparison.Ordinal);
    }

    /// <summary>Finds a number of the same style inside a text, where a reader has not seen that an item begins.</summary>
    public PolaTeks PolaNomor(int nomor) =>
        Bunyi.Pola(@"(^|[\s(;,.])" + Cetak(nomor).Trim('(', ')', '.') + @"\s?" + Regex.Escape(Gaya[^1..]));

    /// <summary>The item that a paragraph is; <c>null</c> when it does not begin with a number.</summary>
    public static ButirBernomorTertulis? Dari(ParagrafTerbaca p) =>
        Pecah(p.Teks) is { } x && x.Isi.Length > 0 && !char.IsAsciiDigit(x.Isi[0])
            ? new ButirBernomorTertulis(x.Gaya, x.Nomor, x.Isi, [], p.Indeks, p.Tempat(0)) : null;

    /// <summary>The item that a row is, its number in the first cell; <c>null</c> when it has none.</summary>
    public static ButirBernomorTertulis? Dari(TabelTerbaca t, int baris)
    {
        var sel = t.Isi[baris].Sel.Select(s => s.Teks).ToList();
        if (sel.Count == 0)
        {
            return null;
        }

        var polos = sel[0].Length is > 0 and < 4 && sel[0].All(char.IsAsciiDigit);
        var x = polos ? ("1.", int.Parse(sel[0], CultureInfo.InvariantCulture), "") : Pecah(sel[0]);
        if (x is not var (gaya, nomor, isi))
        {
            return null;
        }

        var lain = sel.Skip(1).ToList();
        return isi.Length > 0 ? new ButirBernomorTertulis(gaya, nomor, isi, lain, t.Indeks, t.Tempat(baris, 0))
            : lain.Count > 0 ? new ButirBernomorTertulis(gaya, nomor, lain[0], lain[1..], t.Indeks, t.Tempat(baris, 1)) : null;
    }

    private static (string Gaya, int Nomor, string Isi)? Pecah(string teks)
    {
        var m = Pola.Match(teks.Length > 12 ? teks[..12] : teks);
        if (!m.Success)
        {
            return null;
        }

        var inti = m.Groups[2].Value;
        var angka = char.IsAsciiDigit(inti[0]);
        // "a.n.", "d/a", "H. Ahmad": a letter needs a space behind it
        if (!angka && m.Length == m.Groups[3].Index + m.Groups[3].Length)
        {
            return null;
        }

        var tanda = angka ? "1" : char.IsAsciiLetterUpper(inti[0]) ? "A" : "a";
        var nomor = angka ? int.Parse(inti, CultureInfo.InvariantCulture) : char.ToLowerInvariant(inti[0]) - 'a' + 1;
        return (m.Groups[1].Value + tanda + m.Groups[3].Value, nomor, teks[m.Length..].Trim());
    }
}
