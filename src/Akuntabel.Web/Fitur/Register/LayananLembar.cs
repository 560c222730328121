using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>Services of sheets that come into registers.</summary>
internal static class LayananLembar
{
    public static IServiceCollection AddLembarRegister(this IServiceCollection layanan) => layanan.AddSingleton<PemeriksaUnggahan>();
}
