using System.Text.Json;
using Akuntabel.Dokumen;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>The example's report in a real browser, as a reader uses it.</summary>
public sealed class LaporanDiPerambanTests(HalamanLaporan laporan) : IClassFixture<HalamanLaporan>
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, true)]
    [InlineData(360, false)]
    public async Task Setiap_angka_menjawab_dari_mana_dengan_papan_ketik_saja(int lebar, bool skrip)
    {
        await using var konteks = await laporan.BukaAsync(lebar, skrip);
        var halaman = konteks.Pages[0];
        var angka = halaman.Locator("#tabel-belanja tbody tr:last-child button[popovertarget]").First;
        await angka.FocusAsync();
        await halaman.Keyboard.PressAsync("Enter");
        var panel = halaman.Locator(":popover-open");
        (await panel.CountAsync()).ShouldBe(1);
        var isi = await panel.InnerTextAsync();
        isi.ShouldContain("4.920.098.606");
        isi.ShouldContain("4.754.932.606 + 165.166.000", customMessage: "rumusnya memuat rincian yang dijumlahkan");

        // the input asks on: down to the file and the line
        await panel.Locator("button[popovertarget]:not(.tutup)").First.FocusAsync();
        await halaman.Keyboard.PressAsync("Enter");
        var dalam = halaman.Locator(":popover-open").Last;
        (await dalam.InnerTextAsync()).ShouldNotBe(isi);
        await halaman.Keyboard.PressAsync("Escape");
        await halaman.Keyboard.PressAsync("Escape");
        (await halaman.Locator(":popover-open").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Angka_yang_diisi_menyebut_bagian_dan_barisnya()
    {
        await using var konteks = await laporan.BukaAsync(1280, false);
        var halaman = konteks.Pages[0];
        await halaman.Locator("#tabel-sub-kegiatan tbody tr").First.Locator("button[popovertarget]").Nth(3).ClickAsync();
        (await halaman.Locator(":popover-open").InnerTextAsync()).ShouldContain("Anggaran, baris 1");
    }

    [Fact]
    public async Task Tidak_ada_yang_melebar_di_layar_360_piksel()
    {
        await using var konteks = await laporan.BukaAsync(360, false);
        var lebar = await konteks.Pages[0].Locator("html").EvaluateAsync<int>("e => e.scrollWidth");
        lebar.ShouldBeLessThanOrEqualTo(360);
    }

    [Fact]
    public async Task Tidak_ada_permintaan_ke_luar()
    {
        await using var konteks = await laporan.BukaAsync(1280, true);
        laporan.Permintaan.ShouldAllBe(p => p.StartsWith("file:", StringComparison.Ordinal) || p.StartsWith("data:", StringComparison.Ordinal));
        laporan.Permintaan.Count(p => p.StartsWith("file:", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Axe_tidak_menemukan_hal_yang_serius()
    {
        var axe = Path.Combine(AppContext.BaseDirectory, "../../../node_modules/axe-core/axe.min.js");
        Assert.SkipUnless(File.Exists(axe), "axe-core belum dipasang (npm ci di tests/Akuntabel.EndToEnd.Tests)");
        await using var konteks = await laporan.BukaAsync(1280, true);
        var halaman = konteks.Pages[0];
        await halaman.AddScriptTagAsync(new() { Path = axe });
        var json = await halaman.EvaluateAsync<string>(
            "async () => JSON.stringify((await axe.run()).violations.map(v => ({ id: v.id, impact: v.impact, contoh: v.nodes[0].html.slice(0, 160) })))");
        var serius = JsonDocument.Parse(json).RootElement.EnumerateArray()
            .Where(v => v.GetProperty("impact").GetString() is "serious" or "critical").Select(v => v.GetRawText()).ToList();
        serius.ShouldBeEmpty();
    }
}
