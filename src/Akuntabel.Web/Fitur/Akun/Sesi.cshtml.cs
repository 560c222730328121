using Akuntabel.Storage.Akun;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Akun;

/// <summary>One's own sessions.</summary>
public class SesiModel(PenggunaStore store, SesiStore sesi, SesiAktif aktif, Pengakses pengakses) : HalamanAkun(store, pengakses)
{
    /// <summary>Sessions that count.</summary>
    public IReadOnlyList<SesiMasuk> Daftar { get; private set; } = [];

    /// <summary>The present one.</summary>
    public string Kini => SesiKini;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync() => Daftar = await sesi.DaftarAsync(Pengguna.Pemda, Pengguna.Id, HttpContext.RequestAborted);

    /// <summary>Ends one.</summary>
    public async Task<IActionResult> OnPostAkhiriAsync(string? id)
    {
        this.Pesan(await aktif.CabutAsync(Pengguna.Pemda, Pengguna.Id, id ?? "", HttpContext.RequestAborted) ? "Sesi diakhiri." : "Sesi itu sudah berakhir.");
        return RedirectToPage();
    }

    /// <summary>Ends the others.</summary>
    public async Task<IActionResult> OnPostAkhiriLainAsync()
    {
        var banyak = await aktif.CabutLainAsync(Pengguna.Pemda, Pengguna.Id, SesiKini, HttpContext.RequestAborted);
        this.Pesan($"{banyak} sesi lain diakhiri.");
        return RedirectToPage();
    }
}
