using System.Globalization;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>Somebody who has no mouse: finds things by Tab and by their names, presses, types and pastes.</summary>
/// <remarks>Looks only at what has the focus, as a screen reader says it; never points at anything.</remarks>
public sealed class PapanKetik(IPage halaman)
{
    private const int PalingJauh = 400;

    private const string Lompat = "Langsung ke isi halaman";

    // as the accessible name, without the mark of fields that may stay empty
    private const string Sebut = """
        () => {
            const e = document.activeElement;
            const teks = e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? (e === document.body ? '' : e.innerText ?? '');
            return teks.replace('(opsional)', '').replace(/\s+/g, ' ').trim();
        }
        """;

    private static readonly string[] Terlipat = ["Kamus indikator", "Mutu data"];

    /// <summary>Keys pressed; a text typed or pasted counts as one.</summary>
    public int Tekanan { get; private set; }

    /// <summary>Characters typed or pasted.</summary>
    public int Huruf { get; private set; }

    /// <summary>Presses a key, some times.</summary>
    public async Task TekanAsync(string tombol, int kali = 1)
    {
        for (var i = 0; i < kali; i++)
        {
            await halaman.Keyboard.PressAsync(tombol);
            Tekanan++;
        }
    }

    /// <summary>Goes by a key, Tab unless told, to what has a name (with … at its end: begins so); past the menus when the page
    /// offers that.</summary>
    public async Task KeAsync(string nama, bool menu = false, string tombol = "Tab", bool buka = false)
    {
        var lewat = new List<string>();
        for (var i = 0; i < PalingJauh; i++)
        {
            var kini = await halaman.EvaluateAsync<string>(Sebut);
            if (kini == nama || (nama.EndsWith('…') && kini.StartsWith(nama[..^1], StringComparison.Ordinal)))
            {
                return;
            }

            lewat.Add(kini);
            // who looks for a field opens what is folded on the way
            if (buka && Terlipat.Any(t => kini.StartsWith(t, StringComparison.Ordinal))
                && await halaman.EvaluateAsync<bool>("() => document.activeElement.parentElement.open === false"))
            {
                await TekanAsync("Enter");
            }

            await TekanAsync(kini == Lompat && !menu ? "Enter" : tombol);
            if (kini == Lompat && !menu)
            {
                await TekanAsync("Tab");
            }
        }

        throw new InvalidOperationException($"\"{nama}\" tidak tercapai dengan {tombol} di {halaman.Url}; yang dilewati: "
            + string.Join(" | ", lewat.Distinct().Select(t => t.Length > 40 ? t[..40] : t)));
    }

    /// <summary>Fills a field, or chooses in one that has choices, unless it holds that already.</summary>
    public async Task IsiAsync(string nama, string isi)
    {
        await KeAsync(nama, buka: true);
        if (await halaman.EvaluateAsync<bool>("() => document.activeElement.tagName === 'SELECT'"))
        {
            await PilihAsync(nama, isi);
        }
        else
        {
            await TulisAsync(isi);
        }
    }

    /// <summary>Writes in the place of what the focused field holds.</summary>
    public async Task TulisAsync(string isi)
    {
        await TekanAsync("Control+a");
        await halaman.Keyboard.InsertTextAsync(isi);
        (Tekanan, Huruf) = (Tekanan + 1, Huruf + isi.Length);
    }

    /// <summary>Writes into an empty field.</summary>
    public async Task KetikAsync(string isi)
    {
        await halaman.Keyboard.InsertTextAsync(isi);
        (Tekanan, Huruf) = (Tekanan + 1, Huruf + isi.Length);
    }

    /// <summary>Presses Enter on a link or button, and waits for the page that comes.</summary>
    public async Task BukaAsync(string nama, bool menu = false)
    {
        await KeAsync(nama, menu);
        await BergantiAsync("Enter");
    }

    /// <summary>Saves a form by its shortcut.</summary>
    public async Task SimpanAsync()
    {
        await BergantiAsync("Control+s");
        (await KabarAsync()).ShouldContain("tersimpan", customMessage: halaman.Url);
    }

    /// <summary>What the page says first.</summary>
    public Task<string> KabarAsync() => halaman.Locator("main .kotak").First.InnerTextAsync();

    /// <summary>Waits for a link or button that comes by itself.</summary>
    /// <param name="awalan">How its name begins.</param>
    public Task TungguAsync(string awalan) =>
        halaman.Locator("main a", new() { HasText = awalan }).First.WaitForAsync(new() { Timeout = 90_000 });

    /// <summary>Presses a key that leads to another page.</summary>
    public async Task BergantiAsync(string tombol)
    {
        await halaman.EvaluateAsync("() => { window.lama = true; }");
        await TekanAsync(tombol);
        await halaman.WaitForFunctionAsync("() => !window.lama && document.readyState === 'complete'");
    }

    /// <summary>Presses Enter on what leads to a file, and returns the file.</summary>
    public async Task<byte[]> UnduhAsync(string nama)
    {
        await KeAsync(nama);
        var unduhan = await halaman.RunAndWaitForDownloadAsync(() => TekanAsync("Enter"));
        await using var aliran = await unduhan.CreateReadStreamAsync();
        using var isi = new MemoryStream();
        await aliran.CopyToAsync(isi);
        return isi.ToArray();
    }

    /// <summary>Pastes from the machine's clipboard.</summary>
    public async Task TempelAsync(string nama, string isi)
    {
        await KeAsync(nama);
        await halaman.EvaluateAsync("t => navigator.clipboard.writeText(t)", isi);
        await TekanAsync("Control+V");
        Huruf += isi.Length;
    }

    /// <summary>How much was pressed.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Tekanan} tekanan tombol, {Huruf} huruf diketik atau ditempel");

    private async Task PilihAsync(string nama, string isi)
    {
        const string Terpilih = "() => [document.activeElement.value, document.activeElement.selectedOptions[0]?.text ?? '']";
        await TekanAsync("Home");
        var daftar = new List<string>();
        for (var sama = false; !sama; await TekanAsync("ArrowDown"))
        {
            var kini = await halaman.EvaluateAsync<string[]>(Terpilih);
            if (kini[0] == isi || kini[1].StartsWith(isi, StringComparison.Ordinal))
            {
                return;
            }

            sama = daftar.Contains(kini[0]);
            daftar.Add(kini[0]);
        }

        throw new InvalidOperationException($"\"{isi}\" bukan pilihan {nama} di {halaman.Url}: {string.Join(", ", daftar)}");
    }
}
