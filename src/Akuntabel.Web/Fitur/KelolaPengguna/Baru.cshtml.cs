using System.ComponentModel.DataAnnotations;
using Akuntabel.Storage.Akun;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.KelolaPengguna;

/// <summary>Makes a user.</summary>
public class BaruModel(KelolaPenggunaStore kelola, PilihanPengguna pilihan, Pengakses pengakses) : PageModel
{
    /// <summary>Name of the person.</summary>
    [BindProperty]
    [Required]
    [StringLength(200)]
    public string? Nama { get; set; }

    /// <summary>Name to sign in with.</summary>
    [BindProperty]
    [Required]
    public string? NamaPengguna { get; set; }

    /// <summary>The official that the user is.</summary>
    [BindProperty]
    public string? Pejabat { get; set; }

    /// <summary>Officials to choose from.</summary>
    public IReadOnlyList<SelectListItem> DaftarPejabat { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public async Task OnGetAsync() => DaftarPejabat = await pilihan.PejabatAsync(HttpContext.RequestAborted);

    /// <summary>Makes the user.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!string.IsNullOrWhiteSpace(NamaPengguna) && AturanNamaPengguna.Tolak(NamaPengguna) is { } alasan)
        {
            ModelState.AddModelError(nameof(NamaPengguna), alasan);
        }

        if (ModelState.IsValid)
        {
            var hasil = await kelola.BuatAsync(pengakses.Pelaku, new IsianPengguna((NamaPengguna ?? "").Trim(), (Nama ?? "").Trim(), Pejabat ?? ""), HttpContext.RequestAborted);
            if (hasil is HasilKelola.Selesai selesai)
            {
                TempData[UbahModel.KunciTautan] = selesai.Tautan;
                return Redirect($"/pengguna/{selesai.Id}");
            }

            ModelState.AddModelError(hasil is HasilKelola.NamaTerpakai ? nameof(NamaPengguna) : nameof(Pejabat), UbahModel.Sebab(hasil));
        }

        DaftarPejabat = await pilihan.PejabatAsync(HttpContext.RequestAborted);
        return Page();
    }
}
