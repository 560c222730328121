using Akuntabel.Dokumen.Perbandingan;
using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Umum;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen.Banding;

/// <summary>
/// Two versions of a text side by side: <c>&lt;banding judul="Bab I" judul-lama="Versi 1" judul-baru="Versi 2 (draf)" lama="@a" baru="@b" /&gt;</c>.
/// What stayed is folded; in changed lines the changed words are marked.
/// </summary>
[HtmlTargetElement("banding", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed partial class BandingTagHelper : TagHelper
{
    /// <summary>Unchanged lines shown around a change.</summary>
    private const int Sekitar = 2;

    /// <summary>Rows shown at most: a browser and its reader have an end.</summary>
    internal const int BarisPaling = 1000;

    /// <summary>What is compared.</summary>
    public string Judul { get; set; } = "Perbandingan";

    /// <summary>Head of the old side.</summary>
    public string JudulLama { get; set; } = "Sebelum";

    /// <summary>Head of the new side.</summary>
    public string JudulBaru { get; set; } = "Sesudah";

    /// <summary>Old text.</summary>
    public string Lama { get; set; } = "";

    /// <summary>New text.</summary>
    public string Baru { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var baris = Sejajarkan(Beda.Hitung(Baris(Lama), Baris(Baru)));
        if (baris.TrueForAll(Tetap))
        {
            output.TagName = "p";
            output.TagMode = TagMode.StartTagAndEndTag;
            output.Content.SetContent($"{Judul}: tidak ada perbedaan.");
            return;
        }

        BingkaiBanding.Pasang(output, "banding-" + context.UniqueId, Judul, "banding", [JudulLama, JudulBaru], Isi(baris));
    }

    /// <summary>Puts removed and added lines of one change beside each other.</summary>
    internal static List<Langkah<string>> Sejajarkan(IReadOnlyList<Langkah<string>> langkah)
    {
        var hasil = new List<Langkah<string>>();
        var lama = new List<string>();
        var baru = new List<string>();
        foreach (var l in langkah)
        {
            if (Tetap(l))
            {
                Tuang();
                hasil.Add(l);
                continue;
            }

            (l.Lama is null ? baru : lama).Add(l.Lama ?? l.Baru ?? "");
        }

        Tuang();
        return hasil;

        void Tuang()
        {
            hasil.AddRange(Enumerable.Range(0, Math.Max(lama.Count, baru.Count)).Select(i => new Langkah<string>(lama.ElementAtOrDefault(i), baru.ElementAtOrDefault(i))));
            lama.Clear();
            baru.Clear();
        }
    }

    private static bool Tetap(Langkah<string> l) => l.Lama is not null && l.Lama == l.Baru;

    private static string[] Baris(string teks) => teks.ReplaceLineEndings("\n").Split('\n');

    private static IEnumerable<IHtmlContent> Isi(List<Langkah<string>> baris)
    {
        var tampak = baris.Select((_, i) => baris.Skip(Math.Max(0, i - Sekitar)).Take(i - Math.Max(0, i - Sekitar) + Sekitar + 1).Any(l => !Tetap(l))).ToList();
        var tampil = 0;
        for (var i = 0; i < baris.Count; i++)
        {
            if (tampak[i] && tampil == BarisPaling)
            {
                yield return BingkaiBanding.Sisa(baris.Skip(i).Count(l => !Tetap(l)), 2);
                yield break;
            }

            if (tampak[i])
            {
                tampil++;
                yield return BarisTabel(baris[i]);
                continue;
            }

            var lipat = tampak.Skip(i).TakeWhile(t => !t).Count();
            yield return BingkaiBanding.Lipatan(lipat, 2);
            i += lipat - 1;
        }
    }

    private static TagBuilder BarisTabel(Langkah<string> l)
    {
        if (Tetap(l))
        {
            return Unsur.Buat("tr").Isi(Unsur.Buat("td").Teks(l.Lama), Unsur.Buat("td").Teks(l.Baru));
        }

        var kata = l is { Lama: { } a, Baru: { } b } ? Beda.Hitung(Kata(a), Kata(b)) : [new Langkah<string>(l.Lama, l.Baru)];
        return Unsur.Buat("tr", "berubah").Isi(Sisi(kata, x => x.Lama, "del", l.Lama is null), Sisi(kata, x => x.Baru, "ins", l.Baru is null));
    }

    private static TagBuilder Sisi(IReadOnlyList<Langkah<string>> kata, Func<Langkah<string>, string?> ambil, string tanda, bool kosong) => kosong
        ? Unsur.Buat("td", "tak-ada").Isi(Unsur.Tersembunyi("(tidak ada)"))
        : Unsur.Buat("td").Isi(Runtun(kata.Where(k => ambil(k) is not null).Select(k => (Tetap(k), ambil(k) ?? ""))).Select(r => r.Tetap
            ? Unsur.Buat("span").Teks(r.Teks)
            : BingkaiBanding.Tanda(tanda, r.Teks)));

    /// <summary>Words of one fate that follow each other are one piece: one mark for the eye and for a screen reader.</summary>
    private static List<(bool Tetap, string Teks)> Runtun(IEnumerable<(bool Tetap, string Teks)> kata)
    {
        var hasil = new List<(bool, string)>();
        var teks = new StringBuilder();
        var tetap = false;
        foreach (var k in kata)
        {
            if (k.Tetap != tetap && teks.Length > 0)
            {
                hasil.Add((tetap, teks.ToString()));
                teks.Clear();
            }

            tetap = k.Tetap;
            teks.Append(k.Teks);
        }

        if (teks.Length > 0)
        {
            hasil.Add((tetap, teks.ToString()));
        }

        return hasil;
    }

    // a word takes the space after it along: between two that differ there is nothing that stays
    private static string[] Kata(string teks) => [.. PolaKata().Matches(teks).Select(m => m.Value)];

    // never goes back, so it is linear; the engine that promises so keeps over a kilobyte for each character of a match
    [GeneratedRegex(@"[^\s]+\s*|\s+")]
    private static partial Regex PolaKata();
}

/// <summary>The frame that both kinds of comparison share.</summary>
internal static class BingkaiBanding
{
    public static void Pasang(TagHelperOutput output, string id, string judul, string kelas, IEnumerable<string> kepala, IEnumerable<IHtmlContent> isi)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "tabel-gulir");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-labelledby", id);
        output.Attributes.SetAttribute("tabindex", "0");
        output.Content.SetHtmlContent(Unsur.Buat("table", kelas).Isi(
            Unsur.Buat("caption").Atribut("id", id).Isi(Unsur.Buat("span").Teks(judul)),
            Unsur.Buat("thead").Isi(Unsur.Buat("tr").Isi(kepala.Select(k => Unsur.Buat("th").Atribut("scope", "col").Teks(k)))),
            Unsur.Buat("tbody").Isi(isi)));
    }

    public static TagBuilder Tanda(string unsur, string teks) =>
        Unsur.Buat(unsur).Isi(Unsur.Tersembunyi(unsur == "del" ? "[dihapus: " : "[ditambah: ")).Teks(teks).Isi(Unsur.Tersembunyi("]"));

    public static TagBuilder Lipatan(int banyak, int kolom) => Unsur.Buat("tr", "lipatan")
        .Isi(Unsur.Buat("td").Atribut("colspan", $"{kolom}").Teks($"{AngkaIndonesia.Cetak(banyak, 0)} baris tidak berubah"));

    public static TagBuilder Sisa(int banyak, int kolom) => Unsur.Buat("tr", "lipatan")
        .Isi(Unsur.Buat("td").Atribut("colspan", $"{kolom}").Teks(banyak > 0
            ? $"Dan {AngkaIndonesia.Cetak(banyak, 0)} baris lain yang berbeda, tidak ditampilkan. Seluruh isinya ada di berkas kedua versi."
            : "Selebihnya tidak berubah"));
}
