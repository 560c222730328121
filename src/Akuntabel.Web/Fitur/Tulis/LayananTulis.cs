using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.Tulis;

/// <summary>Registers what the writing room needs.</summary>
public static class LayananTulis
{
    /// <summary>Its reader.</summary>
    public static IServiceCollection AddTulis(this IServiceCollection layanan) => layanan.AddScoped<KonteksTulis>();
}
