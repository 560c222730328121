
namespace Akuntabel.Storage.Dasar;

/// <summary>
/// Room left on the disk of the store. Large uploads are refused while there still is room for texts: what people type is worth more than
/// what they can send again.
/// </summary>
public sealed class RuangCakram
{
    /// <summary>What is kept free for texts (300 MB).</summary>
    public const long Cadangan = 300L * 1024 * 1024;

    private readonly Func<long?> _sisa;

    /// <summary>Of a store in a file; on a server its own disk is not ours to see.</summary>
    public RuangCakram(Basisdata basisdata)
        : this(() => basisdata.Berkas is { } berkas ? SisaDi(berkas) : null)
    {
    }

    /// <summary>With a measure of one's own.</summary>
    /// <param name="sisa">Bytes free; <c>null</c>: unknown.</param>
    public RuangCakram(Func<long?> sisa) => _sisa = sisa;

    /// <summary>Why an upload cannot be taken now, for the user; <c>null</c>: it can, or nobody knows.</summary>
    /// <param name="unggahan">Its bytes.</param>
    public string? Keberatan(long unggahan) => _sisa() is { } sisa && sisa - unggahan < Cadangan
        ? $"Ruang penyimpanan server tinggal {sisa >> 20} MB, jadi unggahan ditolak dahulu agar isian tetap dapat disimpan. "
            + "Sampaikan kepada administrator agar ruangnya ditambah, lalu unggah lagi."
        : null;

    private static long? SisaDi(string berkas)
    {
        try
        {
            return new DriveInfo(Path.GetDirectoryName(berkas) ?? berkas).AvailableFreeSpace;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
