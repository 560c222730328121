using Akuntabel.Web.Fitur.Bersama;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>Front page of an office: how things stand for whoever asks, and what comes next.</summary>
public class KantorModel(PenyusunBeranda penyusun, KonteksPd konteks) : HalamanPd(konteks)
{
    /// <summary>Whether all that is missing is listed.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Semua { get; set; }

    /// <summary>The page.</summary>
    public BerandaKantor? Isi { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        Isi = await penyusun.SusunAsync(PerangkatDaerah, Konteks.Waktu(HttpContext), Semua, batal);
        return Page();
    }
}
