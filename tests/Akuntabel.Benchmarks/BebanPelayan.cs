using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Benchmarks;

/// <summary>The real application on a socket in a process of its own, with a clock around every request.</summary>
internal static class BebanPelayan
{
    public const string Perintah = "beban-pelayan";

    public const string PerintahIsi = "beban-isi";

    private static readonly ConcurrentDictionary<string, ConcurrentQueue<double>> Waktu = new(StringComparer.Ordinal);

    /// <summary>Serves until its standard input ends.</summary>
    /// <param name="argumen">Address; then <c>sqlite</c> and the file, or <c>postgres</c> and the connection.</param>
    public static async Task<int> JalankanAsync(string[] argumen)
    {
        await using var basisdata = argumen[1] == "postgres" ? Basisdata.Postgres(argumen[2]) : Basisdata.Sqlite(argumen[2]);
        await basisdata.SiapkanAsync();
        var sementara = Directory.CreateTempSubdirectory("akuntabel-beban-").FullName;
        await using var aplikasi = AplikasiWeb.Bangun(new OpsiWeb(basisdata, argumen[0], sementara), p => p.Services.AddTransient<Microsoft.AspNetCore.Hosting.IStartupFilter, Jam>());
        aplikasi.MapGet("/_ukuran", () => Results.Json(Ukuran()));
        aplikasi.MapGet("/_kosongkan", () => Waktu.Clear());
        aplikasi.MapGet("/_halaman", (EndpointDataSource e) => Results.Json(Halaman(e)));
        aplikasi.MapGet("/_penanda", (HttpContext k, IAntiforgery a) => a.GetAndStoreTokens(k).RequestToken);
        await aplikasi.StartAsync();
        await Console.In.ReadToEndAsync();
        await aplikasi.StopAsync();
        if (Directory.Exists(sementara))
        {
            Directory.Delete(sementara, recursive: true);
        }

        return 0;
    }

    /// <summary>Fills a store and prints what it offers, for a program that loads it.</summary>
    /// <param name="argumen"><c>sqlite</c> and the file, or <c>postgres</c> and the connection.</param>
    public static async Task<int> IsiAsync(string[] argumen)
    {
        await using var basisdata = argumen[0] == "postgres" ? Basisdata.Postgres(argumen[1]) : Basisdata.Sqlite(argumen[1]);
        Console.WriteLine(JsonSerializer.Serialize(await BebanData.IsiAsync(basisdata)));
        return 0;
    }

    private static UkuranPelayan Ukuran()
    {
        GC.Collect();
        return new UkuranPelayan(
            Waktu.ToDictionary(w => w.Key, w => Sebaran.Dari([.. w.Value])), Environment.WorkingSet / 1048576.0, GC.GetTotalMemory(false) / 1048576.0, Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds);
    }

    // every page that can be read: one added later is measured of itself
    private static List<string> Halaman(EndpointDataSource sumber) => [.. sumber.Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } d ? d.HandlerMethods.Count == 0 || d.HandlerMethods.Any(h => h.HttpMethod == "Get" && h.Name is null) : e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .Select(e => "/" + e.RoutePattern.RawText?.TrimStart('/')).Distinct().Order(StringComparer.Ordinal)];

    private sealed class Jam : Microsoft.AspNetCore.Hosting.IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => b =>
        {
            b.Use(async (HttpContext k, RequestDelegate lanjut) =>
            {
                var mulai = Stopwatch.GetTimestamp();
                await lanjut(k);
                var nama = k.GetEndpoint() is RouteEndpoint e ? $"{k.Request.Method} /{e.RoutePattern.RawText?.TrimStart('/')}" : $"{k.Request.Method} (tanpa rute)";
                Waktu.GetOrAdd(nama, _ => new()).Enqueue(Stopwatch.GetElapsedTime(mulai).TotalMilliseconds);
            });
            next(b);
        };
    }
}

/// <summary>What the server says of itself.</summary>
/// <param name="Waktu">Time in the server of each route, ms.</param>
/// <param name="MemoriMb">Working set.</param>
/// <param name="TimbunanMb">Managed heap after a collection.</param>
/// <param name="Prosesor">Processor seconds used so far.</param>
internal sealed record UkuranPelayan(IReadOnlyDictionary<string, Sebaran> Waktu, double MemoriMb, double TimbunanMb, double Prosesor);

/// <summary>Times, summed up.</summary>
internal sealed record Sebaran(int Banyak, double Median, double P95, double P99, double Terlama, double Rata)
{
    /// <summary>Sums up.</summary>
    public static Sebaran Dari(double[] nilai)
    {
        Array.Sort(nilai);
        return nilai.Length == 0 ? new Sebaran(0, 0, 0, 0, 0, 0) : new Sebaran(nilai.Length, nilai[nilai.Length / 2], nilai[(int)(nilai.Length * 0.95)], nilai[(int)(nilai.Length * 0.99)], nilai[^1], nilai.Average());
    }
}
