using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>Words that only the browser keeps come back into the cells they were typed into, or into none.</summary>
public sealed class SalinanIsianTests(AplikasiBerjalan aplikasi) : IClassFixture<AplikasiBerjalan>
{
    private const string Kantor = "/pd/contoh-belitung-timur-2022";

    private const string Register = $"{Kantor}/sumber-daya/2022/sarana";

    private const string Tawaran = "Ada isian yang belum sampai";

    [Fact]
    public async Task Isian_dari_versi_lain_disebut_dan_tidak_masuk_sel_lain()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        var alamat = await BukaPengukuranAsync(halaman);
        // cells without a row in the file yet: the next save shifts their names
        var kosong = halaman.Locator(".tabel-silang input:not([type=hidden])[name*='[+']");
        var (awal, ditinggal) = (await SebutAsync(kosong.First), await SebutAsync(kosong.Nth(2)));
        await TinggalkanAsync(halaman, kosong.Nth(2), "133");

        await halaman.GotoAsync(alamat);
        await halaman.GetByLabel(awal, new() { Exact = true }).First.FillAsync("12");
        await TekanSimpanAsync(halaman);

        await halaman.GotoAsync(alamat);
        var tawaran = halaman.Locator("main .kotak", new() { HasText = Tawaran });
        (await tawaran.InnerTextAsync()).ShouldContain($"{ditinggal}: 133");
        (await tawaran.GetByRole(AriaRole.Button).AllInnerTextsAsync()).ShouldBe(["Buang"]);
        var isi = await halaman.Locator(".tabel-silang input:not([type=hidden])").EvaluateAllAsync<string[]>("x => x.map(e => e.value)");
        isi.ShouldNotContain("133");
        await tawaran.GetByRole(AriaRole.Button, new() { Name = "Buang" }).ClickAsync();
        await halaman.GotoAsync(alamat);
        (await tawaran.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Isian_dari_versi_yang_sama_kembali_ke_selnya()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        var alamat = await BukaPengukuranAsync(halaman);
        var sel = halaman.Locator(".tabel-silang input:not([type=hidden])[name*='[+']").Nth(4);
        var sebutan = await SebutAsync(sel);
        await TinggalkanAsync(halaman, sel, "144");
        await halaman.GotoAsync(alamat);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Kembalikan isian" }).ClickAsync();
        (await halaman.GetByLabel(sebutan, new() { Exact = true }).First.InputValueAsync()).ShouldBe("144");
    }

    [Fact]
    public async Task Isian_yang_diketik_lagi_lalu_disimpan_tidak_ditawarkan_lagi_juga_sesudah_diubah()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        await halaman.GotoAsync(Register);
        var sel = halaman.Locator("[name='s-0-0']");
        await TinggalkanAsync(halaman, sel, "Gedung delapan puluh");
        // left twice with the same words: one offer
        await halaman.GotoAsync(Register);
        await TinggalkanAsync(halaman, sel, "Gedung delapan puluh");
        await halaman.GotoAsync(Register);
        (await halaman.GetByRole(AriaRole.Button, new() { Name = "Kembalikan isian" }).CountAsync()).ShouldBe(1);

        await sel.FillAsync("Gedung delapan puluh");
        await TekanSimpanAsync(halaman);
        await using var rekan = await aplikasi.MasukAsync();
        await rekan.Pages[0].GotoAsync(Register);
        await rekan.Pages[0].Locator("[name='s-0-0']").FillAsync("Gedung delapan puluh empat");
        await TekanSimpanAsync(rekan.Pages[0]);

        await halaman.GotoAsync(Register);
        (await halaman.Locator("main .kotak", new() { HasText = Tawaran }).CountAsync()).ShouldBe(0);
        (await sel.InputValueAsync()).ShouldBe("Gedung delapan puluh empat");
    }

    private static async Task<string> BukaPengukuranAsync(IPage halaman)
    {
        await halaman.GotoAsync($"{Kantor}/dokumen");
        await halaman.Locator("main table a", new() { HasText = "Pengukuran" }).First.ClickAsync();
        await halaman.WaitForURLAsync("**/dokumen/*");
        var alamat = $"{new Uri(halaman.Url).AbsolutePath}/isi/kinerja";
        await halaman.GotoAsync(alamat);
        return alamat;
    }

    private static async Task<string> SebutAsync(ILocator sel) => await sel.GetAttributeAsync("aria-label") ?? "";

    // at once, before the draft has reached the server
    private static async Task TinggalkanAsync(IPage halaman, ILocator sel, string isi)
    {
        void Terima(object? pengirim, IDialog d) => _ = d.AcceptAsync();
        halaman.Dialog += Terima;
        await halaman.RouteAsync("**/draf?*", r => r.AbortAsync());
        await sel.FillAsync(isi);
        await halaman.GotoAsync(Kantor);
        await halaman.UnrouteAllAsync();
        halaman.Dialog -= Terima;
    }

    private static async Task TekanSimpanAsync(IPage halaman)
    {
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).First.ClickAsync();
        await halaman.WaitForLoadStateAsync(LoadState.NetworkIdle);
        (await halaman.Locator("main .kotak[role=status], main .kotak[role=alert]").First.InnerTextAsync()).ShouldContain("tersimpan");
    }
}
