namespace Akuntabel.Storage.Dasar;

/// <summary>Lets those who work on the same thing go one after another in the order of asking; others do not notice them.</summary>
internal sealed class GiliranMenurutKunci(TimeSpan sabar)
{
    private readonly Dictionary<string, Pintu> _menurutKunci = new(StringComparer.Ordinal);

    /// <summary>Things that somebody works on or waits for.</summary>
    public int Banyak
    {
        get
        {
            lock (_menurutKunci)
            {
                return _menurutKunci.Count;
            }
        }
    }

    /// <summary>Waits for the turn; dispose to give it back.</summary>
    /// <exception cref="BasisdataException">Waited too long.</exception>
    public async Task<IDisposable> AmbilAsync(string kunci, CancellationToken batal)
    {
        var pintu = Masuk(kunci);
        try
        {
            return await pintu.Semafor.WaitAsync(sabar, batal) ? new Giliran(this, pintu) : throw BasisdataException.Sibuk(null);
        }
        catch
        {
            Keluar(pintu);
            throw;
        }
    }

    private Pintu Masuk(string kunci)
    {
        lock (_menurutKunci)
        {
            if (!_menurutKunci.TryGetValue(kunci, out var pintu))
            {
                _menurutKunci[kunci] = pintu = new Pintu(kunci);
            }

            pintu.Pemakai++;
            return pintu;
        }
    }

    // who was last takes the door away
    private void Keluar(Pintu pintu)
    {
        lock (_menurutKunci)
        {
            if (--pintu.Pemakai == 0)
            {
                _menurutKunci.Remove(pintu.Kunci);
                pintu.Semafor.Dispose();
            }
        }
    }

    private sealed class Pintu(string kunci)
    {
        public string Kunci => kunci;

        public SemaphoreSlim Semafor { get; } = new(1, 1);

        public int Pemakai { get; set; }
    }

    private sealed class Giliran(GiliranMenurutKunci induk, Pintu pintu) : IDisposable
    {
        public void Dispose()
        {
            pintu.Semafor.Release();
            induk.Keluar(pintu);
        }
    }
}
