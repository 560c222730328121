using System.Collections.Concurrent;

namespace Akuntabel.Storage.Dasar;

/// <summary>
/// The one thread that writes to a SQLite file, in the order of asking. SQLite has one writer and works while its caller waits; handed from request to request, the turn
/// would wait behind everything else that a busy server has to do, each time.
/// </summary>
/// <param name="sabar">Longest wait for one's turn.</param>
internal sealed class UtasPenulis(TimeSpan sabar) : IDisposable
{
    private readonly BlockingCollection<ITugas> _antrean = [];

    private readonly Lock _pintu = new();

    private Thread? _utas;

    private interface ITugas
    {
        void Jalankan();
    }

    /// <summary>Does the work when its turn has come; the turn ends with the work.</summary>
    /// <exception cref="BasisdataException">Waited too long; nothing was done.</exception>
    public async Task<T> JalankanAsync<T>(Func<Task<T>> kerja, CancellationToken batal)
    {
        var tugas = new Tugas<T>(kerja);
        Mulai();
        _antrean.Add(tugas, batal);
        try
        {
            return await tugas.Selesai.WaitAsync(sabar, batal);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            if (!tugas.Urung())
            {
                // begun: it ends by itself
                return await tugas.Selesai;
            }

            batal.ThrowIfCancellationRequested();
            throw BasisdataException.Sibuk(null);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _antrean.CompleteAdding();
        Thread? utas;
        // one that is just being started is waited for as well
        lock (_pintu)
        {
            utas = _utas;
        }

        utas?.Join();
        _antrean.Dispose();
    }

    // a store that is only read needs no thread
    private void Mulai()
    {
        lock (_pintu)
        {
            if (_utas is null)
            {
                _utas = new Thread(Layani) { IsBackground = true, Name = "penulis SQLite" };
                _utas.UnsafeStart();
            }
        }
    }

    private void Layani()
    {
        foreach (var tugas in _antrean.GetConsumingEnumerable())
        {
            tugas.Jalankan();
        }
    }

    private sealed class Tugas<T>(Func<Task<T>> kerja) : ITugas
    {
        private readonly TaskCompletionSource<T> _selesai = new(TaskCreationOptions.RunContinuationsAsynchronously);

        private readonly ExecutionContext? _konteks = ExecutionContext.Capture();

        private int _diambil;

        public Task<T> Selesai => _selesai.Task;

        /// <summary>Whether it was given up before it began.</summary>
        public bool Urung() => Interlocked.Exchange(ref _diambil, 1) == 0;

        public void Jalankan()
        {
            if (Interlocked.Exchange(ref _diambil, 1) != 0)
            {
                return;
            }

            if (_konteks is null)
            {
                Kerjakan();
            }
            else
            {
                ExecutionContext.Run(_konteks, _ => Kerjakan(), null);
            }
        }

        private void Kerjakan()
        {
            try
            {
                _selesai.SetResult(kerja().GetAwaiter().GetResult());
            }
            catch (Exception e)
            {
                // whoever waits gets it
                _selesai.SetException(e);
            }
        }
    }
}
