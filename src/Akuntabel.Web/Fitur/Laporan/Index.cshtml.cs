using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.PerangkatDaerah;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Laporan;

/// <summary>The periods that an agency can compose a report for.</summary>
public class IndexModel(KonteksPd konteks, DokumenStore dokumen) : HalamanPd(konteks)
{
    /// <summary>The report documents, newest first.</summary>
    public IReadOnlyList<VersiDokumen> Daftar { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        Daftar = [.. (await dokumen.DaftarAsync(Konteks.Pemda, Pd, batal)).Where(d => d.Jenis == JenisDokumen.Laporan.Kode)];
        return Page();
    }

    /// <summary>Address of a period's report.</summary>
    public string Alamat(VersiDokumen d) => $"/pd/{Pd}/laporan/{d.Mulai}" + (d.Triwulan > 0 ? $"?triwulan={d.Triwulan}" : "");
}
