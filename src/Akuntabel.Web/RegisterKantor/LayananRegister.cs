using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Register;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.RegisterKantor;

/// <summary>What pages of registers need.</summary>
public static class LayananRegister
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddRegisterKantor(this IServiceCollection layanan) =>
        layanan.AddSingleton<DefinisiRegisterStore>().AddSingleton<HitunganRegisterStore>()
            // a server without its key still shows registers, and says so where something is sealed
            .AddSingleton(s => new RegisterStore(
                s.GetRequiredService<Basisdata>(), s.GetRequiredService<RantaiPeristiwa>(), s.GetRequiredService<TimeProvider>(),
                s.GetRequiredService<OpsiWeb>().Kunci, s.GetRequiredService<ZonaPemda>()))
            .AddSingleton<IngatanDefinisi>().AddSingleton<ImporRegister>().AddSingleton<PengisiRegister>().AddSingleton<PembawaRegister>().AddSingleton<IPenyajiRegister, PenyajiRegister>().AddSingleton<IngatanHitungan>()
            .AddHostedService<PenamaKomponen>().AddScoped<KonteksRegister>().AddScoped<PeristiwaRegister>().AddScoped<TempoRegister>().AddScoped<KonteksHitungan>();
}
