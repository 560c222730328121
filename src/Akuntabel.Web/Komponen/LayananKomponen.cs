using Akuntabel.Web.Komponen.Pengikat;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Akuntabel.Web.Komponen;

/// <summary>Registers what the components need.</summary>
public static class LayananKomponen
{
    /// <summary>Model binders, messages in Indonesian, and an empty navigation unless there already is one.</summary>
    public static IServiceCollection AddKomponen(this IServiceCollection layanan)
    {
        ArgumentNullException.ThrowIfNull(layanan);
        layanan.TryAddScoped<INavigasi, NavigasiDasar>();
        return layanan.Configure<MvcOptions>(o =>
        {
            o.ModelBinderProviders.Insert(0, new PenyediaPengikatIndonesia());
            o.ModelMetadataDetailsProviders.Add(new PesanIndonesia());
            PesanIndonesia.Pasang(o.ModelBindingMessageProvider);
        });
    }
}
