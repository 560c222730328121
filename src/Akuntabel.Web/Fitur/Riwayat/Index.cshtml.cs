using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Riwayat;

/// <summary>What happened in the whole pemerintah daerah, and where the chain stands.</summary>
public class IndexModel(PembacaRiwayat pembaca, RiwayatStore riwayat, PerangkatDaerahStore perangkatDaerah, WaktuSetempat waktu, Pengakses pengakses) : PageModel
{
    /// <summary>Which events.</summary>
    [BindProperty(SupportsGet = true)]
    public IsianSaringan Saringan { get; set; } = new();

    /// <summary>Kinds to choose from.</summary>
    public IReadOnlyList<SelectListItem> PilihanJenis { get; private set; } = [];

    /// <summary>Perangkat daerah to choose from.</summary>
    public IReadOnlyList<SelectListItem> PilihanPd { get; private set; } = [];

    /// <summary>The events.</summary>
    public TabelRiwayat? Tabel { get; private set; }

    /// <summary>Head of the chain.</summary>
    public KepalaRantai Kepala { get; private set; } = new();

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(long sebelum, CancellationToken batal)
    {
        Kepala = await riwayat.KepalaAsync(pengakses.Pemda, batal);
        PilihanJenis = await pembaca.PilihanJenisAsync(pengakses.Pemda, "", batal);
        PilihanPd = [.. (await perangkatDaerah.DaftarAsync(pengakses.Pemda, batal)).Select(p => new SelectListItem(p.Nama, p.Id))];
        Tabel = await pembaca.BacaAsync(pengakses.Pemda, Saringan.Baca(ModelState, waktu), sebelum, Saringan.Alamat, denganObjek: true, batal);
    }
}
