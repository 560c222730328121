using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>The program as a newcomer starts it: <c>akuntabel layani --contoh</c> on an empty folder, driven in the machine's Chromium by its
/// administrator.</summary>
/// <remarks>Filled and given its administrator once for all tests; each program runs over a copy of its own.</remarks>
public sealed partial class AplikasiBerjalan : IAsyncLifetime
{
    public const string NamaPengguna = "admin.uji";

    public const string Sandi = "kapal layar biru tua 7";

    // how long a machine takes is no matter of these tests
    private const int BatasTunggu = 90_000;

    private static readonly Lazy<Task<string>> Terisi = new(IsiAsync);

    private readonly string _folder = FolderBaru();

    private Process? _proses;

    private IBrowser? _peramban;

    /// <summary>Address of the application.</summary>
    public string Alamat { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var asal = await Terisi.Value;
        foreach (var berkas in Directory.GetFiles(asal, "*", SearchOption.AllDirectories))
        {
            var ke = Path.Combine(_folder, Path.GetRelativePath(asal, berkas));
            Directory.CreateDirectory(Path.GetDirectoryName(ke) ?? "");
            File.Copy(berkas, ke);
        }

        (_proses, Alamat) = await MulaiAsync(_folder, PolaAlamat());
        _peramban = await PerambanBersama.AmbilAsync();
    }

    /// <summary>A browser window of nobody.</summary>
    public async Task<IBrowserContext> BukaAsync(int lebar = 1280, bool skrip = true, ColorScheme warna = ColorScheme.Light, bool uji = false)
    {
        Assert.SkipWhen(_peramban is null, "Chromium belum terpasang");
        var konteks = await _peramban.NewContextAsync(new() { BaseURL = Alamat, ViewportSize = new() { Width = lebar, Height = 800 }, JavaScriptEnabled = skrip, ColorScheme = warna, BypassCSP = uji });
        konteks.SetDefaultTimeout(BatasTunggu);
        return konteks;
    }

    /// <summary>A browser window of the administrator, signed in.</summary>
    /// <param name="lebar">Width of the window.</param>
    /// <param name="skrip">Whether JavaScript runs.</param>
    /// <param name="warna">Colours.</param>
    /// <param name="uji">Whether a test may put its own script into the page, which the page's policy forbids.</param>
    public async Task<IBrowserContext> MasukAsync(int lebar = 1280, bool skrip = true, ColorScheme warna = ColorScheme.Light, bool uji = false)
    {
        var konteks = await BukaAsync(lebar, skrip, warna, uji);
        await konteks.NewPageAsync();
        // by what the form sends: that people can fill it in is AplikasiIsianTests' matter
        var formulir = await konteks.APIRequest.GetAsync("/masuk");
        var isian = konteks.APIRequest.CreateFormData();
        isian.Append("__RequestVerificationToken", PolaPenanda().Match(await formulir.TextAsync()).Groups[1].Value);
        isian.Append("NamaPengguna", NamaPengguna);
        isian.Append("KataSandi", Sandi);
        var jawaban = await konteks.APIRequest.PostAsync("/masuk", new() { Form = isian });
        jawaban.Url.ShouldNotContain("/masuk", customMessage: $"{jawaban.Status}");
        return konteks;
    }

    public async ValueTask DisposeAsync()
    {
        if (_proses is not null)
        {
            await HentikanAsync(_proses);
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static string FolderBaru() => Directory.CreateTempSubdirectory("akuntabel-e2e-").FullName;

    private static async Task<string> IsiAsync()
    {
        var folder = FolderBaru();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var (proses, tautan) = await MulaiAsync(folder, PolaTautan(), "--contoh");
        if (await PerambanBersama.AmbilAsync() is { } peramban)
        {
            await using var konteks = await peramban.NewContextAsync();
            konteks.SetDefaultTimeout(BatasTunggu);
            await BuatAdministratorAsync(await konteks.NewPageAsync(), tautan);
        }

        await HentikanAsync(proses);
        return folder;
    }

    // starts over a folder; returns when it has said what is waited for
    private static async Task<(Process Proses, string Kabar)> MulaiAsync(string folder, Regex kabar, params string[] pilihan)
    {
        var program = Path.Combine(HalamanLaporan.Akar(), "src", "Akuntabel.Cli", "bin", "Release", "net10.0", "akuntabel.dll");
        var info = ProgramUji.Mulai(program, ["layani", "--pengembang", "--data", Path.Combine(folder, "data"), "--kunci",
            Path.Combine(folder, "kunci"), "--urls", "http://127.0.0.1:0", .. pilihan]);
        (info.RedirectStandardOutput, info.RedirectStandardError) = (true, true);
        var proses = Process.Start(info) ?? throw new InvalidOperationException("akuntabel tidak dapat dijalankan");
        while (true)
        {
            var baris = await proses.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await proses.StandardError.ReadToEndAsync());
            if (kabar.Match(baris) is { Success: true } cocok)
            {
                _ = proses.StandardOutput.ReadToEndAsync();
                _ = proses.StandardError.ReadToEndAsync();
                return (proses, cocok.Groups[1].Value);
            }
        }
    }

    private static async Task HentikanAsync(Process proses)
    {
        proses.Kill(entireProcessTree: true);
        await proses.WaitForExitAsync();
        proses.Dispose();
    }

    private static async Task BuatAdministratorAsync(IPage halaman, string tautan)
    {
        await halaman.GotoAsync(tautan);
        await halaman.GetByLabel("Nama pemerintah daerah").FillAsync("Kabupaten Uji Coba");
        await halaman.GetByLabel("Nama Anda").FillAsync("Administrator Uji");
        await halaman.GetByLabel("Nama pengguna").FillAsync(NamaPengguna);
        await halaman.GetByLabel("Kata sandi").First.FillAsync(Sandi);
        await halaman.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Buat administrator") }).ClickAsync();
        await halaman.WaitForURLAsync(u => !u.Contains("/mulai", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(http://\S+/mulai/\S+)")]
    private static partial Regex PolaTautan();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex PolaPenanda();

    [GeneratedRegex(@"siap di (http://\S+)")]
    private static partial Regex PolaAlamat();
}

/// <summary>One program for the classes in which people fill in forms.</summary>
[CollectionDefinition(Nama)]
public sealed class AplikasiIsian : ICollectionFixture<AplikasiBerjalan>
{
    public const string Nama = "isian";
}
