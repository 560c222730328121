using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Akuntabel.EndToEnd.Tests.PerambanBersama))]

namespace Akuntabel.EndToEnd.Tests;

/// <summary>The machine's browser, started once for all tests.</summary>
public sealed class PerambanBersama : IAsyncDisposable
{
    private static readonly string[] Tempat = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly Lazy<Task<(IPlaywright Playwright, IBrowser Peramban)?>> Satu = new(MulaiAsync);

    /// <summary>The browser; <c>null</c> where there is none.</summary>
    public static async Task<IBrowser?> AmbilAsync() => (await Satu.Value)?.Peramban;

    public async ValueTask DisposeAsync()
    {
        if (Satu.IsValueCreated && await Satu.Value is var (playwright, peramban))
        {
            await peramban.DisposeAsync();
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright, IBrowser)?> MulaiAsync()
    {
        if (Tempat.FirstOrDefault(File.Exists) is not { } berkas)
        {
            return null;
        }

        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = berkas,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }
}
