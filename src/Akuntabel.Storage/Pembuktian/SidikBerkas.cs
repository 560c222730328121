using System.Buffers;
using System.Security.Cryptography;

namespace Akuntabel.Storage.Pembuktian;

/// <summary>Digest of a file, and which of some known files it begins with: what a program adds to the end of a PDF, as a signature does,
/// leaves the bytes before as they were.</summary>
/// <param name="Sidik">SHA-256 of all its bytes, hexadecimal.</param>
/// <param name="Ukuran">Bytes.</param>
/// <param name="Awalan">Digest of the longest known file that it begins with and goes on after; <c>null</c>: it begins with none.</param>
/// <param name="UkuranAwalan">Bytes of that.</param>
public sealed record SidikBerkas(string Sidik, long Ukuran, string? Awalan, long UkuranAwalan)
{
    private const int Sepotong = 1 << 16;

    /// <summary>Reads a file once.</summary>
    /// <param name="aliran">The file.</param>
    /// <param name="dikenal">Known files: size and digest.</param>
    /// <param name="batal">Cancels.</param>
    public static async Task<SidikBerkas> HitungAsync(Stream aliran, IEnumerable<(long Ukuran, string Sidik)> dikenal, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(aliran);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var batas = new Queue<IGrouping<long, string>>(dikenal.Where(d => d.Ukuran > 0).GroupBy(d => d.Ukuran, d => d.Sidik).OrderBy(g => g.Key));
        var (panjang, awalan, panjangAwalan) = (0L, (string?)null, 0L);
        var wadah = ArrayPool<byte>.Shared.Rent(Sepotong);
        try
        {
            int n;
            // never across the end of a known file, so that its digest is that of what was read so far
            while ((n = await aliran.ReadAsync(wadah.AsMemory(0, (int)Math.Min(Sepotong, batas.Count > 0 ? batas.Peek().Key - panjang : Sepotong)), batal)) > 0)
            {
                hash.AppendData(wadah, 0, n);
                panjang += n;
                if (batas.Count > 0 && batas.Peek().Key == panjang && batas.Dequeue() is var g
                    && Convert.ToHexStringLower(hash.GetCurrentHash()) is var kini && g.Contains(kini))
                {
                    (awalan, panjangAwalan) = (kini, panjang);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(wadah);
        }

        var sidik = Convert.ToHexStringLower(hash.GetHashAndReset());
        return panjangAwalan == panjang ? new SidikBerkas(sidik, panjang, null, 0) : new SidikBerkas(sidik, panjang, awalan, panjangAwalan);
    }
}
