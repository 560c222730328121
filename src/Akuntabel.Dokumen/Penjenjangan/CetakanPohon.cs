using Akuntabel.Core.Perencanaan;
using Akuntabel.Dokumen.Html;

namespace Akuntabel.Dokumen.Penjenjangan;

/// <summary>How a tree is put on paper.</summary>
public enum KertasPohon
{
    /// <summary>All on one A3 page; where its words do not fit there, all of them on a page for each sasaran after it.</summary>
    A3,

    /// <summary>An A4 page for each sasaran.</summary>
    A4,
}

/// <summary>The tree as a page that is printed: complete in itself, each picture as large as its sheet allows.</summary>
public static class CetakanPohon
{
    // letters of a small tree grow no further, in CSS pixels of 1/96 inch
    private const double SkalaTerbanyak = 1.5;
    private const int RenggangTerbanyak = 6;

    // smaller, its words could not be read: 7 pt; a page that shows how the whole hangs together, with all words after it, may be smaller
    private const double SkalaTerkecil = 0.75;
    private const double SkalaSeluruh = 0.4;

    private static readonly double[] DaftarLebar = [1, 1.2, 1.4, 1.6, 1.8, 2, 2.3];
    private const double PikselTiapMilimeter = 96 / 25.4;

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
            .Mentah(lebar).Mentah("mm ").Mentah(tinggi).Mentah("mm;margin:10mm}svg{max-height:").Mentah(tinggi - 50).Mentah("mm}")
            .Mentah(HtmlPenulis.Baca("pohon.css")).Mentah("</style></head><body>");
        var bidang = (Lebar: (lebar - 20) * PikselTiapMilimeter, Tinggi: (tinggi - 50) * PikselTiapMilimeter);
        var lembar = Seluruh(pohon, kertas, bidang);
        lembar = lembar is [{ Utuh: true }] ? lembar
            : [.. lembar, .. Lembar(pohon).Select(l => (l.Sebutan, Penuhi(l.Akar, bidang, utuh: true).Tata, true))];
        foreach (var (i, (sebutan, tata, _)) in lembar.Index())
        {
            var catatan = i == lembar.Count - 1 ? KataSimpul.Penunjang(pohon) : "";
            h.Mentah("<section><h1>").Teks(judul).Mentah("</h1><p>").Teks(sebutan).Mentah("</p>");
            h.Mentah("<div style=\"max-width:").Mentah(tata.Lebar * SkalaTerbanyak).Mentah("px\">");
            PenulisPohon.Tulis(keluaran, tata, new RupaPohon(judul) { Kelas = kelas });
            h.Mentah("</div><p>").Teks(catatan).Mentah("</p></section>");
        }

        h.Mentah("</body></html>");
        return keluaran.ToString();
    }

    // the sheet that shows it all: with its words cut where they do not fit, none where even they cannot be read
    private static List<(string Sebutan, TataLetakPohon Tata, bool Utuh)> Seluruh(
        PohonKinerja pohon, KertasPohon kertas, (double Lebar, double Tinggi) bidang) => kertas != KertasPohon.A3 ? []
        : Penuhi(pohon.Akar, bidang, utuh: true) is { Skala: >= SkalaTerkecil } satu ? [("", satu.Tata, true)]
        : Penuhi(pohon.Akar, bidang, utuh: false) is { Skala: >= SkalaSeluruh } ringkas ? [("", ringkas.Tata, false)] : [];

    // as large as the sheet allows; then as far apart as that leaves room for
    private static (TataLetakPohon Tata, double Skala) Penuhi(IReadOnlyList<SimpulKinerja> akar, (double Lebar, double Tinggi) bidang,
        bool utuh)
    {
        var (terbaik, kali) = DaftarLebar.Select(k => (Tata: TataLetakPohon.Susun(akar, lebarKali: k, utuh: utuh), Kali: k))
            .MaxBy(c => Skala(c.Tata));
        var (skala, tata) = (Skala(terbaik), terbaik);
        for (var n = 2; n <= RenggangTerbanyak; n++)
        {
            var lega = TataLetakPohon.Susun(akar, renggang: n, lebarKali: kali, utuh: utuh);
            if (Skala(lega) < skala)
            {
                break;
            }

            tata = lega;
        }

        return (tata, skala);

        double Skala(TataLetakPohon t) =>
            Math.Min(SkalaTerbanyak, Math.Min(bidang.Lebar / Math.Max(1, t.Lebar), bidang.Tinggi / Math.Max(1, t.Tinggi)));
    }

    // cut by sasaran: what stands above it is named; roots that are none are together on the last sheet
    private static List<(string Sebutan, IReadOnlyList<SimpulKinerja> Akar)> Lembar(PohonKinerja pohon)
    {
        var sasaran = pohon.Semua.Where(s => s.Isi.Asal == AsalSimpul.Sasaran).ToList();
        var lain = pohon.Akar.Where(a => a.Isi.Asal is not (AsalSimpul.Sasaran or AsalSimpul.Tujuan or AsalSimpul.SasaranRpjmd))
            .ToList();
        return [.. sasaran.Select(s => (string.Join(" › ", Atas(s).Reverse()), (IReadOnlyList<SimpulKinerja>)[s])),
            .. lain.Count > 0 ? [("Belum mendukung sasaran", lain)] : Array.Empty<(string, IReadOnlyList<SimpulKinerja>)>()];
    }

    private static IEnumerable<string> Atas(SimpulKinerja s)
    {
        for (var a = s.Induk; a is not null; a = a.Induk)
        {
            yield return $"{a.Isi.KodeResmi}: {KataSimpul.Nama(a.Isi)}";
        }
    }
}
