using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Html;

/// <summary>Writes a chart: the picture, its caption and, on the screen, the data as a table.</summary>
internal static class PenulisGrafikHtml
{
    /// <summary>Size of small text in a chart, CSS pixels.</summary>
    public const double Huruf = 10.5;

    // charts are as high as in Word, so that both break their pages alike
    private const double PikselTiapPoin = 4 / 3.0;

    /// <summary>Colours in the style sheet, s1 … s6.</summary>
    private const int BanyakWarna = 6;

    public static void Tulis(KonteksHtml k, Grafik g, double lebar, double tinggi)
    {
        k.Html.Mentah("<figure class=\"grafik\"").Mentah(k.PeranBingkai);
        k.Id(g.Keterangan.Id);
        k.Html.Mentah(">\n");
        k.BukaGulir(KonteksHtml.Nama(g.Keterangan));
        // caption and the figure's margins need room on the page as well
        var bidang = (Lebar: Math.Floor(lebar), Tinggi: Math.Floor(tinggi) - 90);
        if (g.Jenis == JenisGrafik.BatangMendatar)
        {
            GrafikMendatar.Tulis(new Svg(k.Html), g, bidang.Lebar, bidang.Tinggi);
        }
        else
        {
            GrafikTegak.Tulis(new Svg(k.Html), g, bidang.Lebar, Math.Min(bidang.Tinggi, Docx.TataGrafik.Tinggi(g) * PikselTiapPoin));
        }

        k.Html.Mentah("</div>\n<figcaption>");
        k.Keterangan(g.Keterangan);
        k.Html.Mentah("</figcaption>\n");
        if (!k.Opsi.Cetak)
        {
            Data(k, g);
        }

        k.Html.Mentah("</figure>\n");
    }

    public static string Warna(int seri) => "s" + ((seri % BanyakWarna) + 1);

    /// <summary>Value labels only for a value that exists; the form is that of the tables.</summary>
    public static string Label(Fakta f) => f.Besaran.Ada ? f.CetakAngka() : "";

    /// <summary>Legend in one or more lines; returns its height. One series needs none: the caption names it.</summary>
    public static double Legenda(Svg? svg, Grafik g, double lebar)
    {
        if (g.Seri.Count < 2)
        {
            return 0;
        }

        double x = 0, y = 0;
        for (var i = 0; i < g.Seri.Count; i++)
        {
            var perlu = LarikTeks.Ukur(g.Seri[i].Nama, Huruf) + 34;
            if (x > 0 && x + perlu > lebar)
            {
                x = 0;
                y += 16;
            }

            Contoh(svg, g, i, x, y);
            svg?.Teks(x + 17, y + 11, Huruf, [g.Seri[i].Nama], "ta");
            x += perlu;
        }

        return y + 24;
    }

    private static void Contoh(Svg? svg, Grafik g, int i, double x, double y)
    {
        if (g.Jenis == JenisGrafik.BatangGaris && g.Bergaris(g.Seri[i]))
        {
            svg?.Rantai([(x - 1, y + 7), (x + 14, y + 7)], "garis g" + Warna(i));
        }
        else
        {
            svg?.Kotak(x, y + 2, 12, 10, Warna(i));
        }
    }

    private static void Data(KonteksHtml k, Grafik g)
    {
        var h = k.Html.Mentah("<details class=\"data\"><summary>Data grafik</summary>\n");
        k.BukaGulir("Data " + g.Keterangan.Sebutan);
        h.Mentah("<table class=\"garis\"><thead><tr><th scope=\"col\">Uraian</th>");
        foreach (var s in g.Seri)
        {
            h.Mentah("<th scope=\"col\">").Teks(s.Nama).Mentah("</th>");
        }

        h.Mentah("</tr></thead><tbody>\n");
        for (var i = 0; i < g.Kategori.Count; i++)
        {
            h.Mentah("<tr><th scope=\"row\">").Teks(g.Kategori[i]).Mentah("</th>");
            foreach (var s in g.Seri)
            {
                h.Mentah("<td class=\"r\">");
                if (i < s.Nilai.Count)
                {
                    PenulisRuasHtml.Tulis(k, new Angka(s.Nilai[i], s.Nilai[i].Cetak()));
                }

                h.Mentah("</td>");
            }

            h.Mentah("</tr>\n");
        }

        h.Mentah("</tbody></table></div></details>\n");
    }
}
