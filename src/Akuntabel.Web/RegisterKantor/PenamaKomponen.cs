using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Proyeksi;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Akuntabel.Web.RegisterKantor;

/// <summary>Gives questions to registers that were kept when parts of an indikator were known by their place the names of their parts, once
/// after a start: before somebody puts a part in front of them.</summary>
internal sealed partial class PenamaKomponen(
    HitunganRegisterStore store, DokumenStore dokumen, PemdaStore pemda, TimeProvider waktu, ILogger<PenamaKomponen> catatan) : BackgroundService
{
    /// <summary>Names those of one pemda.</summary>
    public async Task NamaiAsync(string kunci, CancellationToken batal)
    {
        foreach (var pd in await store.TanpaNamaAsync(kunci, batal))
        {
            var tahun = waktu.GetUtcNow().Year;
            var berkas = await dokumen.BerkasLaporanAsync(kunci, pd, Periode.Tahun(tahun), PilihanVersi.Terbaru, batal);
            var hitungan = HitunganTriwulan.Baca(berkas, tahun, 1);
            await store.NamaiAsync(new Pelaku(kunci, "akuntabel", "Akuntabel", "mulai"), pd,
                (indikator, ke) => hitungan.Rumus(indikator)?.Baca().DaftarKomponen.Select(k => k.Nama).ElementAtOrDefault(ke - 1), batal);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await pemda.KiniAsync(stoppingToken) is { } p)
            {
                await NamaiAsync(p.Pemda, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the server stops
        }
        catch (BasisdataException e)
        {
            Gagal(catatan, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Komponen hitungan register belum dapat dinamai; dicoba lagi pada mulai berikutnya.")]
    private static partial void Gagal(ILogger catatan, Exception galat);
}
