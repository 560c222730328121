using Akuntabel.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Akuntabel.Web.Tests;

/// <summary>The application in process, without a socket.</summary>
public sealed class PelayanUji : IAsyncLifetime
{
    private WebApplication? _aplikasi;

    public HttpClient Klien() => _aplikasi!.GetTestClient();

    public async ValueTask InitializeAsync()
    {
        _aplikasi = AplikasiWeb.Bangun(new OpsiWeb(Basisdata.Sqlite(Path.Combine(Path.GetTempPath(), "akuntabel-web-uji.db")), "", Path.GetTempPath()) { Pengembang = true }, p => p.WebHost.UseTestServer());
        await _aplikasi.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_aplikasi is not null)
        {
            await _aplikasi.DisposeAsync();
        }
    }
}

public class KepalaAmanTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    [Fact]
    public async Task Setiap_halaman_melarang_skrip_sebaris()
    {
        using var klien = pelayan.Klien();
        using var jawaban = await klien.GetAsync("/", TestContext.Current.CancellationToken);
        jawaban.EnsureSuccessStatusCode();
        var kebijakan = string.Join(';', jawaban.Headers.GetValues("Content-Security-Policy"));
        kebijakan.ShouldContain("script-src 'self'");
        kebijakan.ShouldNotContain("unsafe-inline");
    }
}
