using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Markdig.Extensions.Tables;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>Tables that people type: rows of cells between bars, with the caption in a paragraph before.</summary>
internal sealed partial class KerangkaMarkdown
{
    private const string AwalJudul = "Tabel: ";
    private const int LebarPaling = 40;
    private const int LebarSedikit = 6;

    // "Tabel: Judul" right before a table is its caption
    private static string JudulTabel(List<SimpulKerangka> sebelum)
    {
        if (sebelum is not [.., ParagrafKerangka { Isi: [PotonganTeks { Isi: var awal }, ..] isi }] || !awal.StartsWith(AwalJudul, StringComparison.Ordinal))
        {
            return "";
        }

        sebelum.RemoveAt(sebelum.Count - 1);
        return string.Concat(isi.Select(Tulis))[AwalJudul.Length..].Trim();
    }

    private ArahanKerangka Tabel(Table tabel, string judul)
    {
        var asal = Tempat(tabel);
        var baris = tabel.OfType<TableRow>().Select(b => (Kepala: b.IsHeader, Sel: b.OfType<TableCell>().Select(Sel).ToList())).ToList();
        var banyak = baris.Max(b => b.Sel.Count);
        var kolom = Enumerable.Range(0, banyak).Select(k => Peta(asal,
            ("judul", baris[0].Sel.ElementAtOrDefault(k) ?? ""),
            ("lebar", $"{Math.Clamp(baris.Max(b => (b.Sel.ElementAtOrDefault(k) ?? "").Length), LebarSedikit, LebarPaling)}"),
            ("rata", tabel.ColumnDefinitions.ElementAtOrDefault(k)?.Alignment switch
            {
                TableColumnAlign.Center => "tengah", TableColumnAlign.Right => "kanan", _ => "kiri",
            }))).ToList<Setelan>();
        var isi = baris.Where(b => !b.Kepala).Select(b => (Setelan)new SetelanPeta(asal, new Dictionary<string, Setelan>(StringComparer.Ordinal)
        {
            ["sel"] = new SetelanDaftar(asal, [.. Enumerable.Range(0, banyak).Select(k => new SetelanTeks(asal, b.Sel.ElementAtOrDefault(k) ?? ""))]),
        })).ToList();
        return new ArahanKerangka(asal, "tabel", new SetelanPeta(asal, new Dictionary<string, Setelan>(StringComparer.Ordinal)
        {
            ["judul"] = new SetelanTeks(asal, judul), ["kolom"] = new SetelanDaftar(asal, kolom), ["baris"] = new SetelanDaftar(asal, isi),
        }));
    }

    // a cell alone that would merge with its neighbour is what somebody typed
    private string Sel(TableCell sel)
    {
        var teks = sel.Span.IsEmpty ? "" : Pulihkan(LepasTanda(_teks.Substring(sel.Span.Start, sel.Span.Length))).Trim().Trim('|').Trim();
        return teks is "<" or "^" ? teks + "\u00A0" : teks;
    }

    private static string LepasTanda(string teks) => PolaLepas().Replace(teks, "$1");

    private static string Tulis(Potongan p) => p switch
    {
        PotonganTeks t => t.Isi,
        PotonganIkatan i => "{{" + string.Join('|', [i.Jalur, .. i.Bentuk]) + "}}",
        _ => " ",
    };

    private static SetelanPeta Peta(Asal asal, params (string Kunci, string Isi)[] isi) =>
        new(asal, isi.ToDictionary(i => i.Kunci, i => (Setelan)new SetelanTeks(asal, i.Isi), StringComparer.Ordinal));

    [System.Text.RegularExpressions.GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial System.Text.RegularExpressions.Regex PolaLepas();
}
