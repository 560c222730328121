using System.Security.Cryptography;
using Akuntabel.Storage.Akun;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.PenjagaIsian;

/// <summary>An expired session loses no typed word: a form that comes without a session, from a browser in which somebody was signed in, is kept and given back after signing in.</summary>
public static class PenitipIsian
{
    // names the last user of this browser, sealed by the server: without it a stranger could fill the store with forms
    private const string Kuki = "akuntabel-pemilik";

    /// <summary>Uses it; after <see cref="PengaksesMiddleware"/>, before the pages.</summary>
    public static IApplicationBuilder UsePenitipIsian(this IApplicationBuilder aplikasi) => aplikasi.Use(async (HttpContext konteks, RequestDelegate lanjut) =>
    {
        var pengakses = konteks.RequestServices.GetRequiredService<Pengakses>();
        var segel = konteks.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector(Kuki);
        if (pengakses.Masuk)
        {
            Tandai(konteks, segel, pengakses.Id);
        }
        else if (HttpMethods.IsPost(konteks.Request.Method) && konteks.Request.HasFormContentType && PerluMasuk(konteks) && Pemilik(konteks, segel) is { } pemilik
            && await konteks.RequestServices.GetRequiredService<PeranStore>().CariAsync(pengakses.Pemda, pemilik, konteks.RequestAborted) is not null)
        {
            if (konteks.Request.Path.StartsWithSegments("/draf"))
            {
                // the script keeps the words in the browser and tells the user
                konteks.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            var isian = await konteks.Request.ReadFormAsync(konteks.RequestAborted);
            var jalur = konteks.Request.Path + konteks.Request.QueryString;
            var rahasia = await konteks.RequestServices.GetRequiredService<TitipanStore>().SimpanAsync(pengakses.Pemda, pemilik, jalur, isian, konteks.RequestAborted);
            konteks.Response.Redirect($"/masuk?kembali={Uri.EscapeDataString("/titipan/" + rahasia)}");
            return;
        }

        await lanjut(konteks);
    });

    private static bool PerluMasuk(HttpContext konteks) =>
        konteks.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is { } halaman
        && konteks.RequestServices.GetRequiredService<TabelKewenangan>().DaftarBaris.All(b => b.Halaman != halaman.ViewEnginePath || !b.Anonim);

    private static void Tandai(HttpContext konteks, IDataProtector segel, string id)
    {
        if (Pemilik(konteks, segel) != id)
        {
            konteks.Response.Cookies.Append(Kuki, segel.Protect(id), new CookieOptions
            {
                HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = konteks.Request.IsHttps, MaxAge = TimeSpan.FromDays(30), IsEssential = true,
            });
        }
    }

    private static string? Pemilik(HttpContext konteks, IDataProtector segel)
    {
        try
        {
            return konteks.Request.Cookies[Kuki] is { Length: > 0 } kuki ? segel.Unprotect(kuki) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
