using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Terbitan;

/// <summary>Leads from a corrected report to what it says otherwise than the one that it replaces.</summary>
public class BandingModel(KonteksPd konteks, TerbitanStore store, WaktuSetempat waktu) : HalamanTerbitan(konteks, store, waktu)
{
    /// <summary>Goes there; the first issue replaces none.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => !await BukaAsync(batal) ? NotFound()
        : (await Store.DaftarAsync(Terbitan.KunciDokumen, batal)).FirstOrDefault(t => t.Nomor == Terbitan.Nomor - 1) is { } semula
            ? LocalRedirect(Alamat.Laporan.Banding(Pd, Terbitan.Periode, semula.Kode, Terbitan.Kode)) : Page();
}
