using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using ZXing;
using ZXing.Common;

namespace Akuntabel.Dokumen.Tests.Terbitan;

/// <summary>Reads QR codes as a telephone does, from grey pixels.</summary>
internal static class PembacaQr
{
    /// <summary>Every text of a QR in a picture.</summary>
    public static IReadOnlyList<string> Baca(byte[] abu, int lebar, int tinggi)
    {
        var pembaca = new BarcodeReaderGeneric { Options = new DecodingOptions { TryHarder = true, PossibleFormats = [BarcodeFormat.QR_CODE] } };
        return pembaca.Decode(new RGBLuminanceSource(abu, lebar, tinggi, RGBLuminanceSource.BitmapFormat.Gray8)) is { } h ? [h.Text] : [];
    }

    /// <summary>From a portable grey map, as pdftoppm -gray writes it.</summary>
    public static IReadOnlyList<string> BacaPgm(string berkas)
    {
        var isi = File.ReadAllBytes(berkas);
        var bidang = new List<string>();
        var n = 0;
        while (bidang.Count < 4)
        {
            var mulai = n;
            while (!char.IsWhiteSpace((char)isi[n]))
            {
                n++;
            }

            bidang.Add(Encoding.ASCII.GetString(isi, mulai, n - mulai));
            n++;
        }

        bidang[0].ShouldBe("P5");
        return Baca(isi[n..], int.Parse(bidang[1], CultureInfo.InvariantCulture), int.Parse(bidang[2], CultureInfo.InvariantCulture));
    }

    /// <summary>From a PNG of black and white without filters.</summary>
    public static IReadOnlyList<string> BacaPng(byte[] png)
    {
        png.AsSpan(1, 3).SequenceEqual("PNG"u8).ShouldBeTrue();
        var (lebar, tinggi) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        var mulai = png.AsSpan().IndexOf("IDAT"u8);
        var panjang = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(mulai - 4));
        using var z = new ZLibStream(new MemoryStream(png, mulai + 4, panjang), CompressionMode.Decompress);
        using var baris = new MemoryStream();
        z.CopyTo(baris);
        var data = baris.ToArray();
        var abu = new byte[lebar * tinggi];
        for (var i = 0; i < abu.Length; i++)
        {
            var (y, x) = (i / lebar, i % lebar);
            abu[i] = (byte)((data[(y * (1 + ((lebar + 7) / 8))) + 1 + (x / 8)] & (0x80 >> (x % 8))) != 0 ? 255 : 0);
        }

        return Baca(abu, lebar, tinggi);
    }
}
