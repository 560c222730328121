using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Fitur.Bersama.Riwayat;
using Akuntabel.Web.Fitur.Riwayat;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Registers what the pages of documents and history need.</summary>
public static class LayananDokumen
{
    /// <summary>History, times, saving with merge, checking.</summary>
    public static IServiceCollection AddDokumen(this IServiceCollection layanan)
    {
        layanan.AddSingleton<RiwayatStore>();
        layanan.AddSingleton(s => new KuotaLampiran(s.GetRequiredService<OpsiWeb>().KuotaLampiran)).AddSingleton<LampiranStore>();
        layanan.AddScoped<PenjagaUnit>().AddScoped<PenyimpanDokumen>();
        layanan.AddSingleton<PemeriksaDokumen>();
        layanan.AddSingleton<PembacaRiwayat>();
        layanan.AddSingleton<JamBenar>();
        return layanan.AddScoped<KonteksDokumen>();
    }
}
