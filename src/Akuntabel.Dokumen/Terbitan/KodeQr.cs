using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using ZXing;
using ZXing.QrCode;
using ZXing.QrCode.Internal;

namespace Akuntabel.Dokumen.Terbitan;

/// <summary>A text as a QR code of black squares: as SVG for pages, as PNG for Word.</summary>
public sealed class KodeQr
{
    // modules of quiet zone on each side; readers ask for four
    private const int Tepi = 4;

    private readonly bool[,] _kisi;

    /// <summary>Makes it; a quarter of a small square may be lost or dirty and it is read still.</summary>
    /// <param name="teks">What it says.</param>
    /// <param name="hemat">Whether it has fewer and so larger modules, and less of it may be lost: for where there is little room.</param>
    public KodeQr(string teks, bool hemat = false)
    {
        var kisi = new QRCodeWriter().encode(teks, BarcodeFormat.QR_CODE, 0, 0, new Dictionary<EncodeHintType, object>
        {
            [EncodeHintType.ERROR_CORRECTION] = hemat ? ErrorCorrectionLevel.L : ErrorCorrectionLevel.M, [EncodeHintType.CHARACTER_SET] = "UTF-8", [EncodeHintType.MARGIN] = Tepi,
        });
        _kisi = new bool[kisi.Height, kisi.Width];
        for (var y = 0; y < kisi.Height; y++)
        {
            for (var x = 0; x < kisi.Width; x++)
            {
                _kisi[y, x] = kisi[x, y];
            }
        }
    }

    /// <summary>Modules on one side, with the quiet zone.</summary>
    public int Sisi => _kisi.GetLength(0);

    /// <summary>As SVG, so many pixels for a module; needs no library for drawing.</summary>
    /// <param name="piksel">Pixels of a module.</param>
    public string Svg(int piksel) => Svg((Sisi * piksel).ToString(CultureInfo.InvariantCulture), "");

    /// <summary>As SVG of a size in millimetres, with a short text below.</summary>
    /// <param name="milimeter">Width of the code.</param>
    /// <param name="teks">Text below it; letters, digits and lines only.</param>
    /// <param name="rapat">Where what stands around is white itself: with a quiet zone of one module.</param>
    public string SvgBertulisan(int milimeter, string teks, bool rapat = false) => Svg($"{milimeter}mm", teks, rapat ? Tepi - 1 : 0);

    /// <summary>The SVG as an address that a page can show.</summary>
    /// <param name="svg">The picture.</param>
    public static string Alamat(string svg) => "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));

    /// <summary>As PNG of black and white, so many pixels for a module: the same bytes each time.</summary>
    /// <param name="piksel">Pixels of a module.</param>
    public byte[] Png(int piksel)
    {
        var sisi = Sisi * piksel;
        using var hasil = new MemoryStream();
        hasil.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> kepala = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(kepala, sisi);
        BinaryPrimitives.WriteInt32BigEndian(kepala[4..], sisi);
        // one bit for a pixel, grey; the rest is zero: deflate, no interlacing
        kepala[8] = 1;
        Potongan(hasil, "IHDR"u8, kepala);
        using var padat = new MemoryStream();
        using (var z = new ZLibStream(padat, CompressionLevel.Optimal, leaveOpen: true))
        {
            var baris = new byte[1 + ((sisi + 7) / 8)];
            for (var y = 0; y < sisi; y++)
            {
                Array.Clear(baris);
                for (var x = 0; x < sisi; x++)
                {
                    baris[1 + (x / 8)] |= (byte)(_kisi[y / piksel, x / piksel] ? 0 : 0x80 >> (x % 8));
                }

                z.Write(baris);
            }
        }

        Potongan(hasil, "IDAT"u8, padat.ToArray());
        Potongan(hasil, "IEND"u8, []);
        return hasil.ToArray();
    }

    private string Svg(string lebar, string teks, int potong = 0)
    {
        var jalur = new StringBuilder();
        for (var y = 0; y < Sisi; y++)
        {
            for (var x = 0; x < Sisi; x++)
            {
                jalur.Append(_kisi[y, x] ? $"M{x} {y}h1v1h-1z" : "");
            }
        }

        var sisi = Sisi - (2 * potong);
        // what stands below keeps off what is left of the quiet zone
        var (ruang, huruf) = potong > 0 ? (7, 10m) : (10, 8m);
        var tinggi = sisi + (teks.Length > 0 ? sisi / ruang : 0);
        var tulisan = teks.Length == 0 ? ""
            : $"<text x=\"{Sisi / 2m}\" y=\"{potong + tinggi - 1}\" text-anchor=\"middle\" font-family=\"Liberation Sans,Arial,sans-serif\" "
                + $"font-size=\"{sisi / huruf:0.##}\">{teks}</text>";
        var ukuran = teks.Length == 0 ? $"width=\"{lebar}\" height=\"{lebar}\"" : $"width=\"{lebar}\"";
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" {ukuran} viewBox=\"{potong} {potong} {sisi} {tinggi}\" shape-rendering=\"crispEdges\">"
            + $"<rect width=\"{Sisi}\" height=\"{potong + tinggi}\" fill=\"#fff\"/><path d=\"{jalur}\"/>{tulisan}</svg>";
    }

    private static void Potongan(MemoryStream hasil, ReadOnlySpan<byte> jenis, ReadOnlySpan<byte> isi)
    {
        Span<byte> angka = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(angka, isi.Length);
        hasil.Write(angka);
        hasil.Write(jenis);
        hasil.Write(isi);
        var crc = new Crc32();
        crc.Append(jenis);
        crc.Append(isi);
        BinaryPrimitives.WriteUInt32BigEndian(angka, crc.GetCurrentHashAsUInt32());
        hasil.Write(angka);
    }
}
