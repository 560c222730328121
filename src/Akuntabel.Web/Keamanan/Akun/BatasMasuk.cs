using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Akuntabel.Web.Keamanan.Akun;

/// <summary>How often signing in may be tried, right or wrong: checking a password costs the server real work.</summary>
public sealed class BatasMasuk : IDisposable
{
    // a whole office may share one address
    private const int PerAlamat = 60;

    private const int PerNama = 20;

    private static readonly string[] Jalur = ["/masuk", "/mulai", "/tautan"];

    private readonly PartitionedRateLimiter<string> _perNama = PartitionedRateLimiter.Create<string, string>(n => RateLimitPartition.GetTokenBucketLimiter(n, _ => Ember(PerNama)));

    /// <summary>Whether a name may be tried once more from strangers, or from one known browser.</summary>
    /// <param name="nama">Name as typed, in the form that is compared.</param>
    /// <param name="peramban">The known browser; <c>null</c>: all others together.</param>
    public bool Boleh(string nama, string? peramban)
    {
        using var izin = _perNama.AttemptAcquire($"{peramban}|{nama}");
        return izin.IsAcquired;
    }

    /// <summary>Limits by address.</summary>
    public static void Pasang(RateLimiterOptions opsi)
    {
        opsi.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        opsi.OnRejected = (konteks, _) =>
        {
            konteks.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        opsi.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(k =>
            HttpMethods.IsPost(k.Request.Method) && Array.Exists(Jalur, j => k.Request.Path.StartsWithSegments(j, StringComparison.OrdinalIgnoreCase))
                ? RateLimitPartition.GetTokenBucketLimiter(MasukAkun.Jaringan(k.Connection.RemoteIpAddress), _ => Ember(PerAlamat))
                : RateLimitPartition.GetNoLimiter(""));
    }

    public void Dispose() => _perNama.Dispose();

    private static TokenBucketRateLimiterOptions Ember(int perMenit) =>
        new() { TokenLimit = perMenit, TokensPerPeriod = perMenit, ReplenishmentPeriod = TimeSpan.FromMinutes(1), QueueLimit = 0, AutoReplenishment = true };
}
