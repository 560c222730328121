using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>What the script adds to the pages: words that keep themselves, forms that are sent once, rows from a spreadsheet.</summary>
public sealed partial class PerilakuTests(AplikasiBerjalan aplikasi) : IClassFixture<AplikasiBerjalan>
{
    private const string Kantor = "/pd/contoh-belitung-timur-2022";

    private const string Register = $"{Kantor}/sumber-daya/2022/sarana";

    private const string Tawaran = "Ada isian yang belum";

    [Fact]
    public async Task Draf_tersimpan_sendiri_ditawarkan_pulih_kata_demi_kata_dan_hilang_setelah_disimpan()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        var sunting = await BukaSuntinganAsync(halaman, "Laporan kinerja", ".md");
        var isi = halaman.GetByLabel("Isi berkas");
        var semula = await isi.InputValueAsync();
        var diketik = semula + "\n\nKalimat \"berkutip\" & <b>tebal</b>, 1.250 orang; naïve – café 😀\n\n  menjorok\tdan bertab\n";
        await TersimpanAsync(halaman, () => isi.FillAsync(diketik));

        await halaman.GotoAsync(Kantor);
        await halaman.GotoAsync(sunting);
        (await isi.InputValueAsync()).ShouldBe(semula);
        await halaman.Locator(".kotak", new() { HasText = Tawaran }).GetByRole(AriaRole.Link, new() { Name = "Pulihkan" }).ClickAsync();
        (await isi.InputValueAsync()).ShouldBe(diketik);
        await SimpanAsync(halaman);

        await halaman.GotoAsync(sunting);
        (await isi.InputValueAsync()).ShouldBe(diketik);
        (await halaman.Locator("main .kotak").AllInnerTextsAsync()).ShouldAllBe(k => !k.Contains(Tawaran, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Yang_diketik_ketika_server_tidak_terjangkau_dan_tabnya_ditutup_pulih_dengan_baris_barunya()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        var sunting = await BukaSuntinganAsync(halaman, "Pengukuran", "kinerja.csv");
        var baris = await halaman.Locator("main tbody tr").CountAsync();
        await halaman.RouteAsync("**/draf?*", r => r.AbortAsync());
        await halaman.Locator("[name='s-0-5']").FillAsync("sumber yang terputus");
        await TempelAsync(halaman, $"s-{baris - 1}-0", "8.8.8.8\t2023\n9.9.9.9\t2024\n");
        await halaman.Locator("[data-draf-status][data-keadaan=gagal]").WaitForAsync();
        await halaman.CloseAsync();

        halaman = await konteks.NewPageAsync();
        await halaman.GotoAsync(sunting);
        await TersimpanAsync(halaman, () => halaman.GetByRole(AriaRole.Button, new() { Name = "Kembalikan isian" }).ClickAsync());
        (await NilaiAsync(halaman, "s-0-5")).ShouldBe("sumber yang terputus");
        (await NilaiAsync(halaman, $"s-{baris}-0")).ShouldBe("9.9.9.9");
        (await NilaiAsync(halaman, $"s-{baris}-1")).ShouldBe("2024");
        await halaman.GotoAsync(sunting);
        (await halaman.GetByRole(AriaRole.Button, new() { Name = "Kembalikan isian" }).CountAsync()).ShouldBe(0);
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Pulihkan" }).ClickAsync();
        (await NilaiAsync(halaman, $"s-{baris}-0")).ShouldBe("9.9.9.9");
    }

    [Fact]
    public async Task Isian_yang_kembali_tidak_menimpa_yang_disimpan_orang_lain_sementara_itu()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        var sunting = await BukaSuntinganAsync(halaman, "Anggaran", "anggaran.csv");
        await halaman.RouteAsync("**/draf?*", r => r.AbortAsync());
        await halaman.Locator("[name='s-0-11']").FillAsync("isian saya");
        await halaman.Locator("[data-draf-status][data-keadaan=gagal]").WaitForAsync();
        await halaman.CloseAsync();

        await using var rekan = await aplikasi.MasukAsync();
        await rekan.Pages[0].GotoAsync(sunting);
        await rekan.Pages[0].Locator("[name='s-0-11']").FillAsync("isian rekan");
        await SimpanAsync(rekan.Pages[0]);

        halaman = await konteks.NewPageAsync();
        await halaman.GotoAsync(sunting);
        (await halaman.GetByRole(AriaRole.Button, new() { Name = "Kembalikan isian" }).CountAsync()).ShouldBe(0);
        (await halaman.Locator("main .kotak", new() { HasText = Tawaran }).InnerTextAsync()).ShouldContain("isian saya");
        (await NilaiAsync(halaman, "s-0-11")).ShouldBe("isian rekan");
    }

