using System.Buffers;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Akuntabel.Web.PenjagaIsian;

/// <summary>Refuses what says of itself that it is larger than the page takes, before anything of it is kept.</summary>
internal static class PenjagaUkuran
{
    // a browser shows an answer only when its sending was taken; what is larger than this is cut off instead
    private const long Ditelan = 512L * 1024 * 1024;

    /// <summary>Uses it; after routing, for the page tells its limit.</summary>
    public static IApplicationBuilder UsePenjagaUkuran(this IApplicationBuilder aplikasi) => aplikasi.Use(async (HttpContext konteks, RequestDelegate lanjut) =>
    {
        if (konteks.Request.ContentLength is not { } ukuran || Kiriman.Batas(konteks) is not { } batas || ukuran <= batas)
        {
            await lanjut(konteks);
            return;
        }

        if (ukuran <= Ditelan)
        {
            await TelanAsync(konteks, ukuran);
        }

        var (status, judul, pesan) = Kiriman.TerlaluBesar(konteks, batas);
        await HalamanGalat.TulisAsync(konteks, status, judul, pesan);
    });

    private static async Task TelanAsync(HttpContext konteks, long ukuran)
    {
        if (konteks.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } paling)
        {
            paling.MaxRequestBodySize = ukuran;
        }

        var potong = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            while (await konteks.Request.Body.ReadAsync(potong, konteks.RequestAborted) > 0)
            {
                // thrown away
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(potong);
        }
    }
}
