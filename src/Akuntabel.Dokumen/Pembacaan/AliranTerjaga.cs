namespace Akuntabel.Dokumen.Pembacaan;

/// <summary>Reads a part while counting what comes out; damage and excess become <see cref="DokumenTakTerbacaException"/>.</summary>
internal sealed class AliranTerjaga(Stream sumber, string nama, Func<int, bool> tampung) : Stream
{
    private long _panjang;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _panjang;
        set => throw new NotSupportedException();
    }

    public static DokumenTakTerbacaException BagianRusak(string nama, Exception sebab) =>
        new($"bagian {nama} di dalam berkas rusak atau terpotong. Salin ulang berkasnya, atau buka dan simpan ulang.", sebab);

    public override int Read(Span<byte> buffer)
    {
        int n;
        try
        {
            n = sumber.Read(buffer);
        }
        catch (Exception e) when (WadahZip.Rusak(e))
        {
            throw BagianRusak(nama, e);
        }

        _panjang += n;
        return _panjang <= WadahZip.BagianTerbesar && tampung(n) ? n
            : throw new DokumenTakTerbacaException($"bagian {nama} mengembang melewati batas (satu bagian {WadahZip.BagianTerbesar >> 20} MB, seluruhnya {WadahZip.JumlahTerbesar >> 20} MB). Pisahkan dokumen menjadi beberapa berkas.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            sumber.Dispose();
        }

        base.Dispose(disposing);
    }
}
