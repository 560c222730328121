using System.Text.Json;
using Microsoft.Playwright;

namespace Akuntabel.EndToEnd.Tests;

/// <summary>Passkeys in a real browser, whose virtual authenticator stands for the telephone.</summary>
public sealed class KunciSandiTests(AplikasiBerjalan aplikasi) : IClassFixture<AplikasiBerjalan>
{
    // passkeys belong to a name: an address of digits has none
    private string Asal => aplikasi.Alamat.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    [Fact]
    public async Task Didaftarkan_dipakai_masuk_lalu_dicabut_dan_tidak_dapat_dipakai_lagi()
    {
        await using var konteks = await aplikasi.BukaAsync();
        var halaman = await konteks.NewPageAsync();
        await PasangAutentikatorAsync(halaman);
        await MasukAsync(halaman);
        await DaftarkanAsync(halaman, "Telepon uji");
        var baris = halaman.Locator("tr:has(input[value='Telepon uji'])");
        (await baris.CountAsync()).ShouldBe(1);

        await KeluarAsync(halaman);
        await halaman.GotoAsync($"{Asal}/masuk");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Masuk dengan kunci sandi" }).ClickAsync();
        await halaman.WaitForURLAsync(u => !u.Contains("/masuk", StringComparison.Ordinal));
        await halaman.GotoAsync($"{Asal}/akun");
        (await halaman.Locator("main").InnerTextAsync()).ShouldContain(AplikasiBerjalan.NamaPengguna);

        await halaman.GotoAsync($"{Asal}/akun/kunci-sandi");
        await baris.Locator("form[action*=Hapus] summary").ClickAsync();
        await baris.Locator("form[action*=Hapus] button[type=submit]").ClickAsync();
        await halaman.GetByText("Kunci sandi dihapus.").WaitForAsync();
        await KeluarAsync(halaman);
        await halaman.GotoAsync($"{Asal}/masuk");
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Masuk dengan kunci sandi" }).ClickAsync();
        await halaman.GetByText("tidak dapat dipakai").WaitForAsync();
        await halaman.GotoAsync($"{Asal}/akun");
        halaman.Url.ShouldContain("/masuk");
    }

    [Fact]
    public async Task Kata_sandi_yang_keliru_dan_perangkat_yang_sudah_terdaftar_diberi_tahu()
    {
        await using var konteks = await aplikasi.BukaAsync();
        var halaman = await konteks.NewPageAsync();
        await PasangAutentikatorAsync(halaman);
        await MasukAsync(halaman);
        await halaman.GotoAsync($"{Asal}/akun/kunci-sandi");
        await IsiAsync(halaman, "Telepon lain", "keliru sama sekali");
        (await PesanAsync(halaman)).ShouldContain("tidak cocok");

        await DaftarkanAsync(halaman, "Telepon lain");
        await IsiAsync(halaman, "Telepon itu lagi", AplikasiBerjalan.Sandi);
        (await PesanAsync(halaman)).ShouldBe("Perangkat ini sudah terdaftar.");
    }

    [Fact]
    public async Task Yang_tidak_dapat_diteruskan_dijelaskan_dalam_bahasa_indonesia()
    {
        await using var konteks = await aplikasi.BukaAsync();
        var halaman = await konteks.NewPageAsync();

        // an address of digits
        await halaman.GotoAsync("/masuk");
        await MintaMasukAsync(halaman);
        (await PesanAsync(halaman)).ShouldContain("nama situs");

        // nobody touches the device
        await PasangAutentikatorAsync(halaman, sentuh: false);
        await halaman.GotoAsync($"{Asal}/masuk");
        await MintaMasukAsync(halaman);
        (await PesanAsync(halaman)).ShouldContain("Ulangi bila perlu");

        // the server is away
        await halaman.RouteAsync("**/masuk/kunci-sandi?*", r => r.AbortAsync());
        await MintaMasukAsync(halaman);
        (await PesanAsync(halaman)).ShouldContain("Sambungan ke server terputus");
        await halaman.UnrouteAllAsync();

        // something that is no answer
        await halaman.RouteAsync("**/masuk/kunci-sandi?*", r => r.FulfillAsync(new() { Body = "<!doctype html><title>Masuk</title>", ContentType = "text/html" }));
        await MintaMasukAsync(halaman);
        (await PesanAsync(halaman)).ShouldContain("Muat ulang halaman");
    }

    private static async Task PasangAutentikatorAsync(IPage halaman, bool sentuh = true)
    {
        var cdp = await halaman.Context.NewCDPSessionAsync(halaman);
        await cdp.SendAsync("WebAuthn.enable");
        await cdp.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = JsonSerializer.SerializeToElement(new
            {
                protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = sentuh, automaticPresenceSimulation = true,
            }),
        });
    }

    private async Task MasukAsync(IPage halaman)
    {
        await halaman.GotoAsync($"{Asal}/masuk");
        await halaman.GetByLabel("Nama pengguna").FillAsync(AplikasiBerjalan.NamaPengguna);
        await halaman.GetByLabel("Kata sandi").First.FillAsync(AplikasiBerjalan.Sandi);
        await halaman.Keyboard.PressAsync("Enter");
        await halaman.WaitForURLAsync(u => !u.Contains("/masuk", StringComparison.Ordinal));
    }

    private static async Task KeluarAsync(IPage halaman)
    {
        await halaman.Locator(".menu-pengguna summary").ClickAsync();
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Keluar" }).ClickAsync();
        await halaman.WaitForURLAsync("**/masuk*");
    }

    private async Task DaftarkanAsync(IPage halaman, string nama)
    {
        await halaman.GotoAsync($"{Asal}/akun/kunci-sandi");
        await IsiAsync(halaman, nama, AplikasiBerjalan.Sandi);
        await halaman.GetByText("Kunci sandi ditambahkan.").WaitForAsync();
    }

    private static async Task IsiAsync(IPage halaman, string nama, string sandi)
    {
        await halaman.GetByLabel("Nama untuk kunci ini").FillAsync(nama);
        await halaman.GetByLabel("Kata sandi Anda").First.FillAsync(sandi);
        await halaman.GetByRole(AriaRole.Button, new() { Name = "Tambah kunci sandi" }).ClickAsync();
    }

    private static Task MintaMasukAsync(IPage halaman) => halaman.GetByRole(AriaRole.Button, new() { Name = "Masuk dengan kunci sandi" }).ClickAsync();

    private static async Task<string> PesanAsync(IPage halaman)
    {
        await halaman.Locator("[data-pesan]:not([hidden]):not(:empty)").WaitForAsync();
        return await halaman.Locator("[data-pesan]").InnerTextAsync();
    }
}
