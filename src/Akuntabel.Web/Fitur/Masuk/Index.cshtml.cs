using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Masuk;

/// <summary>Signing in by name and password.</summary>
public class IndexModel(MasukAkun masuk, Pengakses pengakses) : PageModel
{
    /// <summary>Where to go afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kembali { get; set; }

    /// <summary>Name as typed.</summary>
    [BindProperty]
    public string? NamaPengguna { get; set; }

    /// <summary>Password as typed.</summary>
    [BindProperty]
    public string? KataSandi { get; set; }

    /// <summary>Whether somebody came from a page that asks for signing in.</summary>
    public bool SesiBerakhir => TujuanKembali.Aman(Kembali) != "/";

    /// <summary>The form; who is signed in already goes on.</summary>
    public IActionResult OnGet() => pengakses.Masuk ? LocalRedirect(TujuanKembali.Aman(Kembali)) : Page();

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(NamaPengguna) || string.IsNullOrEmpty(KataSandi))
        {
            ModelState.AddModelError(string.IsNullOrWhiteSpace(NamaPengguna) ? nameof(NamaPengguna) : nameof(KataSandi), "Isi nama pengguna dan kata sandi.");
            return Page();
        }

        var hasil = await masuk.DenganSandiAsync(HttpContext, NamaPengguna, KataSandi, TujuanKembali.Aman(Kembali));
        return hasil switch
        {
            HasilMasuk.Berhasil => LocalRedirect(TujuanKembali.Aman(Kembali)),
            HasilMasuk.PerluKode => RedirectToPage("/Masuk/Kode"),
            _ => Tolak(hasil),
        };
    }

    private PageResult Tolak(HasilMasuk hasil)
    {
        ModelState.AddModelError("", masuk.Tolak(hasil, "Nama pengguna atau kata sandi tidak cocok. Periksa huruf besar dan kecilnya, lalu ketik lagi."));
        return Page();
    }
}
