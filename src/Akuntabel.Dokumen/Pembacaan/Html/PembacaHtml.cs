using Akuntabel.Uji.Bacaan;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Akuntabel.Dokumen.Pembacaan.Html;

/// <summary>Reads a web page into the model of the consistency check. Nothing in it is executed, nothing is fetched.</summary>
/// <remarks>
/// Only the tokenizer of AngleSharp is used: its time grows with the length of the page, whereas the time of its tree builder grows
/// with the square of the nesting (20,000 nested lists: 14 seconds).
/// </remarks>
internal static class PembacaHtml
{
    // pictures may be written into the page
    private const int UkuranTerbesar = 64 << 20;

    /// <summary>Reads a page.</summary>
    /// <exception cref="DokumenTakTerbacaException">It is no text, or larger than any report.</exception>
    public static DokumenTerbaca Baca(byte[] isi)
    {
        if (isi.Length > UkuranTerbesar)
        {
            throw new DokumenTakTerbacaException(
                $"halaman berukuran {isi.Length >> 20} MB, lebih dari batas {UkuranTerbesar >> 20} MB. "
                + "Simpan tanpa gambar di dalamnya, atau pisahkan menjadi beberapa berkas.");
        }

        using var sumber = new TextSource(new StringTextSource(PenjagaAtribut.Periksa(PengodeanHtml.Teks(isi))));
        using var pemenggal = new HtmlTokenizer(sumber, HtmlEntityProvider.Resolver) { SkipComments = true,
            DisableElementPositionTracking = true };
        var penyusun = new PenyusunHtml();
        for (var t = pemenggal.Get(); t.Type != HtmlTokenType.EndOfFile; t = pemenggal.Get())
        {
            switch (t.Type)
            {
                case HtmlTokenType.StartTag:
                    pemenggal.State = penyusun.Buka(t.AsTag()) ? Keadaan(t.Name) : HtmlParseMode.PCData;
                    break;
                case HtmlTokenType.EndTag:
                    penyusun.Tutup(t.Name);
                    break;
                case HtmlTokenType.Character:
                    penyusun.Teks(t.Data);
                    break;
                default:
                    break;
            }
        }

        return penyusun.Selesai();
    }

    /// <summary>How the text after a start tag is to be cut.</summary>
    private static HtmlParseMode Keadaan(string nama) => nama switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "iframe" or "noembed" or "noframes" or "xmp" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };
}
