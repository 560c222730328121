namespace Akuntabel.Dokumen.Pdf;

/// <summary>A browser that is starting while the caller still composes the document.</summary>
public sealed class PersiapanPdf : IDisposable
{
    private readonly CancellationTokenSource _batal = new();
    private readonly Peramban? _peramban;
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

    internal string? Berkas { get; }

    internal Peramban? Peramban => _peramban;

    internal Task Siap { get; } = Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_dibuang)
        {
            return;
        }

        _dibuang = true;
        _batal.Cancel();
        // the outcome is of no interest any more, but must not be reported as unobserved
        _ = Siap.ContinueWith(t => _ = t.Exception, TaskScheduler.Default);
        _peramban?.Dispose();
        _batal.Dispose();
    }
}
