namespace Akuntabel.Storage;

/// <summary>What was asked of the database so far; a budget of it is held by tests.</summary>
internal sealed class HitunganBasisdata
{
    private long _perintah;

    private long _transaksi;

    /// <summary>Statements sent.</summary>
    public long Perintah => Interlocked.Read(ref _perintah);

    /// <summary>Transactions begun. A beginning travels with the first statement; the end is a trip of its own.</summary>
    public long Transaksi => Interlocked.Read(ref _transaksi);

    /// <summary>Trips to the server and back.</summary>
    public long BolakBalik => Perintah + Transaksi;

    public void CatatPerintah(int banyak) => Interlocked.Add(ref _perintah, banyak);

    public void CatatTransaksi() => Interlocked.Increment(ref _transaksi);
}
