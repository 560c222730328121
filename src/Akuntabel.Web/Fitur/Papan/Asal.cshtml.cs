using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.TriwulanBerjalan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Papan;

/// <summary>Where a figure of a board comes from: rule, formula, what it is made of, and the field where that was typed.</summary>
public class AsalModel(
    KonteksPd konteks, DokumenStore dokumen, PembacaTriwulan pembaca, HitunganRegisterStore hitungan, KonteksRegister register)
    : HalamanPapan(konteks, dokumen, pembaca)
{
    /// <summary>Inputs that are listed; the rest is counted.</summary>
    public const int MasukanTerbanyak = 60;

    /// <summary>Key of the figure.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Angka { get; set; }

    /// <summary>The figure.</summary>
    public Fakta Fakta { get; private set; } = new("", "", "", new Isian(new Asal("", 0)));

    /// <summary>Answers of registers that were kept when quarters were locked and that the figure rests on, whose rows the user may see.</summary>
    public IReadOnlyList<BekuTersimpan> Beku { get; private set; } = [];

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
        // a figure of an indikator, or what it is made of, names it in its key
        var dasar = f.Masukan.Select(m => m.Id).Append(f.Id).ToList();
        var beku = (await hitungan.BekuTahunAsync(Konteks.Pemda, Pd, Tahun, Triwulan, batal))
            .Where(b => dasar.Exists(d => d.Contains($".{b.Indikator}.", StringComparison.OrdinalIgnoreCase))).ToList();
        var terlihat = beku.Count == 0 ? [] : (await register.DisebutTerlihatAsync(Pd, batal)).Where(r => r.Value.Terlihat).Select(r => r.Key).ToHashSet();
        Beku = [.. beku.Where(b => terlihat.Contains(b.Register))];
        return Page();
    }
}
