using Akuntabel.Web.Pekerjaan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Penyusunan;

/// <summary>The check and the composing of reports, and the printing of trees, as jobs and for pages.</summary>
internal static class LayananPenyusunan
{
    /// <summary>Who does the jobs of each kind; needs nothing else.</summary>
    public static IReadOnlyList<IPengerjaan> DaftarPengerjaan { get; } = [new KerjaUji(), new KerjaLaporan(), new KerjaPohon(),
        new KerjaNaskah(), new KerjaBandingPdf(), new KerjaKodePindaian()];

    public static IServiceCollection AddPenyusunan(this IServiceCollection layanan)
    {
        foreach (var kerja in DaftarPengerjaan)
        {
            layanan.AddSingleton(kerja);
        }

        return layanan.AddSingleton<LaporanTersusun>().AddSingleton<PembandingLaporan>().AddSingleton<PencetakNaskah>().AddScoped<PencetakPdf>().AddScoped<KonteksTulis>().AddScoped<PengambilNarasi>().AddScoped<KesiapanLaporan>().AddSingleton<TulisanTerbaca>().AddScoped<PenunjukTulisan>();
    }
}
