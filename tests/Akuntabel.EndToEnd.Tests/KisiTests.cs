using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>A grid is typed in as a spreadsheet is, pasted rows are saved however they are sent, and the offer of unsaved words is one and true.</summary>
public sealed class KisiTests(AplikasiBerjalan aplikasi) : IClassFixture<AplikasiBerjalan>
{
    private const string Kantor = "/pd/contoh-belitung-timur-2022";

    private const string Register = Kantor + "/sumber-daya/2022";

    [Fact]
    public async Task Enter_turun_dan_tanda_panah_berpindah_sel_di_ujung_isinya()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        await halaman.GotoAsync($"{Register}/pegawai-golongan");
        var baris = await halaman.Locator("main tbody tr").CountAsync();
        await halaman.Locator("[name='s-0-1']").FocusAsync();
        await TekanAsync(halaman, "Enter", "s-1-1");
        await TekanAsync(halaman, "Shift+Enter", "s-0-1");
        await TekanAsync(halaman, "ArrowDown", "s-1-1");
        await TekanAsync(halaman, "ArrowUp", "s-0-1");
        await TekanAsync(halaman, "ArrowLeft", "s-0-0");
        await TekanAsync(halaman, "ArrowRight", "s-0-1");

        // inside a word the caret moves, at its end the cell is left
        await halaman.Locator("[name='s-0-0']").ClickAsync();
        await halaman.Keyboard.PressAsync("End");
        await TekanAsync(halaman, "ArrowLeft", "s-0-0");
        await TekanAsync(halaman, "ArrowRight", "s-0-0");
        await TekanAsync(halaman, "ArrowRight", "s-0-1");

