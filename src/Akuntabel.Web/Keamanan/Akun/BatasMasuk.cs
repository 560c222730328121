using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Umum;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>
/// How often signing in may be tried. Work is bounded by address, wrong passwords by address and by name, and all processes count together. A name that many try is not shut:
/// unknown browsers get a turn within a minute, the browser in which its owner signed in before none.
/// </summary>
public sealed class BatasMasuk(TakaranStore takaran) : IDisposable
{
    // a whole office may share one address, each with a code or a passkey after the password
    private const int PerAlamat = 300;

    private static readonly Takaran Kiriman = new(PerAlamat, TimeSpan.FromMinutes(1) / PerAlamat);

    // wrong ones only: who signs in gets it back
    private static readonly Takaran Keliru = new(60, TimeSpan.FromSeconds(3));

    private static readonly Takaran Nama = new(20, TimeSpan.FromSeconds(15));

    private static readonly string[] Jalur = ["/masuk", "/mulai", "/tautan", Verifikasi];

    // anybody may ask it, also by an address alone
    private const string Verifikasi = Umum.Alamat.Terbitan.Verifikasi;

    // what one process alone has seen too often need not be asked of the database
    private readonly PartitionedRateLimiter<string> _saringan = PartitionedRateLimiter.Create<string, string>(a => RateLimitPartition.GetTokenBucketLimiter(a, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = PerAlamat, TokensPerPeriod = PerAlamat, ReplenishmentPeriod = TimeSpan.FromMinutes(1), QueueLimit = 0, AutoReplenishment = true,
    }));

    /// <summary>How long an address has to wait before it may send once more; <c>null</c>: it may.</summary>
    /// <param name="alamat">Address of the sender.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<TimeSpan?> KirimanAsync(IPAddress? alamat, CancellationToken batal = default)
    {
        var jaringan = MasukAkun.Jaringan(alamat);
        using var izin = _saringan.AttemptAcquire(jaringan);
        return izin.IsAcquired ? await takaran.AmbilAsync("", "kiriman:" + jaringan, Kiriman, batal) : TimeSpan.FromMinutes(1);
    }

    /// <summary>How long an unknown browser has to wait before its password is looked at; <c>null</c>: it is looked at now, and counts as wrong until <see cref="BenarAsync"/>.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="nama">Name as typed, in the form that is compared.</param>
    /// <param name="alamat">Address of the sender.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<TimeSpan?> TebakanAsync(string pemda, string nama, IPAddress? alamat, CancellationToken batal = default)
    {
        var jaringan = MasukAkun.Jaringan(alamat);
        if (await takaran.AmbilAsync("", "keliru:" + jaringan, Keliru, batal) is { } tunggu)
        {
            return tunggu;
        }

        var giliran = await takaran.GiliranAsync(pemda, "nama:" + Rahasia.Sidik(nama)[..32], jaringan, Nama, batal);
        if (giliran is not null)
        {
            await BenarAsync(alamat, batal);
        }

        return giliran;
    }

    /// <summary>The password was right, or not looked at: the address gets its try back.</summary>
    public Task BenarAsync(IPAddress? alamat, CancellationToken batal = default) => takaran.KembalikanAsync("", "keliru:" + MasukAkun.Jaringan(alamat), Keliru, batal);

    /// <summary>Whether a request counts.</summary>
    public static bool Terhitung(HttpRequest permintaan) =>
        HttpMethods.IsPost(permintaan.Method) ? Array.Exists(Jalur, j => permintaan.Path.StartsWithSegments(j, StringComparison.OrdinalIgnoreCase))
            : permintaan.Query.Count > 0 && permintaan.Path.StartsWithSegments(Verifikasi, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void Dispose() => _saringan.Dispose();
}

/// <summary>Refuses what comes too often from one address, before it costs anything.</summary>
internal static class BatasMasukMiddleware
{
    public static IApplicationBuilder UseBatasMasuk(this IApplicationBuilder aplikasi) => aplikasi.Use(async (HttpContext konteks, RequestDelegate lanjut) =>
    {
        if (BatasMasuk.Terhitung(konteks.Request)
            && await konteks.RequestServices.GetRequiredService<BatasMasuk>().KirimanAsync(konteks.Connection.RemoteIpAddress, konteks.RequestAborted) is { } tunggu)
        {
            konteks.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            konteks.Response.Headers.RetryAfter = Math.Ceiling(tunggu.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return;
        }

        await lanjut(konteks);
    });
}
