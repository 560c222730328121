using System.Net;
using Akuntabel.Web.Catatan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Akuntabel.Web.Keamanan;

/// <summary>Proxies whose word is believed, names that are answered, and https that stays https.</summary>
public static partial class PenjagaHost
{
    // a year, as browsers' own lists ask for; subdomains are other offices' concern
    private const string HanyaHttps = "max-age=31536000";

    /// <summary>What a named proxy says of sender, scheme and name counts; what anybody else says of them does not. The first of all.</summary>
    public static void UseProksi(this WebApplication aplikasi, OpsiWeb opsi)
    {
        if (opsi.Proksi.Count == 0)
        {
            return;
        }

        var percaya = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost };
        percaya.KnownProxies.Clear();
        percaya.KnownIPNetworks.Clear();
        foreach (var p in opsi.Proksi)
        {
            if (p.Contains('/', StringComparison.Ordinal))
            {
                percaya.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(p));
            }
            else
            {
                percaya.KnownProxies.Add(IPAddress.Parse(p));
            }
        }

        aplikasi.UseForwardedHeaders(percaya);
    }

    /// <summary>Whether a text names a proxy: an address, or a network such as 10.0.0.0/24.</summary>
    public static bool ProksiSah(string teks) => IPAddress.TryParse(teks, out _) || System.Net.IPNetwork.TryParse(teks, out _);

    /// <summary>Uses the list of names; after <see cref="UseProksi"/>, inside what answers for failures.</summary>
    public static void UseNamaHost(this WebApplication aplikasi)
    {
        var nama = aplikasi.Services.GetRequiredService<NamaHost>();
        aplikasi.Use(async (HttpContext konteks, RequestDelegate lanjut) =>
        {
            var host = konteks.Request.Host.Host;
            if (nama.Boleh(host))
            {
                if (konteks.Request.IsHttps && !NamaHost.Angka(host) && !NamaHost.Sendiri(host))
                {
                    konteks.Response.Headers.StrictTransportSecurity = HanyaHttps;
                }

                await lanjut(konteks);
                return;
            }

            Asing(konteks.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Akuntabel.Web"), konteks.TraceIdentifier, JalurTercatat.Pendek(host));
            await HalamanGalat.TulisAsync(
                konteks, StatusCodes.Status421MisdirectedRequest, "Nama alamat ini tidak dilayani",
                "Aplikasi ini tidak menjawab di bawah nama yang tertulis di bilah alamat peramban Anda. Buka dengan alamat yang diberikan administrator. "
                + "Administrator: bila nama ini memang milik kantor, jalankan program dengan --nama-host diikuti nama itu.",
                keBeranda: false);
        });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Kode} nama host \"{Host}\" ditolak; bila milik kantor, sebutkan dengan --nama-host")]
    private static partial void Asing(ILogger catatan, string kode, string host);
}
