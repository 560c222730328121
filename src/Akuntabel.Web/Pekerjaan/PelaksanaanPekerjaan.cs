using System.Security.Cryptography;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.Logging;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>Does one job from its files in the database to its results in the database, and ends it however it went.</summary>
internal sealed partial class PelaksanaanPekerjaan(
    PekerjaanStore store, BerkasSementaraStore berkas, IPekerja pekerja, OpsiWeb opsi, ILogger<PelaksanaanPekerjaan> catatan)
{
    // a database that is restarted is no reason to lose what was worked out
    private static readonly TimeSpan SabarBasisdata = TimeSpan.FromMinutes(1);

    /// <summary>Does it.</summary>
    public async Task JalankanAsync(Dijalankan d)
    {
        var folder = Path.Combine(opsi.FolderSementara, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        try
        {
            await AkhiriAsync(d, await KerjakanAsync(d, folder));
        }
        catch (OperationCanceledException) when (d.Sebab == SebabHenti.Dilepas)
        {
            await store.LepasAsync(d.Tugas);
        }
        catch (OperationCanceledException)
        {
            await AkhiriAsync(d, Terhenti(d.Sebab));
        }
        catch (BasisdataException e)
        {
            await AkhiriAsync(d, HasilKerja.Gagal(e.Message));
        }
        catch (Exception e)
        {
            Gagal(catatan, d.Baris.Id, d.Baris.Judul, e);
            await AkhiriAsync(d, HasilKerja.Gagal(e is IOException or UnauthorizedAccessException
                ? "Hasil tidak dapat ditulis ke folder sementara. Periksa sisa ruang penyimpanan, lalu ulangi."
                : $"Terjadi kesalahan yang tidak terduga; sudah dicatat dengan kode {d.Baris.Id[..8]}. Sampaikan kodenya kepada administrator."));
        }
        finally
        {
            FolderAman.Hapus(folder);
        }
    }

    private static HasilKerja Terhenti(SebabHenti sebab) => sebab == SebabHenti.BatasWaktu
        ? HasilKerja.Gagal("Dihentikan karena melewati batas lima menit. Pisahkan dokumennya menjadi beberapa berkas, lalu ulangi.")
        : new HasilKerja(KeadaanPekerjaan.Dibatalkan, Antrean.PesanBatal);

    private async Task<HasilKerja> KerjakanAsync(Dijalankan d, string folder)
    {
        var ruang = new RuangKerja(folder, d.Baris.Isian, d.Maju, d.Batal);
        await UlangAsync(() => UnduhAsync(d, ruang.Masukan), d.Batal);
        d.Batal.ThrowIfCancellationRequested();
        var hasil = await HasilAsync(d, ruang, new TugasKerja(folder, d.Baris.Jenis, d.Baris.Isian, d.Jatah, d.Maju));
        if (hasil.Keadaan == KeadaanPekerjaan.Selesai)
        {
            d.Maju("Menyimpan hasil", 99);
            var batal = d.Sebab == SebabHenti.BatasWaktu ? CancellationToken.None : d.Batal;
            await UlangAsync(() => UnggahAsync(d, ruang.Keluaran, batal), batal);
        }

        return hasil;
    }

    // what was left before the worker failed may be all that matters
    private async Task<HasilKerja> HasilAsync(Dijalankan d, RuangKerja ruang, TugasKerja tugas)
    {
        try
        {
            var hasil = await pekerja.KerjakanAsync(tugas, d.Batal);
            return ruang.SudahCukup ? HasilKerja.Selesai : hasil;
        }
        catch (Exception) when (ruang.SudahCukup && d.Sebab is (SebabHenti.Tidak or SebabHenti.BatasWaktu))
        {
            return HasilKerja.Selesai;
        }
    }

    private async Task UnduhAsync(Dijalankan d, string folder)
    {
        var tempat = d.Tugas.Tempat with { Percobaan = 0 };
        foreach (var b in await berkas.DaftarAsync(tempat, d.Batal))
        {
            await using var asal = await berkas.BukaAsync(tempat, b.Nama, d.Batal) ?? throw new IOException(b.Nama);
            await using var tujuan = File.Create(Path.Combine(folder, Path.GetFileName(b.Nama)));
            await asal.CopyToAsync(tujuan, d.Batal);
        }
    }

    private async Task UnggahAsync(Dijalankan d, string folder, CancellationToken batal)
    {
        foreach (var jalur in Directory.GetFiles(folder))
        {
            await using var isi = File.OpenRead(jalur);
            await berkas.TulisAsync(d.Tugas.Tempat, Path.GetFileName(jalur), isi, batal);
        }
    }

    private Task AkhiriAsync(Dijalankan d, HasilKerja hasil) =>
        UlangAsync(() => store.AkhiriAsync(d.Tugas, hasil.Keadaan, hasil.Pesan), CancellationToken.None);

    private static async Task UlangAsync(Func<Task> kerja, CancellationToken batal)
    {
        var mulai = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                await kerja();
                return;
            }
            catch (BasisdataException e) when (e.Sebab is SebabBasisdata.TakTerjangkau or SebabBasisdata.TakPasti && TimeProvider.System.GetElapsedTime(mulai) < SabarBasisdata)
            {
                await Task.Delay(TimeSpan.FromSeconds(1), batal);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Pekerjaan {Id} ({Judul}) gagal")]
    private static partial void Gagal(ILogger catatan, string id, string judul, Exception e);
}
