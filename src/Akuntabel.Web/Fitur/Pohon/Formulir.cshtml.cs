using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Pohon;

/// <summary>A short address for the form of a node: hundreds of them stand on the picture.</summary>
public class FormulirModel(KonteksPohon konteks) : HalamanPohon(konteks)
{
    /// <summary>Code of the node.</summary>
    [BindProperty(SupportsGet = true)]
    public string? K { get; set; }

    /// <summary>Leads to where it is written, or where a condition below it is; who may not write reads it.</summary>
    public async Task<IActionResult> OnGetAsync(bool bawah, CancellationToken batal) =>
        await BukaAsync(batal) is { } tolak ? tolak
        : Pohon.Cari(K ?? "") is not { } s ? NotFound()
        : LocalRedirect(!Sunting ? Alamat.Pohon.Simpul(Pd, Kini, s.Isi.Kode) : bawah ? AlamatAnak(s.Isi) : AlamatIsi(s.Isi));
}
