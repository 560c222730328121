using Akuntabel.Web.Keamanan.Akun;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Masuk;

/// <summary>Signing in by a passkey; the script of the sign-in page sends here.</summary>
public class KunciSandiModel(MasukKunciSandi masuk) : PageModel
{
    /// <summary>Nothing to see: it begins on the sign-in page.</summary>
    public IActionResult OnGet() => Redirect("/masuk");

    /// <summary>What the browser's request needs.</summary>
    public async Task<IActionResult> OnPostPilihanAsync() => Content(await masuk.PilihanMasukAsync(HttpContext), "application/json");

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPostAsync(string? kredensial, string? kembali) =>
        kredensial is { Length: > 0 } && await masuk.MasukAsync(HttpContext, kredensial) ? LocalRedirect(TujuanKembali.Aman(kembali)) : Page();
}
