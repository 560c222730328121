using System.ComponentModel.DataAnnotations;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Surel;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Akun;

/// <summary>One's own account: name, roles of today, ways to sign in.</summary>
public class IndexModel(PenggunaStore store, SesiStore sesi, PerangkatDaerahStore daftarPd, UnitStore daftarUnit, Pengakses pengakses, UserManager<Pengguna> pengelola)
    : HalamanAkun(store, pengakses)
{
    private readonly PenggunaStore _store = store;

    private readonly Pengakses _pengakses = pengakses;

    /// <summary>Name of the person.</summary>
    [BindProperty]
    [Required]
    [StringLength(200)]
    public string? Nama { get; set; }

    /// <summary>Where reminders go.</summary>
    [BindProperty]
    [StringLength(200)]
    public string? Surel { get; set; }

    /// <summary>The name as it was changed elsewhere meanwhile.</summary>
    public string? NamaTersimpan { get; private set; }

    /// <summary>Passkeys there are.</summary>
    public int BanyakKunci { get; private set; }

    /// <summary>Sessions there are.</summary>
    public int BanyakSesi { get; private set; }

    /// <summary>Roles of today, in words.</summary>
    public IReadOnlyList<string> DaftarPeran { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync()
    {
        (Nama, Surel) = (Pengguna.Nama, Pengguna.Surel);
        await BacaAsync();
    }

    /// <summary>Changes the name.</summary>
    public async Task<IActionResult> OnPostAsync(int revisi)
    {
        var surel = (Surel ?? "").Trim();
        if (surel.Length > 0 && !AlamatSurel.Sah(surel))
        {
            ModelState.AddModelError(nameof(Surel), "Itu bukan alamat surel. Tulis misalnya nama@kabupaten.go.id, atau kosongkan.");
        }

        NamaTersimpan = revisi != Pengguna.Revisi ? Pengguna.Nama : null;
        if (ModelState.IsValid && NamaTersimpan is null)
        {
            (Pengguna.Nama, Pengguna.Surel) = ((Nama ?? "").Trim(), surel);
            var hasil = await pengelola.UpdateAsync(Pengguna);
            if (hasil.Succeeded)
            {
                this.Pesan("Tersimpan.");
                return RedirectToPage();
            }

            ModelState.AddModelError("", hasil.Errors.First().Description);
        }

        await BacaAsync();
        return Page();
    }

    private async Task BacaAsync()
    {
        var peran = new List<string>();
        foreach (var p in _pengakses.DaftarPeran)
        {
            peran.Add(NavigasiPengguna.Sebutan(p.Peran) + await TempatAsync(p));
        }

        DaftarPeran = peran;
        BanyakKunci = (await _store.DaftarKunciAsync(Pengguna.Pemda, Pengguna.Id, HttpContext.RequestAborted)).Count;
        BanyakSesi = (await sesi.DaftarAsync(Pengguna.Pemda, Pengguna.Id, HttpContext.RequestAborted)).Count;
    }

    // the office and the unit by name; who holds no role in an office has none to look up
    private async Task<string> TempatAsync(PeranAktif peran)
    {
        if (peran.PerangkatDaerah.Length == 0)
        {
            return "";
        }

        var pd = await daftarPd.CariAsync(Pengguna.Pemda, peran.PerangkatDaerah, HttpContext.RequestAborted);
        var unit = peran.Unit.Length == 0 ? null
            : (await daftarUnit.DaftarAsync(Pengguna.Pemda, peran.PerangkatDaerah, HttpContext.RequestAborted)).FirstOrDefault(u => u.Id == peran.Unit);
        return $", {pd?.Nama ?? "perangkat daerah yang sudah dihapus"}" + (unit is null ? "" : $", {unit.Nama}");
    }
}
