using Akuntabel.Storage.Umum;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>This process among those that do the jobs: its key, and the bell that wakes it.</summary>
public sealed class ProsesPelaksana : IDisposable
{
    private readonly SemaphoreSlim _lonceng = new(0);

    private int _menyiapkan;

    /// <summary>Key; a new one with each start, so that a process never takes for its own what an earlier one left.</summary>
    public string Id { get; } = Rahasia.Stempel();

    /// <summary>Whether a page stores the input of a job just now: the process then has to show that it lives.</summary>
    internal bool SedangMenyiapkan => Volatile.Read(ref _menyiapkan) > 0;

    /// <inheritdoc/>
    public void Dispose() => _lonceng.Dispose();

    /// <summary>Has the loop look at once.</summary>
    internal void Bangunkan() => _lonceng.Release();

    /// <summary>Waits for the bell or the time; several rings are one.</summary>
    internal async Task TungguAsync(TimeSpan selang, CancellationToken batal)
    {
        if (await _lonceng.WaitAsync(selang, batal))
        {
            while (await _lonceng.WaitAsync(0, batal))
            {
                // the same look serves all who rang
            }
        }
    }

    /// <summary>Marks a page that stores the input of a job, until disposed.</summary>
    internal IDisposable Menyiapkan()
    {
        Interlocked.Increment(ref _menyiapkan);
        return new Penanda(() => Interlocked.Decrement(ref _menyiapkan));
    }

    private sealed class Penanda(Action akhir) : IDisposable
    {
        public void Dispose() => akhir();
    }
}
