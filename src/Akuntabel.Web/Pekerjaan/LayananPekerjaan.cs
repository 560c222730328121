using Akuntabel.Web.Fitur.Laporan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>Jobs, the check and the composing of reports.</summary>
internal static class LayananPekerjaan
{
    public static IServiceCollection AddPekerjaan(this IServiceCollection layanan)
    {
        layanan.AddSingleton<Antrean>();
        layanan.AddHostedService(l => l.GetRequiredService<Antrean>());
        layanan.AddSingleton<LaporanTersusun>();
        return layanan;
    }
}
