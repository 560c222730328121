namespace Akuntabel.Storage.Dasar;

/// <summary>
/// Turns at the database: first come, first served, readers and writers apart, so that neither keeps the other away.
/// Who waits too long, or finds too long a queue, is told so.
/// </summary>
/// <param name="pembaca">So many read at the same time.</param>
/// <param name="penulis">So many write at the same time.</param>
/// <param name="sabar">Longest wait.</param>
internal sealed class GiliranKoneksi(int pembaca, int penulis, TimeSpan sabar) : IDisposable
{
    // more would only wait for an answer that comes too late
    internal const int AntreanTerpanjang = 2000;

    private readonly SemaphoreSlim _pembaca = new(pembaca, pembaca);

    private readonly SemaphoreSlim _penulis = new(penulis, penulis);

    private int _menunggu;

    /// <summary>Waits for a turn to read; dispose to give it back.</summary>
    public Task<IDisposable> MembacaAsync(CancellationToken batal) => AmbilAsync(_pembaca, batal);

    /// <summary>Waits for a turn to write; dispose to give it back.</summary>
    public Task<IDisposable> MenulisAsync(CancellationToken batal) => AmbilAsync(_penulis, batal);

    /// <inheritdoc/>
    public void Dispose()
    {
        _pembaca.Dispose();
        _penulis.Dispose();
    }

    private async Task<IDisposable> AmbilAsync(SemaphoreSlim pintu, CancellationToken batal)
    {
        try
        {
            var ke = Interlocked.Increment(ref _menunggu);
            // the semaphore hands its turns out in the order of asking
            return ke <= AntreanTerpanjang && await pintu.WaitAsync(sabar, batal) ? new Giliran(pintu) : throw BasisdataException.Sibuk(null);
        }
        finally
        {
            Interlocked.Decrement(ref _menunggu);
        }
    }

    private sealed class Giliran(SemaphoreSlim pintu) : IDisposable
    {
        public void Dispose() => pintu.Release();
    }
}
