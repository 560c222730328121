using System.Security.Claims;
using System.Text.Encodings.Web;
using Akuntabel.Storage.Akun;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>Knows the user by the session's cookie. The cookie holds a random secret and nothing else.</summary>
internal sealed class SkemaSesi(IOptionsMonitor<AuthenticationSchemeOptions> opsi, ILoggerFactory catatan, UrlEncoder penyandi, SesiAktif sesi)
    : AuthenticationHandler<AuthenticationSchemeOptions>(opsi, catatan, penyandi)
{
    public const string Nama = "Sesi";

    /// <summary>Claim with the session's identifier.</summary>
    public const string KlaimSesi = "sesi";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // the progress of a job is asked for by a script, whether somebody sits there or not; a draft is sent because somebody typed
        var dipakai = !(HttpMethods.IsGet(Request.Method) && Request.Query["handler"] == "Kemajuan");
        if (Request.Cookies[KukiSesi.Nama(Request)] is not { Length: > 0 and < 200 } rahasia || await sesi.KenaliAsync(rahasia, dipakai, Context.RequestAborted) is not { } masuk)
        {
            return AuthenticateResult.NoResult();
        }

        // the same answer holds the roles: nobody needs to ask again in this request
        Context.Features.Set(masuk);
        return AuthenticateResult.Success(new AuthenticationTicket(Pelaku(masuk.Sesi), Nama));
    }

    private static ClaimsPrincipal Pelaku(SesiMasuk s) =>
        new(new ClaimsIdentity([new Claim(Pengakses.KlaimPengguna, s.Pengguna), new Claim(KlaimSesi, s.Id)], Nama));
}

/// <summary>The session's cookie. Over https it carries the prefix that browsers accept only with Secure, for this host alone.</summary>
internal static class KukiSesi
{
    public static string Nama(HttpRequest permintaan) => permintaan.IsHttps ? "__Host-akuntabel" : "akuntabel";

    public static CookieOptions Sifat(HttpRequest permintaan, TimeSpan? umur = null) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = permintaan.IsHttps, Path = "/", IsEssential = true, MaxAge = umur };

    public static void Pasang(HttpContext konteks, string rahasia) => konteks.Response.Cookies.Append(Nama(konteks.Request), rahasia, Sifat(konteks.Request));

    public static void Cabut(HttpContext konteks) => konteks.Response.Cookies.Delete(Nama(konteks.Request), Sifat(konteks.Request));
}
