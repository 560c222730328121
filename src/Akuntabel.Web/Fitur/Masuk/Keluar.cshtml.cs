using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Masuk;

/// <summary>Signing out: only by a form, never by a link.</summary>
public class KeluarModel(MasukAkun masuk) : PageModel
{
    /// <summary>Asks.</summary>
    public PageResult OnGet() => Page();

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await masuk.KeluarkanAsync(HttpContext);
        this.Pesan("Anda sudah keluar.");
        return Redirect("/masuk");
    }
}
