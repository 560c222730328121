using Akuntabel.Storage.KertasKerja;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Pengawasan;

/// <summary>What pages of APIP's work need.</summary>
public static class LayananPengawasan
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddPengawasan(this IServiceCollection layanan) =>
        layanan.AddSingleton<KertasKerjaStore>().AddSingleton<RekomendasiStore>().AddSingleton<InstrumenStore>()
            .AddSingleton<GudangAkip>().AddScoped<PengumpulBahan>().AddScoped<PenggerakKertas>().AddScoped<KonteksReviu>().AddScoped<KonteksEvaluasi>()
            .AddScoped<PenyampaiCatatan>().AddScoped<AlatReviu>().AddScoped<PembacaKabarReviu>().AddScoped<KonteksRekomendasi>().AddScoped<CetakanApip>()
            .AddScoped<AlatEvaluasi>().AddScoped<ImporEvaluasi>();
}
