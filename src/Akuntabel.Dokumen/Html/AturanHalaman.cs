using System.Globalization;
using System.Text;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Html;

/// <summary>The @page rules: size, margins, header, footer and number of each section's pages.</summary>
/// <remarks>
/// Browsers do not let an element restart the built-in page counter, but a page rule may increment a counter of its own. So each
/// run of sections with one kind of numbers has its own counter, and starts from 1 by itself.
/// </remarks>
internal static class AturanHalaman
{
    /// <summary>Height and width of the text of one section's page, in CSS pixels (96 per inch).</summary>
    public static (double Lebar, double Tinggi) BidangTeks(Naskah naskah, Bagian bagian)
    {
        var ((l, t), (kiri, bawah, lain)) = (Ukuran(naskah.Kertas, bagian.Lanskap), Tepi(naskah, bagian));
        return ((l - kiri - lain) * 96 / 25.4, (t - lain - bawah) * 96 / 25.4);
    }

    /// <summary>Sections grouped to runs: the number of a section's run. A new run starts where the kind of numbers changes.</summary>
    public static IReadOnlyList<int> Runtun(IReadOnlyList<Bagian> bagian)
    {
        var hasil = new List<int>(bagian.Count);
        for (var i = 0; i < bagian.Count; i++)
        {
            hasil.Add(i == 0 ? 1 : hasil[i - 1] + (bagian[i].Penomoran == bagian[i - 1].Penomoran ? 0 : 1));
        }

        return hasil;
    }

    public static string Css(Naskah naskah)
    {
        var runtun = Runtun(naskah.DaftarBagian);
        var css = new StringBuilder();
        css.Append("html{counter-reset:").AppendJoin(' ', runtun.Distinct().Select(r => "h" + Bulat(r))).Append("}\n");
        for (var i = 0; i < naskah.DaftarBagian.Count; i++)
        {
            Bagian(css, naskah, naskah.DaftarBagian[i], i + 1, runtun[i]);
        }

        return css.ToString();
    }

    // a form has the margins of a letter; a wide table that stands alone needs the width more than the binding does
    private static (int Kiri, int Bawah, int Lain) Tepi(Naskah naskah, Bagian b) =>
        !naskah.SebagaiLembar(b) ? (30, 25, 25) : b.Lanskap ? (15, 15, 15) : (30, 25, 20);

    private static void Bagian(StringBuilder css, Naskah naskah, Bagian b, int n, int runtun)
    {
        var ((l, t), (kiri, bawah, lain)) = (Ukuran(naskah.Kertas, b.Lanskap), Tepi(naskah, b));
        css.Append("@page b").Append(Bulat(n)).Append("{size:").Append(Bulat(l)).Append("mm ").Append(Bulat(t))
            .Append("mm;margin:").Append(Bulat(lain)).Append("mm ").Append(Bulat(lain)).Append("mm ").Append(Bulat(bawah)).Append("mm ")
            .Append(Bulat(kiri)).Append("mm;counter-increment:h").Append(Bulat(runtun)).Append(';');
        Kotak(css, "top-right", Kutip(b.KepalaHalaman), b.KepalaHalaman.Length > 0);
        Kotak(css, "bottom-left", Kutip(b.KakiHalaman), b.KakiHalaman.Length > 0);
        var gaya = b.Penomoran == PenomoranHalaman.Romawi ? ",lower-roman" : "";
        Kotak(css, "bottom-right", $"counter(h{Bulat(runtun)}{gaya})", b.Penomoran != PenomoranHalaman.Tanpa);
        // an empty box keeps the browser from printing its own header with date and address
        css.Append(TandaHtml.Kotak(naskah, Math.Min(kiri, bawah))).Append("@top-left{content:\"\"}}\n#x-b").Append(Bulat(n)).Append("{page:b").Append(Bulat(n)).Append("}\n");
    }

    private static void Kotak(StringBuilder css, string tempat, string isi, bool ada)
    {
        if (ada)
        {
            css.Append('@').Append(tempat).Append("{content:").Append(isi)
                .Append(";font:9pt \"Times New Roman\",\"Liberation Serif\",serif;color:#444;white-space:pre-wrap}");
        }
    }

    private static (int Lebar, int Tinggi) Ukuran(UkuranKertas kertas, bool lanskap)
    {
        var (l, t) = kertas switch
        {
            UkuranKertas.F4 => (215, 330),
            UkuranKertas.A3 => (297, 420),
            _ => (210, 297),
        };
        return lanskap ? (t, l) : (l, t);
    }

    private static string Bulat(int n) => n.ToString(CultureInfo.InvariantCulture);

    // everything but plain letters and digits becomes a CSS escape: neither the string nor the style element can be left
    private static string Kutip(string teks)
    {
        var s = new StringBuilder("\"");
        foreach (var r in teks.EnumerateRunes().Where(r => !Rune.IsControl(r)))
        {
            if (Rune.IsLetterOrDigit(r) || r.Value == ' ')
            {
                s.Append(r.ToString());
            }
            else
            {
                // the blank ends the escape and is not part of the text
                s.Append('\\').Append(r.Value.ToString("x", CultureInfo.InvariantCulture)).Append(' ');
            }
        }

        return s.Append('"').ToString();
    }
}
