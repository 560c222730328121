using System.Text;
using ZXing;
using ZXing.QrCode;

namespace Akuntabel.Web.Fitur.Akun;

/// <summary>A text as a QR code: one path of black squares, a picture that needs no library for drawing.</summary>
internal static class GambarQr
{
    // modules of quiet zone on each side; readers ask for four
    private const int Tepi = 4;

    /// <summary>The picture as an address that a page can show (<c>data:image/svg+xml</c>).</summary>
    public static string Tulis(string teks)
    {
        var kisi = new QRCodeWriter().encode(teks, BarcodeFormat.QR_CODE, 0, 0, new Dictionary<EncodeHintType, object>
        {
            [EncodeHintType.ERROR_CORRECTION] = ZXing.QrCode.Internal.ErrorCorrectionLevel.M, [EncodeHintType.CHARACTER_SET] = "UTF-8", [EncodeHintType.MARGIN] = Tepi,
        });
        var jalur = new StringBuilder();
        for (var y = 0; y < kisi.Height; y++)
        {
            for (var x = 0; x < kisi.Width; x++)
            {
                jalur.Append(kisi[x, y] ? $"M{x} {y}h1v1h-1z" : "");
            }
        }

        var (lebar, tinggi) = (kisi.Width, kisi.Height);
        var svg = $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{lebar * 4}\" height=\"{tinggi * 4}\" viewBox=\"0 0 {lebar} {tinggi}\" shape-rendering=\"crispEdges\">"
            + $"<rect width=\"{lebar}\" height=\"{tinggi}\" fill=\"#fff\"/><path d=\"{jalur}\"/></svg>";
        return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));
    }
}
