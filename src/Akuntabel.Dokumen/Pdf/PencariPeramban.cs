namespace Akuntabel.Dokumen.Pdf;

/// <summary>Finds a browser that can print: Chromium, Chrome or Edge.</summary>
internal static class PencariPeramban
{
    /// <summary>Environment variable with the path of the browser to use.</summary>
    public const string Variabel = "AKUNTABEL_CHROMIUM";

    // the one without a window first: the same pages in two thirds of the time
    private static readonly string[] Nama =
        ["chromium-headless-shell", "chromium", "chromium-browser",
            "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] TempatWindows =
        [@"Microsoft\Edge\Application\msedge.exe", @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe"];

    private static readonly string[] TempatMac =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];

    /// <summary>The browser's path, or null. A path that the user set is taken as it is, never replaced by another browser.</summary>
    public static string? Cari()
    {
        var pilihan = Environment.GetEnvironmentVariable(Variabel);
        return string.IsNullOrWhiteSpace(pilihan) ? Calon().FirstOrDefault(File.Exists) : File.Exists(pilihan) ? pilihan : null;
    }

    private static IEnumerable<string> Calon()
    {
        if (OperatingSystem.IsWindows())
        {
            string[] akar = ["ProgramFiles(x86)", "ProgramFiles", "LocalAppData"];
            return akar.Select(Environment.GetEnvironmentVariable).Where(a => !string.IsNullOrEmpty(a))
                .SelectMany(a => TempatWindows.Select(t => Path.Combine(a ?? "", t)));
        }

        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var diPath = Nama.SelectMany(n => path.Select(p => Path.Combine(p, n)));
        return OperatingSystem.IsMacOS() ? TempatMac.Concat(diPath) : diPath;
    }
}
