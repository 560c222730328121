using Akuntabel.Core.Perencanaan;
using Akuntabel.Dokumen.Html;

namespace Akuntabel.Dokumen.Penjenjangan;

/// <summary>How the drawing of a tree looks and where it leads.</summary>
/// <param name="Nama">What it shows, for those who do not see it.</param>
public sealed record RupaPohon(string Nama)
{
    /// <summary>Where a node leads; blank: nowhere.</summary>
    public Func<SimpulKinerja, string> Tautan { get; init; } = _ => "";

    /// <summary>Further classes of a node: looked at, in need of a look, with another office.</summary>
    public Func<SimpulKinerja, string> Kelas { get; init; } = _ => "";

    /// <summary>Why a node is to be looked at; blank: it is not. Such a node bears a mark, and can be jumped to.</summary>
    public Func<SimpulKinerja, string> Sebab { get; init; } = _ => "";

    /// <summary>Whether it is as large as drawn instead of fitting its place.</summary>
    public bool UkuranAsli { get; init; }
}

/// <summary>Writes the tree as a vector picture. Colours and sizes of letters are in style sheets, by class.</summary>
public static class PenulisPohon
{
    // room for the mark of a node at its right edge
    private const int Tanda = 15;

    /// <summary>What a marked node is called in an address of the page.</summary>
    public static string Id(string kode)
    {
        ArgumentNullException.ThrowIfNull(kode);
        return "kotak-" + kode.Replace(' ', '_');
    }

    /// <summary>Writes it.</summary>
    /// <param name="keluaran">Where to.</param>
    /// <param name="tata">The tree laid out.</param>
    /// <param name="rupa">How it looks.</param>
    public static void Tulis(TextWriter keluaran, TataLetakPohon tata, RupaPohon rupa)
    {
        ArgumentNullException.ThrowIfNull(tata);
        ArgumentNullException.ThrowIfNull(rupa);
        var h = new TulisHtml(keluaran);
        h.Mentah("<svg class=\"pohon\" viewBox=\"-1 -1 ").Mentah(tata.Lebar + 2).Mentah(" ").Mentah(tata.Tinggi + 2).Mentah("\"");
        if (rupa.UkuranAsli)
        {
            h.Mentah(" width=\"").Mentah(tata.Lebar + 2).Mentah("\" height=\"").Mentah(tata.Tinggi + 2).Mentah("\"");
        }

        h.Mentah(" preserveAspectRatio=\"xMinYMin\" role=\"group\"").Atribut("aria-label", rupa.Nama).Mentah(">");
        foreach (var (x, judul) in tata.Kolom)
        {
            h.Mentah("<text class=\"kolom\" x=\"").Mentah(x).Mentah("\" y=\"14\">").Teks(judul).Mentah("</text>");
        }

        Garis(h, "hubung", tata.Garis);
        if (tata.GarisJuga.Count > 0)
        {
            Garis(h, "hubung juga", tata.GarisJuga);
        }

        foreach (var k in tata.Kotak)
        {
            Kotak(h, k, rupa);
        }

        h.Mentah("</svg>\n");
    }

    // one path for all: a page of hundreds of nodes stays light
    private static void Garis(TulisHtml h, string kelas, IReadOnlyList<(KotakSimpul Atas, KotakSimpul Bawah)> garis)
    {
        h.Mentah("<path class=\"").Mentah(kelas).Mentah("\" d=\"");
        foreach (var (atas, bawah) in garis)
        {
            var (x1, y1, x2, y2) = (atas.X + atas.Lebar, atas.Y + (atas.Tinggi / 2), bawah.X, bawah.Y + (bawah.Tinggi / 2));
            var tengah = (x1 + x2) / 2;
            h.Mentah("M").Mentah(x1).Mentah(" ").Mentah(y1).Mentah("C").Mentah(tengah).Mentah(" ").Mentah(y1).Mentah(" ").Mentah(tengah)
                .Mentah(" ").Mentah(y2).Mentah(" ").Mentah(x2).Mentah(" ").Mentah(y2);
        }

        h.Mentah("\"/>\n");
    }

    private static void Kotak(TulisHtml h, KotakSimpul k, RupaPohon rupa)
    {
        var (tautan, kelas, sebab) = (rupa.Tautan(k.Simpul), rupa.Kelas(k.Simpul), rupa.Sebab(k.Simpul));
        var unsur = tautan.Length > 0 ? "a" : "g";
        h.Mentah("<").Mentah(unsur).Atribut("class", $"t{(int)k.Simpul.Isi.Tingkat}{(kelas.Length > 0 ? " " + kelas : "")}");
        if (tautan.Length > 0)
        {
            h.Atribut("href", tautan);
        }

        if (sebab.Length > 0)
        {
            h.Atribut("id", Id(k.Simpul.Isi.Kode));
        }

        h.Mentah(">");
        if (sebab.Length > 0)
        {
            h.Mentah("<desc>").Teks(sebab).Mentah("</desc>");
        }

        h.Mentah("<rect x=\"").Mentah(k.X).Mentah("\" y=\"").Mentah(k.Y).Mentah("\" width=\"").Mentah(k.Lebar).Mentah("\" height=\"")
            .Mentah(k.Tinggi).Mentah("\"/><text");
        Larik(h, k);
        h.Mentah("</text>");
        if (sebab.Length > 0)
        {
            h.Mentah("<text class=\"tanda\" aria-hidden=\"true\" x=\"").Mentah(k.X + k.Lebar - Tanda).Mentah("\" y=\"")
                .Mentah(k.Y + k.Tinggi - 5).Mentah("\">\u25c6</text>");
        }

        h.Mentah("</").Mentah(unsur).Mentah(">");
    }

    private static void Larik(TulisHtml h, KotakSimpul k)
    {
        var x = k.X + TataLetakPohon.Sisip;
        h.Mentah(" x=\"").Mentah(x).Mentah("\" y=\"").Mentah(k.Y + TataLetakPohon.Sisip + TataLetakPohon.TinggiJudul - 3).Mentah("\">");
        foreach (var (i, teks) in k.Judul.Index())
        {
            if (i == 0)
            {
                h.Teks(teks);
                continue;
            }

            h.Mentah("<tspan x=\"").Mentah(x).Mentah("\" dy=\"15\">").Teks(teks).Mentah(" </tspan>");
        }

        foreach (var teks in k.Bantu)
        {
            h.Mentah("<tspan class=\"b\" x=\"").Mentah(x).Mentah("\" dy=\"14\">").Teks(teks).Mentah(" </tspan>");
        }
    }
}
