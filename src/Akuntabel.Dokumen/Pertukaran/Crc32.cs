namespace Akuntabel.Dokumen.Pertukaran;

/// <summary>The check sum of ZIP (ISO 3309), which the framework writes but does not verify on reading.</summary>
internal sealed class Crc32
{
    private static readonly uint[] Tabel = [.. Enumerable.Range(0, 256).Select(i => Satu((uint)i))];
    private uint _keadaan = uint.MaxValue;

    /// <summary>The sum of all that was added.</summary>
    public uint Nilai => ~_keadaan;

    public void Tambah(ReadOnlySpan<byte> isi)
    {
        foreach (var b in isi)
        {
            _keadaan = Tabel[(_keadaan ^ b) & 0xFF] ^ (_keadaan >> 8);
        }
    }

    private static uint Satu(uint n)
    {
        for (var i = 0; i < 8; i++)
        {
            n = (n & 1) == 0 ? n >> 1 : 0xEDB88320 ^ (n >> 1);
        }

        return n;
    }
}
