using Akuntabel.Web.Surel;
using Akuntabel.Web.Umum;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>The look for reminders, as Quartz runs it: never two at once in a process. Between processes the store decides.</summary>
[DisallowConcurrentExecution]
internal sealed partial class PengingatTerjadwal(PemindaiPengingat pemindai, ILogger<PengingatTerjadwal> catatan) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await pemindai.PindaiAsync(cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // the next look sees the same again: nothing is lost by one that failed
            Gagal(catatan, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Pengingat belum terkirim; dicoba lagi pada pemindaian berikutnya")]
    private static partial void Gagal(ILogger catatan, Exception e);
}

/// <summary>Registers reminders.</summary>
internal static class LayananPengingat
{
    public static IServiceCollection AddPengingat(this IServiceCollection layanan, OpsiWeb opsi)
    {
        layanan.AddSingleton<PemindaiPengingat>().AddSingleton<PengingatTenggat>().AddSingleton<PengingatRekomendasi>();
        if (opsi.Surel is { } surel)
        {
            layanan.AddSingleton<IPengirimSurel>(new PengirimSmtp(surel));
        }

        if (opsi.PengingatSetiap <= TimeSpan.Zero)
        {
            return layanan;
        }

        layanan.AddQuartz(q =>
        {
            q.UseInMemoryStore();
            q.ScheduleJob<PengingatTerjadwal>(t =>
                t.StartNow().WithSimpleSchedule(s => s.WithInterval(opsi.PengingatSetiap).RepeatForever()));
        });
        return layanan.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
    }
}
