namespace Akuntabel.Dokumen.Pdf;

/// <summary>
/// One browser of a server, kept running between prints: to start it takes longer than to print most documents. Each print has a page of its
/// own. The browser is replaced when it has died or failed, and after many prints; unused for long, it is ended.
/// </summary>
public sealed class PerambanHangat : IDisposable
{
    // what a browser gathers in memory goes with it
    private const int CetakanTerbanyak = 50;

    private static readonly TimeSpan DiamTerlama = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim _giliran = new(1);
    private readonly Timer _penjaga;
    private readonly int _terbanyak;
    private readonly TimeSpan _diam;
    private Peramban? _peramban;
    private Task _tersambung = Task.CompletedTask;
    private int _cetakan;
    private long _terakhir;
    private bool _dibuang;

    /// <summary>Makes it; no browser runs yet.</summary>
    /// <param name="cetakanTerbanyak">Prints until it is replaced.</param>
    /// <param name="diam">How long it may stay unused; <c>null</c>: ten minutes.</param>
    public PerambanHangat(int cetakanTerbanyak = CetakanTerbanyak, TimeSpan? diam = null)
    {
        (_terbanyak, _diam) = (cetakanTerbanyak, diam ?? DiamTerlama);
        _penjaga = new Timer(_ => AkhiriBilaDiam(), null, _diam / 4, _diam / 4);
    }

    /// <summary>Process of the browser that runs now; 0: none.</summary>
    internal int Proses => _peramban is { Hidup: true } p ? p.Proses : 0;

    /// <summary>Has it start now, so that it runs when a print is wanted; returns at once.</summary>
    public void Hangatkan()
    {
        if (_dibuang || !_giliran.Wait(0))
        {
            return;
        }

        try
        {
            Pastikan(PencariPeramban.Cari());
        }
        finally
        {
            _giliran.Release();
        }
    }

    /// <summary>Lends it for one print, when those before are done; dispose what is returned. One that is not to be had says so when it
    /// prints.</summary>
    /// <param name="batal">Cancels the wait.</param>
    public PersiapanPdf Pinjam(CancellationToken batal = default)
    {
        _giliran.Wait(batal);
        try
        {
            var berkas = PencariPeramban.Cari();
            if (berkas is null || Pastikan(berkas) is not { } peramban)
            {
                _giliran.Release();
                return new PersiapanPdf(berkas);
            }

            var tersambung = _tersambung;
            return new PersiapanPdf(berkas, peramban, (p, b) => HalamanAsync(p, tersambung, b), Kembali);
        }
        catch
        {
            _giliran.Release();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_dibuang)
        {
            return;
        }

        _dibuang = true;
        _penjaga.Dispose();
        // who prints still is broken off: the server stops
        _peramban?.Dispose();
        _peramban = null;
    }

    private static async Task HalamanAsync(Peramban peramban, Task tersambung, CancellationToken batal)
    {
        await tersambung.WaitAsync(batal);
        await peramban.HalamanBaruAsync(batal);
    }

    // with the turn taken
    private Peramban? Pastikan(string? berkas)
    {
        if (_peramban is { Hidup: true } && !_tersambung.IsFaulted && _cetakan < _terbanyak)
        {
            return _peramban;
        }

        Akhiri();
        if (berkas is null || _dibuang)
        {
            return null;
        }

        try
        {
            var baru = Peramban.Jalankan(berkas);
            (_peramban, _cetakan, _terakhir) = (baru, 0, Environment.TickCount64);
            // never broken off: another print may want what one no longer waits for
            _tersambung = baru.SambungAsync(CancellationToken.None);
            _ = _tersambung.ContinueWith(t => _ = t.Exception, TaskScheduler.Default);
            return baru;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException or InvalidOperationException)
        {
            // a print starts one by itself, and says what is wrong
            return null;
        }
    }

    private void Kembali(PersiapanPdf pinjaman)
    {
        (_cetakan, _terakhir) = (_cetakan + 1, Environment.TickCount64);
        if (pinjaman.Rusak || _dibuang)
        {
            Akhiri();
        }

        _giliran.Release();
    }

    private void Akhiri()
    {
        _peramban?.Dispose();
        (_peramban, _tersambung) = (null, Task.CompletedTask);
    }

    private void AkhiriBilaDiam()
    {
        if (_dibuang || !_giliran.Wait(0))
        {
            return;
        }

        try
        {
            if (_peramban is not null && Environment.TickCount64 - _terakhir >= _diam.TotalMilliseconds)
            {
                Akhiri();
            }
        }
        finally
        {
            _giliran.Release();
        }
    }
}
