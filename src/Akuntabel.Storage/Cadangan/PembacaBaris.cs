using System.Buffers;
using System.Runtime.CompilerServices;

namespace Akuntabel.Storage.Cadangan;

/// <summary>Lines of a stream, one at a time, none longer than what a row can be.</summary>
internal static class PembacaBaris
{
    /// <summary>Longest line: a content of the greatest size, in Base64.</summary>
    public const int Terpanjang = 256 * 1024 * 1024;

    /// <summary>Reads; the memory of a line is good until the next.</summary>
    /// <exception cref="FormatException">A line is too long, or the last one has no end.</exception>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> BacaAsync(Stream aliran, [EnumeratorCancellation] CancellationToken batal)
    {
        var potongan = new byte[64 * 1024];
        var sisa = new ArrayBufferWriter<byte>();
        int banyak;
        while ((banyak = await aliran.ReadAsync(potongan, batal)) > 0)
        {
            var awal = 0;
            int akhir;
            while ((akhir = Array.IndexOf(potongan, (byte)'\n', awal, banyak - awal)) >= 0)
            {
                sisa.Write(potongan.AsSpan(awal, akhir - awal));
                yield return sisa.WrittenMemory;
                sisa.ResetWrittenCount();
                awal = akhir + 1;
            }

            sisa.Write(potongan.AsSpan(awal, banyak - awal));
            if (sisa.WrittenCount > Terpanjang)
            {
                throw new FormatException("baris terlalu panjang");
            }
        }

        if (sisa.WrittenCount > 0)
        {
            throw new FormatException("baris terakhir tidak utuh");
        }
    }
}
