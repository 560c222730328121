using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Proyeksi;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Akuntabel.Web.Proyeksi;

/// <summary>Makes the projections again once after a start with another build, and later when a reader met some that a program without them had left behind.</summary>
internal sealed partial class PenyusulFakta(FaktaStore fakta, PemdaStore pemda, ILogger<PenyusulFakta> catatan) : BackgroundService
{
    // two builds side by side, as while one replaces the other, must not chase each other
    private static readonly TimeSpan Jeda = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await SusulkanAsync(stoppingToken);
                await fakta.TungguAsync(stoppingToken);
                await SusulkanAsync(stoppingToken);
                await Task.Delay(Jeda, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the server stops
        }
    }

    // a full or read-only store goes on with what it has
    private async Task SusulkanAsync(CancellationToken batal)
    {
        try
        {
            if (await pemda.KiniAsync(batal) is { } p)
            {
                await fakta.SusulkanAsync(p.Pemda, batal);
            }
        }
        catch (BasisdataException e)
        {
            Gagal(catatan, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Angka untuk daftar belum dapat dihitung ulang.")]
    private static partial void Gagal(ILogger catatan, Exception galat);
}
