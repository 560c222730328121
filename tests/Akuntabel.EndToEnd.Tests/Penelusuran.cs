using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>
/// Every kind of page of one demo office, visited once by its administrator and then made narrow: what the browser says of it, its
/// weight, and what axe finds in light and in dark. The tests ask it; they do not visit again.
/// </summary>
public sealed partial class Penelusuran : IAsyncLifetime
{
    internal const string Kantor = "/pd/contoh-belitung-timur-2022";

    /// <summary>The one part whose colours go by the width of the window.</summary>
    internal const string BerwarnaMenurutLebar = ".navigasi";

    private const int Lebar = 1280;

    private const int Sempit = 360;

    // a table is measured in the frame after the one in which it was seen to change
    private const string LebarIsi = """
        async () => {
            for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
            return document.documentElement.scrollWidth;
        }
        """;

    private const int Tinggi = 800;

    // the outline of the writing room is folded on a narrow screen when it opens, not when it becomes narrow
    private const string SekaliBuka = ".ruang-kerangka";

    private const string Alamat = "a => a.map(x => x.getAttribute('href')).filter(x => x?.startsWith('/'))";

    // the framed report has a test of its own; colours that are on their way to others are judged where they arrive
    private const string Periksa = """
        async ({ hanya, rupa, ...aturan }) => {
            document.getAnimations().filter(a => a instanceof CSSTransition).forEach(a => a.finish());
            const bagian = rupa ? [...document.querySelectorAll(hanya ?? 'body *')].filter(e => rupa.includes(sebut(e))) : document;
            const hasil = bagian.length === 0 ? { violations: [] }
                : await axe.run(rupa ? { include: bagian } : bagian, { iframes: false, preload: false, resultTypes: ['violations'], ...aturan });
            return JSON.stringify(hasil.violations.map(v => ({ id: v.id, impact: v.impact, contoh: v.nodes[0].html.slice(0, 160) })));
        }
        """;

    // a text by its class and by those it stands in: what decides its colours
    private const string Sebut = """
        globalThis.sebut = e => {
            const rantai = [];
            for (let x = e; x; x = x.parentElement) {
                const kelas = x.getAttribute('class');
                if (x === e || kelas) rantai.push(x.tagName + '.' + (kelas ?? ''));
            }
            return rantai.slice(0, 4).join('<');
        };
        """;

    private const string Rupa = """
        () => [...new Set([...document.body.querySelectorAll('*')]
            .filter(e => e.matches('input, select, textarea') || [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())).map(sebut))]
        """;

    internal static readonly string BerkasAxe = Path.Combine(AppContext.BaseDirectory, "../../../node_modules/axe-core/axe.min.js");

    private readonly AplikasiBerjalan _aplikasi = new();

    private readonly SemaphoreSlim _satu = new(1, 1);

    private Dictionary<int, Hasil>? _hasil;

