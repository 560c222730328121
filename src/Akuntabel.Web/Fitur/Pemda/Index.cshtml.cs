using Akuntabel.Storage.Pemda;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Pemda;

/// <summary>Name of the pemerintah daerah.</summary>
public class IndexModel(PemdaStore store, Pengakses pengakses) : PageModel
{
    private const int Terpanjang = 200;

    /// <summary>Name.</summary>
    [BindProperty]
    public string? Nama { get; set; }

    /// <summary>Revision that the editor had opened.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>What another one saved in between; <c>null</c> when nobody did.</summary>
    public string? NamaLain { get; private set; }

    /// <summary>Shows the name.</summary>
    public async Task OnGetAsync(CancellationToken batal)
    {
        var kini = await store.KiniAsync(batal);
        (Nama, Revisi) = (kini?.Nama, kini?.Revisi ?? 0);
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        var nama = string.Join(' ', (Nama ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (nama.Length is 0 or > Terpanjang || nama.Any(char.IsControl))
        {
            ModelState.AddModelError(nameof(Nama), nama.Length == 0 ? "Nama pemerintah daerah belum diisi." : $"Nama pemerintah daerah paling panjang {Terpanjang} huruf. Singkatkan.");
            return Page();
        }

        if (await store.UbahNamaAsync(pengakses.Pelaku, nama, Revisi, batal))
        {
            this.Pesan("Nama pemerintah daerah tersimpan.");
            return LocalRedirect("/pemda");
        }

        var kini = await store.KiniAsync(batal);
        (NamaLain, Revisi) = (kini?.Nama, kini?.Revisi ?? 0);
        ModelState.Remove(nameof(Revisi));
        return Page();
    }
}
