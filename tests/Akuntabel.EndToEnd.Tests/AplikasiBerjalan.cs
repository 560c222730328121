using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>The program as a newcomer starts it: <c>akuntabel layani --contoh</c> on an empty folder, driven in the machine's Chromium by its administrator.</summary>
public sealed partial class AplikasiBerjalan : IAsyncLifetime
{
    public const string NamaPengguna = "admin.uji";

    public const string Sandi = "kapal layar biru tua 7";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "akuntabel-e2e-" + Guid.NewGuid().ToString("N")[..10]);

    private string Kunci => _folder + ".kunci";

    private Process? _proses;

    private IBrowser? _peramban;

    /// <summary>Address of the application.</summary>
    public string Alamat { get; private set; } = "";

    /// <summary>One-time link of the first administrator.</summary>
    public string TautanPertama { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var program = Path.Combine(HalamanLaporan.Akar(), "src", "Akuntabel.Cli", "bin", "Release", "net10.0", "akuntabel.dll");
        var info = ProgramUji.Mulai(program, "layani", "--contoh", "--pengembang", "--data", _folder, "--kunci", Kunci, "--urls", "http://127.0.0.1:0");
        (info.RedirectStandardOutput, info.RedirectStandardError) = (true, true);
        _proses = Process.Start(info) ?? throw new InvalidOperationException("akuntabel tidak dapat dijalankan");
        while (TautanPertama.Length == 0)
        {
            var baris = await _proses.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await _proses.StandardError.ReadToEndAsync());
            if (PolaTautan().Match(baris) is { Success: true } cocok)
            {
                TautanPertama = cocok.Value;
                Alamat = new Uri(TautanPertama).GetLeftPart(UriPartial.Authority);
            }
        }

        _ = _proses.StandardOutput.ReadToEndAsync();
        _ = _proses.StandardError.ReadToEndAsync();
        _peramban = await PerambanBersama.AmbilAsync();
        if (_peramban is not null)
        {
            await BuatAdministratorAsync();
        }
    }

    /// <summary>A browser window of nobody.</summary>
    public async Task<IBrowserContext> BukaAsync(int lebar = 1280, bool skrip = true, ColorScheme warna = ColorScheme.Light, bool uji = false)
    {
        Assert.SkipWhen(_peramban is null, "Chromium belum terpasang");
        var konteks = await _peramban.NewContextAsync(new() { BaseURL = Alamat, ViewportSize = new() { Width = lebar, Height = 800 }, JavaScriptEnabled = skrip, ColorScheme = warna, BypassCSP = uji });
        // how long a machine takes is no matter of these tests
        konteks.SetDefaultTimeout(90_000);
        return konteks;
    }

    /// <summary>A browser window of the administrator, signed in by the form.</summary>
    /// <param name="lebar">Width of the window.</param>
    /// <param name="skrip">Whether JavaScript runs.</param>
    /// <param name="warna">Colours.</param>
    /// <param name="uji">Whether a test may put its own script into the page, which the page's policy forbids.</param>
    public async Task<IBrowserContext> MasukAsync(int lebar = 1280, bool skrip = true, ColorScheme warna = ColorScheme.Light, bool uji = false)
    {
        var konteks = await BukaAsync(lebar, skrip, warna, uji);
        var halaman = await konteks.NewPageAsync();
        await halaman.GotoAsync("/masuk");
        await halaman.GetByLabel("Nama pengguna").FillAsync(NamaPengguna);
        await halaman.GetByLabel("Kata sandi").First.FillAsync(Sandi);
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.WaitForURLAsync(u => !u.Contains("/masuk", StringComparison.Ordinal));
        return konteks;
    }

    public async ValueTask DisposeAsync()
    {
        if (_proses is not null)
        {
            _proses.Kill(entireProcessTree: true);
            await _proses.WaitForExitAsync();
            _proses.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
        File.Delete(Kunci);
    }

    private async Task BuatAdministratorAsync()
    {
        await using var konteks = await BukaAsync();
        var halaman = await konteks.NewPageAsync();
        await halaman.GotoAsync(TautanPertama);
        await halaman.GetByLabel("Nama pemerintah daerah").FillAsync("Kabupaten Uji Coba");
        await halaman.GetByLabel("Nama Anda").FillAsync("Administrator Uji");
        await halaman.GetByLabel("Nama pengguna").FillAsync(NamaPengguna);
        await halaman.GetByLabel("Kata sandi").First.FillAsync(Sandi);
        await halaman.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Buat administrator") }).ClickAsync();
        await halaman.WaitForURLAsync(u => !u.Contains("/mulai", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"http://\S+/mulai/\S+")]
    private static partial Regex PolaTautan();
}

/// <summary>One program for the classes in which people fill in forms.</summary>
[CollectionDefinition(Nama)]
public sealed class AplikasiIsian : ICollectionFixture<AplikasiBerjalan>
{
    public const string Nama = "isian";
}
