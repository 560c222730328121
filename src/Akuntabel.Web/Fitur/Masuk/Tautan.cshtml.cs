using System.ComponentModel.DataAnnotations;
using Akuntabel.Storage.Akun;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Masuk;

/// <summary>Sets a password by a one-time link, of a new user or after recovery, and signs in with it; a second step is asked for where
/// there is one.</summary>
public class TautanModel(
    TautanStore tautan, KelolaPenggunaStore kelola, PenggunaStore store, Pengakses pengakses, PemeriksaSandi pemeriksa,
    IPasswordHasher<Pengguna> penyandi, MasukAkun masuk) : PageModel
{
    private KeadaanTautan _keadaan;

    /// <summary>Whose; <c>null</c> when the link does not count.</summary>
    public Pengguna? Pengguna { get; private set; }

    /// <summary>The new password.</summary>
    [BindProperty]
    [Required]
    public string? KataSandi { get; set; }

    /// <summary>Why the link does not count.</summary>
    public string Sebab => _keadaan switch
    {
        KeadaanTautan.Terpakai => "Tautan ini sudah dipakai untuk membuat kata sandi. Masuklah dengan kata sandi itu; bila bukan Anda yang "
            + "membuatnya, beri tahu administrator sekarang juga.",
        KeadaanTautan.Lewat => "Tautan ini sudah lewat waktunya atau digantikan yang lebih baru. Minta tautan baru kepada administrator.",
        _ => "Tautan ini tidak dikenal. Mungkin terpotong ketika disalin; buka lagi dari pesan yang Anda terima.",
    };

    /// <summary>Shows the form; opening it uses nothing up.</summary>
    public Task OnGetAsync(string token, CancellationToken batal) => PeriksaAsync(token, batal);

    /// <summary>Sets the password.</summary>
    public async Task<IActionResult> OnPostAsync(string token, CancellationToken batal)
    {
        await PeriksaAsync(token, batal);
        if (Pengguna is not { } p)
        {
            return Page();
        }

        if (!string.IsNullOrEmpty(KataSandi) && await pemeriksa.TolakAsync(p, KataSandi, batal) is { } alasan)
        {
            ModelState.AddModelError(nameof(KataSandi), alasan);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await kelola.AturSandiAsync(pengakses.Pemda, token, penyandi.HashPassword(p, KataSandi ?? ""), batal) is not { } jadi)
        {
            await PeriksaAsync(token, batal);
            return Page();
        }

        // who just chose the password need not type it again
        var hasil = await masuk.LanjutkanAsync(HttpContext, jadi, "tautan kata sandi", "/");
        this.Pesan("Kata sandi tersimpan. Pakailah untuk masuk berikutnya.");
        return hasil is HasilMasuk.PerluKode ? RedirectToPage("/Masuk/Kode") : Redirect("/");
    }

    private async Task PeriksaAsync(string token, CancellationToken batal)
    {
        (_keadaan, var id) = await tautan.PeriksaAsync(pengakses.Pemda, GunaTautan.Sandi, token, batal);
        Pengguna = _keadaan == KeadaanTautan.Berlaku && await store.CariAsync(pengakses.Pemda, id, batal) is { Aktif: true } p ? p : null;
        if (Pengguna is null)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
        }
    }
}
