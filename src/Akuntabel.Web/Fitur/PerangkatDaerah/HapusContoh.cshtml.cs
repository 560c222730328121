using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Contoh;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.PerangkatDaerah;

/// <summary>Asks, then removes the demo offices.</summary>
public class HapusContohModel(PerangkatDaerahStore store, KantorContoh contoh, KonteksPd konteks) : HalamanInduk(konteks)
{
    /// <summary>What would be removed.</summary>
    public IReadOnlyList<BarisPerangkatDaerah> Daftar { get; private set; } = [];

    /// <summary>Asks.</summary>
    public async Task OnGetAsync(CancellationToken batal) => Daftar = [.. (await store.DaftarAsync(Konteks.Pemda, batal)).Where(p => p.Contoh == 1)];

    /// <summary>Removes.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        var banyak = await contoh.HapusAsync(Konteks.Pelaku, batal);
        this.Pesan(banyak > 0 ? $"{banyak} kantor contoh dihapus beserta isinya." : "Tidak ada kantor contoh.");
        return LocalRedirect("/perangkat-daerah");
    }
}
