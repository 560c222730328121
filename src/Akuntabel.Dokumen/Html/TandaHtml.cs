using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Terbitan;

namespace Akuntabel.Dokumen.Html;

/// <summary>Code and QR of an issued report: in the corner of every printed page, and at the end of the page on the screen.</summary>
internal static class TandaHtml
{
    // fits the margin of a page that is bound; at this size a telephone reads it
    private const int Milimeter = 17;

    private const int PikselModul = 3;

    // of a wide form the margin is narrower than the code with all its quiet zone, and white itself
    private const int MilimeterSempit = 13;

    /// <summary>The box of the page rule; empty for what is not issued.</summary>
    /// <param name="naskah">The document.</param>
    /// <param name="tepi">Millimetres of the narrower of the two margins that meet there.</param>
    public static string Kotak(Naskah naskah, int tepi) => naskah.Terbitan is not { } t ? ""
        : "@bottom-left-corner{content:url(\"" + KodeQr.Alamat(tepi > Milimeter + 2 ? new KodeQr(t.IsiQr).SvgBertulisan(Milimeter, t.Kode)
                : new KodeQr(t.IsiQr, hemat: true).SvgBertulisan(MilimeterSempit, t.Kode, rapat: true))
            + "\");text-align:center;vertical-align:middle}";

    /// <summary>Writes what the screen shows of it.</summary>
    public static void Tulis(TulisHtml html, Naskah naskah)
    {
        if (naskah.Terbitan is { } t)
        {
            html.Mentah("<footer class=\"terbitan\"><img").Atribut("alt", $"Kode QR untuk memeriksa keaslian laporan ini: {t.IsiQr}")
                .Atribut("src", KodeQr.Alamat(new KodeQr(t.IsiQr).Svg(PikselModul))).Mentah("><p><strong>Sebagaimana ditandatangani</strong><br>Kode ")
                .Teks(t.Kode).Mentah("<br>").Teks(t.Ditetapkan).Mentah("</p></footer>\n");
        }
    }
}
