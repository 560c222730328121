using Akuntabel.Storage.Akun;
using Akuntabel.Storage.KunciBerganti;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>Accounts and signing in.</summary>
internal static class LayananAkun
{
    // PBKDF2 with SHA-512, as OWASP counts it
    private const int PutaranSandi = 210_000;

    public static IServiceCollection AddAkun(this IServiceCollection layanan)
    {
        layanan.AddSingleton<PenggunaStore>().AddSingleton<TautanStore>().AddSingleton<PercobaanStore>().AddSingleton<TakaranStore>().AddSingleton<SandiStore>().AddSingleton<MulaiStore>()
            .AddSingleton(l => new SesiStore(l.GetRequiredService<Akuntabel.Storage.Dasar.Basisdata>(), l.GetRequiredService<TimeProvider>(), l.GetRequiredService<OpsiWeb>().MasaSesi))
            .AddSingleton<KelolaPenggunaStore>().AddSingleton<KunciPerlindunganStore>().AddSingleton<KunciStore>().AddSingleton<SegelAkun>();
        layanan.AddSingleton<MulaiPertama>().AddSingleton<SesiAktif>().AddSingleton<KukiTersegel>().AddSingleton<AturanSandi>().AddSingleton<PemeriksaSandi>().AddSingleton<SandiPengganti>()
            .AddSingleton<BatasMasuk>();
        layanan.AddScoped<MasukAkun>().AddScoped<MasukKunciSandi>();
        layanan.AddAuthentication(SkemaSesi.Nama).AddScheme<AuthenticationSchemeOptions, SkemaSesi>(SkemaSesi.Nama, null);
        layanan.AddIdentitas();
        layanan.AddDataProtection().SetApplicationName("Akuntabel");
        layanan.AddSingleton<IConfigureOptions<KeyManagementOptions>, OpsiKunci>();
        layanan.Configure<AntiforgeryOptions>(o => o.Cookie.Name = "akuntabel-penanda");
        return layanan;
    }

    /// <summary>Cookies are for this site and no script; over https they stay there.</summary>
    public static void UseKuki(this WebApplication aplikasi) =>
        aplikasi.UseCookiePolicy(new CookiePolicyOptions { HttpOnly = HttpOnlyPolicy.Always, Secure = CookieSecurePolicy.SameAsRequest, MinimumSameSitePolicy = SameSiteMode.Lax });

    private static void AddIdentitas(this IServiceCollection layanan)
    {
        layanan.Configure<PasswordHasherOptions>(o => o.IterationCount = PutaranSandi);
        layanan.AddSingleton<IPasswordHasher<Pengguna>, PasswordHasher<Pengguna>>();
        layanan.AddSingleton<ILookupNormalizer, PenyeragamNama>();
        layanan.AddIdentityCore<Pengguna>().AddUserStore<IdentitasStore>().AddErrorDescriber<GalatIdentitas>().AddTokenProvider<PenyediaTotp>(TokenOptions.DefaultAuthenticatorProvider);
        layanan.RemoveAll<IPasswordValidator<Pengguna>>();
        layanan.RemoveAll<IUserValidator<Pengguna>>();
        layanan.AddScoped<IPasswordValidator<Pengguna>, PenilaiSandi>();
        layanan.AddScoped<IPasskeyHandler<Pengguna>, PasskeyHandler<Pengguna>>();
        // the device asks for a finger, a face or a PIN, and knows the user: so a passkey stands for name, password and code
        layanan.Configure<IdentityPasskeyOptions>(o => (o.ResidentKeyRequirement, o.UserVerificationRequirement) = ("required", "required"));
    }

    private sealed class PenyeragamNama : ILookupNormalizer
    {
        public string? NormalizeName(string? name) => name is null ? null : PenggunaStore.Normal(name);

        public string? NormalizeEmail(string? email) => email;
    }
}
