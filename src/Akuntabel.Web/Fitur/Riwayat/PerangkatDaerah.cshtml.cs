using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Fitur.Bersama.Riwayat;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Riwayat;

/// <summary>What happened in one perangkat daerah.</summary>
public class PerangkatDaerahModel(PembacaRiwayat pembaca, WaktuSetempat waktu, KonteksPd konteks) : HalamanPd(konteks)
{
    /// <summary>Which events.</summary>
    [BindProperty(SupportsGet = true)]
    public IsianSaringan Saringan { get; set; } = new();

    /// <summary>Kinds to choose from.</summary>
    public IReadOnlyList<SelectListItem> PilihanJenis { get; private set; } = [];

    /// <summary>The events.</summary>
    public TabelRiwayat? Tabel { get; private set; }

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(long sebelum, CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        var saringan = Saringan.Baca(ModelState, waktu) with { PerangkatDaerah = Pd };
        PilihanJenis = await pembaca.PilihanJenisAsync(Konteks.Pemda, Pd, batal);
        Tabel = await pembaca.BacaAsync(Konteks.Pemda, saringan, sebelum, Saringan.Alamat, denganObjek: true, batal);
        return Page();
    }
}
