using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Keamanan;

/// <summary>Methods of HTTP: each address tells which it serves, whatever it is asked with.</summary>
internal static class PenjagaMetode
{
    private static readonly string[] Baca = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Uses it; right after routing. What no address has is answered later, as not found.</summary>
    public static IApplicationBuilder UsePenjagaMetode(this IApplicationBuilder aplikasi) => aplikasi.Use((konteks, lanjut) =>
    {
        if (konteks.GetEndpoint() is not { } tujuan)
        {
            return lanjut(konteks);
        }

        var boleh = Dilayani(tujuan, konteks.RequestServices.GetRequiredService<TabelKewenangan>());
        if (boleh.Any(m => HttpMethods.Equals(m, konteks.Request.Method)))
        {
            return lanjut(konteks);
        }

        konteks.Response.Headers.Allow = string.Join(", ", boleh.Append(HttpMethods.Options));
        konteks.Response.StatusCode = HttpMethods.IsOptions(konteks.Request.Method) ? StatusCodes.Status204NoContent : StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    });

    // a page serves what the table of rights has handlers for; the rest are assets
    private static string[] Dilayani(Endpoint tujuan, TabelKewenangan tabel)
    {
        if (tujuan.Metadata.GetMetadata<PageActionDescriptor>() is not { } halaman)
        {
            return Baca;
        }

        var handler = tabel.DaftarBaris.Where(b => b.Halaman == halaman.ViewEnginePath).Select(b => b.Handler).ToList();
        return
        [
            .. handler.Exists(h => h.StartsWith("OnGet", StringComparison.Ordinal)) ? Baca : [],
            .. handler.Exists(h => h.StartsWith("OnPost", StringComparison.Ordinal)) ? new[] { HttpMethods.Post } : [],
        ];
    }
}
