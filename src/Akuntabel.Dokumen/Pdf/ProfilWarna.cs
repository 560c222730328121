using System.Buffers.Binary;
using System.Text;

namespace Akuntabel.Dokumen.Pdf;

/// <summary>The colour profile of sRGB, made from its definition (IEC 61966-2-1): primaries adapted to D50, and its transfer curve. An ICC
/// profile of version 2, as PDF/A asks for.</summary>
internal static class ProfilWarna
{
    /// <summary>Name of the colour space.</summary>
    public const string Nama = "sRGB IEC61966-2.1";

    private const int Kepala = 128;
    private const int TitikKurva = 1024;

    // XYZ of white, red, green and blue under D50
    private static readonly (string Tanda, double X, double Y, double Z)[] Warna =
    [
        ("wtpt", 0.9642, 1, 0.8249), ("rXYZ", 0.43607, 0.22249, 0.01392), ("gXYZ", 0.38515, 0.71687, 0.09708),
        ("bXYZ", 0.14307, 0.06061, 0.7141),
    ];

    /// <summary>The profile.</summary>
    public static byte[] Srgb { get; } = Buat();

    private static byte[] Buat()
    {
        List<(string Tanda, byte[] Isi)> bagian =
        [
            ("desc", Uraian()), ("cprt", [.. "text"u8, 0, 0, 0, 0, .. "Public domain"u8, 0]),
            .. Warna.Select(w => (w.Tanda, Titik(w.X, w.Y, w.Z))),
        ];
        var kurva = Kurva();
        var (tabel, isi) = (new MemoryStream(), new MemoryStream());
        var awal = Kepala + 4 + (12 * (bagian.Count + 3));
        Bulat(tabel, bagian.Count + 3);
        foreach (var (tanda, data) in bagian)
        {
            Baris(tabel, tanda, awal + (int)isi.Length, data.Length);
            Tambah(isi, data);
        }

        // the three channels share their curve
        foreach (var tanda in new[] { "rTRC", "gTRC", "bTRC" })
        {
            Baris(tabel, tanda, awal + (int)isi.Length, kurva.Length);
        }

        Tambah(isi, kurva);
        return [.. KepalaProfil(awal + (int)isi.Length), .. tabel.ToArray(), .. isi.ToArray()];
    }

    private static byte[] KepalaProfil(int panjang)
    {
        var h = new byte[Kepala];
        BinaryPrimitives.WriteInt32BigEndian(h, panjang);
        BinaryPrimitives.WriteInt32BigEndian(h.AsSpan(8), 0x02100000);
        "mntrRGB XYZ "u8.CopyTo(h.AsSpan(12));
        // a date is demanded; the definition's own
        short[] saat = [1999, 10, 18, 0, 0, 0];
        for (var i = 0; i < saat.Length; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(h.AsSpan(24 + (2 * i)), saat[i]);
        }

        "acsp"u8.CopyTo(h.AsSpan(36));
        Tetap(0.9642).CopyTo(h.AsSpan(68));
        Tetap(1).CopyTo(h.AsSpan(72));
        Tetap(0.8249).CopyTo(h.AsSpan(76));
        return h;
    }

    private static byte[] Uraian()
    {
        var nama = Encoding.ASCII.GetBytes(Nama + "\0");
        var panjang = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(panjang, nama.Length);
        // without the names in other scripts: a length of none for Unicode, and 70 bytes for the Macintosh
        return [.. "desc"u8, 0, 0, 0, 0, .. panjang, .. nama, .. new byte[8], .. new byte[70]];
    }

    private static byte[] Titik(double x, double y, double z) => [.. "XYZ "u8, 0, 0, 0, 0, .. Tetap(x), .. Tetap(y), .. Tetap(z)];

    private static byte[] Kurva()
    {
        var hasil = new byte[12 + (2 * TitikKurva)];
        "curv"u8.CopyTo(hasil);
        BinaryPrimitives.WriteInt32BigEndian(hasil.AsSpan(8), TitikKurva);
        for (var i = 0; i < TitikKurva; i++)
        {
            var v = i / (TitikKurva - 1.0);
            var cahaya = v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(hasil.AsSpan(12 + (2 * i)), (ushort)Math.Round(cahaya * ushort.MaxValue));
        }

        return hasil;
    }

    // sixteen bits before the point, sixteen behind it
    private static byte[] Tetap(double nilai)
    {
        var hasil = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(hasil, (int)Math.Round(nilai * 65536));
        return hasil;
    }

    private static void Baris(MemoryStream s, string tanda, int letak, int panjang)
    {
        s.Write(Encoding.ASCII.GetBytes(tanda));
        Bulat(s, letak);
        Bulat(s, panjang);
    }

    private static void Bulat(MemoryStream s, int n)
    {
        Span<byte> b = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(b, n);
        s.Write(b);
    }

    // each begins on a multiple of four
    private static void Tambah(MemoryStream s, byte[] data)
    {
        s.Write(data);
        s.Write(new byte[(4 - (data.Length % 4)) % 4]);
    }
}
