using Akuntabel.Storage.Akun;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Fitur.Akun;

/// <summary>A page of one's own account: loads the user first.</summary>
public abstract class HalamanAkun(PenggunaStore store, Pengakses pengakses) : PageModel
{
    private Pengguna? _pengguna;

    /// <summary>The signed-in user.</summary>
    public Pengguna Pengguna => _pengguna ?? throw new InvalidOperationException("Pengguna belum dibaca.");

    /// <summary>Identifier of the present session; empty when signed in otherwise.</summary>
    protected string SesiKini => User.FindFirst(SkemaSesi.KlaimSesi)?.Value ?? "";

    /// <inheritdoc/>
    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        ViewData["Remah"] = new Tautan[] { new("Beranda", "/"), new("Akun saya", "/akun") };
        // secrets may stand on these pages
        Response.Headers.CacheControl = "no-store";
        _pengguna = await store.CariAsync(pengakses.Pemda, pengakses.Id, HttpContext.RequestAborted);
        if (_pengguna is null)
        {
            context.Result = new ForbidResult();
            return;
        }

        await next();
    }

    /// <summary>How long sessions last here, in a sentence.</summary>
    public string Masa => HttpContext.RequestServices.GetRequiredService<OpsiWeb>().Sesi == LamaSesi.Panjang
        ? "Sesi berakhir sendiri sesudah 8 jam tidak dipakai, dan paling lama 14 hari."
        : "Sesi berakhir sendiri sesudah 30 menit tidak dipakai, dan paling lama 12 jam. Isian yang belum terkirim tidak hilang.";

    /// <summary>Whether the password that was typed to confirm is the user's; otherwise the field says why.</summary>
    protected async Task<bool> PastikanAsync(MasukAkun masuk, string? sandi, string bidang)
    {
        ArgumentNullException.ThrowIfNull(masuk);
        if (string.IsNullOrEmpty(sandi))
        {
            ModelState.AddModelError(bidang, "Ketik kata sandi Anda untuk memastikan bahwa ini memang Anda.");
            return false;
        }

        var hasil = await masuk.PastikanAsync(HttpContext, Pengguna, sandi);
        if (hasil is not HasilMasuk.Berhasil)
        {
            ModelState.AddModelError(bidang, masuk.Tolak(hasil, "Kata sandi sekarang tidak cocok. Ketik lagi."));
        }

        return hasil is HasilMasuk.Berhasil;
    }
}
