using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>The application in a real browser, as its first administrator uses it.</summary>
public sealed class AplikasiTests(AplikasiBerjalan aplikasi) : IClassFixture<AplikasiBerjalan>
{
    private const string Kantor = "/pd/contoh-belitung-timur-2022";

    [Fact]
    public async Task Tanpa_JavaScript_orang_dapat_masuk_membuka_register_dan_keluar()
    {
        await using var konteks = await aplikasi.MasukAsync(360, skrip: false);
        var halaman = konteks.Pages[0];
        await halaman.GotoAsync($"{Kantor}/sumber-daya/2022");
        await halaman.Locator("main table a").First.ClickAsync();
        (await halaman.Locator("main input").CountAsync()).ShouldBeGreaterThan(3);
        await halaman.Locator(".menu-pengguna summary").ClickAsync();
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Keluar" }).ClickAsync();
        await halaman.GotoAsync(Kantor);
        halaman.Url.ShouldContain("/masuk");
    }

    [Fact]
    public async Task Dengan_papan_ketik_saja_sampai_ke_asal_sebuah_angka()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        await halaman.GotoAsync($"{Kantor}/laporan/2022");
        await halaman.Keyboard.PressAsync("Tab");
        (await halaman.Locator(":focus").InnerTextAsync()).ShouldContain("Langsung ke isi");
        await halaman.Keyboard.PressAsync("Enter");
        (await halaman.Locator(":focus").GetAttributeAsync("id")).ShouldBe("isi");

        var laporan = halaman.FrameLocator("iframe.bingkai-laporan");
        var angka = laporan.Locator("#tabel-belanja tbody tr:last-child button[popovertarget]").First;
        await angka.FocusAsync();
        await halaman.Keyboard.PressAsync("Enter");
        (await laporan.Locator(":popover-open").InnerTextAsync()).ShouldContain("4.920.098.606");
    }

    [Fact]
    public async Task Laporan_dicetak_sebagai_pdf_dan_diuji_tanpa_temuan()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        await halaman.GotoAsync($"{Kantor}/laporan/2022");
        var tautan = halaman.GetByRole(AriaRole.Link, new() { Name = "PDF", Exact = true });
        var unduhan = await halaman.RunAndWaitForDownloadAsync(() => tautan.ClickAsync(), new() { Timeout = 90_000 });
        await using (var aliran = await unduhan.CreateReadStreamAsync())
        {
            var awal = new byte[5];
            await aliran.ReadExactlyAsync(awal);
            awal.ShouldBe("%PDF-"u8.ToArray());
        }

        await halaman.GotoAsync($"{Kantor}/laporan/2022");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Uji laporan ini" }).ClickAsync();
        await halaman.WaitForURLAsync("**/uji/**", new() { Timeout = 90_000 });
        (await halaman.Locator("main").InnerTextAsync()).ShouldContain("Tidak ada temuan");
    }

    [Fact]
    public async Task Dua_penyunting_melihat_keduanya_dan_sesi_yang_berakhir_tidak_menghilangkan_isian()
    {
        await using var satu = await aplikasi.MasukAsync();
        await using var dua = await aplikasi.MasukAsync();
        var (p, q) = (satu.Pages[0], dua.Pages[0]);
        await p.GotoAsync($"{Kantor}/dokumen");
        var dokumen = await p.Locator("main table a", new() { HasText = "Pengukuran" }).First.GetAttributeAsync("href");
        var ubah = dokumen + "/ubah?berkas=kinerja.csv";
        await p.GotoAsync(ubah);
        await q.GotoAsync(ubah);
        await p.Locator("[name='s-0-4']").FillAsync("90");
        await q.Locator("[name='s-0-4']").FillAsync("80");
        await q.Locator("[name='s-1-5']").FillAsync("Laporan bidang");
        await SimpanAsync(p);
        await SimpanAsync(q);
        var bentrok = q.Locator("main tr", new() { HasText = "1.1.1.1 / 2021" });
        (await bentrok.InnerTextAsync()).Split('\t', StringSplitOptions.TrimEntries).TakeLast(3).ShouldBe(["100", "80", "90"]);
        await q.GetByRole(AriaRole.Button, new() { Name = "Simpan pilihan ini" }).ClickAsync();
        await q.WaitForURLAsync(u => !u.Contains("/ubah", StringComparison.Ordinal));

        await q.GotoAsync(ubah);
        (await q.Locator("[name='s-0-4']").InputValueAsync()).ShouldBe("80");
        (await q.Locator("[name='s-1-5']").InputValueAsync()).ShouldBe("Laporan bidang");
        await q.Locator("[name='s-2-4']").FillAsync("55");
        await dua.ClearCookiesAsync(new() { Name = "akuntabel" });
        await SimpanAsync(q);
        await q.GetByLabel("Nama pengguna").FillAsync(AplikasiBerjalan.NamaPengguna);
        await q.GetByLabel("Kata sandi").First.FillAsync(AplikasiBerjalan.Sandi);
        await q.Keyboard.PressAsync("Enter");
        await q.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan menyimpan" }).ClickAsync();
        await q.GotoAsync(ubah);
        (await q.Locator("[name='s-2-4']").InputValueAsync()).ShouldBe("55");
    }

    private static async Task SimpanAsync(IPage halaman)
    {
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).First.ClickAsync();
        await halaman.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
