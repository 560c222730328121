using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Unit;

/// <summary>Renames a unit or puts it below another.</summary>
public class UbahModel(UnitStore store, KonteksPd konteks) : HalamanPd(konteks)
{
    private IReadOnlyList<BarisUnit> _daftar = [];

    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>Revision that the editor had opened.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>Name.</summary>
    [BindProperty]
    public string? Nama { get; set; }

    /// <summary>The unit above it, or empty.</summary>
    [BindProperty]
    public string? Induk { get; set; }

    /// <summary>As it is stored now.</summary>
    public BarisUnit Kini { get; private set; } = new();

    /// <summary>Units that it may stand below: not itself, nothing below it.</summary>
    public IEnumerable<SelectListItem> PilihanInduk
    {
        get
        {
            var sendiri = PohonUnit.Keturunan(_daftar, Id);
            return PilihanUnit.Dari(PohonUnit.Susun(_daftar).Where(u => !sendiri.Contains(u.Unit.Id) && (u.Unit.Aktif == 1 || u.Unit.Id == Kini.Induk)));
        }
    }

    /// <summary>Name of a unit, for comparing.</summary>
    public string NamaUnit(string? id) => string.IsNullOrEmpty(id) ? "(unit teratas)" : _daftar.FirstOrDefault(u => u.Id == id)?.Nama ?? "";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BacaAsync(batal))
        {
            return NotFound();
        }

        (Nama, Induk) = (Kini.Nama, Kini.Induk);
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        var hasil = Terima(await store.UbahAsync(Konteks.Pelaku, Pd, Id, Revisi, Nama ?? "", Induk ?? "", batal), Alamat.Unit.Daftar(Pd), "Perubahan unit tersimpan.", awalan: "");
        return hasil ?? (await BacaAsync(batal) ? Page() : NotFound());
    }

    private async Task<bool> BacaAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return false;
        }

        _daftar = await store.DaftarAsync(Konteks.Pemda, Pd, batal);
        if (_daftar.FirstOrDefault(u => u.Id == Id) is not { } kini)
        {
            return false;
        }

        if (Bentrok || Revisi == 0)
        {
            ModelState.Remove(nameof(Revisi));
            Revisi = kini.Revisi;
        }

        Kini = kini;
        return true;
    }
}
