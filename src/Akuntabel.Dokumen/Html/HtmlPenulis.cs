using Akuntabel.Dokumen.Dasar;
using Akuntabel.Core.Laporan;

namespace Akuntabel.Dokumen.Html;

/// <summary>Writes a document as one self-contained page: no script, no external request, every bound figure with its derivation.</summary>
public static class HtmlPenulis
{
    private static readonly string Dasar = Baca("naskah.css");
    private static readonly string Layar = Baca("layar.css");
    private static readonly string Kertas = Baca("cetak.css");

    /// <summary>Writes the page in one walk over the document.</summary>
    public static void Tulis(Naskah naskah, TextWriter keluaran, OpsiHtml? opsi = null)
    {
        var k = new KonteksHtml(new TulisHtml(keluaran), opsi ?? new OpsiHtml(), new IsiNaskah(naskah), new DaftarPanel());
        Kepala(k, naskah);
        if (k.Opsi.Potongan)
        {
            k.Html.Mentah("<body class=\"potongan\">\n");
            Badan(k, naskah);
        }
        else if (k.Opsi.Cetak)
        {
            k.Html.Mentah(Buka(k)).Mentah("\n");
            Badan(k, naskah);
            Sasaran(k, naskah);
        }
        else
        {
            k.Html.Mentah(Buka(k)).Mentah("\n<a class=\"lewati\" href=\"#x-utama\">Langsung ke isi laporan</a>\n<header "
                + "class=\"atas\"><p class=\"judul\">")
                .Teks(naskah.Judul).Mentah("</p><p class=\"instansi\">").Teks(naskah.Instansi)
                .Mentah("</p><p class=\"petunjuk\">")
                    .Teks(naskah.BelumLengkap
                    ? "BELUM LENGKAP: ada yang belum diisi atau bertentangan, jadi naskah ini belum dapat ditandatangani. " : "")
                .Mentah("Angka bergaris titik dapat ditekan untuk melihat asalnya.</p></header>\n<div class=\"tata\">\n");
            PenulisDaftarIsiHtml.Samping(k);
            k.Html.Mentah("<main id=\"x-utama\" tabindex=\"-1\">\n");
            Badan(k, naskah);
            TandaHtml.Tulis(k.Html, naskah);
            k.Html.Mentah("</main>\n</div>\n");
            PenulisPanel.Tulis(k);
        }

        k.Html.Mentah("</body>\n</html>\n");
    }

    /// <summary>Anchor of a section, counted from 0.</summary>
    internal static string IdBagian(int indeks) => "x-b" + (indeks + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    // without headings it is a form of a page or two, as it is signed
    private static string Buka(KonteksHtml k) => k.Isi.Judul.Count == 0 ? "<body class=\"lembar\">" : "<body>";

    private static void Kepala(KonteksHtml k, Naskah naskah)
    {
        k.Html.Mentah("<!DOCTYPE html>\n<html").Atribut("lang", naskah.Bahasa).Mentah(">\n<head>\n<meta charset=\"utf-8\">\n")
            .Mentah("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"author\"")
            .Atribut("content", naskah.Instansi).Mentah(">\n");
        if (naskah.Riwayat.Length > 0)
        {
            k.Html.Mentah("<meta name=\"riwayat\"").Atribut("content", naskah.Riwayat).Mentah(">\n");
        }

        k.Html.Mentah("<title>").Teks(naskah.Judul).Mentah("</title>\n<style>\n").Mentah(Dasar);
        if (!k.Opsi.Cetak)
        {
            k.Html.Mentah("@media screen{\n").Mentah(Layar).Mentah("}\n@media print{\n");
        }

        k.Html.Mentah(Kertas).Mentah(AturanHalaman.Css(naskah)).Mentah(k.Opsi.Cetak ? "" : "}\n").Mentah("</style>\n</head>\n");
    }

    private static void Badan(KonteksHtml k, Naskah naskah)
    {
        if (naskah.BelumLengkap)
        {
            k.Html.Mentah("<div class=\"cap\" aria-hidden=\"true\"><span>BELUM LENGKAP</span></div>\n");
        }

        for (var i = 0; i < naskah.DaftarBagian.Count; i++)
        {
            var b = naskah.DaftarBagian[i];
            k.Html.Mentah("<section class=\"bagian").Mentah(b.Lanskap ? " lanskap" : "").Mentah(Sampul(b) ? " sampul" : "")
                .Mentah(naskah.SebagaiLembar(b) ? " lembar" : "")
                .Mentah("\" id=\"").Mentah(IdBagian(i)).Mentah("\">\n");
            k.Lembar = naskah.SebagaiLembar(b);
            var (lebar, tinggi) = AturanHalaman.BidangTeks(naskah, b);
            new PenulisBlok(k, lebar, tinggi).Tulis(b.DaftarBlok);
            k.Html.Mentah("</section>\n");
        }
    }

    // a cover is one page, set in the middle; a section with headings or page breaks is not a cover
    private static bool Sampul(Bagian b) =>
        b.Penomoran == PenomoranHalaman.Tanpa && b.DaftarBlok.Any(x => x is Paragraf { Gaya: GayaParagraf.JudulSampul })
        && !b.DaftarBlok.Any(x => x is Judul or HalamanBaru or Tabel);

    /// <summary>
    /// Links to every anchor, never shown: a browser names in the PDF only the places that a link points to, and the page numbers
    /// of the contents are read from those names.
    /// </summary>
    private static void Sasaran(KonteksHtml k, Naskah naskah)
    {
        k.Html.Mentah("<div hidden>");
        foreach (var id in k.Isi.Jangkar.Concat(naskah.DaftarBagian.Select((_, i) => IdBagian(i))))
        {
            k.Html.Mentah("<a").Atribut("href", "#" + id).Mentah("></a>");
        }

        k.Html.Mentah("</div>\n");
    }

    /// <summary>A style sheet of the product.</summary>
    internal static string Baca(string nama)
    {
        using var aliran = typeof(HtmlPenulis).Assembly.GetManifestResourceStream("html/" + nama)
            ?? throw new InvalidOperationException("Sumber daya tidak ada: html/" + nama);
        using var pembaca = new StreamReader(aliran);
        return WarnaNaskah.Isi(pembaca.ReadToEnd());
    }
}
