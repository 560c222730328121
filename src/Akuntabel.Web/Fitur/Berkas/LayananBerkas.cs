using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>Services of import and export.</summary>
internal static class LayananBerkas
{
    public static IServiceCollection AddBerkas(this IServiceCollection layanan) => layanan.AddSingleton<UnggahanSementara>()
        .AddSingleton<KolomLembar>().AddSingleton<NaskahTertunda>().AddSingleton<ImporInstansi>();
}
