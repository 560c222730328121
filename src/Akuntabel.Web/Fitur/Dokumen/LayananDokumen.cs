using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Akuntabel.Web.Keamanan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Registers what the pages of documents need.</summary>
public static class LayananDokumen
{
    /// <summary>Attachments, saving with merge, checking.</summary>
    public static IServiceCollection AddDokumen(this IServiceCollection layanan)
    {
        layanan.AddSingleton(s => new KuotaLampiran(s.GetRequiredService<OpsiWeb>().KuotaLampiran)).AddSingleton<LampiranStore>();
        var menulis = Hak.Atas<UbahModel>(nameof(UbahModel.OnPostAsync));
        layanan.AddScoped(s => ActivatorUtilities.CreateInstance<PenjagaUnit>(s, menulis)).AddScoped<PenyimpanDokumen>();
        layanan.AddSingleton<PemeriksaDokumen>();
        return layanan.AddScoped<KonteksDokumen>();
    }
}
