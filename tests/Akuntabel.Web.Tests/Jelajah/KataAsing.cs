using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Jelajah;

/// <summary>Words of the machine that nobody meets who fills in forms: names of files, keys, bytes, and what they are written in.</summary>
internal static partial class KataAsing
{
    // where files are what the page is about
    private static readonly string[] TentangBerkas = ["/kelola", "/ubah", "/berkas", "/impor", "/lampiran", "/pengembang",
        "/bantuan", "/riwayat", "/uji", "handler="];

    // those who open this want the files
    private const string Lanjutan = ".lanjutan, script, style, template, textarea, pre, code, iframe";

    /// <summary>Such words of a page, each with those around it.</summary>
    /// <param name="alamat">Its address.</param>
    /// <param name="halaman">The page.</param>
    public static IEnumerable<string> Cari(string alamat, IHtmlDocument halaman)
    {
        if (Array.Exists(TentangBerkas, t => alamat.Contains(t, StringComparison.Ordinal)) || halaman.Body?.Clone() is not IElement badan)
        {
            return [];
        }

        foreach (var u in badan.QuerySelectorAll(Lanjutan).ToList())
        {
            u.Remove();
        }

        var teks = string.Join(' ', badan.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Pola().Matches(teks).Select(m => teks[Math.Max(0, m.Index - 40)..Math.Min(teks.Length, m.Index + m.Length + 40)]);
    }

    [GeneratedRegex(@"\b[\w/-]+\.(ya?ml|csv|md|json)\b|\bbytes?\b|\bYAML\b|\b[fuhs]:[\w\[]|\]\.[a-z]|\[\+?\d+\]|\bbersatuan "
        + @"rasio\b|\bBaris demi baris\b"
        + @"|\b[Pp]engikat\b|\b[Ss]idik\b(?! jari)|\bkode_\w+|\bnull\b|\bhandler\b|\bkunci (isian|berkas)\b"
        // keys of documents and fields, the number of a table nobody can count to, and two stops where a sentence was put into another
        + @"|(?<![\w/])(rencana-aksi|perjanjian-(kinerja|jenjang)|dasar-hukum|sumber-daya|dukungan-sasaran|anggaran-kas|target-rkt"
        + @"|realisasi-(anggaran|belanja)|sasaran-rpjmd|penanggung-jawab|pohon-kinerja|riwayat-kepala)(?![\w/.])"
        + @"|\btabel \d+\b(?!\.\d)|[^.\s]\.\.(?!\.)")]
    private static partial Regex Pola();
}
