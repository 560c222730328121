using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>Composes the example once and opens it in the machine's Chromium.</summary>
public sealed class HalamanLaporan : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "akuntabel-peramban-" + Guid.NewGuid().ToString("N"));
    private IBrowser? _peramban;

    /// <summary>Addresses that the last page asked for.</summary>
    public List<string> Permintaan { get; } = [];

    public async ValueTask InitializeAsync()
    {
        var hasil = PenyusunLaporan.Susun(Path.Combine(Akar(), "contoh", "belitung-timur-2022"), null, _folder, FormatKeluaran.Html);
        hasil.DaftarKesalahan.ShouldAllBe(k => k.Bobot == BobotKesalahan.Tandatangan);
        _peramban = await PerambanBersama.AmbilAsync();
    }

    /// <summary>A fresh context with the report open.</summary>
    public async Task<IBrowserContext> BukaAsync(int lebar, bool skrip)
    {
        Assert.SkipWhen(_peramban is null, "Chromium belum terpasang");
        var konteks = await _peramban.NewContextAsync(new() { ViewportSize = new() { Width = lebar, Height = 800 }, JavaScriptEnabled = skrip });
        var halaman = await konteks.NewPageAsync();
        Permintaan.Clear();
        halaman.Request += (_, r) => Permintaan.Add(r.Url);
        await halaman.GotoAsync(new Uri(Path.Combine(_folder, "laporan.html")).AbsoluteUri);
        return konteks;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Root of the repository.</summary>
    public static string Akar()
    {
        var d = new DirectoryInfo(AppContext.BaseDirectory);
        while (d is not null && !File.Exists(Path.Combine(d.FullName, "Akuntabel.slnx")))
        {
            d = d.Parent;
        }

        return d?.FullName ?? throw new InvalidOperationException("Akuntabel.slnx tidak ditemukan");
    }
}
