using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>The queue of jobs and who works it off; what they do is told by others.</summary>
internal static class LayananPekerjaan
{
    public static IServiceCollection AddPekerjaan(this IServiceCollection layanan, OpsiWeb opsi)
    {
        layanan.AddSingleton<BerkasSementaraStore>().AddSingleton<PekerjaanStore>().AddSingleton<ImporTertundaStore>()
            .AddSingleton<KolomImporStore>();
        layanan.AddSingleton<ProsesPelaksana>().AddSingleton<Antrean>().AddSingleton<PelaksanaanPekerjaan>();
        layanan.AddSingleton<IPekerja>(l => opsi.ProgramPekerja.Count > 0 ? new PekerjaAnak(opsi.ProgramPekerja) : ActivatorUtilities.CreateInstance<PekerjaSini>(l));
        layanan.AddHostedService<PelaksanaPekerjaan>();
        return layanan;
    }
}
