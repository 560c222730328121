using System.Collections.Concurrent;
using System.Diagnostics;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>
/// Does jobs in this process: shows each second that it lives, takes over from the dead, takes what it has room for, removes what is
/// old.
/// </summary>
internal sealed partial class PelaksanaPekerjaan(
    PekerjaanStore store, ProsesPelaksana proses, PelaksanaanPekerjaan pelaksanaan, IEnumerable<IPengerjaan> daftar,
    OpsiWeb opsi, ILogger<PelaksanaPekerjaan> catatan) : BackgroundService
{
    private static readonly TimeSpan Detak = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan SelangBersih = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan BatasWaktu = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Tenggang = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<PenugasanPekerja, Dijalankan> _jalan = new();

    private readonly PengamatDenyut _pengamat = new();

    private readonly TempatKerja _tempat = new(Environment.ProcessorCount, opsi.MemoriPekerjaan, [.. daftar.Select(p => p.Jenis)]);

    private long _amatan;

    private long _bersih;

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        foreach (var d in _jalan.Values)
        {
            d.Hentikan(SebabHenti.Dilepas);
        }

        await Task.WhenAny(Task.WhenAll(_jalan.Values.Select(d => d.Kerja)), Task.Delay(Tenggang, CancellationToken.None));
        FolderAman.Hapus(opsi.FolderSementara);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await SatuPutaranAsync(stoppingToken);
                await proses.TungguAsync(Detak, stoppingToken);
            }
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // the server stops: what it leaves undone is another's, or its own at the next start
        }
    }

    private async Task SatuPutaranAsync(CancellationToken batal)
    {
        try
        {
            await PutaranAsync(batal);
        }
        catch (Exception e) when (!batal.IsCancellationRequested)
        {
            _pengamat.Lupakan();
            if (e is not BasisdataException)
            {
                Gagal(catatan, e);
            }
        }
    }

    private async Task PutaranAsync(CancellationToken batal)
    {
        if (!_jalan.IsEmpty || proses.SedangMenyiapkan)
        {
            await DenyutAsync(batal);
        }

        var hidup = await store.HidupAsync(batal);
        if (Lewat(ref _amatan, Detak * 0.9))
        {
            foreach (var t in _pengamat.Amati([.. hidup.Where(h => h.Keadaan != KeadaanPekerjaan.Menunggu && !_jalan.ContainsKey(Tugas(h)))]))
            {
                await store.TelantarAsync(t, batal);
            }
        }

        if (hidup.Any(h => h.Keadaan == KeadaanPekerjaan.Menunggu))
        {
            await AmbilAsync(batal);
        }

        if (Lewat(ref _bersih, SelangBersih))
        {
            await store.BersihkanAsync(batal);
        }
    }

    private async Task DenyutAsync(CancellationToken batal)
    {
        var jalan = _jalan.Values.ToList();
        var milik =
            (await store.DenyutAsync(proses.Id, [.. jalan.Select(d => (d.Tugas, d.Kemajuan.Tahap, d.Kemajuan.Persen))], batal)).ToDictionary(Tugas);
        foreach (var d in jalan.Where(d => _jalan.ContainsKey(d.Tugas)))
        {
            if (!milik.TryGetValue(d.Tugas, out var kini))
            {
                d.Hentikan(SebabHenti.Direbut);
            }
            else if (kini.Batal)
            {
                d.Hentikan(SebabHenti.Dibatalkan);
            }
        }
    }

    private async Task AmbilAsync(CancellationToken batal)
    {
        while (_tempat.Lowongan(proses.Id, [.. _jalan.Values]) is { } lowongan
            && await store.AmbilAsync(lowongan, b => _tempat.Muat(b, [.. _jalan.Values]), batal) is { } baris)
        {
            var d = new Dijalankan(baris, proses.Id, _tempat.Jatah(baris), BatasWaktu);
            _jalan[d.Tugas] = d;
            d.Kerja = Task.Run(() => JalankanAsync(d), CancellationToken.None);
        }
    }

    private async Task JalankanAsync(Dijalankan d)
    {
        try
        {
            await pelaksanaan.JalankanAsync(d);
        }
        catch (Exception e)
        {
            // it could not even be ended: its beat stops, and a process that can takes it
            Gagal(catatan, e);
        }
        finally
        {
            _jalan.TryRemove(d.Tugas, out _);
            d.Dispose();
            proses.Bangunkan();
        }
    }

    private PenugasanPekerja Tugas(BarisPekerjaan b) => new(b.Kunci, proses.Id, b.Percobaan);

    private static bool Lewat(ref long terakhir, TimeSpan selang)
    {
        if (terakhir != 0 && Stopwatch.GetElapsedTime(terakhir) < selang)
        {
            return false;
        }

        terakhir = Stopwatch.GetTimestamp();
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Pelaksana pekerjaan gagal")]
    private static partial void Gagal(ILogger catatan, Exception e);
}
