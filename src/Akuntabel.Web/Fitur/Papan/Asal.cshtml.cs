using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.TriwulanBerjalan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Papan;

/// <summary>Where a figure of a board comes from: rule, formula, what it is made of, and the field where that was typed.</summary>
public class AsalModel(KonteksPd konteks, DokumenStore dokumen, PembacaTriwulan pembaca)
    : HalamanPapan(konteks, dokumen, pembaca)
{
    /// <summary>Inputs that are listed; the rest is counted.</summary>
    public const int MasukanTerbanyak = 60;

    /// <summary>Key of the figure.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Angka { get; set; }

    /// <summary>The figure.</summary>
    public Fakta Fakta { get; private set; } = new("", "", "", new Isian(new Asal("", 0)));

    /// <summary>Where it was typed.</summary>
    public string Tempat(Asal asal)
    {
        ArgumentNullException.ThrowIfNull(asal);
        return TempatFormulir.Perbaikan(Pd, Tahun, asal, DokumenStore.Yang(Semua, Periode), Isi?.Berkas ?? KumpulanBerkas.Kosong, diisi: false);
    }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Isi?.Angka?.Cari(Angka ?? "") is not { } f)
        {
            return NotFound();
        }

        Fakta = f;
        return Page();
    }
}