    public ValueTask InitializeAsync() => _aplikasi.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        _satu.Dispose();
        return _aplikasi.DisposeAsync();
    }

    internal static bool AdaAxe => File.Exists(BerkasAxe);

    internal async Task<Hasil> AmbilAsync(int lebar)
    {
        await _satu.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return (_hasil ??= await TelusuriAsync())[lebar];
        }
        finally
        {
            _satu.Release();
        }
    }

    /// <summary>A window of nobody opens the sign-in page for the first time.</summary>
    /// <returns>Bytes over the network.</returns>
    internal async Task<double> BeratPertamaAsync()
    {
        await using var konteks = await _aplikasi.BukaAsync();
        var halaman = await konteks.NewPageAsync();
        var berat = await TimbangAsync(konteks, halaman);
        await halaman.GotoAsync("/masuk", new() { WaitUntil = WaitUntilState.NetworkIdle });
        return berat();
    }

    private async Task<Dictionary<int, Hasil>> TelusuriAsync()
    {
        await using var konteks = await _aplikasi.MasukAsync(Lebar);
        var halaman = konteks.Pages[0];
        var berat = await TimbangAsync(konteks, halaman);
        var semua = new Dictionary<int, Hasil> { [Lebar] = new(), [Sempit] = new() };
        var hasil = semua[Lebar];
        halaman.Console += (_, p) => semua[halaman.ViewportSize?.Width ?? Lebar].Masalah.AddRange(p.Type == "error" ? [$"{halaman.Url}: {p.Text}"] : []);
        halaman.Request += (_, r) => hasil.Masalah.AddRange(
            r.Url.StartsWith(_aplikasi.Alamat, StringComparison.Ordinal) || r.Url.StartsWith("data:", StringComparison.Ordinal) ? [] : [$"{halaman.Url} meminta {r.Url}"]);
        // it finds the addresses while it looks at them
        var daftar = await MulaiAsync(halaman);
        var (dikenal, dinilai) = (daftar.Select(Jenis).ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < daftar.Count; i++)
        {
            var (alamat, sebelum) = (daftar[i], berat());
            var jawaban = await halaman.GotoAsync(alamat);
            hasil.Masalah.AddRange(jawaban is { Status: 200 } ? [] : [$"{alamat}: {jawaban?.Status}"]);
            if (await halaman.Locator("iframe").CountAsync() > 0)
            {
                // what is printed inside the page comes after it: it is not the weight of the page that is opened next
                await halaman.WaitForLoadStateAsync(LoadState.NetworkIdle);
            }

            hasil.Berat[alamat] = berat() - sebelum;
            // the same page with other tables: what they hold may be too wide, how they are written is the page's
            var nilai = AdaAxe && dinilai.Add(PolaTabel().Replace(alamat, "$1…"));
            await PeriksaAsync(halaman, alamat, Lebar, hasil, nilai);
            daftar.AddRange(await TautanAsync(halaman, dikenal));
            await halaman.SetViewportSizeAsync(Sempit, Tinggi);
            if (await halaman.Locator(SekaliBuka).CountAsync() > 0)
            {
                await halaman.ReloadAsync();
            }

            await PeriksaAsync(halaman, alamat, Sempit, semua[Sempit], nilai);
            await halaman.SetViewportSizeAsync(Lebar, Tinggi);
        }

        return semua;
    }

    private static async Task PeriksaAsync(IPage halaman, string alamat, int lebar, Hasil hasil, bool nilai)
    {
        var isi = await halaman.EvaluateAsync<int>(LebarIsi);
        hasil.Masalah.AddRange(isi <= lebar ? [] : [$"{alamat}: selebar {isi} piksel"]);
        if (nilai)
        {
            await AxeAsync(halaman, alamat, hasil, lebar);
        }
    }

    // Colours go by the style sheet: they are judged, in light and in dark, on the texts whose like no page before had. Where the window is
    // narrow, what its width changes: what can be reached and pressed, and the colours of the one part whose colours go by the width (a
    // test of the style sheet holds that there is no other).
    private static async Task AxeAsync(IPage halaman, string alamat, Hasil hasil, int lebar)
    {
        if (!await halaman.EvaluateAsync<bool>("() => 'axe' in globalThis"))
        {
            // evaluated by the debugger, so that the page's own policy against foreign script stays on
            await halaman.EvaluateAsync(await File.ReadAllTextAsync(BerkasAxe) + Sebut);
        }

        var sempit = lebar < Lebar;
        hasil.AxeTerang.AddRange(Serius(alamat, await halaman.EvaluateAsync<string>(Periksa, sempit ? new { runOnly = MenurutLebar }
            : new { rules = Warna.ToDictionary(w => w, _ => new { enabled = false }) })));
        var rupa = (await halaman.EvaluateAsync<string[]>(Rupa)).Where(r => hasil.Rupa.Add(r)).ToList();
        foreach (var (warna, temuan) in new[] { (ColorScheme.Light, hasil.AxeTerang), (ColorScheme.Dark, hasil.AxeGelap) })
        {
            if (rupa.Count > 0)
            {
                await halaman.EmulateMediaAsync(new() { ColorScheme = warna });
                var bagian = sempit ? $"{BerwarnaMenurutLebar} *" : "body *";
                temuan.AddRange(Serius(alamat, await halaman.EvaluateAsync<string>(Periksa, new { hanya = bagian, rupa, runOnly = Warna })));
            }
        }

        await halaman.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    private static readonly string[] Warna = ["color-contrast", "link-in-text-block"];

    private static readonly string[] MenurutLebar =
    [
        "scrollable-region-focusable", "aria-hidden-focus", "nested-interactive", "button-name", "link-name", "label",
        "select-name", "aria-input-field-name", "aria-toggle-field-name", "bypass", "duplicate-id-aria",
    ];

    private static IEnumerable<string> Serius(string alamat, string json) =>
        JsonDocument.Parse(json).RootElement.EnumerateArray()
            .Where(v => v.GetProperty("impact").GetString() is "serious" or "critical").Select(v => $"{alamat}: {v.GetRawText()}");

    private static async Task<Func<double>> TimbangAsync(IBrowserContext konteks, IPage halaman)
    {
        var jaringan = await konteks.NewCDPSessionAsync(halaman);
        await jaringan.SendAsync("Network.enable");
        var berat = 0.0;
        jaringan.Event("Network.loadingFinished").OnEvent += (_, e) => berat += e?.GetProperty("encodedDataLength").GetDouble() ?? 0;
        return () => berat;
    }

    // the links of the main menu; whatever the pages of one demo office lead to is added as it is met: one address of each kind
    private static async Task<List<string>> MulaiAsync(IPage halaman)
    {
        await halaman.GotoAsync(Kantor);
        var menu = await halaman.Locator(".navigasi a").EvaluateAllAsync<string[]>(Alamat);
        menu.Length.ShouldBeGreaterThan(10);
        return [.. menu, "/akun", "/akun/sesi", "/pengguna/baru", "/pengembang/komponen"];
    }

    private static async Task<IReadOnlyList<string>> TautanAsync(IPage halaman, HashSet<string> dikenal)
    {
        var isi = await halaman.Locator("main a:not([download])").EvaluateAllAsync<string[]>(Alamat);
        return [.. isi.Where(a => a.StartsWith(Kantor, StringComparison.Ordinal) && !PolaUnduhan().IsMatch(a) && dikenal.Add(Jenis(a)))];
    }

    private static string Jenis(string alamat) => PolaPengenal().Replace(alamat.Split('?', '#')[0], "/…");

    // files answered by a handler
    [GeneratedRegex("[?&](handler|format)=", RegexOptions.IgnoreCase)]
    private static partial Regex PolaUnduhan();

    // what tells two pages of one kind apart: years and keys
    [GeneratedRegex("/[^/]*[0-9][^/]*(?=/|$)")]
    private static partial Regex PolaPengenal();

    [GeneratedRegex("(/sumber-daya/[0-9]{4}/).+")]
    private static partial Regex PolaTabel();

    /// <summary>What one width showed.</summary>
    internal sealed class Hasil
    {
        /// <summary>Errors of the console, answers other than 200, foreign requests, pages wider than the window.</summary>
        public List<string> Masalah { get; } = [];

        /// <summary>Serious findings of axe in light colours.</summary>
        public List<string> AxeTerang { get; } = [];

        /// <summary>Serious findings of axe in dark colours.</summary>
        public List<string> AxeGelap { get; } = [];

        /// <summary>Kinds of text whose colours were judged.</summary>
        public HashSet<string> Rupa { get; } = new(StringComparer.Ordinal);

        /// <summary>Bytes over the network by address.</summary>
        public Dictionary<string, double> Berat { get; } = new(StringComparer.Ordinal);
    }
}
