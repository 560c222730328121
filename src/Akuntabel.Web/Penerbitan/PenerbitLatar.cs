using Akuntabel.Dokumen.Pdf;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Akuntabel.Web.Penerbitan;

/// <summary>Looks for issued reports that are not composed yet, whoever set them and whichever process died over them.</summary>
internal sealed class PenerbitLatar(PenyusunTerbitan penyusun) : BackgroundService
{
    private static readonly TimeSpan Selang = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await PutaranAsync(stoppingToken);
                await Task.Delay(Selang, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the server stops
        }
    }

    private async Task PutaranAsync(CancellationToken batal)
    {
        try
        {
            while (await penyusun.SatuAsync(batal))
            {
                // the next one
            }
        }
        catch (BasisdataException)
        {
            // a database that is away comes back: the next look sees the same again
        }
    }
}

/// <summary>Registers issuing.</summary>
internal static class LayananPenerbitan
{
    public static IServiceCollection AddPenerbitan(this IServiceCollection layanan) =>
        layanan.AddSingleton<TerbitanStore>().AddSingleton<DistribusiStore>().AddSingleton<PenyusunPaket>().AddSingleton(_ => new PerambanHangat()).AddSingleton<PenyusunTerbitan>()
            .AddScoped<PembuatBukti>().AddSingleton(l => new PemeriksaTerpisah(l.GetRequiredService<IPekerja>(), l.GetRequiredService<OpsiWeb>()))
            .AddSingleton(l => new PemeriksaKeaslian(l.GetRequiredService<TerbitanStore>(), l.GetRequiredService<TandaTerbitanStore>(), l.GetRequiredService<PemeriksaTerpisah>()))
            .AddSingleton<TandaTerbitanStore>().AddSingleton(l => new PenerimaTanda(l.GetRequiredService<TerbitanStore>(), l.GetRequiredService<TandaTerbitanStore>(),
                l.GetRequiredService<PemeriksaTerpisah>(), l.GetRequiredService<OpsiWeb>()))
            .AddSingleton<LayananTandaStore>().AddSingleton<ILayananTanda, LayananEsign>().AddSingleton(l => new PenandaLayanan(l.GetRequiredService<LayananTandaStore>(),
                l.GetRequiredService<TerbitanStore>(), l.GetRequiredService<ILayananTanda>(), l.GetRequiredService<PenerimaTanda>(), l.GetRequiredService<OpsiWeb>()))
            .AddHostedService<PenerbitLatar>();
}
