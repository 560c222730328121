using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>The application in a real browser, as its first administrator uses it.</summary>
public sealed partial class AplikasiTests(AplikasiBerjalan aplikasi) : IClassFixture<AplikasiBerjalan>
{
    private const string Kantor = "/pd/contoh-belitung-timur-2022";

    private const string Alamat = "a => a.map(x => x.getAttribute('href')).filter(x => x?.startsWith('/'))";

    private const int BatasPertama = 250 * 1024;

    private const int BatasBerikut = 100 * 1024;

    // found once: the demo office is the same for all
    private static List<string> _daftar = [];

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Setiap_halaman_menu_tampil_tanpa_galat_dan_tanpa_melebar(int lebar)
    {
        await using var konteks = await aplikasi.MasukAsync(lebar);
        var halaman = konteks.Pages[0];
        var masalah = new List<string>();
        halaman.Console += (_, p) => masalah.AddRange(p.Type == "error" ? [$"{halaman.Url}: {p.Text}"] : []);
        halaman.Request += (_, r) => masalah.AddRange(r.Url.StartsWith(aplikasi.Alamat, StringComparison.Ordinal) || r.Url.StartsWith("data:", StringComparison.Ordinal) ? [] : [$"{halaman.Url} meminta {r.Url}"]);
        foreach (var alamat in await DaftarAlamatAsync(halaman))
        {
            var jawaban = await halaman.GotoAsync(alamat);
            masalah.AddRange(jawaban is { Status: 200 } ? [] : [$"{alamat}: {jawaban?.Status}"]);
            var isi = await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            masalah.AddRange(isi <= lebar ? [] : [$"{alamat}: selebar {isi} piksel"]);
        }

        masalah.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Axe_tidak_menemukan_hal_yang_serius_pada_halaman_menu(int lebar, ColorScheme warna)
    {
        var axe = Path.Combine(AppContext.BaseDirectory, "../../../node_modules/axe-core/axe.min.js");
        Assert.SkipUnless(File.Exists(axe), "axe-core belum dipasang (npm ci di tests/Akuntabel.EndToEnd.Tests)");
        await using var konteks = await aplikasi.MasukAsync(lebar, warna: warna, uji: true);
        var halaman = konteks.Pages[0];
        var serius = new List<string>();
        foreach (var alamat in await DaftarAlamatAsync(halaman))
        {
            await halaman.GotoAsync(alamat);
            await halaman.AddScriptTagAsync(new() { Path = axe });
            // the framed report has a test of its own
            var json = await halaman.EvaluateAsync<string>(
                "async () => JSON.stringify((await axe.run(document, { iframes: false })).violations.map(v => ({ id: v.id, impact: v.impact, contoh: v.nodes[0].html.slice(0, 160) })))");
            serius.AddRange(JsonDocument.Parse(json).RootElement.EnumerateArray()
                .Where(v => v.GetProperty("impact").GetString() is "serious" or "critical").Select(v => $"{alamat}: {v.GetRawText()}"));
        }

        serius.ShouldBeEmpty();
    }

    [Fact]
    public async Task Halaman_ringan_juga_pada_saluran_lambat()
    {
        await using var konteks = await aplikasi.BukaAsync();
        var halaman = await konteks.NewPageAsync();
        var jaringan = await konteks.NewCDPSessionAsync(halaman);
        await jaringan.SendAsync("Network.enable");
        var berat = 0.0;
        jaringan.Event("Network.loadingFinished").OnEvent += (_, e) => berat += e?.GetProperty("encodedDataLength").GetDouble() ?? 0;
        await halaman.GotoAsync("/masuk", new() { WaitUntil = WaitUntilState.NetworkIdle });
        berat.ShouldBeInRange(1000, BatasPertama);

        await halaman.GetByLabel("Nama pengguna").FillAsync(AplikasiBerjalan.NamaPengguna);
        await halaman.GetByLabel("Kata sandi").First.FillAsync(AplikasiBerjalan.Sandi);
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.WaitForURLAsync(u => !u.Contains("/masuk", StringComparison.Ordinal));
        var terlalu = new List<string>();
        foreach (var alamat in await DaftarAlamatAsync(halaman))
        {
            berat = 0;
            await halaman.GotoAsync(alamat, new() { WaitUntil = WaitUntilState.NetworkIdle });
            // the report itself is as large as the report is
            terlalu.AddRange(berat <= BatasBerikut || alamat.Contains("/laporan/", StringComparison.Ordinal) ? [] : [$"{alamat}: {berat / 1024:0} KB"]);
        }

        terlalu.ShouldBeEmpty();
    }

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
        await halaman.GetByRole(AriaRole.Button, new() { Name = "PDF" }).ClickAsync();
        var tautan = halaman.Locator("a", new() { HasText = ".pdf" });
        await tautan.WaitForAsync(new() { Timeout = 90_000 });
        var unduhan = await halaman.RunAndWaitForDownloadAsync(() => tautan.ClickAsync());
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
        await q.Locator("[name='s-1-6']").FillAsync("Laporan bidang");
        await SimpanAsync(p);
        await SimpanAsync(q);
        var bentrok = q.Locator("main tr", new() { HasText = "1.1.1.1 / 2021" });
        (await bentrok.InnerTextAsync()).Split('\t', StringSplitOptions.TrimEntries).TakeLast(3).ShouldBe(["100", "80", "90"]);
        await q.GetByRole(AriaRole.Button, new() { Name = "Simpan pilihan ini" }).ClickAsync();
        await q.WaitForURLAsync(u => !u.Contains("/ubah", StringComparison.Ordinal));

        await q.GotoAsync(ubah);
        (await q.Locator("[name='s-0-4']").InputValueAsync()).ShouldBe("80");
        (await q.Locator("[name='s-1-6']").InputValueAsync()).ShouldBe("Laporan bidang");
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

    // the links of the main menu, and whatever the pages of one demo office lead to: one address of each kind
    private static async Task<IReadOnlyList<string>> DaftarAlamatAsync(IPage halaman)
    {
        if (_daftar.Count > 0)
        {
            return _daftar;
        }

        await halaman.GotoAsync(Kantor);
        var menu = await halaman.Locator(".navigasi a").EvaluateAllAsync<string[]>(Alamat);
        menu.Length.ShouldBeGreaterThan(10);
        var daftar = new List<string>(menu.Concat(["/akun", "/akun/sesi", "/pengguna/baru", "/pengembang/komponen"]));
        var dikenal = daftar.Select(Jenis).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < daftar.Count; i++)
        {
            await halaman.GotoAsync(daftar[i]);
            var isi = await halaman.Locator("main a:not([download])").EvaluateAllAsync<string[]>(Alamat);
            daftar.AddRange(isi.Where(a => a.StartsWith(Kantor, StringComparison.Ordinal) && !PolaUnduhan().IsMatch(a) && dikenal.Add(Jenis(a))));
        }

        return _daftar = daftar;
    }

    private static string Jenis(string alamat) => PolaPengenal().Replace(alamat.Split('?', '#')[0], "/…");

    // files answered by a handler
    [GeneratedRegex("[?&](handler|format)=", RegexOptions.IgnoreCase)]
    private static partial Regex PolaUnduhan();

    // what tells two pages of one kind apart: years and keys
    [GeneratedRegex("/[^/]*[0-9][^/]*(?=/|$)")]
    private static partial Regex PolaPengenal();
}
