namespace Akuntabel.Storage.Dasar;

/// <summary>What was asked of the database so far; a budget of it is held by tests.</summary>
internal sealed class HitunganBasisdata
{
    // what is done on behalf of one flow, apart from what goes on in the background
    private readonly AsyncLocal<HitunganBasisdata?> _alur = new();

    private long _perintah;

    private long _transaksi;

    private long _tulisan;

    /// <summary>Statements sent.</summary>
    public long Perintah => Interlocked.Read(ref _perintah);

    /// <summary>Transactions begun. A beginning travels with the first statement; the end is a trip of its own.</summary>
    public long Transaksi => Interlocked.Read(ref _transaksi);

    /// <summary>Transactions begun in order to write.</summary>
    public long Tulisan => Interlocked.Read(ref _tulisan);

    /// <summary>Trips to the server and back.</summary>
    public long BolakBalik => Perintah + Transaksi;

    /// <summary>Counts apart what the caller's flow asks from now on, with all that it starts.</summary>
    public HitunganBasisdata MulaiAlur() => _alur.Value = new HitunganBasisdata();

    public void CatatPerintah(int banyak)
    {
        Interlocked.Add(ref _perintah, banyak);
        _alur.Value?.CatatPerintah(banyak);
    }

    public void CatatTulisan()
    {
        Interlocked.Increment(ref _tulisan);
        _alur.Value?.CatatTulisan();
    }

    public void CatatTransaksi()
    {
        Interlocked.Increment(ref _transaksi);
        _alur.Value?.CatatTransaksi();
    }
}
