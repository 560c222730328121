using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser.Tokens;

namespace Akuntabel.Dokumen.Pembacaan.Html;

/// <summary>An ordered or unordered list that is being read: it gives each item the number that a reader sees before it.</summary>
internal sealed class DaftarBernomor
{
    private static readonly Regex GayaPenanda = new(@"list-style(-type)?\s*:[^;]{0,60}?(none|decimal|(lower|upper)-(alpha|latin|roman))", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly (int Nilai, string Tanda)[] Romawi =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    private readonly string _jenis;
    private readonly int _langkah = 1;
    private int _nomor;

    public DaftarBernomor(HtmlTagToken t)
    {
        _jenis = t.Name == "ol" ? Jenis(t.GetAttribute("type"), t.GetAttribute("style")) : "";
        _nomor = Bilangan(t.GetAttribute("start")) ?? 1;
        // without a start, a reversed list counts down from its length, which is not known yet
        if (t.Attributes.Exists(a => a.Name == "reversed"))
        {
            _langkah = -1;
            _jenis = t.GetAttribute("start").Length > 0 ? _jenis : "";
        }
    }

    /// <summary>The mark before the next item, with a blank after it; empty when there is none that counts.</summary>
    public string Penanda(string nilai)
    {
        var n = Bilangan(nilai) ?? _nomor;
        _nomor = n + _langkah;
        return _jenis.Length == 0 ? "" : Cetak(n, _jenis[0]) + ". ";
    }

    private static string Jenis(string tipe, string gaya) =>
        GayaPenanda.Match(gaya) is not { Success: true } m ? (tipe is "a" or "A" or "i" or "I" ? tipe : "1")
        : m.Groups[2].Value.ToLowerInvariant() switch
        {
            "none" => "",
            "decimal" => "1",
            "lower-alpha" or "lower-latin" => "a",
            "upper-alpha" or "upper-latin" => "A",
            "lower-roman" => "i",
            _ => "I",
        };

    private static int? Bilangan(string teks) =>
        int.TryParse(teks, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var n) && n is > -1_000_000 and < 1_000_000 ? n : null;

    private static string Cetak(int n, char jenis) => jenis switch
    {
        'a' when n > 0 => Huruf(n),
        'A' when n > 0 => Huruf(n).ToUpperInvariant(),
        'i' when n is > 0 and < 4000 => Angka(n),
        'I' when n is > 0 and < 4000 => Angka(n).ToUpperInvariant(),
        _ => n.ToString(CultureInfo.InvariantCulture),
    };

    private static string Huruf(int n) => (n > 26 ? Huruf((n - 1) / 26) : "") + (char)('a' + ((n - 1) % 26));

    private static string Angka(int n)
    {
        var hasil = "";
        foreach (var (nilai, tanda) in Romawi)
        {
            for (; n >= nilai; n -= nilai)
            {
                hasil += tanda;
            }
        }

        return hasil;
    }
}
