using Akuntabel.Dokumen.Dasar;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>Reads an outline or narrative from Markdown; see docs/panduan/kerangka.md.</summary>
internal sealed partial class KerangkaMarkdown(string berkas, Func<string, Asal, Gambar?> gambar, List<Kesalahan> kesalahan)
{
    private const int TingkatPaling = 64;

    private static readonly MarkdownPipeline Saluran = new MarkdownPipelineBuilder()
        .UseCustomContainers().UsePipeTables().UseGenericAttributes().UsePreciseSourceLocation().DisableHtml().Build();

    private string _teks = "";

    /// <summary>Reads all nodes.</summary>
    /// <param name="teks">Markdown.</param>
    public List<SimpulKerangka> Baca(string teks)
    {
        if (KedalamanMarkdown.BarisTerlaluDalam(teks) is > 0 and var baris)
        {
            kesalahan.Add(TerlaluDalam(baris));
            return [];
        }

        try
        {
            _teks = Lindungi(teks);
            return Blok(Markdown.Parse(_teks, Saluran));
        }
        catch (ArgumentException)
        {
            // the parser's own limit of nesting, which does not say where, or ours of emphasis in emphasis, which the parser does not have
            kesalahan.Add(TerlaluDalam(0));
            return [];
        }
    }

    private Kesalahan TerlaluDalam(int baris) => new(
        new Asal(berkas, baris), "susunan Markdown terlalu dalam: daftar, kutipan, atau penekanan bertingkat, atau tautan dalam satu paragraf, terlalu banyak.",
        "Cari baris dengan banyak tanda >, -, *, atau [ berturut-turut, atau yang menjorok sangat jauh, lalu sederhanakan.");

    // Markdown would take | { } _ * inside bindings as its own; the marks are turned back where text is taken
    private static string Lindungi(string teks)
    {
        var jadi = teks.Replace("{{", "\uE000", StringComparison.Ordinal).Replace("}}", "\uE001", StringComparison.Ordinal);
        // the bar of a form would end a cell of a table
        return jadi.Contains('|') && jadi.Contains('\uE000') ? PolaIkatan().Replace(jadi, m => m.Value.Replace('|', '\uE002')) : jadi;
    }

    private static string Pulihkan(string teks) => teks.Replace("\uE000", "{{", StringComparison.Ordinal)
        .Replace("\uE001", "}}", StringComparison.Ordinal).Replace('\uE002', '|');

    [GeneratedRegex("\uE000[^\uE001\n]*\uE001")]
    private static partial Regex PolaIkatan();

    private List<SimpulKerangka> Blok(ContainerBlock wadah)
    {
        var hasil = new List<SimpulKerangka>();
        foreach (var b in wadah)
        {
            if (b is Table t)
            {
                hasil.Add(Tabel(t, JudulTabel(hasil)));
            }
            else if (Satu(b) is { } s)
            {
                hasil.Add(s);
            }
        }

        return hasil;
    }

    private SimpulKerangka? Satu(Block b)
    {
        switch (b)
        {
            case HeadingBlock h:
                var atribut = h.TryGetAttributes();
                return new JudulKerangka(
                    Tempat(h), h.Level, Inline(h.Inline, Tempat(h)), Pulihkan(atribut?.Id ?? ""), atribut?.Classes ?? []);
            case ParagraphBlock { Inline: { } isi } p when isi.FirstChild is LinkInline { IsImage: true } l && l.NextSibling is null:
                return Gambar(l, Tempat(p));
            case ParagraphBlock p:
                return new ParagrafKerangka(Tempat(p), Inline(p.Inline, Tempat(p)));
            case ListBlock d:
                return new DaftarKerangka(Tempat(d), Penanda(d), [.. d.OfType<ListItemBlock>().Select(i => (IReadOnlyList<SimpulKerangka>)Blok(i))]);
            case CustomContainer c:
                return new WadahKerangka(Tempat(c), Pulihkan($"{c.Info} {c.Arguments}".Trim()), c.Info == "muat" ? Muat(c) : Blok(c));
            case FencedCodeBlock f:
                return Arahan(f);
            case ThematicBreakBlock or LinkReferenceDefinitionGroup:
                return null;
            default:
                kesalahan.Add(new Kesalahan(Tempat(b), "bentuk Markdown ini tidak dipakai dalam kerangka.", "Pakai judul, paragraf, daftar, wadah :::, atau arahan ```."));
                return null;
        }
    }

