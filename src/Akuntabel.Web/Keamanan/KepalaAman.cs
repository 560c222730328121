using Microsoft.AspNetCore.Builder;

namespace Akuntabel.Web.Keamanan;

/// <summary>Headers of every answer: no inline script or style, no framing by others, no guessing of types.</summary>
public static class KepalaAman
{
    /// <summary>Policy of the application's own pages; a page that shows a foreign document sets a stricter one.</summary>
    public const string Kebijakan =
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /// <summary>Sets the headers.</summary>
    public static IApplicationBuilder UseKepalaAman(this IApplicationBuilder aplikasi) => aplikasi.Use((konteks, lanjut) =>
    {
        var kepala = konteks.Response.Headers;
        kepala.ContentSecurityPolicy = Kebijakan;
        kepala.XContentTypeOptions = "nosniff";
        // what an office works on stays in no cache, neither on a shared computer nor on the way; assets say otherwise
        kepala.CacheControl = "no-store";
        kepala["Referrer-Policy"] = "same-origin";
        kepala["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        kepala["Cross-Origin-Opener-Policy"] = "same-origin";
        return lanjut(konteks);
    });
}
