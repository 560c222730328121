using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>What holds of every page.</summary>
public sealed partial class SetiapHalamanTests(Penelusuran penelusuran) : IClassFixture<Penelusuran>
{
    private const int BatasPertama = 250 * 1024;

    private const int BatasBerikut = 100 * 1024;

    private const int BatasPenyunting = 90 * 1024;

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
    public void Warna_tidak_bergantung_pada_lebar_kecuali_pada_navigasi()
    {
        var gaya = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "../../../../../src/Akuntabel.Web/Aset/wwwroot/akuntabel.css"));
        var menurutLebar = MenurutLebar().Matches(gaya).SelectMany(m => Kaidah().Matches(m.Groups[1].Value)).ToList();
        menurutLebar.Count.ShouldBeGreaterThan(10);
        menurutLebar.Where(k => Warna().IsMatch(k.Groups[2].Value)).Select(k => k.Groups[1].Value.Trim()).Distinct().ShouldBe([Penelusuran.BerwarnaMenurutLebar]);
    }

    [GeneratedRegex(@"@media \((?:max|min)-width: [^)]*\) \{(.*?)\n\}", RegexOptions.Singleline)]
    private static partial Regex MenurutLebar();

    [GeneratedRegex(@"([^{};]+)\{([^{}]*)\}")]
    private static partial Regex Kaidah();

    [GeneratedRegex("color|background|#[0-9a-f]{3}|var\\(--")]
    private static partial Regex Warna();

    [Fact]
    public async Task Ringan_juga_pada_saluran_lambat()
    {
        (await penelusuran.BeratPertamaAsync()).ShouldBeInRange(1000, BatasPertama);
        var berat = (await penelusuran.AmbilAsync(1280)).Berat;
        berat.Count.ShouldBeGreaterThan(20);
        // the editor comes once, with the first part that is written; the report itself is as large as the report is, and an official table as its rows are
        berat.Where(b => b.Value > BatasBerikut + (b.Key.Contains("/tulis/", StringComparison.Ordinal) ? BatasPenyunting : 0) && !b.Key.Contains("/laporan/", StringComparison.Ordinal)
            && !b.Key.Contains("/tabel/", StringComparison.Ordinal))
            .Select(b => $"{b.Key}: {b.Value / 1024:0} KB").ShouldBeEmpty();
    }
}
