using System.Collections.Concurrent;
using System.Security.Cryptography;
using Akuntabel.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>The queue of jobs in this process: as many at once as there are cores, a few for each user, results for an hour.</summary>
public sealed partial class Antrean(OpsiWeb opsi, ILogger<Antrean> catatan) : IHostedService, IDisposable
{
    /// <summary>Jobs that one user may have waiting or running.</summary>
    public const int TerbanyakPerPengguna = 3;

    private const int TerbanyakSeluruhnya = 100;

    private static readonly TimeSpan BatasWaktu = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan MasaHasil = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, PekerjaanBerjalan> _daftar = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim _giliran = new(Math.Max(1, Environment.ProcessorCount));

    private readonly Lock _pintu = new();

    /// <summary>Puts a job into the queue; <c>null</c> when its owner has too many, with the reason.</summary>
    /// <param name="pemilik">User.</param>
    /// <param name="judul">What it does.</param>
    /// <param name="kerja">The work; runs outside the request.</param>
    /// <param name="alasan">Why not.</param>
    public PekerjaanBerjalan? Tambah(string pemilik, string judul, Func<PekerjaanBerjalan, Task> kerja, out string alasan)
    {
        BuangYangLama();
        lock (_pintu)
        {
            var berjalan = _daftar.Values.Where(p => !p.Berakhir).ToList();
            alasan = berjalan.Count(p => p.Pemilik == pemilik) >= TerbanyakPerPengguna
                ? $"Anda masih punya {TerbanyakPerPengguna} pekerjaan yang berjalan. Tunggu salah satunya selesai, atau batalkan."
                : berjalan.Count >= TerbanyakSeluruhnya ? "Antrean sedang penuh. Coba lagi beberapa menit lagi." : "";
            if (alasan.Length > 0)
            {
                return null;
            }

            var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            var p = new PekerjaanBerjalan(id, pemilik, judul, Path.Combine(opsi.FolderSementara, id), opsi.Waktu.GetUtcNow());
            _daftar[id] = p;
            _ = Task.Run(() => JalankanAsync(p, kerja));
            return p;
        }
    }

    /// <summary>A job of that user; <c>null</c> when there is none, it is another's, or it was too long ago.</summary>
    public PekerjaanBerjalan? Cari(string id, string pemilik) => _daftar.GetValueOrDefault(id) is { } p && p.Pemilik == pemilik ? p : null;

    /// <summary>The user's jobs, newest first.</summary>
    public IReadOnlyList<PekerjaanBerjalan> Milik(string pemilik) => [.. _daftar.Values.Where(p => p.Pemilik == pemilik).OrderByDescending(p => p.Dibuat)];

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // results of an earlier run belong to nobody any more
        HapusFolder(opsi.FolderSementara);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var p in _daftar.Values)
        {
            p.Batalkan();
        }

        for (var i = 0; i < 50 && _daftar.Values.Any(p => p.Keadaan == KeadaanPekerjaan.Berjalan); i++)
        {
            await Task.Delay(100, CancellationToken.None);
        }

        HapusFolder(opsi.FolderSementara);
    }

    /// <inheritdoc/>
    public void Dispose() => _giliran.Dispose();

    private async Task JalankanAsync(PekerjaanBerjalan p, Func<PekerjaanBerjalan, Task> kerja)
    {
        try
        {
            await _giliran.WaitAsync(p.Batal);
            try
            {
                p.Mulai(BatasWaktu);
                Directory.CreateDirectory(p.Folder);
                await kerja(p);
                p.Batal.ThrowIfCancellationRequested();
                p.Akhiri(KeadaanPekerjaan.Selesai, "");
            }
            finally
            {
                _giliran.Release();
            }
        }
        catch (OperationCanceledException)
        {
            HapusFolder(p.Folder);
            p.Akhiri(KeadaanPekerjaan.Dibatalkan, "Dihentikan: dibatalkan, atau melewati batas lima menit.");
        }
        catch (Exception e) when (e is PekerjaanGagalException or BasisdataException)
        {
            p.Akhiri(KeadaanPekerjaan.Gagal, e.Message);
        }
        catch (Exception e)
        {
            Gagal(catatan, p.Id, p.Judul, e);
            p.Akhiri(KeadaanPekerjaan.Gagal, e is IOException
                ? "Hasil tidak dapat ditulis ke folder sementara. Periksa sisa ruang penyimpanan, lalu ulangi."
                : $"Terjadi kesalahan yang tidak terduga; sudah dicatat dengan kode {p.Id[..8]}. Sampaikan kodenya kepada administrator.");
        }
    }

    private void BuangYangLama()
    {
        var batas = opsi.Waktu.GetUtcNow() - MasaHasil;
        foreach (var p in _daftar.Values.Where(p => p.Berakhir && p.Dibuat < batas))
        {
            if (_daftar.TryRemove(p.Id, out _))
            {
                HapusFolder(p.Folder);
                p.Dispose();
            }
        }
    }

    private static void HapusFolder(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // a file still open: it goes at the next start
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Pekerjaan {Id} ({Judul}) gagal")]
    private static partial void Gagal(ILogger catatan, string id, string judul, Exception e);
}
