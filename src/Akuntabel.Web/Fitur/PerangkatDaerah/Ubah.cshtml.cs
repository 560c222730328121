using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.PerangkatDaerah;

/// <summary>Changes a perangkat daerah, puts it aside, deletes it.</summary>
public class UbahModel(PerangkatDaerahStore store, KonteksPd konteks) : HalamanInduk(konteks)
{
    private const string Daftar = "/perangkat-daerah";

    /// <summary>Which.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>Revision that the editor had opened.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>Typed.</summary>
    [BindProperty]
    public IsianPd Isian { get; set; } = new();

    /// <summary>As it is stored now.</summary>
    public BarisPerangkatDaerah Kini { get; private set; } = new();

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BacaAsync(batal))
        {
            return NotFound();
        }

        Isian = new IsianPd { Kode = Kini.Kode, Nama = Kini.Nama, Singkatan = Kini.Singkatan };
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        var hasil = Terima(await store.UbahAsync(Konteks.Pelaku, Id, Revisi, Isian.Baris, batal), Daftar, "Perubahan tersimpan.");
        return hasil ?? (await BacaAsync(batal) ? Page() : NotFound());
    }

    /// <summary>Deletes it, or puts it aside when something refers to it.</summary>
    public async Task<IActionResult> OnPostHapusAsync(CancellationToken batal) =>
        TerimaDiDaftar(await store.HapusAsync(Konteks.Pelaku, Id, Revisi, batal), Daftar, "Perangkat daerah dihapus.");

    /// <summary>Puts it aside or takes it back.</summary>
    public async Task<IActionResult> OnPostAktifkanAsync(bool aktif, CancellationToken batal) =>
        TerimaDiDaftar(await store.AktifkanAsync(Konteks.Pelaku, Id, Revisi, aktif, batal), Daftar, aktif ? "Perangkat daerah diaktifkan kembali." : "Perangkat daerah dinonaktifkan.");

    // the loser's typing stays in the fields; the hidden revision is now the winner's
    private async Task<bool> BacaAsync(CancellationToken batal)
    {
        if (await Konteks.CariAsync(Id, batal) is not { } kini)
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
