using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Contoh;
using Akuntabel.Web.Fitur.Bersama;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.Pemda;

/// <summary>Registers master data.</summary>
public static class LayananPemda
{
    /// <summary>Stores of perangkat daerah, units, officials and terms; demo offices.</summary>
    public static IServiceCollection AddPemda(this IServiceCollection layanan)
    {
        layanan.AddSingleton<PerangkatDaerahStore>();
        layanan.AddSingleton<UnitStore>();
        layanan.AddSingleton<PejabatStore>();
        layanan.AddSingleton<MasaJabatanStore>();
        layanan.AddSingleton<TempatStore>();
        layanan.AddSingleton<KantorContoh>();
        return layanan.AddScoped<KonteksPd>();
    }
}