    // a part that several outlines print is written once
    private List<SimpulKerangka> Muat(CustomContainer c)
    {
        var nama = c.Arguments?.Trim() ?? "";
        if (BagianKerangka.Baca(nama) is not { } isi)
        {
            kesalahan.Add(new Kesalahan(Tempat(c), $"bagian \"{nama}\" tidak dikenal.", $"Pilih {string.Join(", ", BagianKerangka.DaftarNama)}."));
            return [];
        }

        return new KerangkaMarkdown(BagianKerangka.Tempat(nama), gambar, kesalahan).Baca(isi);
    }

    private static PenandaDaftar Penanda(ListBlock d) => !d.IsOrdered ? PenandaDaftar.Titik : d.BulletType == 'a' ? PenandaDaftar.Huruf : PenandaDaftar.Angka;

    private Asal Tempat(MarkdownObject o) => new(berkas, o.Line + 1);

    private GambarKerangka Gambar(LinkInline l, Asal asal)
    {
        var alt = string.Concat(l.Descendants<LiteralInline>().Select(x => x.Content.ToString()));
        var atribut = l.TryGetAttributes();
        decimal? Cm(string kunci) => atribut?.Properties?.FirstOrDefault(p => p.Key == kunci).Value is { } teks
            && BacaAngka.Coba(teks.Replace('.', ','), out var n, out _) && n is > 0 and <= 25 ? n : null;
        return new GambarKerangka(
            asal, Pulihkan(l.Url ?? ""), gambar, Pulihkan(atribut?.Id ?? ""), Pulihkan(l.Title ?? ""), Pulihkan(alt.Length > 0 ? alt : l.Title ?? "Gambar"), Cm("lebar"))
        {
            TinggiCm = Cm("tinggi"),
        };
    }

    private ArahanKerangka? Arahan(FencedCodeBlock f)
    {
        var teks = Pulihkan(f.Lines.ToString());
        var isi = YamlBerkas.Baca(teks, berkas, f.Line + 1, kesalahan);
        return isi is null ? null : new ArahanKerangka(Tempat(f), (f.Info ?? "").Trim(), isi);
    }

    private static List<Potongan> Inline(ContainerInline? wadah, Asal asal)
    {
        var hasil = new List<Potongan>();
        var teks = new System.Text.StringBuilder();
        var gaya = GayaTeks.Biasa;
        void Lepas()
        {
            if (teks.Length > 0)
            {
                hasil.AddRange(PengikatTeks.Urai(Pulihkan(teks.ToString()), asal, gaya));
                teks.Clear();
            }
        }

        void Jalan(ContainerInline isi, int tingkat)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(tingkat, TingkatPaling);
            foreach (var i in isi)
            {
                switch (i)
                {
                    case LiteralInline l:
                        teks.Append(l.Content.AsSpan());
                        break;
                    case LineBreakInline { IsHard: true }:
                        Lepas();
                        hasil.Add(new PotonganGantiBaris());
                        break;
                    case LineBreakInline:
                        teks.Append(' ');
                        break;
                    case EmphasisInline e:
                        Lepas();
                        var semula = gaya;
                        gaya |= e.DelimiterCount >= 2 ? GayaTeks.Tebal : GayaTeks.Miring;
                        Jalan(e, tingkat + 1);
                        Lepas();
                        gaya = semula;
                        break;
                    case CodeInline c:
                        teks.Append(c.Content);
                        break;
                    case HtmlEntityInline h:
                        teks.Append(h.Transcoded.AsSpan());
                        break;
                    case ContainerInline c:
                        Jalan(c, tingkat + 1);
                        break;
                    default:
                        teks.Append(i);
                        break;
                }
            }
        }

        if (wadah is not null)
        {
            Jalan(wadah, 0);
        }

        Lepas();
        return hasil;
    }
}
