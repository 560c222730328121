using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Size of charts, in points, and of their text.</summary>
internal static class TataGrafik
{
    private const int Bingkai = 80;

    /// <summary>Height of the chart; horizontal bars grow with their number, up to a page with its caption; a path of
    /// years leaves half a page for what is said of it.</summary>
    public static int Tinggi(Grafik g, GeometriHalaman h)
    {
        var halaman = (h.TinggiTeks / 20) - 70;
        return Math.Min(halaman, g.Jenis == JenisGrafik.BatangMendatar
            ? Math.Max(130, Bingkai + (g.Kategori.Count * TinggiKategori(g)))
            : g.Kategori.Count > 12 ? 280 : g.Jenis == JenisGrafik.BatangGaris ? 180 : 235);
    }

    /// <summary>Font size of category labels, in points.</summary>
    public static int Huruf(Grafik g, GeometriHalaman h) =>
        g.Jenis != JenisGrafik.BatangMendatar || g.Kategori.Count == 0 ? g.Kategori.Count > 12 ? 8 : 9
        : Math.Clamp((Tinggi(g, h) - Bingkai) / g.Kategori.Count / 3 * 2, 7, 9);

    private static int TinggiKategori(Grafik g) => Math.Max(18, (g.Seri.Count * 11) + 7);
}
