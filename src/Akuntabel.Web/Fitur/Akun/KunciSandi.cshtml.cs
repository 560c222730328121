using Akuntabel.Storage.Akun;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Akun;

/// <summary>One's own passkeys.</summary>
public class KunciSandiModel(PenggunaStore store, Pengakses pengakses, MasukAkun masuk, MasukKunciSandi kunci) : HalamanAkun(store, pengakses)
{
    private readonly PenggunaStore _store = store;

    /// <summary>Passkeys there are.</summary>
    public IReadOnlyList<KunciSandi> Daftar { get; private set; } = [];

    /// <summary>Name for the new one.</summary>
    [BindProperty]
    public string? NamaKunci { get; set; }

    /// <summary>Password as typed.</summary>
    [BindProperty]
    public string? KataSandi { get; set; }

    /// <summary>Shows them.</summary>
    public Task OnGetAsync() => BacaAsync();

    /// <summary>What the browser needs to make one; only for who knows the password.</summary>
    public async Task<IActionResult> OnPostPilihanAsync() =>
        await PastikanAsync(masuk, KataSandi, nameof(KataSandi))
            ? Content(await kunci.PilihanTambahAsync(HttpContext, Pengguna), "application/json")
            : new ContentResult { StatusCode = StatusCodes.Status422UnprocessableEntity, ContentType = "text/plain; charset=utf-8", Content = ModelState[nameof(KataSandi)]?.Errors[0].ErrorMessage };

    /// <summary>Adds what the browser made.</summary>
    public async Task<IActionResult> OnPostTambahAsync(string? kredensial)
    {
        if (string.IsNullOrEmpty(kredensial))
        {
            ModelState.AddModelError("", "Peramban belum membuat kunci sandi. Nyalakan JavaScript, atau pakai peramban yang mendukung kunci sandi.");
        }
        else if (await kunci.TambahAsync(HttpContext, Pengguna, kredensial, Nama(NamaKunci)))
        {
            this.Pesan("Kunci sandi ditambahkan.");
            return RedirectToPage();
        }
        else
        {
            ModelState.AddModelError("", "Kunci sandi tidak dapat dipastikan, atau waktunya lewat. Ulangi dari awal.");
        }

        await BacaAsync();
        return Page();
    }

    /// <summary>Gives one another name.</summary>
    public async Task<IActionResult> OnPostNamaiAsync(string? id, string? nama) => await SelesaiAsync(await kunci.NamaiAsync(Pengguna, id ?? "", Nama(nama)), "Nama kunci sandi tersimpan.");

    /// <summary>Removes one.</summary>
    public async Task<IActionResult> OnPostHapusAsync(string? id) => await SelesaiAsync(await kunci.HapusAsync(Pengguna, id ?? ""), "Kunci sandi dihapus.");

    private static string Nama(string? nama) => string.IsNullOrWhiteSpace(nama) ? "Kunci sandi" : nama.Trim()[..Math.Min(100, nama.Trim().Length)];

    private async Task<IActionResult> SelesaiAsync(bool berhasil, string pesan)
    {
        if (berhasil)
        {
            this.Pesan(pesan);
            return RedirectToPage();
        }

        ModelState.AddModelError("", "Kunci sandi itu sudah tidak ada. Daftar di bawah adalah yang terbaru.");
        await BacaAsync();
        return Page();
    }

    private async Task BacaAsync() => Daftar = await _store.DaftarKunciAsync(Pengguna.Pemda, Pengguna.Id, HttpContext.RequestAborted);
}
