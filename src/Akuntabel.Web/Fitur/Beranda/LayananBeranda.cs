using Akuntabel.Storage.Instansi;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>Registers what front pages need.</summary>
public static class LayananBeranda
{
    /// <summary>Set-up, deadlines, what is missing.</summary>
    public static IServiceCollection AddBeranda(this IServiceCollection layanan)
    {
        layanan.AddSingleton<PenyiapanStore>().AddSingleton<TenggatStore>().AddSingleton<SumberBeranda>();
        layanan.AddSingleton<KekuranganTahun>();
        return layanan.AddScoped<PenyusunBeranda>().AddScoped<AntreanReviu>();
    }
}
