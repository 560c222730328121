using System.Collections.Concurrent;
using System.Diagnostics;
using Akuntabel.Storage.Dasar;
using Microsoft.AspNetCore.Http;
using Serilog.Core;
using Serilog.Events;

namespace Akuntabel.Web.Catatan;

/// <summary>Gives a failure's stack to the log once an hour for each place it comes from; expected failures have none at all.</summary>
internal sealed class PenjatahJejak(TimeProvider waktu) : ILogEventEnricher
{
    public const string Jejak = "Jejak";

    private const int TempatTerbanyak = 500;

    private static readonly TimeSpan Selang = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, long> _terakhir = new(StringComparer.Ordinal);

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        if (logEvent.Exception is { } e && !Terduga(e) && Giliran(Tempat(e)))
        {
            logEvent.AddPropertyIfAbsent(propertyFactory.CreateProperty(Jejak, e.ToString()));
        }
    }

    /// <summary>Whether a failure is one of the surroundings: a full disk, a browser that has gone, a body that nobody can read.</summary>
    public static bool Terduga(Exception e) => e is BasisdataException or OperationCanceledException or BadHttpRequestException;

    // where it was thrown, not what it says: messages may carry what a request sent
    private static string Tempat(Exception e)
    {
        var bingkai = new StackTrace(e).GetFrame(0);
        return $"{e.GetType().FullName} {bingkai?.GetMethod()?.DeclaringType?.FullName}.{bingkai?.GetMethod()?.Name}+{bingkai?.GetILOffset()}";
    }

    private bool Giliran(string tempat)
    {
        var kini = waktu.GetTimestamp();
        if (_terakhir.TryGetValue(tempat, out var lalu))
        {
            return waktu.GetElapsedTime(lalu, kini) >= Selang && _terakhir.TryUpdate(tempat, kini, lalu);
        }

        return _terakhir.Count < TempatTerbanyak && _terakhir.TryAdd(tempat, kini);
    }
}
