using Akuntabel.Core.Perencanaan;
using Akuntabel.Dokumen.Html;

namespace Akuntabel.Dokumen.Penjenjangan;

/// <summary>How a tree is put on paper.</summary>
public enum KertasPohon
{
    /// <summary>All on one A3 page.</summary>
    A3,

    /// <summary>An A4 page for each sasaran.</summary>
    A4,
}

/// <summary>The tree as a page that is printed: complete in itself, each picture as large as its sheet allows.</summary>
public static class CetakanPohon
{
    /// <summary>Writes the page.</summary>
    /// <param name="pohon">The tree.</param>
    /// <param name="judul">Title: whose, of which year.</param>
    /// <param name="kertas">Paper.</param>
    /// <param name="kelas">Further classes of a node.</param>
    public static string Tulis(PohonKinerja pohon, string judul, KertasPohon kertas, Func<SimpulKinerja, string> kelas)
    {
        ArgumentNullException.ThrowIfNull(pohon);
        using var keluaran = new StringWriter();
        var h = new TulisHtml(keluaran);
        var (lebar, tinggi) = kertas == KertasPohon.A3 ? (420, 297) : (297, 210);
        h.Mentah("<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\"><title>").Teks(judul).Mentah("</title><style>@page{size:")
            .Mentah(lebar).Mentah("mm ").Mentah(tinggi).Mentah("mm;margin:10mm}svg{height:").Mentah(tinggi - 40).Mentah("mm}")
            .Mentah(HtmlPenulis.Baca("pohon.css")).Mentah("</style></head><body>");
        foreach (var (sebutan, akar) in Lembar(pohon, kertas))
        {
            h.Mentah("<section><h1>").Teks(judul).Mentah("</h1><p>").Teks(sebutan).Mentah("</p>");
            PenulisPohon.Tulis(keluaran, TataLetakPohon.Susun(akar), new RupaPohon(judul) { Kelas = kelas });
            h.Mentah("</section>");
        }

        h.Mentah("</body></html>");
        return keluaran.ToString();
    }

    // cut by sasaran: what stands above it is named; roots that are none are together on the last sheet
    private static IEnumerable<(string Sebutan, IReadOnlyList<SimpulKinerja> Akar)> Lembar(PohonKinerja pohon, KertasPohon kertas)
    {
        if (kertas == KertasPohon.A3)
        {
            return [("", pohon.Akar)];
        }

        var sasaran = pohon.Semua.Where(s => s.Isi.Asal == AsalSimpul.Sasaran).ToList();
        var lain = pohon.Akar.Where(a => a.Isi.Asal is not (AsalSimpul.Sasaran or AsalSimpul.Tujuan)).ToList();
        return sasaran.Select(s => (s.Induk is { } atas ? $"{atas.Isi.KodeResmi}: {KataSimpul.Nama(atas.Isi)}" : "",
            (IReadOnlyList<SimpulKinerja>)[s])).Concat(lain.Count > 0 ? [("Belum mendukung sasaran", lain)] : []);
    }
}
