using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Pejabat;

/// <summary>What is typed about an official.</summary>
public sealed class IsianOrang
{
    /// <summary>Name.</summary>
    public string? Nama { get; set; }

    /// <summary>NIP.</summary>
    public string? Nip { get; set; }

    /// <summary>Rank.</summary>
    public string? Pangkat { get; set; }

    /// <summary>Class.</summary>
    public string? Golongan { get; set; }

    internal IsianPejabat Baris => new(Nama ?? "", Nip ?? "", Pangkat ?? "", Golongan ?? "");
}

/// <summary>Adds or changes an official.</summary>
public class OrangModel(PejabatStore store, KonteksPd konteks) : HalamanPd(konteks)
{
    /// <summary>Which; empty: a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    /// <summary>Revision that the editor had opened.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>Typed.</summary>
    [BindProperty]
    public IsianOrang Isian { get; set; } = new();

    /// <summary>As it is stored now; <c>null</c> for a new one.</summary>
    public BarisPejabat? Kini { get; private set; }

    /// <summary>Classes to choose from.</summary>
    public static IEnumerable<SelectListItem> PilihanGolongan =>
    [
        .. PangkatGolongan.Pns.Reverse().Select(p => new SelectListItem($"{p.Golongan} – {p.Pangkat}", p.Golongan)),
        .. PangkatGolongan.Pppk.Select(p => new SelectListItem($"{p} (PPPK)", p)),
    ];

    private string Daftar => Alamat.Pejabat.Daftar(Pd);

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BacaAsync(batal))
        {
            return NotFound();
        }

        Isian = Kini is { } k ? new IsianOrang { Nama = k.Nama, Nip = Core.Instansi.Nip.Cetak(k.Nip), Pangkat = k.Pangkat, Golongan = k.Golongan } : Isian;
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        var hasil = string.IsNullOrEmpty(Id)
            ? await store.TambahAsync(Konteks.Pelaku, Pd, Isian.Baris, batal)
            : await store.UbahAsync(Konteks.Pelaku, Pd, Id, Revisi, Isian.Baris, batal);
        var tujuan = string.IsNullOrEmpty(Id) && hasil is HasilUbah.Tersimpan t ? $"{Daftar}/masa?pejabat={t.Id}" : Daftar;
        return Terima(hasil, tujuan, string.IsNullOrEmpty(Id) ? $"{Isian.Nama} ditambahkan. Catat masa jabatannya di bawah ini, atau kembali ke daftar." : "Perubahan tersimpan.")
            ?? (await BacaAsync(batal) ? Page() : NotFound());
    }

    /// <summary>Deletes the official, or puts aside one who held a position.</summary>
    public async Task<IActionResult> OnPostHapusAsync(CancellationToken batal) =>
        TerimaDiDaftar(await store.HapusAsync(Konteks.Pelaku, Pd, Id ?? "", Revisi, HariIni, batal), Daftar, "Pejabat dihapus.");

    /// <summary>Puts the official aside or takes one back.</summary>
    public async Task<IActionResult> OnPostAktifkanAsync(bool aktif, CancellationToken batal) =>
        TerimaDiDaftar(await store.AktifkanAsync(Konteks.Pelaku, Pd, Id ?? "", Revisi, aktif, HariIni, batal), Daftar, aktif ? "Pejabat diaktifkan kembali." : "Pejabat dinonaktifkan.");

    private async Task<bool> BacaAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return false;
        }

        if (string.IsNullOrEmpty(Id))
        {
            return true;
        }

        if (await store.CariAsync(Konteks.Pemda, Id, batal) is not { } kini || kini.PerangkatDaerah != Pd)
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
