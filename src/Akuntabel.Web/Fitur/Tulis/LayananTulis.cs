using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.Tulis;

/// <summary>Registers what the pages of the writing room need.</summary>
public static class LayananTulis
{
    /// <summary>Reading and saving of the report that is written.</summary>
    public static IServiceCollection AddTulis(this IServiceCollection layanan) => layanan.AddScoped<KonteksRuang>();
}
