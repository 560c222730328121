using SkiaSharp;

namespace Akuntabel.Web.Umum;

/// <summary>Makes a photo fit for a report: upright, no larger than it is printed, and without what the camera noted of place and device.</summary>
public static class PengecilFoto
{
    /// <summary>The longer side, in pixels: 12 cm wide at 300 dpi and a little more.</summary>
    public const int SisiTerpanjang = 1600;

    // what a telephone takes today; a JPEG unfolds to a part of it
    private const long TitikTerbanyak = 50_000_000;

    // any other kind unfolds as a whole, and once more on the way: some 200 MB
    private const long TitikUtuhTerbanyak = 20_000_000;

    private const int Mutu = 82;

    // one at a time: each unfolds to some tens of megabytes
    private static readonly SemaphoreSlim Antre = new(1, 1);

    /// <summary>Makes it.</summary>
    /// <param name="nama">What the file is called, for the message.</param>
    /// <param name="data">Its bytes.</param>
    /// <param name="batal">Cancels while it waits for others.</param>
    /// <returns>A JPEG, or why there is none.</returns>
    public static async Task<(byte[] Data, string Galat)> KecilkanAsync(string nama, byte[] data, CancellationToken batal)
    {
        await Antre.WaitAsync(batal);
        try
        {
            return await Task.Run(() => Kecilkan(nama, data), CancellationToken.None);
        }
        finally
        {
            Antre.Release();
        }
    }

    private static (byte[] Data, string Galat) Kecilkan(string nama, byte[] data)
    {
        using var aliran = new MemoryStream(data, writable: false);
        using var baca = SKCodec.Create(aliran);
        return baca is null || baca.EncodedFormat is not (SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Png or SKEncodedImageFormat.Webp)
                ? ([], $"{nama} bukan foto JPEG, PNG, atau WebP yang dapat dibaca. Bila dari iPhone (HEIC), kirim dahulu sebagai JPEG.")
            : Terbanyak(baca) is var paling && (long)baca.Info.Width * baca.Info.Height > paling
                ? ([], $"{nama} berukuran {baca.Info.Width} × {baca.Info.Height} titik, lebih dari {paling / 1_000_000} juta. Kecilkan, lalu unggah lagi.")
            : Gambar(baca) is { } jadi ? (jadi, "") : ([], $"{nama} rusak: isinya terputus di tengah. Salin ulang dari kameranya, lalu unggah lagi.");
    }

    private static long Terbanyak(SKCodec baca) => baca.EncodedFormat == SKEncodedImageFormat.Jpeg ? TitikTerbanyak : TitikUtuhTerbanyak;

    private static byte[]? Gambar(SKCodec baca)
    {
        var penuh = baca.Info;
        var skala = Math.Min(1f, (float)SisiTerpanjang / Math.Max(penuh.Width, penuh.Height));
        // a JPEG unfolds to half, a quarter, an eighth by itself: less memory than the whole of it
        var ukuran = baca.GetScaledDimensions(skala);
        var info = new SKImageInfo(ukuran.Width, ukuran.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        using var asal = new SKBitmap(info);
        if (baca.GetPixels(info, asal.GetPixels()) != SKCodecResult.Success)
        {
            return null;
        }

        var (lebar, tinggi) = (Sisi(penuh.Width * skala), Sisi(penuh.Height * skala));
        var miring = baca.EncodedOrigin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom
            or SKEncodedOrigin.LeftBottom;
        using var jadi = new SKBitmap(new SKImageInfo(miring ? tinggi : lebar, miring ? lebar : tinggi, SKColorType.Rgb888x, SKAlphaType.Opaque));
        using (var kanvas = new SKCanvas(jadi))
        {
            kanvas.Clear(SKColors.White);
            kanvas.Concat(Tegak(baca.EncodedOrigin, lebar, tinggi));
            using var gambar = SKImage.FromBitmap(asal);
            kanvas.DrawImage(gambar, new SKRect(0, 0, lebar, tinggi), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }

        using var tulis = jadi.Encode(SKEncodedImageFormat.Jpeg, Mutu);
        return tulis?.ToArray();
    }

    private static int Sisi(float n) => Math.Max(1, (int)MathF.Round(n));

    // how a camera was held, by the eight ways that it notes
    private static SKMatrix Tegak(SKEncodedOrigin asal, int l, int t) => asal switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, l, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, l, 0, -1, t, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, t, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, t, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, t, -1, 0, l, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, l, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
