using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Docx;

/// <summary>Size of charts, in points, and of their text.</summary>
internal static class TataGrafik
{
    private const int Bingkai = 50;

    // of the width of the text, in points: names of categories stand in so much of it
    private const double LebarNama = 170;
    private const int LarikNama = 4;

    /// <summary>Height of the chart; horizontal bars grow with their number, up to a page with its caption; a path of
    /// years leaves half a page for what is said of it.</summary>
    public static int Tinggi(Grafik g, GeometriHalaman h) => Math.Min((h.TinggiTeks / 20) - 70, Tinggi(g));

    /// <summary>The same, however high the page is.</summary>
    public static int Tinggi(Grafik g) => g.Jenis == JenisGrafik.BatangMendatar
        ? Math.Max(130, Bingkai + (g.Kategori.Count * TinggiKategori(g)))
        : g.Kategori.Count > 12 ? 280 : g.Jenis == JenisGrafik.BatangGaris ? 180 : 235;

    /// <summary>Font size of category labels, in points.</summary>
    public static int Huruf(Grafik g, GeometriHalaman h) =>
        g.Jenis != JenisGrafik.BatangMendatar || g.Kategori.Count == 0 ? g.Kategori.Count > 12 ? 8 : 9
        : Math.Clamp((Tinggi(g, h) - Bingkai) / g.Kategori.Count / 3 * 2, 7, 9);

    // bars one below the other, or the lines of the longest name, or the word processor leaves names out
    private static int TinggiKategori(Grafik g)
    {
        var nama = g.Kategori.Select(k => PengukurTeks.Panjang([new Teks(k)])).DefaultIfEmpty().Max() * 9 / 1000;
        var larik = Math.Min(LarikNama, Math.Ceiling(nama / LebarNama));
        return Math.Max(Math.Max(18, (g.Seri.Count * 9) + 5), (int)(larik * 9 * GayaDocx.Baris) + 4);
    }
}
