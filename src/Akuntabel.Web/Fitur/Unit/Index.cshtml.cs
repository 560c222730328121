using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Unit;

/// <summary>The units of a perangkat daerah as a tree.</summary>
public class IndexModel(UnitStore store, KonteksPd konteks) : HalamanPd(konteks)
{
    /// <summary>Name of a new unit.</summary>
    [BindProperty]
    public string? Nama { get; set; }

    /// <summary>The unit above it, or empty.</summary>
    [BindProperty]
    public string? Induk { get; set; }

    /// <summary>The tree.</summary>
    public IReadOnlyList<UnitBertingkat> Pohon { get; private set; } = [];

    /// <summary>Whether the user may change it.</summary>
    public bool BolehUbah => Boleh(Hak.Atas<IndexModel>(nameof(IndexModel.OnPostTambahAsync)));

    /// <summary>Units that a new one may stand below.</summary>
    public IEnumerable<SelectListItem> PilihanInduk => PilihanUnit.Dari(Pohon.Where(u => u.Unit.Aktif == 1));

    /// <summary>Whether a sibling stands above (or below) it, so that moving would change something.</summary>
    public bool AdaSaudara(UnitBertingkat unit, bool naik)
    {
        var saudara = Pohon.Where(u => u.Unit.Induk == unit.Unit.Induk).ToList();
        return (naik ? saudara[0] : saudara[^1]) != unit;
    }

    private string Alamat => Web.Umum.Alamat.Unit.Daftar(Pd);

    /// <summary>Shows the tree.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BacaAsync(batal) ? Page() : NotFound();

    /// <summary>Adds a unit.</summary>
    public async Task<IActionResult> OnPostTambahAsync(CancellationToken batal)
    {
        if (!await BacaAsync(batal))
        {
            return NotFound();
        }

        return Terima(await store.TambahAsync(Konteks.Pelaku, Pd, Nama ?? "", Induk ?? "", batal), Alamat, "Unit ditambahkan.", awalan: "") ?? Page();
    }

    /// <summary>Moves a unit among its siblings.</summary>
    public async Task<IActionResult> OnPostGeserAsync(string? id, int revisi, bool naik, CancellationToken batal) =>
        TerimaDiDaftar(await store.GeserAsync(Konteks.Pelaku, Pd, id ?? "", revisi, naik, batal), Alamat, "Urutan unit diubah.");

    /// <summary>Puts a unit aside or takes it back.</summary>
    public async Task<IActionResult> OnPostAktifkanAsync(string? id, int revisi, bool aktif, CancellationToken batal) =>
        TerimaDiDaftar(await store.AktifkanAsync(Konteks.Pelaku, Pd, id ?? "", revisi, aktif, batal), Alamat, aktif ? "Unit diaktifkan kembali." : "Unit dinonaktifkan.");

    /// <summary>Deletes a unit, or puts it aside when something refers to it.</summary>
    public async Task<IActionResult> OnPostHapusAsync(string? id, int revisi, CancellationToken batal) =>
        TerimaDiDaftar(await store.HapusAsync(Konteks.Pelaku, Pd, id ?? "", revisi, batal), Alamat, "Unit dihapus.");

    private async Task<bool> BacaAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return false;
        }

        Pohon = PohonUnit.Susun(await store.DaftarAsync(Konteks.Pemda, Pd, batal));
        return true;
    }
}
