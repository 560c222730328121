using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <content>What a person does with the pages.</content>
public sealed partial class PerilakuTests
{
    // as when somebody presses Esc: the page stays
    private static async Task HentikanKirimanAsync(IPage halaman, string nama, string isi)
    {
        await halaman.RouteAsync(u => u.Contains("/sumber-daya/", StringComparison.Ordinal), r => r.Request.Method == "POST" ? r.AbortAsync("aborted") : r.ContinueAsync());
        var gagal = false;
        halaman.RequestFailed += (_, _) => gagal = true;
        await halaman.Locator($"[name='{nama}']").FillAsync(isi);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).ClickAsync();
        await TungguAsync(() => gagal);
        await halaman.UnrouteAllAsync();
    }

    // a question that has gone by itself, with its page, needs no answer
    private static async Task JawabAsync(IDialog dialog, bool pergi)
    {
        try
        {
            await (pergi ? dialog.AcceptAsync() : dialog.DismissAsync());
        }
        catch (PlaywrightException e) when (e.Message.Contains("No dialog is showing", StringComparison.Ordinal))
        {
        }
    }

    private static Task<string> NilaiAsync(IPage halaman, string nama) => halaman.Locator($"[name='{nama}']").InputValueAsync();

    private static async Task<string[][]> IsiKisiAsync(IPage halaman, int mulai)
    {
        var isi = new List<string[]>();
        for (var b = mulai; b < mulai + 4; b++)
        {
            isi.Add([await NilaiAsync(halaman, $"s-{b}-0"), await NilaiAsync(halaman, $"s-{b}-1")]);
        }

        return [.. isi];
    }

    // through the machine's clipboard, as people do
    private static async Task TempelAsync(IPage halaman, string nama, string teks)
    {
        await halaman.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await halaman.EvaluateAsync("t => navigator.clipboard.writeText(t)", teks);
        await halaman.Locator($"[name='{nama}']").FocusAsync();
        await halaman.Keyboard.PressAsync("Control+V");
    }

    // does something, and waits for the mark of the draft that holds it
    private static async Task TersimpanAsync(IPage halaman, Func<Task> lakukan)
    {
        await halaman.RunAndWaitForResponseAsync(lakukan, j => j.Url.Contains("/draf?", StringComparison.Ordinal) && j.Status == 204);
        await halaman.Locator("[data-draf-status][data-keadaan=tersimpan]", new() { HasTextRegex = PolaTersimpan() }).WaitForAsync();
    }

    private static async Task TekanSimpanAsync(IPage halaman)
    {
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).First.ClickAsync();
        await halaman.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static async Task SimpanAsync(IPage halaman)
    {
        await TekanSimpanAsync(halaman);
        (await halaman.Locator("main .kotak[role=status], main .kotak[role=alert]").First.InnerTextAsync()).ShouldContain("tersimpan");
    }

    // events of the office, newest first
    private static async Task<IReadOnlyList<string>> NomorPeristiwaAsync(IPage halaman)
    {
        await halaman.GotoAsync($"{Kantor}/riwayat");
        return await halaman.Locator("main tbody tr td:first-child").AllInnerTextsAsync();
    }

    private static async Task<string> BukaSuntinganAsync(IPage halaman, string dokumen, string berkas)
    {
        await halaman.GotoAsync($"{Kantor}/dokumen");
        await halaman.Locator("main table a", new() { HasText = dokumen }).First.ClickAsync();
        await halaman.Locator("main details.lanjutan > summary").ClickAsync();
        await halaman.Locator($"main a[href*='/ubah?berkas='][href$='{berkas}']").First.ClickAsync();
        await halaman.WaitForURLAsync("**/ubah?*");
        return halaman.Url;
    }

    private static async Task TungguAsync(Func<bool> syarat)
    {
        for (var i = 0; i < 200 && !syarat(); i++)
        {
            await Task.Delay(25);
        }

        syarat().ShouldBeTrue();
    }

    [GeneratedRegex("^Draf tersimpan")]
    private static partial Regex PolaTersimpan();
}
