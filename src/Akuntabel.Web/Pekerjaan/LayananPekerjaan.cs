using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Fitur.Laporan;
using Akuntabel.Web.Fitur.Uji;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Pekerjaan;

/// <summary>Jobs, the check and the composing of reports.</summary>
internal static class LayananPekerjaan
{
    public static IServiceCollection AddPekerjaan(this IServiceCollection layanan, OpsiWeb opsi)
    {
        layanan.AddSingleton<BerkasSementaraStore>().AddSingleton<PekerjaanStore>().AddSingleton<ImporTertundaStore>();
        layanan.AddPengerjaan();
        layanan.AddSingleton<ProsesPelaksana>().AddSingleton<Antrean>().AddSingleton<PelaksanaanPekerjaan>();
        layanan.AddSingleton<IPekerja>(l => opsi.ProgramPekerja.Count > 0 ? new PekerjaAnak(opsi.ProgramPekerja) : ActivatorUtilities.CreateInstance<PekerjaSini>(l));
        layanan.AddHostedService<PelaksanaPekerjaan>();
        layanan.AddSingleton<LaporanTersusun>();
        return layanan;
    }

    /// <summary>Who does the jobs of each kind; needs nothing else.</summary>
    public static IServiceCollection AddPengerjaan(this IServiceCollection layanan) =>
        layanan.AddSingleton<IPengerjaan, KerjaUji>().AddSingleton<IPengerjaan, KerjaLaporan>();
}
