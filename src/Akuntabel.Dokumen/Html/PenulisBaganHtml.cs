using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Html;

/// <summary>Writes a diagram as a vector picture; the places of its nodes are those that Core computed, in points.</summary>
internal static class PenulisBaganHtml
{
    private const double HurufBesar = 9.5;
    private const double HurufKecil = 5.5;
    private const double Tepi = 2;

    public static void Tulis(KonteksHtml k, Bagan b)
    {
        k.Html.Mentah("<figure class=\"bagan\"").Mentah(k.PeranBingkai);
        k.Id(b.Keterangan.Id);
        k.Html.Mentah(">\n");
        k.BukaGulir(KonteksHtml.Nama(b.Keterangan));
        k.Html.Mentah("<svg viewBox=\"-").Mentah(Tepi).Mentah(" -").Mentah(Tepi).Mentah(" ").Mentah((double)b.Lebar + (2 * Tepi)).Mentah(" ")
            .Mentah((double)b.Tinggi + (2 * Tepi)).Mentah("\" style=\"width:").Mentah((double)b.Lebar + (2 * Tepi))
            .Mentah("pt\" role=\"img\"").Atribut("aria-labelledby", $"x-t-{b.Keterangan.Id} x-d-{b.Keterangan.Id}").Mentah("><title")
            .Atribut("id", "x-t-" + b.Keterangan.Id).Mentah(">").Teks(KonteksHtml.Nama(b.Keterangan)).Mentah("</title><desc")
            .Atribut("id", "x-d-" + b.Keterangan.Id).Mentah(">").Teks(b.TeksAlternatif).Mentah("</desc>\n");
        Gambar(new Svg(k.Html), b);
        k.Html.Mentah("</div>\n<figcaption>");
        k.Keterangan(b.Keterangan);
        k.Html.Mentah("</figcaption>\n</figure>\n");
    }

    /// <summary>Draws it into a picture that is open, and closes that.</summary>
    public static void Gambar(Svg svg, Bagan b)
    {
        foreach (var g in b.Garis)
        {
            Garis(svg, g);
        }

        foreach (var s in b.Simpul)
        {
            Simpul(svg, s);
        }

        // labels last, so that no line runs through them
        foreach (var g in b.Garis.Where(g => g.Teks.Length > 0 && g.Titik.Count > 1))
        {
            var (x, y) = Tengah(g.Titik);
            svg.Teks(x, y - 3, 8, [g.Teks], "tt label");
        }

        svg.Tutup();
    }

    private static void Garis(Svg svg, GarisBagan g)
    {
        var titik = g.Titik.Select(t => ((double)t.X, (double)t.Y)).ToList();
        svg.Rantai(titik, g.Putus ? "hubung putus" : "hubung");
        if (g.Panah && titik.Count > 1)
        {
            svg.Rantai(Panah(titik[^2], titik[^1]), "panah", tutup: true);
        }
    }

    private static (double X, double Y)[] Panah((double X, double Y) dari, (double X, double Y) ke)
    {
        var (dx, dy) = (ke.X - dari.X, ke.Y - dari.Y);
        var n = Math.Max(Math.Sqrt((dx * dx) + (dy * dy)), 0.001);
        (dx, dy) = (dx / n, dy / n);
        return [ke, (ke.X - (7 * dx) - (3 * dy), ke.Y - (7 * dy) + (3 * dx)), (ke.X - (7 * dx) + (3 * dy), ke.Y - (7 * dy) - (3 * dx))];
    }

    // middle of the longest stretch
    private static (double X, double Y) Tengah(IReadOnlyList<(decimal X, decimal Y)> titik)
    {
        var i = Enumerable.Range(1, titik.Count - 1)
            .MaxBy(i => Math.Abs(titik[i].X - titik[i - 1].X) + Math.Abs(titik[i].Y - titik[i - 1].Y));
        return ((double)(titik[i].X + titik[i - 1].X) / 2, (double)(titik[i].Y + titik[i - 1].Y) / 2);
    }

    private static void Simpul(Svg svg, SimpulBagan s)
    {
        var kelas = s.Tanda.Length > 0 ? "simpul " + s.Tanda : "simpul";
        var (x, y, l, t) = ((double)s.X, (double)s.Y, (double)s.Lebar, (double)s.Tinggi);
        if (s.Bentuk == BentukSimpul.Keputusan)
        {
            svg.Rantai([(x + (l / 2), y), (x + l, y + (t / 2)), (x + (l / 2), y + t), (x, y + (t / 2))], kelas, tutup: true);
        }
        else
        {
            svg.Kotak(x, y, l, t, kelas, s.Bentuk == BentukSimpul.Ujung ? t / 2 : 0);
        }

        // text lies inside the shape: half of a diamond's box, most of a rounded one
        var (pakaiLebar, pakaiTinggi) = s.Bentuk switch
        {
            BentukSimpul.Keputusan => (l * 0.6, t * 0.55),
            BentukSimpul.Ujung => (l - (t * 0.5), t - 4),
            _ => (l - 8, t - 4),
        };
        var huruf = HurufBesar;
        while (huruf > HurufKecil && !Muat(s.Teks, huruf, pakaiLebar, pakaiTinggi))
        {
            huruf -= 0.5;
        }

        var larik = LarikTeks.Bungkus(s.Teks, huruf, pakaiLebar);
        var jarak = huruf * 1.15;
        svg.Teks(x + (l / 2), y + (t / 2) - ((larik.Count - 1) * jarak / 2) + (huruf * 0.35), huruf, larik, "tt");
    }

    private static bool Muat(string teks, double huruf, double lebar, double tinggi) =>
        LarikTeks.Utuh(teks, huruf, lebar) && LarikTeks.Bungkus(teks, huruf, lebar).Count * huruf * 1.15 <= tinggi;
}
