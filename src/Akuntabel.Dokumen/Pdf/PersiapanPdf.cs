namespace Akuntabel.Dokumen.Pdf;

/// <summary>A browser that is starting while the caller still composes the document; or one that is lent, and goes back when disposed.</summary>
public sealed class PersiapanPdf : IDisposable
{
    private readonly CancellationTokenSource _batal = new();
    private readonly Peramban? _peramban;
    private readonly Action<PersiapanPdf>? _kembali;
    private bool _dibuang;

    internal PersiapanPdf(string? berkas)
    {
        Berkas = berkas;
        if (berkas is null)
        {
            return;
        }

        try
        {
            _peramban = Peramban.Jalankan(berkas);
            Siap = _peramban.SambungAsync(_batal.Token);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException or InvalidOperationException)
        {
            Siap = Task.FromException(e);
        }
    }

    /// <summary>Lends a browser that runs: with an empty page of its own.</summary>
    internal PersiapanPdf(string berkas, Peramban peramban, Func<Peramban, CancellationToken, Task> siapkan, Action<PersiapanPdf> kembali)
    {
        (Berkas, _peramban, _kembali) = (berkas, peramban, kembali);
        Siap = siapkan(peramban, _batal.Token);
    }

    internal string? Berkas { get; }

    internal Peramban? Peramban => _peramban;

    internal Task Siap { get; } = Task.CompletedTask;

    /// <summary>Whether it failed or was broken off: nobody uses it again.</summary>
    internal bool Rusak { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_dibuang)
        {
            return;
        }

        _dibuang = true;
        // lent and never used: its page may still be opening
        Rusak |= !Siap.IsCompletedSuccessfully && !Tunggu();
        _batal.Cancel();
        // the outcome is of no interest any more, but must not be reported as unobserved
        _ = Siap.ContinueWith(t => _ = t.Exception, TaskScheduler.Default);
        if (_kembali is not null)
        {
            _kembali(this);
        }
        else
        {
            _peramban?.Dispose();
        }

        _batal.Dispose();
    }

    private bool Tunggu()
    {
        try
        {
            return _kembali is not null && !Rusak && Siap.Wait(TimeSpan.FromSeconds(2));
        }
        catch (AggregateException)
        {
            return false;
        }
    }
}
