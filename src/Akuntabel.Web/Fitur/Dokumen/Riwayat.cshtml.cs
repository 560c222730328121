using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Fitur.Bersama.Riwayat;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>What happened to one document.</summary>
public class RiwayatModel(KonteksDokumen konteks, PembacaRiwayat pembaca) : HalamanDokumen(konteks)
{
    /// <summary>The events.</summary>
    public TabelRiwayat? Tabel { get; private set; }

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(long sebelum, CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        Tabel = await pembaca.BacaAsync(Versi.Pemda, new SaringanPeristiwa { Objek = $"dokumen/{Id}" }, sebelum, "", denganObjek: false, batal);
        return Page();
    }
}
