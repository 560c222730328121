using System.Diagnostics;
using Akuntabel.Dokumen;

namespace Akuntabel.Cli;

/// <summary>What happens when the program is opened without a command: examples, their reports, and the browser to look at them.</summary>
internal static class MulaiPerintah
{
    private const string Alamat = "http://127.0.0.1:5080";

    /// <summary>Runs until the window is closed.</summary>
    public static async Task<int> JalankanAsync(CancellationToken batal)
    {
        Console.WriteLine("Akuntabel menyusun laporan semua instansi dalam folder contoh, lalu menampilkannya.");
        if (ContohPerintah.Jalankan("contoh") != 0)
        {
            return 2;
        }

        foreach (var folder in Directory.GetDirectories("contoh").Order(StringComparer.Ordinal))
        {
            SusunPerintah.Jalankan(folder, null, null, string.Join(',', FormatLaporan.Semua));
        }

        return await LayaniPerintah.Jalankan(Alamat, Path.GetFullPath("keluaran"), batal, BukaPeramban);
    }

    private static void BukaPeramban(string alamat)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Process.Start(new ProcessStartInfo(alamat) { UseShellExecute = true })?.Dispose();
            }
            else if (Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 })
            {
                Process.Start(new ProcessStartInfo("xdg-open", alamat) { RedirectStandardError = true, UseShellExecute = false })?.Dispose();
            }
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            // the address is printed; the user can open it by hand
        }
    }
}
