using Akuntabel.Storage.Pengujian;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>The reports of a perangkat daerah whose findings are kept.</summary>
public class DaftarModel(KonteksPd konteks, PengujianStore store, WaktuSetempat waktu) : HalamanPd(konteks)
{
    private const int Terbanyak = 200;

    /// <summary>The last checked first.</summary>
    public IReadOnlyList<BarisPengujian> Daftar { get; private set; } = [];

    /// <summary>A time as people read it.</summary>
    public string Waktu(string saat) => waktu.Cetak(saat);

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        Daftar = await store.DaftarAsync(Konteks.Pemda, [Pd], Terbanyak, batal);
        return Page();
    }
}
