namespace Akuntabel.Storage.Pekerjaan;

/// <summary>Reads a stored file piece by piece: a slow reader holds one piece, and no connection.</summary>
internal sealed class AliranSementara(BerkasSementaraStore store, LetakSementara tempat, BerkasSementara berkas) : Stream
{
    private byte[] _isi = [];

    private int _bagian = -1;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => berkas.Ukuran;

    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= Length || buffer.Length == 0)
        {
            return 0;
        }

        var bagian = (int)(Position / BerkasSementaraStore.UkuranBagian);
        if (bagian != _bagian)
        {
            _isi = await store.BagianAsync(tempat, berkas.Nama, bagian, cancellationToken)
                ?? throw new IOException("Berkas sementara sudah dihapus.");
            _bagian = bagian;
        }

        var awal = (int)(Position % BerkasSementaraStore.UkuranBagian);
        var banyak = Math.Min(buffer.Length, _isi.Length - awal);
        _isi.AsMemory(awal, banyak).CopyTo(buffer);
        Position += banyak;
        return banyak;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("Dibaca tanpa menahan utas: ReadAsync.");

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
