using System.Buffers.Binary;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>Looks into a picture's bytes: kind and size. A name proves nothing.</summary>
public static class GambarBerkas
{
    /// <summary>Kind and size in pixels; null when the bytes are neither PNG nor JPEG.</summary>
    public static (string Mime, int Lebar, int Tinggi)? Kenali(ReadOnlySpan<byte> data)
    {
        if (data.Length > 24 && data[..8].SequenceEqual(PngTanda))
        {
            var lebar = BinaryPrimitives.ReadInt32BigEndian(data[16..]);
            var tinggi = BinaryPrimitives.ReadInt32BigEndian(data[20..]);
            return lebar > 0 && tinggi > 0 ? ("image/png", lebar, tinggi) : null;
        }

        return data.Length > 4 && data[0] == 0xFF && data[1] == 0xD8 ? Jpeg(data) : null;
    }

    private static ReadOnlySpan<byte> PngTanda => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static (string, int, int)? Jpeg(ReadOnlySpan<byte> data)
    {
        for (var i = 2; i + 9 < data.Length;)
        {
            if (data[i] != 0xFF)
            {
                return null;
            }

            var tanda = data[i + 1];
            // SOF0–SOF15 hold the size, except DHT (C4), JPG (C8) and DAC (CC)
            if (tanda is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC)
            {
                var (lebar, tinggi) = (BinaryPrimitives.ReadUInt16BigEndian(data[(i + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(data[(i + 5)..]));
                return lebar > 0 && tinggi > 0 ? ("image/jpeg", lebar, tinggi) : null;
            }

            i += 2 + BinaryPrimitives.ReadUInt16BigEndian(data[(i + 2)..]);
        }

        return null;
    }
}
