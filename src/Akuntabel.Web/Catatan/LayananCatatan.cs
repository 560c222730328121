using Akuntabel.Web.Umum;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Sinks.File;

namespace Akuntabel.Web.Catatan;

/// <summary>The log: on the terminal of who runs the program, and in files of the data folder that together never grow beyond a bound.</summary>
internal static class LayananCatatan
{
    /// <summary>Most bytes of one file.</summary>
    public const int UkuranTerbesar = 4 * 1024 * 1024;

    /// <summary>Most files; the oldest goes.</summary>
    public const int BerkasTerbanyak = 5;

    public static void AddCatatan(this ILoggingBuilder catatan, OpsiWeb opsi)
    {
        catatan.ClearProviders();
        // what browsers send that cannot be read is theirs; what is ours to know is told by PenjagaGalat
        catatan.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        catatan.SetMinimumLevel(LogLevel.Error).AddFilter("Akuntabel", LogLevel.Warning);
        var penulis = new LoggerConfiguration().MinimumLevel.Verbose().Enrich.With(new PenjatahJejak(opsi.Waktu)).WriteTo.Sink(new Terminal(opsi.Terminal));
        if (opsi.FolderCatatan is { } folder && Siapkan(folder, opsi.Terminal))
        {
            penulis.WriteTo.File(
                new PenataBaris(), Path.Combine(folder, "akuntabel.log"), fileSizeLimitBytes: UkuranTerbesar, rollOnFileSizeLimit: true, retainedFileCountLimit: BerkasTerbanyak,
                hooks: new HanyaPemilik());
        }

        catatan.Services.AddSingleton<ILoggerProvider>(_ => new Serilog.Extensions.Logging.SerilogLoggerProvider(penulis.CreateLogger(), dispose: true));
    }

    // a folder that can't be made is no reason not to serve: the terminal remains
    private static bool Siapkan(string folder, TextWriter terminal)
    {
        try
        {
            _ = OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder)
                : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.WriteLine($"Catatan tidak dapat ditulis ke \"{folder}\" ({PenataBaris.Rapi(e.Message, 200)}); kesalahan hanya tampil di terminal ini.");
            return false;
        }
    }

    private sealed class HanyaPemilik : FileLifecycleHooks
    {
        public override Stream OnFileOpened(string path, Stream underlyingStream, System.Text.Encoding encoding)
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            return underlyingStream;
        }
    }

    private sealed class Terminal(TextWriter tujuan) : ILogEventSink
    {
        private readonly PenataBaris _penata = new();

        public void Emit(LogEvent logEvent)
        {
            using var teks = new StringWriter();
            _penata.Format(logEvent, teks);
            lock (_penata)
            {
                tujuan.Write(teks.ToString());
            }
        }
    }
}
