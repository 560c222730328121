using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penerbitan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Pemda;

/// <summary>The service that signs PDFs for officials: off until somebody enters an address.</summary>
public class LayananTandaModel(LayananTandaStore store, PenandaLayanan penanda, Pengakses pengakses, WaktuSetempat waktu) : PageModel
{
    private const int Terpanjang = 200;

    /// <summary>Address.</summary>
    [BindProperty]
    public string? AlamatLayanan { get; set; }

    /// <summary>Account.</summary>
    [BindProperty]
    public string? Akun { get; set; }

    /// <summary>Its password.</summary>
    [BindProperty]
    public string? SandiAkun { get; set; }

    /// <summary>As it is kept; <c>null</c>: it is off.</summary>
    public BarisLayananTanda? Tersimpan { get; private set; }

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken batal)
    {
        Tersimpan = await store.BacaAsync(pengakses.Pemda, batal);
        (AlamatLayanan, Akun) = (Tersimpan?.Alamat, Tersimpan?.Akun);
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostSimpanAsync(CancellationToken batal)
    {
        var alamat = (AlamatLayanan ?? "").Trim().TrimEnd('/');
        if (alamat.Length > Terpanjang || PenandaLayanan.Keberatan(alamat) is not null)
        {
            ModelState.AddModelError(nameof(AlamatLayanan), PenandaLayanan.Keberatan(alamat) ?? "Alamat itu terlalu panjang. Periksa lagi.");
        }

        if (Akun is not { Length: > 0 and <= Terpanjang } || Akun.Contains(':', StringComparison.Ordinal))
        {
            ModelState.AddModelError(nameof(Akun), "Tulis akunnya, tanpa titik dua.");
        }

        if (SandiAkun is not { Length: > 0 and <= Terpanjang })
        {
            ModelState.AddModelError(nameof(SandiAkun), "Tulis sandi akunnya; yang tersimpan tidak dapat ditampilkan lagi.");
        }

        if (ModelState.IsValid && penanda.Segel(pengakses.Pemda, SandiAkun ?? "") is { } tersegel)
        {
            await store.SimpanAsync(pengakses.Pelaku, alamat, (Akun ?? "").Trim(), tersegel, batal);
            this.Pesan("Layanan tanda tangan disimpan. Coba dahulu dengan laporan contoh.");
            return LocalRedirect(Alamat.LayananTanda);
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(SandiAkun), "Sandi tidak dapat disegel karena kunci instalasi tidak ada di peladen ini. Kembalikan kuncinya dahulu.");
        }

        Tersimpan = await store.BacaAsync(pengakses.Pemda, batal);
        return Page();
    }

    /// <summary>Uses it no more; the password is forgotten.</summary>
    public async Task<IActionResult> OnPostMatikanAsync(CancellationToken batal)
    {
        await store.SimpanAsync(pengakses.Pelaku, "", "", "", batal);
        this.Pesan("Layanan tanda tangan tidak dipakai lagi; sandinya dihapus.");
        return LocalRedirect(Alamat.LayananTanda);
    }
}
