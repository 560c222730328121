using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Fitur.Bersama.Riwayat;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.Riwayat;

/// <summary>Registers what the pages of history need.</summary>
internal static class LayananRiwayat
{
    public static IServiceCollection AddRiwayat(this IServiceCollection layanan) =>
        layanan.AddSingleton<RiwayatStore>().AddScoped<PembacaRiwayat>().AddSingleton<JamBenar>();
}
