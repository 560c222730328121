using Akuntabel.Storage.Penjenjangan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.Pohon;

/// <summary>Registers what the pages of the tree need.</summary>
public static class LayananPohon
{
    /// <summary>Requests between offices, and the surroundings of a page.</summary>
    public static IServiceCollection AddPohon(this IServiceCollection layanan) =>
        layanan.AddSingleton<PermintaanStore>().AddScoped<KonteksPohon>();
}
