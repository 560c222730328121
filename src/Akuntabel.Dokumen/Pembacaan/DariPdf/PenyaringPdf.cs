using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Akuntabel.Dokumen.Pembacaan.DariPdf;

/// <summary>The library's filters, stopped where a stream inflates beyond what any font or page holds.</summary>
internal sealed class PenyaringPdf() : BaseFilterProvider(Terbatas)
{
    private const int HasilTerbesar = 64 << 20;

    private static readonly IReadOnlyDictionary<string, IFilter> Terbatas = Buat();

    private static Dictionary<string, IFilter> Buat()
    {
        string[] nama = ["FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL", "ASCII85Decode", "A85", "ASCIIHexDecode", "AHx"];
        string[] gambar = ["DCTDecode", "DCT", "CCITTFaxDecode", "CCF", "JBIG2Decode", "JPXDecode"];
        var hasil = nama.ToDictionary(n => n, n => (IFilter)new Penjaga(Asli(n), n), StringComparer.Ordinal);
        foreach (var g in gambar)
        {
            hasil[g] = Asli(g);
        }

        return hasil;
    }

    private static IFilter Asli(string nama) => DefaultFilterProvider.Instance.GetNamedFilters([NameToken.Create(nama)])[0];

    /// <summary>Measures before the library makes room.</summary>
    private sealed class Penjaga(IFilter asli, string nama) : IFilter
    {
        public bool IsSupported => asli.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (Ukuran(input) > HasilTerbesar)
            {
                throw new HalamanTerlaluPadatException();
            }

            return asli.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private long Ukuran(Memory<byte> isi) => nama switch
        {
            "FlateDecode" or "Fl" => isi.Length * 1032L <= HasilTerbesar ? 0 : Kembang(isi),
            "LZWDecode" or "LZW" => PanjangLzw(isi.Span),
            "RunLengthDecode" or "RL" => isi.Length * 64L,
            _ => isi.Length,
        };
    }

    private static long Kembang(Memory<byte> isi)
    {
        using var aliran = new DeflateStream(new MemoryStream(isi.Length > 2 ? isi[2..].ToArray() : []), CompressionMode.Decompress);
        var wadah = new byte[1 << 16];
        var banyak = 0L;
        try
        {
            while (banyak <= HasilTerbesar && aliran.Read(wadah) is var n and > 0)
            {
                banyak += n;
            }
        }
        catch (InvalidDataException)
        {
            // the library reads a damaged stream as far as it goes
        }

        return banyak;
    }

    /// <summary>What the codes stand for, without making it: only the lengths are kept.</summary>
    private static long PanjangLzw(ReadOnlySpan<byte> isi)
    {
        var panjang = new int[4096 + 2];
        var (lebar, berikut, sebelum, hasil) = (9, 258, 0, 0L);
        for (long bit = 0; bit + lebar <= isi.Length * 8L && hasil <= HasilTerbesar; bit += lebar)
        {
            var kode = Kode(isi, bit, lebar);
            if (kode is 256 or 257)
            {
                (lebar, berikut, sebelum) = (9, 258, 0);
                continue;
            }

            var n = kode < 256 ? 1 : kode < berikut ? panjang[kode] : sebelum + 1;
            if (sebelum > 0 && berikut < 4096)
            {
                panjang[berikut++] = sebelum + 1;
            }

            hasil += n;
            sebelum = n;
            lebar = berikut >= 2047 ? 12 : berikut >= 1023 ? 11 : berikut >= 511 ? 10 : 9;
        }

        return hasil;
    }

    private static int Kode(ReadOnlySpan<byte> isi, long bit, int lebar)
    {
        var kode = 0;
        for (var i = 0; i < lebar; i++)
        {
            kode = (kode << 1) | ((isi[(int)((bit + i) >> 3)] >> (7 - (int)((bit + i) & 7))) & 1);
        }

        return kode;
    }
}
