using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Masuk;

/// <summary>Second step of signing in: a one-time code or a recovery code.</summary>
public class KodeModel(MasukAkun masuk, SegelAkun segel) : PageModel
{
    /// <summary>Code as typed.</summary>
    [BindProperty]
    public string? KodeTotp { get; set; }

    /// <summary>Whether codes can be checked at all.</summary>
    public bool TanpaKunci => !segel.Ada;

    /// <summary>The form; without the first step back to it.</summary>
    public async Task<IActionResult> OnGetAsync() => await masuk.LangkahAsync(HttpContext) is null ? Ulang() : Page();

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await masuk.LangkahAsync(HttpContext) is not var (pengguna, kembali))
        {
            return Ulang();
        }

        if (string.IsNullOrWhiteSpace(KodeTotp))
        {
            ModelState.AddModelError(nameof(KodeTotp), "Ketik kode enam angka dari aplikasi, atau satu kode pemulihan.");
            return Page();
        }

        var hasil = await masuk.DenganKodeAsync(HttpContext, pengguna, KodeTotp);
        if (hasil is HasilMasuk.Berhasil)
        {
            return LocalRedirect(TujuanKembali.Aman(kembali));
        }

        ModelState.AddModelError(nameof(KodeTotp), masuk.Tolak(hasil, "Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya, dan periksa apakah jam telepon Anda tepat."));
        return Page();
    }

    private RedirectResult Ulang()
    {
        this.Pesan("Waktu untuk kode sudah lewat. Masukkan lagi nama pengguna dan kata sandi.", Ragam.Peringatan);
        return Redirect("/masuk");
    }
}
