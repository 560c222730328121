using Akuntabel.Storage.Akun;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Akun;

/// <summary>Changes one's own password.</summary>
public class KataSandiModel(PenggunaStore store, Pengakses pengakses, UserManager<Pengguna> pengelola, MasukAkun masuk) : HalamanAkun(store, pengakses)
{
    /// <summary>The present password.</summary>
    [BindProperty]
    public string? KataSandiKini { get; set; }

    /// <summary>The new one.</summary>
    [BindProperty]
    public string? KataSandiBaru { get; set; }

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => Page();

    /// <summary>Changes it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrEmpty(KataSandiBaru))
        {
            ModelState.AddModelError(nameof(KataSandiBaru), "Ketik kata sandi baru.");
            return Page();
        }

        if (!await PastikanAsync(masuk, KataSandiKini, nameof(KataSandiKini)))
        {
            return Page();
        }

        var hasil = await pengelola.ChangePasswordAsync(Pengguna, KataSandiKini ?? "", KataSandiBaru);
        if (!hasil.Succeeded)
        {
            ModelState.AddModelError(nameof(KataSandiBaru), hasil.Errors.First().Description);
            return Page();
        }

        await masuk.PerbaruiAsync(HttpContext, Pengguna);
        this.Pesan("Kata sandi diganti. Peramban lain sudah dikeluarkan.");
        return Redirect("/akun");
    }
}
