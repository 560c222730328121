using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.Kegiatan;

/// <summary>Registers what the pages of activities need.</summary>
public static class LayananKegiatan
{
    /// <summary>Evidence and photos.</summary>
    public static IServiceCollection AddKegiatan(this IServiceCollection layanan) => layanan.AddScoped<BuktiKegiatan>()
        .AddScoped<FotoKegiatan>();
}
