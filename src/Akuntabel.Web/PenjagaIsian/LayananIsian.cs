using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Isian;
using Akuntabel.Storage.Pekerjaan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.PenjagaIsian;

/// <summary>Services that keep what users type.</summary>
internal static class LayananIsian
{
    public static IServiceCollection AddIsian(this IServiceCollection layanan)
    {
        layanan.AddSingleton<DrafStore>();
        layanan.AddSingleton(s => new RuangCakram(s.GetRequiredService<Basisdata>())).AddSingleton<PenjagaUnggahan>();
        layanan.AddScoped<AlamatIsian>();
        layanan.AddScoped<IDrafIsian, DrafIsian>();
        layanan.AddSingleton<TitipanStore>().AddSingleton<UnggahanStore>().AddScoped<BerkasTerkirim>();
        return layanan;
    }
}
