using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>A part of the report is written in a browser: by keyboard, with figures by their names, by two at once, and without script.</summary>
public sealed class RuangTulisTests(AplikasiBerjalan aplikasi) : IClassFixture<AplikasiBerjalan>
{
    private const string Ruang = "/pd/contoh-belitung-timur-2022/tulis/2022/0";
    private const string Naskah = ".ProseMirror";

    [Fact]
    public async Task Angka_disisipkan_menurut_namanya_yang_tanpa_sumber_ditandai_dan_pratinjau_mengikuti()
    {
        Assert.SkipUnless(await AdaAlatAsync(), "alat tulis tidak terpasang (npm tidak tersedia ketika membangun)");
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        await BukaAsync(halaman, "/pengantar/penutup");
        await halaman.Locator(Naskah).ClickAsync();
        await halaman.Keyboard.PressAsync("Control+End");
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.Keyboard.TypeAsync("Sebanyak 4.321 warga hadir dan ");
        await halaman.Keyboard.TypeAsync("#serapan", new() { Delay = 20 });
        var cari = halaman.Locator("input[role=combobox]");
        await cari.FillAsync("serapan sasaran 2.2.1");
        await halaman.Locator("[role=option]").First.WaitForAsync();
        await Assertions.Expect(halaman.Locator("[role=option]").First).ToContainTextAsync("99,71");
        await halaman.Keyboard.PressAsync("Enter");
        await Assertions.Expect(halaman.Locator(".tulis-keping", new() { HasText = "99,71" })).ToHaveCountAsync(1);

        // a figure that the data do not know is marked, and the page says what can be done with it
        await Assertions.Expect(halaman.Locator(".tulis-lepas")).ToContainTextAsync("4.321");
        await halaman.Locator(".tulis-lepas").First.ClickAsync();
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Catat sebagai data baru" }).ClickAsync();
        await Assertions.Expect(halaman.Locator("#catat-nilai")).ToHaveValueAsync("4.321");

        await halaman.Locator(Naskah).ClickAsync();
        await halaman.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(halaman.Locator("main .kotak").First).ToContainTextAsync("tersimpan");
        await halaman.Locator("[data-pratinjau]").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(halaman.FrameLocator("[data-pratinjau]").Locator("body")).ToContainTextAsync("Sebanyak 4.321 warga hadir dan 99,71");
    }

    [Fact]
    public async Task Dua_orang_pada_bagian_yang_sama_memilih_dan_tidak_ada_yang_hilang()
    {
        await using var satu = await aplikasi.MasukAsync(skrip: false);
        await using var dua = await aplikasi.MasukAsync(skrip: false);
        var (a, b) = (satu.Pages[0], dua.Pages[0]);
        await a.GotoAsync($"{Ruang}/keuangan/faktor-penyerapan");
        await b.GotoAsync($"{Ruang}/keuangan/faktor-penyerapan");
        await TulisAsync(a, "Dari orang pertama.");
        await Assertions.Expect(a.Locator("main .kotak").First).ToContainTextAsync("tersimpan");
        await TulisAsync(b, "Dari orang kedua.");
        await Assertions.Expect(b.Locator("main")).ToContainTextAsync("Dari orang pertama.");
        (await b.Locator("#isi-bagian").InputValueAsync()).ShouldBe("Dari orang kedua.");
        await b.GetByRole(AriaRole.Button, new() { Name = "Pakai naskah saya" }).ClickAsync();
        await b.GetByRole(AriaRole.Link, new() { Name = "Riwayat bagian" }).First.ClickAsync();
        await Assertions.Expect(b.Locator("main")).ToContainTextAsync("Dari orang pertama.");
    }

    private static async Task TulisAsync(IPage halaman, string teks)
    {
        await halaman.Locator("#isi-bagian").FillAsync(teks);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).Last.ClickAsync();
    }

    private static async Task BukaAsync(IPage halaman, string bagian)
    {
        await halaman.GotoAsync(Ruang + bagian);
        await halaman.Locator(Naskah).WaitForAsync();
    }

    private async Task<bool> AdaAlatAsync()
    {
        await using var konteks = await aplikasi.MasukAsync();
        await konteks.Pages[0].GotoAsync(Ruang + "/pengantar/penutup");
        return await konteks.Pages[0].Locator("script[src*='tulis']").CountAsync() > 0;
    }
}
