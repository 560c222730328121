using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>What holds of every page.</summary>
public sealed class SetiapHalamanTests(Penelusuran penelusuran) : IClassFixture<Penelusuran>
{
    private const int BatasPertama = 250 * 1024;

    private const int BatasBerikut = 100 * 1024;

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Tampil_tanpa_galat_dan_tanpa_melebar(int lebar) => (await penelusuran.AmbilAsync(lebar)).Masalah.ShouldBeEmpty();

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Axe_tidak_menemukan_hal_yang_serius(int lebar, ColorScheme warna)
    {
        Assert.SkipUnless(Penelusuran.AdaAxe, "axe-core belum dipasang (npm ci di tests/Akuntabel.EndToEnd.Tests)");
        var hasil = await penelusuran.AmbilAsync(lebar);
        (warna == ColorScheme.Dark ? hasil.AxeGelap : hasil.AxeTerang).ShouldBeEmpty();
    }

    [Fact]
    public async Task Ringan_juga_pada_saluran_lambat()
    {
        (await penelusuran.BeratPertamaAsync()).ShouldBeInRange(1000, BatasPertama);
        var berat = (await penelusuran.AmbilAsync(1280)).Berat;
        berat.Count.ShouldBeGreaterThan(20);
        // the report itself is as large as the report is
        berat.Where(b => b.Value > BatasBerikut && !b.Key.Contains("/laporan/", StringComparison.Ordinal))
            .Select(b => $"{b.Key}: {b.Value / 1024:0} KB").ShouldBeEmpty();
    }
}