    [Fact]
    public async Task Simpan_yang_tidak_sampai_ke_server_tidak_menghilangkan_isian()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        await halaman.GotoAsync(Register);
        await halaman.RouteAsync("**/*", r => r.Request.Method == "POST" ? r.AbortAsync("connectionrefused") : r.ContinueAsync());
        await halaman.Locator("[name='s-0-0']").FillAsync("Gedung yang belum tersimpan");
        var gagal = new TaskCompletionSource();
        halaman.RequestFailed += (_, r) =>
        {
            if (r.IsNavigationRequest)
            {
                gagal.TrySetResult();
            }
        };
        // at once, before the draft was sent
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).First.ClickAsync();
        await gagal.Task.WaitAsync(TimeSpan.FromSeconds(60));

        await halaman.UnrouteAllAsync();
        await KembaliAsync(halaman, Register);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Kembalikan isian" }).ClickAsync();
        (await NilaiAsync(halaman, "s-0-0")).ShouldBe("Gedung yang belum tersimpan");
        await SimpanAsync(halaman);
        await halaman.GotoAsync(Register);
        (await NilaiAsync(halaman, "s-0-0")).ShouldBe("Gedung yang belum tersimpan");
        (await halaman.Locator("main .kotak").AllInnerTextsAsync()).ShouldAllBe(k => !k.Contains(Tawaran, StringComparison.Ordinal));
    }

    // the browser's own page of a failed request may still be coming
    private static async Task KembaliAsync(IPage halaman, string alamat)
    {
        for (var sisa = 5; ; sisa--)
        {
            try
            {
                await halaman.GotoAsync(alamat);
                return;
            }
            catch (PlaywrightException) when (sisa > 0)
            {
                await halaman.WaitForTimeoutAsync(200);
            }
        }
    }

    [Fact]
    public async Task Dua_klik_cepat_adalah_satu_simpanan_dan_satu_peristiwa()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        await halaman.GotoAsync(Register);
        var semula = (await NomorPeristiwaAsync(halaman))[0];
        await halaman.GotoAsync(Register);
        var kiriman = 0;
        await halaman.RouteAsync(u => u.Contains("/sumber-daya/", StringComparison.Ordinal), async r =>
        {
            if (r.Request.Method == "POST")
            {
                kiriman++;
                await Task.Delay(400);
            }

            await r.ContinueAsync();
        });
        await halaman.Locator("[name='s-1-0']").FillAsync("Rumah dinas yang diklik dua kali");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).DblClickAsync(new() { Delay = 40 });
        await halaman.GetByText("tersimpan.").First.WaitForAsync();
        kiriman.ShouldBe(1);
        (await NomorPeristiwaAsync(halaman))[1].ShouldBe(semula, "satu peristiwa baru, bukan dua");
    }

    [Fact]
    public async Task Kiriman_yang_dihentikan_dapat_diulang_dan_isiannya_terus_tersimpan()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        await halaman.GotoAsync(Register);
        await HentikanKirimanAsync(halaman, "s-2-0", "Kiriman pertama");
        await TersimpanAsync(halaman, () => halaman.Locator("[name='s-2-0']").FillAsync("Kiriman kedua"));
        await SimpanAsync(halaman);
        await halaman.GotoAsync(Register);
        (await NilaiAsync(halaman, "s-2-0")).ShouldBe("Kiriman kedua");
    }

    [Fact]
    public async Task Kiriman_yang_dihentikan_lalu_ditinggalkan_tidak_menghilangkan_isian()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        await halaman.GotoAsync(Register);
        await HentikanKirimanAsync(halaman, "s-4-0", "Ditinggalkan setelah dihentikan");
        halaman.Dialog += async (_, d) => await JawabAsync(d, true);
        await halaman.Locator(".navigasi a, nav.remah a").First.ClickAsync();
        await halaman.WaitForURLAsync(u => !u.Contains("/sarana", StringComparison.Ordinal));
        await halaman.GotoAsync(Register);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Kembalikan isian" }).ClickAsync();
        (await NilaiAsync(halaman, "s-4-0")).ShouldBe("Ditinggalkan setelah dihentikan");
    }

    [Theory]
    [InlineData("dokumen")]
    [InlineData("register")]
    public async Task Sel_dari_lembar_kerja_mengisi_kisi_menambah_baris_dan_tersimpan(string di)
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        var alamat = di == "dokumen" ? await BukaSuntinganAsync(halaman, "Pengukuran", "kinerja.csv") : $"{Kantor}/sumber-daya/2022/pegawai-ideologi";
        await halaman.GotoAsync(alamat);
        var baris = await halaman.Locator("main tbody tr").CountAsync();
        var awal = baris - 1;
        await TempelAsync(halaman, $"s-{awal}-0", "Sel satu\t7\r\n\"Sel dua\nbertingkat \"\"dalam\"\" kutip\"\t1.250\r\nSel tiga\t\r\nSel empat\t9\r\n");
        (await halaman.Locator("main tbody tr").CountAsync()).ShouldBe(baris + 3);
        (await halaman.Locator("[data-kabar-tempel]").InnerTextAsync()).ShouldBe("8 sel terisi dari tempelan.");
        string[][] harap = [["Sel satu", "7"], ["Sel dua bertingkat \"dalam\" kutip", "1.250"], ["Sel tiga", ""], ["Sel empat", "9"]];
        (await IsiKisiAsync(halaman, awal)).ShouldBe(harap);

        await SimpanAsync(halaman);
        await halaman.GotoAsync(alamat);
        (await IsiKisiAsync(halaman, awal)).ShouldBe(harap);
    }

    [Theory]
    [InlineData("dokumen", "Tambah 5 baris")]
    [InlineData("register", "Tambah lima baris")]
    public async Task Baris_yang_ditambah_dengan_tombol_memuat_yang_sudah_diketik_dan_drafnya_utuh(string di, string tombol)
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        var alamat = di == "dokumen" ? await BukaSuntinganAsync(halaman, "Pengukuran", "kinerja.csv") : $"{Kantor}/sumber-daya/2022/pegawai-pendidikan";
        await halaman.GotoAsync(alamat);
        var baris = await halaman.Locator("main tbody tr").CountAsync();
        await halaman.Locator("[name='s-0-0']").FillAsync("Diketik sebelum menambah");
        await TersimpanAsync(halaman, () => halaman.GetByRole(AriaRole.Button, new() { Name = tombol }).ClickAsync());
        await halaman.Locator($"[name='s-{baris + 3}-0']").WaitForAsync();
        (await NilaiAsync(halaman, "s-0-0")).ShouldBe("Diketik sebelum menambah");
        // the page that came back holds words that are saved nowhere else
        await TersimpanAsync(halaman, () => halaman.Locator($"[name='s-{baris + 1}-0']").FillAsync("Baris tambahan"));

        await halaman.GotoAsync(alamat);
        await halaman.GetByRole(AriaRole.Link, new() { Name = "Pulihkan" }).ClickAsync();
        (await NilaiAsync(halaman, "s-0-0")).ShouldBe("Diketik sebelum menambah");
        (await NilaiAsync(halaman, $"s-{baris - 1}-0")).ShouldBe("Baris tambahan");
        await SimpanAsync(halaman);
        await halaman.GotoAsync(alamat);
        (await NilaiAsync(halaman, "s-0-0")).ShouldBe("Diketik sebelum menambah");
        (await NilaiAsync(halaman, $"s-{baris - 1}-0")).ShouldBe("Baris tambahan");
    }

    [Fact]
    public async Task Meninggalkan_halaman_dengan_isian_yang_belum_sampai_ditanyakan_dan_tidak_menghilangkannya()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var halaman = konteks.Pages[0];
        await halaman.GotoAsync(Register);
        var (tinggal, ditanya) = (true, 0);
        halaman.Dialog += async (_, d) =>
        {
            ditanya += d.Type == "beforeunload" ? 1 : 100;
            await JawabAsync(d, !tinggal);
        };
        var sel = halaman.Locator("[name='s-3-0']");
        var keluar = halaman.Locator(".navigasi a, nav.remah a").First;
        await sel.FillAsync("Ditinggalkan sebelum dua detik");
        await keluar.ClickAsync();
        await TungguAsync(() => ditanya == 1);
        (await sel.InputValueAsync()).ShouldBe("Ditinggalkan sebelum dua detik");

        // typed once more, so that it has not reached the server either
        await sel.FillAsync("Ditinggalkan juga");
        tinggal = false;
        await keluar.ClickAsync();
        await halaman.WaitForURLAsync(u => !u.Contains("/sarana", StringComparison.Ordinal));
        await halaman.GotoAsync(Register);
        await TersimpanAsync(halaman, () => halaman.GetByRole(AriaRole.Button, new() { Name = "Kembalikan isian" }).ClickAsync());
        (await sel.InputValueAsync()).ShouldBe("Ditinggalkan juga");

        // once it is kept, nobody is held up
        var sebelum = ditanya;
        await halaman.GotoAsync(Kantor);
        ditanya.ShouldBe(sebelum);
    }

    [Fact]
    public async Task Dua_tab_orang_yang_sama_tidak_saling_menghilangkan_isian()
    {
        await using var konteks = await aplikasi.MasukAsync();
        var satu = konteks.Pages[0];
        var sunting = await BukaSuntinganAsync(satu, "Laporan kinerja", "laporan.yaml");
        var dua = await konteks.NewPageAsync();
        await dua.GotoAsync(sunting);
        var semula = await satu.GetByLabel("Isi berkas").InputValueAsync();
        await TersimpanAsync(satu, () => satu.GetByLabel("Isi berkas").FillAsync("# catatan tab satu\n" + semula));
        await TersimpanAsync(dua, () => dua.GetByLabel("Isi berkas").FillAsync(semula + "\n# catatan tab dua\n"));
        await satu.GetByText("juga disunting di tab lain").WaitForAsync();

        // the first one saves: the draft of the second is not thrown away with its own
        await SimpanAsync(satu);
        await dua.Locator("[data-draf-status][data-keadaan=tersimpan]").WaitForAsync();
        await dua.WaitForTimeoutAsync(500);
        await dua.GotoAsync(sunting);
        await dua.GetByRole(AriaRole.Link, new() { Name = "Pulihkan" }).ClickAsync();
        (await dua.GetByLabel("Isi berkas").InputValueAsync()).ShouldBe(semula + "\n# catatan tab dua\n");
        await SimpanAsync(dua);
        await dua.GotoAsync(sunting);
        (await dua.GetByLabel("Isi berkas").InputValueAsync()).ShouldBe("# catatan tab satu\n" + semula + "\n# catatan tab dua\n");
    }
}
