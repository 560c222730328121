namespace Akuntabel.Dokumen.Pembacaan;

/// <summary>What may come out of a container; what was read of it so far.</summary>
/// <param name="satu">Bytes of one part.</param>
/// <param name="semua">Bytes of all parts.</param>
internal sealed class JatahBuka(long satu, long semua)
{
    public long Satu { get; } = satu;

    public long Semua { get; } = semua;

    public long Terbaca { get; set; }
}

/// <summary>Reads a part while counting what comes out; damage and excess become <see cref="DokumenTakTerbacaException"/>.</summary>
internal sealed class AliranTerjaga(Stream sumber, string nama, JatahBuka jatah) : Stream
{
    // how far an excess is followed, so that its owner learns how large it is
    private const long TerukurTerbesar = 512L << 20;

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
        var n = Baca(buffer);
        jatah.Terbaca += n;
        return _panjang <= jatah.Satu && jatah.Terbaca <= jatah.Semua ? n : throw Melebihi();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Baca(Span<byte> buffer)
    {
        try
        {
            var n = sumber.Read(buffer);
            _panjang += n;
            return n;
        }
        catch (Exception e) when (WadahZip.Rusak(e))
        {
            throw BagianRusak(nama, e);
        }
    }

    private DokumenTakTerbacaException Melebihi()
    {
        var (batas, sebelum) = _panjang > jatah.Satu ? (jatah.Satu, 0) : (jatah.Semua, jatah.Terbaca - _panjang);
        var potong = new byte[81920];
        while (_panjang < TerukurTerbesar && Baca(potong) > 0)
        {
        }

        var mb = (sebelum + _panjang + (1 << 19)) >> 20;
        return new DokumenTakTerbacaException(
            $"berisi {(_panjang < TerukurTerbesar ? "" : "lebih dari ")}{mb} MB teks sesudah dibuka ({nama}); batasnya {batas >> 20} MB. "
            + "Laporan 500 halaman biasanya di bawah 15 MB. Pisahkan menjadi beberapa berkas, lalu kirim satu per satu.");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            sumber.Dispose();
        }

        base.Dispose(disposing);
    }
}
