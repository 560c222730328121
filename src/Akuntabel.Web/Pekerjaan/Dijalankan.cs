using Akuntabel.Storage.Pekerjaan;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>Why a job that runs here is stopped.</summary>
internal enum SebabHenti
{
    /// <summary>It is not.</summary>
    Tidak,

    /// <summary>Its owner wants no more of it.</summary>
    Dibatalkan,

    /// <summary>It took too long.</summary>
    BatasWaktu,

    /// <summary>This process ends: another, or the next one, does it.</summary>
    Dilepas,

    /// <summary>Another process took it, since this one did not show that it lives.</summary>
    Direbut,
}

/// <summary>A job that runs in this process.</summary>
internal sealed class Dijalankan : IDisposable
{
    private readonly CancellationTokenSource _henti = new();

    private readonly Lock _pintu = new();

    private readonly Timer _jam;

    private (string Tahap, int Persen) _kemajuan = ("", -1);

    public Dijalankan(BarisPekerjaan baris, string proses, long jatah, TimeSpan batas)
    {
        (Baris, Jatah, Tugas) = (baris, jatah, new PenugasanPekerja(baris.Kunci, proses, baris.Percobaan));
        _jam = new Timer(_ => Hentikan(SebabHenti.BatasWaktu), null, batas, Timeout.InfiniteTimeSpan);
    }

    public BarisPekerjaan Baris { get; }

    public PenugasanPekerja Tugas { get; }

    /// <summary>Memory that it may use, bytes.</summary>
    public long Jatah { get; }

    public SebabHenti Sebab { get; private set; }

    public CancellationToken Batal => _henti.Token;

    public Task Kerja { get; set; } = Task.CompletedTask;

    public (string Tahap, int Persen) Kemajuan
    {
        get
        {
            lock (_pintu)
            {
                return _kemajuan;
            }
        }
    }

    public void Maju(string tahap, int persen)
    {
        lock (_pintu)
        {
            _kemajuan = (tahap, persen);
        }
    }

    /// <summary>Stops it; the first reason counts.</summary>
    public void Hentikan(SebabHenti sebab)
    {
        lock (_pintu)
        {
            if (Sebab != SebabHenti.Tidak)
            {
                return;
            }

            Sebab = sebab;
        }

        try
        {
            _henti.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // it ended by itself just now
        }
    }

    public void Dispose()
    {
        _jam.Dispose();
        _henti.Dispose();
    }
}
