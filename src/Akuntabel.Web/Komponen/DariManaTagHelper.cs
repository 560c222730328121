using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Akuntabel.Web.Komponen;

/// <summary>
/// A number that answers "where from?": <c>&lt;dari-mana fakta="@f" /&gt;</c>. A button that opens a panel with rule, source, formula and inputs;
/// keyboard and touch work without JavaScript. Only phrasing elements, so it may stand in a paragraph or a cell.
/// </summary>
[HtmlTargetElement("dari-mana", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DariManaTagHelper : TagHelper
{
    /// <summary>Inputs listed; the rest is counted.</summary>
    internal const int MasukanTerbanyak = 20;

    /// <summary>The number.</summary>
    public Fakta? Fakta { get; set; }

    /// <summary>Whether it is printed with its unit.</summary>
    public bool DenganSatuan { get; set; } = true;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        if (Fakta is null)
        {
            output.Content.SetContent(AngkaIndonesia.Kosong);
            return;
        }

        var id = "asal-" + context.UniqueId;
        output.Content.SetHtmlContent(Unsur.Buat("button", "dari-mana").Atribut("type", "button").Atribut("popovertarget", id)
            .Teks(DenganSatuan ? Fakta.Cetak() : Fakta.CetakAngka()).Isi(Unsur.Tersembunyi(", dari mana?")));
        output.Content.AppendHtml(Panel(Fakta, id));
    }

    private static TagBuilder Panel(Fakta f, string id) => Unsur.Buat("span", "panel-asal").Atribut("popover", "auto").Atribut("id", id).Atribut("role", "dialog")
        .Atribut("aria-labelledby", id + "-n").Isi([
            Unsur.Buat("span", "panel-kepala").Isi(
                Unsur.Buat("strong").Atribut("id", id + "-n").Teks(f.Nama),
                Unsur.Buat("button", "tutup").Atribut("type", "button").Atribut("popovertarget", id).Atribut("popovertargetaction", "hide")
                    .Atribut("aria-label", "Tutup").Teks("×")),
            Unsur.Buat("span", "panel-nilai").Teks(f.Cetak()),
            .. Turunan(f),
            .. Masukan(f.Masukan)]);

    private static IEnumerable<IHtmlContent> Turunan(Fakta f) => f switch
    {
        { Besaran.Alasan: { } alasan, Kata: null } => [Butir("Belum ada nilai", alasan), .. Cara(f.Turunan)],
        _ => Cara(f.Turunan),
    };

    private static IEnumerable<IHtmlContent> Cara(Turunan turunan) => turunan switch
    {
        Core.Umum.Isian i => [Butir("Diisi di", SebutanBerkas.Pada(i.Asal))],
        Hitungan h => [.. Aturan(h.Aturan), Butir("Rumus", PencetakEkspresi.DenganNama(h.Ekspresi)), Butir("Hitungan", PencetakEkspresi.DenganAngka(h.Ekspresi))],
        Penetapan p => [.. Aturan(p.Aturan), Butir("Penetapan", p.Uraian)],
        _ => [],
    };

    private static IEnumerable<IHtmlContent> Aturan(AturanHitung a) => [Butir("Aturan", $"{a.Nama} ({a.Kode}). {a.Uraian}"), Butir("Dasar", a.Dasar)];

    private static IEnumerable<IHtmlContent> Masukan(IReadOnlyList<Fakta> masukan) =>
        [.. masukan.Take(MasukanTerbanyak).Select(m => Butir(m.Nama, m.Cetak() + (m.Turunan is Core.Umum.Isian i ? $" ({SebutanBerkas.Pada(i.Asal)})" : ""))),
            .. masukan.Count > MasukanTerbanyak ? new[] { Butir("Lainnya", $"{AngkaIndonesia.Cetak(masukan.Count - MasukanTerbanyak, 0)} masukan lagi") } : []];

    private static TagBuilder Butir(string nama, string isi) => Unsur.Buat("span", "panel-butir").Isi(Unsur.Buat("span", "panel-nama").Teks(nama + ": "), Unsur.Buat("span").Teks(isi));
}