        // the last row, once something is in it, is followed by a new one; an empty one is not
        await halaman.Locator($"[name='s-{baris - 1}-0']").FocusAsync();
        await TekanAsync(halaman, "Enter", $"s-{baris - 1}-0");
        await halaman.Keyboard.TypeAsync("Golongan baru");
        await TekanAsync(halaman, "Enter", $"s-{baris}-0");
        await halaman.Keyboard.TypeAsync("Golongan kedua");
        halaman.Url.ShouldEndWith("/pegawai-golongan");
        await SimpanAsync(halaman);
        (await halaman.Locator($"[name='s-{baris}-0']").InputValueAsync()).ShouldBe("Golongan kedua");
    }

    // begun by whichever test comes first
    private static async Task BukaPohonAsync(IPage halaman)
    {
        await halaman.GotoAsync($"{Kantor}/pohon/2022");
        if (halaman.GetByRole(AriaRole.Button, new() { Name = "Lengkapi pohon" }) is var mulai && await mulai.CountAsync() > 0)
        {
            await mulai.ClickAsync();
        }
    }

    /// <summary>The first row of an empty grid is new as well: the next must not take its name, or both are one.</summary>
    [Fact]
    public async Task Baris_kedua_kisi_kosong_bernama_sendiri_dan_fokus_ada_di_sana()
    {
        await using var konteks = await aplikasi.MasukAsync(uji: true);
        var halaman = konteks.Pages[0];
        await BukaPohonAsync(halaman);
        await halaman.GotoAsync($"{Kantor}/pohon/2022/isi?k=8.01.02");
        var kisi = halaman.Locator(".kartu-kisi tbody [name$='.uraian']");
        await kisi.First.FillAsync("Satu");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Tambah baris" }).First.ClickAsync();
        await halaman.Keyboard.TypeAsync("Dua");
        var isi = await kisi.EvaluateAllAsync<string[]>("x => x.map(e => e.name + '=' + e.value)");
        isi.Select(t => t.Split('=')[1]).ShouldBe(["Satu", "Dua"]);
        isi.Select(t => t.Split('=')[0]).ShouldBeUnique();
    }

    [Fact]
    public async Task Pohon_kinerja_digerakkan_dengan_papan_ketik_dan_tetikus()
    {
        await using var konteks = await aplikasi.MasukAsync(uji: true);
        var halaman = konteks.Pages[0];
        await BukaPohonAsync(halaman);
        ILocator Simpul(string kode) => halaman.Locator($"svg.pohon a[href$='k={kode.Replace(" ", "%20", StringComparison.Ordinal)}']");
        Task<string> KiniAsync() => halaman.EvaluateAsync<string>("() => new URL(document.activeElement.href.baseVal, "
            + "location).searchParams.get('k')");
        await Simpul("Sasaran RPJMD S4").FocusAsync();
        foreach (var (tombol, kode) in new[] { ("ArrowRight", "Tujuan T2"), ("ArrowRight", "Sasaran 2.2.1"), ("ArrowUp", "Sasaran 1.1.1"),
            ("ArrowRight", "8.01.02"), ("ArrowDown", "8.01.05"), ("ArrowLeft", "Sasaran 1.1.1"), ("ArrowRight", "8.01.02") })
        {
            await halaman.Keyboard.PressAsync(tombol);
            (await KiniAsync()).ShouldBe(kode);
        }

        // it moves behind its neighbour, keeps the focus, and goes on from there
        await BergantiAsync(halaman, () => halaman.Keyboard.PressAsync("Alt+ArrowDown"));
        (await KiniAsync()).ShouldBe("8.01.02");
        await halaman.Keyboard.PressAsync("ArrowUp");
        (await KiniAsync()).ShouldBe("8.01.05");
        await BergantiAsync(halaman, () => Simpul("8.01.02").DragToAsync(Simpul("Sasaran 3.3.1")));
        await Simpul("8.01.02").FocusAsync();
        await halaman.Keyboard.PressAsync("ArrowLeft");
        (await KiniAsync()).ShouldBe("Sasaran 3.3.1");
        await BergantiAsync(halaman, () => halaman.Keyboard.PressAsync("+"));
        (await halaman.Locator("main select").First.InputValueAsync()).ShouldBe("hasil-antara");
        await halaman.GoBackAsync();
        await BergantiAsync(halaman, () => Simpul("8.01.02").PressAsync("Enter"));
        (await halaman.Locator("main input[name$='.simpul']").InputValueAsync()).ShouldBe("8.01.02");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Tempelan_yang_langsung_disimpan_menjadi_baris(bool skrip)
    {
        await using var konteks = await aplikasi.MasukAsync();
        await using var tanpa = await aplikasi.BukaAsync(skrip: skrip);
        await tanpa.AddCookiesAsync([.. (await konteks.CookiesAsync()).Select(c => new Cookie { Name = c.Name, Value = c.Value, Url = aplikasi.Alamat, HttpOnly = c.HttpOnly })]);
        var halaman = await tanpa.NewPageAsync();
        await halaman.GotoAsync($"{Register}/sarana");
        await halaman.Locator("summary", new() { HasText = "Tempel banyak baris" }).ClickAsync();
        await halaman.Locator("[name=Tempelan]").FillAsync($"Kursi roda {skrip}\t2\nTenda {skrip}\t3\n");
        await SimpanAsync(halaman);
        var isi = await halaman.Locator("main tbody input").EvaluateAllAsync<string[]>("a => a.map(x => x.value)");
        isi.ShouldContain($"Kursi roda {skrip}");
        isi.ShouldContain($"Tenda {skrip}");
    }

    [Fact]
    public async Task Tawaran_isian_satu_saja_dan_tidak_ada_lagi_setelah_disimpan_lalu_kembali()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        var alamat = $"{Register}/pegawai-eselon";
        await halaman.GotoAsync(alamat);
        // the server keeps one state, the browser a later one
        await halaman.Locator("[name='s-0-0']").FillAsync("Sampai di server");
        await halaman.Locator("[data-draf-status][data-keadaan=tersimpan]").WaitForAsync();
        await halaman.RouteAsync("**/draf?*", r => r.AbortAsync());
        await halaman.Locator("[name='s-0-0']").FillAsync("Hanya di peramban");
        await halaman.Locator("[data-draf-status][data-keadaan=gagal]").WaitForAsync();
        await halaman.UnrouteAllAsync();
        await halaman.CloseAsync();

        halaman = await konteks.NewPageAsync();
        await halaman.GotoAsync(alamat);
        (await halaman.Locator("main .kotak").CountAsync()).ShouldBe(1);
        var tawaran = halaman.Locator("main .kotak");
        (await tawaran.GetByRole(AriaRole.Link, new() { Name = "Pulihkan" }).CountAsync()).ShouldBe(1);
        await tawaran.GetByRole(AriaRole.Button, new() { Name = "Kembalikan isian" }).ClickAsync();
        (await halaman.Locator("[name='s-0-0']").InputValueAsync()).ShouldBe("Hanya di peramban");
        await SimpanAsync(halaman);

        await halaman.GotoAsync($"{Kantor}/dokumen");
        await halaman.GoBackAsync();
        await halaman.GoBackAsync();
        await halaman.WaitForLoadStateAsync(LoadState.NetworkIdle);
        (await halaman.Locator("main .kotak").AllInnerTextsAsync()).ShouldAllBe(k => !k.Contains("Ada isian", StringComparison.Ordinal));
        await halaman.GotoAsync(alamat);
        (await halaman.Locator("main .kotak").CountAsync()).ShouldBe(0);
        (await halaman.Locator("[name='s-0-0']").InputValueAsync()).ShouldBe("Hanya di peramban");
    }

    [Fact]
    public async Task Tabel_tidak_memotong_baris_di_tengah()
    {
        const string terpotong = """
            () => [...document.querySelectorAll('.tabel-gulir')].filter(g => g.scrollHeight > g.clientHeight + 1).filter(g => {
                const bawah = g.getBoundingClientRect().top + g.clientTop + g.clientHeight;
                return ![...g.querySelectorAll('tr')].some(r => Math.abs(r.getBoundingClientRect().bottom - bawah) <= 1.5);
            }).length
            """;
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        var (panjang, daftar) = (0, new List<string>([$"{Kantor}/riwayat", "/riwayat", Kantor, $"{Kantor}/dokumen", $"{Kantor}/berkas", $"{Register}/sarana"]));
        await halaman.GotoAsync($"{Kantor}/dokumen");
        var dokumen = await halaman.Locator("main table a").EvaluateAllAsync<string[]>("a => [...new Set(a.map(x => x.getAttribute('href')))]");
        daftar.AddRange(dokumen.Where(a => a.StartsWith($"{Kantor}/dokumen/", StringComparison.Ordinal)));
        foreach (var alamat in daftar)
        {
            await halaman.GotoAsync(alamat);
            await halaman.WaitForTimeoutAsync(100);
            (await halaman.EvaluateAsync<int>(terpotong)).ShouldBe(0, alamat);
            panjang += await halaman.EvaluateAsync<int>("() => [...document.querySelectorAll('.tabel-gulir table')].filter(t => t.scrollHeight > innerHeight * .85).length");
            (await halaman.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(1280, alamat);
        }

        panjang.ShouldBeGreaterThan(0, "tanpa tabel panjang tidak ada yang diuji");
    }

    // until another page has come in the place of this one
    private static async Task BergantiAsync(IPage halaman, Func<Task> kerja)
    {
        await halaman.EvaluateAsync("() => { window.lama = true; }");
        await kerja();
        await halaman.WaitForFunctionAsync("() => !window.lama && document.readyState === 'complete'");
    }

    private static async Task TekanAsync(IPage halaman, string tombol, string nama)
    {
        await halaman.Keyboard.PressAsync(tombol);
        (await halaman.EvaluateAsync<string>("() => document.activeElement.name")).ShouldBe(nama, tombol);
    }

    private static async Task SimpanAsync(IPage halaman)
    {
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).First.ClickAsync();
        await halaman.WaitForLoadStateAsync(LoadState.NetworkIdle);
        (await halaman.Locator("main .kotak").First.InnerTextAsync()).ShouldContain("tersimpan");
    }
}
