using Akuntabel.Web.JalannyaSop;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.Ukur;

/// <summary>Registers what the page of a quarter needs.</summary>
public static class LayananUkur
{
    /// <summary>Its surroundings, and evidence.</summary>
    public static IServiceCollection AddUkur(this IServiceCollection layanan) => layanan.AddScoped<KonteksUkur>().AddScoped<BuktiUkur>();
}
