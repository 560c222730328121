using Akuntabel.Dokumen.Terbitan;
using Akuntabel.Storage.Akun;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Akun;

/// <summary>Switches one-time codes on and off. The key is the user's only after the first code; until then a sealed cookie holds it.</summary>
public class KodeMasukModel(PenggunaStore store, Pengakses pengakses, UserManager<Pengguna> pengelola, MasukAkun masuk, KukiTersegel kuki, SegelAkun segel) : HalamanAkun(store, pengakses)
{
    private const string KukiKunci = "akuntabel-kunci-kode";

    private const int BanyakKode = 10;

    private const int PikselModul = 4;

    private readonly Pengakses _pengakses = pengakses;

    /// <summary>Code as typed.</summary>
    [BindProperty]
    public string? KodeTotp { get; set; }

    /// <summary>Password as typed.</summary>
    [BindProperty]
    public string? KataSandi { get; set; }

    /// <summary>New recovery codes: shown this once.</summary>
    public IReadOnlyList<string> DaftarKode { get; private set; } = [];

    /// <summary>The key to be taken over by the application.</summary>
    public string Kunci { get; private set; } = "";

    /// <summary>The key in groups of four.</summary>
    public string KunciTercetak => string.Join(' ', Kunci.Chunk(4).Select(c => new string(c)));

    /// <summary>The key as a QR code.</summary>
    public string Gambar
    {
        get
        {
            var penerbit = Uri.EscapeDataString($"Akuntabel {_pengakses.NamaPemda}");
            return KodeQr.Alamat(new KodeQr(
                $"otpauth://totp/{penerbit}:{Uri.EscapeDataString(Pengguna.NamaPengguna)}?secret={Kunci}&issuer={penerbit}").Svg(PikselModul));
        }
    }

    /// <summary>Shows how it stands.</summary>
    public void OnGet() => Siapkan();

    /// <summary>Switches on.</summary>
    public async Task<IActionResult> OnPostNyalakanAsync()
    {
        Siapkan();
        if (Pengguna.DuaLangkah || !await DapatDisegelAsync() || !await PastikanAsync(masuk, KataSandi, nameof(KataSandi)))
        {
            return Page();
        }

        Pengguna.KunciTotp = segel.SegelTotp(Pengguna, Kunci);
        if (!await pengelola.VerifyTwoFactorTokenAsync(Pengguna, TokenOptions.DefaultAuthenticatorProvider, KodeTotp ?? ""))
        {
            ModelState.AddModelError(nameof(KodeTotp), "Kode tidak cocok. Tunggu kode berikutnya, dan periksa apakah jam telepon Anda tepat.");
            return Page();
        }

        if (!await BerhasilAsync(await pengelola.SetTwoFactorEnabledAsync(Pengguna, enabled: true)))
        {
            return Page();
        }

        KukiTersegel.Cabut(HttpContext, KukiKunci);
        return await KodeBaruAsync();
    }

    /// <summary>Switches off.</summary>
    public async Task<IActionResult> OnPostMatikanAsync()
    {
        if (!await PastikanAsync(masuk, KataSandi, nameof(KataSandi)))
        {
            Siapkan();
            return Page();
        }

        (Pengguna.KunciTotp, Pengguna.KodePemulihan) = ("", "");
        if (!await BerhasilAsync(await pengelola.SetTwoFactorEnabledAsync(Pengguna, enabled: false)))
        {
            return Page();
        }

        this.Pesan("Kode masuk dimatikan. Peramban lain sudah dikeluarkan.");
        return Redirect("/akun");
    }

    /// <summary>Makes new recovery codes; the old ones no longer count.</summary>
    public async Task<IActionResult> OnPostKodeBaruAsync()
    {
        if (Pengguna.DuaLangkah && await DapatDisegelAsync() && await PastikanAsync(masuk, KataSandi, nameof(KataSandi)))
        {
            return await KodeBaruAsync();
        }

        Siapkan();
        return Page();
    }

    // sealed by a key that is lost or was replaced it would shut its owner out
    private async Task<bool> DapatDisegelAsync()
    {
        if (await segel.BerlakuAsync(HttpContext.RequestAborted))
        {
            return true;
        }

        ModelState.AddModelError("", "Kode masuk belum dapat dinyalakan: kunci instalasi di server hilang atau baru diganti. Minta pengelola server menjalankan ulang aplikasi dengan kunci yang benar.");
        return false;
    }

    private async Task<IActionResult> KodeBaruAsync()
    {
        DaftarKode = [.. await pengelola.GenerateNewTwoFactorRecoveryCodesAsync(Pengguna, BanyakKode) ?? []];
        return Page();
    }

    private async Task<bool> BerhasilAsync(IdentityResult hasil)
    {
        if (!hasil.Succeeded)
        {
            ModelState.AddModelError("", hasil.Errors.First().Description);
            return false;
        }

        await masuk.PerbaruiAsync(HttpContext, Pengguna);
        return true;
    }

    private void Siapkan()
    {
        if (Pengguna.DuaLangkah)
        {
            return;
        }

        Kunci = kuki.Baca<UpacaraKunci>(HttpContext, KukiKunci) is { } u && u.Pengguna == Pengguna.Id ? u.Keadaan : pengelola.GenerateNewAuthenticatorKey();
        kuki.Pasang(HttpContext, KukiKunci, new UpacaraKunci(Kunci, Pengguna.Id), TimeSpan.FromMinutes(30));
    }
}
