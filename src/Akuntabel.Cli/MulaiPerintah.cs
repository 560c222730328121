using System.Diagnostics;

namespace Akuntabel.Cli;

/// <summary>What happens when the program is opened without a command: the application with demo offices, and the browser to look at it.</summary>
internal static class MulaiPerintah
{
    /// <summary>Runs until the window is closed.</summary>
    public static async Task<int> JalankanAsync(CancellationToken batal)
    {
        var folder = Path.GetFullPath(PilihanData.FolderBawaan);
        Console.WriteLine($"Data disimpan di {folder}.");
        await using var basisdata = PilihanData.Buka(folder, null);
        return await LayaniPerintah.JalankanContohAsync(basisdata, folder, BukaPeramban, batal);
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
