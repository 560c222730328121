using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>What people type and upload in a real browser: sign in by keyboard, check a document, keep a form whose session ends.</summary>
[Collection(AplikasiIsian.Nama)]
public sealed class AplikasiIsianTests(AplikasiBerjalan aplikasi)
{
    private const string Kantor = "/pd/contoh-belitung-timur-2022";

    // the row of Pemantauan says 89 where its own figures give 25
    private const string Bertentangan = """
        # Bab III

        | Program | Pagu | Realisasi | % |
        | --- | --- | --- | --- |
        | Pembinaan | 1.000.000 | 500.000 | 50,00 |
        | Pengawasan | 2.000.000 | 1.500.000 | 75,00 |
        | Koordinasi | 4.000.000 | 1.000.000 | 25,00 |
        | Pemantauan | 8.000.000 | 2.000.000 | 89,00 |
        """;

    [Fact]
    public async Task Dengan_papan_ketik_saja_orang_masuk_dan_keluar()
    {
        await using var konteks = await aplikasi.BukaAsync();
        var halaman = await konteks.NewPageAsync();
        await halaman.GotoAsync("/masuk");
        await TabSampaiAsync(halaman, "input[name=NamaPengguna]");
        await halaman.Keyboard.TypeAsync(AplikasiBerjalan.NamaPengguna);
        await TabSampaiAsync(halaman, "input[name=KataSandi]");
        await halaman.Keyboard.TypeAsync(AplikasiBerjalan.Sandi);
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.WaitForURLAsync(u => !u.Contains("/masuk", StringComparison.Ordinal));

        await TabSampaiAsync(halaman, ".menu-pengguna summary");
        await halaman.Keyboard.PressAsync("Enter");
        (await halaman.Locator(".menu-pengguna").GetByRole(AriaRole.Button, new() { Name = "Keluar" }).IsVisibleAsync()).ShouldBeTrue();
        await halaman.Keyboard.PressAsync("Tab");
        await halaman.Keyboard.PressAsync("Escape");
        (await halaman.Locator(".menu-pengguna[open]").CountAsync()).ShouldBe(0);
        (await halaman.Locator(".menu-pengguna summary:focus").CountAsync()).ShouldBe(1);

        await halaman.Keyboard.PressAsync("Enter");
        await TabSampaiAsync(halaman, ".menu-pengguna form button");
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.WaitForURLAsync("**/masuk*");
    }

    [Fact]
    public async Task Dokumen_yang_diunggah_tampil_dengan_pertentangannya()
    {
        await using var konteks = await aplikasi.MasukAsync(360);
        var halaman = konteks.Pages[0];
        await halaman.GotoAsync("/uji");
        await halaman.GetByLabel("Dokumen", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "bab-tiga.md",
            MimeType = "text/markdown", Buffer = Encoding.UTF8.GetBytes(Bertentangan) });
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Uji", Exact = true }).ClickAsync();
        await halaman.WaitForURLAsync("**/uji/*", new() { Timeout = 60_000 });
        var baris = halaman.Locator("main li.temuan", new() { HasText = "89,00" });
        (await baris.First.InnerTextAsync()).ShouldContain("25,00");
        (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);

        await baris.First.Locator("a").ClickAsync();
        await halaman.WaitForURLAsync("**handler=Tampilan*");
        var tanda = halaman.Locator(":target");
        (await tanda.CountAsync()).ShouldBe(1);
        (await tanda.InnerTextAsync()).ShouldContain("89,00");
        (await halaman.Locator("body").InnerTextAsync()).ShouldContain("Pengawasan");
    }

    [Fact]
    public async Task Isian_yang_diketik_tetap_ada_ketika_sesinya_berakhir()
    {
        const string kalimat = "Kalimat yang belum sempat disimpan, 1.250 orang.";
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        var sunting = await BukaSuntinganAsync(halaman);
        var isi = halaman.GetByLabel("Isi berkas");
        var semula = await isi.InputValueAsync();
        await isi.FillAsync($"{semula}\n\nDraf pertama.\n");
        await halaman.Locator("[data-draf-status][data-keadaan=tersimpan]").WaitForAsync();

        // the session ends while the page stays open: the words stay in the browser
        await konteks.ClearCookiesAsync(new() { NameRegex = new Regex("^(?!akuntabel-pemilik$)") });
        await isi.FillAsync($"{semula}\n\n{kalimat}\n");
        await halaman.Locator("[data-draf-status][data-keadaan=gagal]").WaitForAsync();

        // saving all the same leads over the sign-in page back to them, and on into the document
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).ClickAsync();
        await halaman.WaitForURLAsync("**/masuk*");
        await halaman.GetByLabel("Nama pengguna").FillAsync(AplikasiBerjalan.NamaPengguna);
        await halaman.GetByLabel("Kata sandi").First.FillAsync(AplikasiBerjalan.Sandi);
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.WaitForURLAsync("**/titipan/*");
        (await halaman.Locator("main").InnerTextAsync()).ShouldContain(kalimat);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan menyimpan" }).ClickAsync();
        await halaman.WaitForURLAsync("**/dokumen/**");
        await halaman.GotoAsync(sunting);
        (await isi.InputValueAsync()).ShouldEndWith($"{kalimat}\n");
    }

    // the first Markdown file of a draft of the demo office, opened to be edited
    private static async Task<string> BukaSuntinganAsync(IPage halaman)
    {
        await halaman.GotoAsync($"{Kantor}/dokumen");
        var daftar = await halaman.Locator("main table a").EvaluateAllAsync<string[]>("a => [...new Set(a.map(x => x.getAttribute('href')))]");
        foreach (var alamat in daftar.Where(a => a.StartsWith($"{Kantor}/dokumen/", StringComparison.Ordinal)))
        {
            await halaman.GotoAsync(alamat);
            var sunting = halaman.Locator("main a[href*='/ubah?berkas='][href$='.md']");
            if (await sunting.CountAsync() > 0)
            {
                await halaman.Locator("main details.lanjutan > summary").ClickAsync();
                await sunting.First.ClickAsync();
                await halaman.WaitForURLAsync("**/ubah?*");
                return halaman.Url;
            }
        }

        throw new InvalidOperationException("Tidak ada draf dengan berkas Markdown di antara: " + string.Join(", ", daftar));
    }

    private static async Task TabSampaiAsync(IPage halaman, string pemilih)
    {
        for (var i = 0; i < 60; i++)
        {
            if (await halaman.Locator($"{pemilih}:focus").CountAsync() > 0)
            {
                return;
            }

            await halaman.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"{pemilih} tidak tercapai dengan Tab di {halaman.Url}");
    }
}
