using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>Personal data whose time is over: what is to be destroyed, and the certificates of what was.</summary>
public class RetensiModel(KonteksPd konteks, KonteksRegister register, RegisterStore store, WaktuSetempat waktu) : HalamanRegister(konteks, register)
{
    /// <summary>Rows that a page shows and destroys at once.</summary>
    public const int Sekaligus = 200;

    /// <summary>Rows whose time is over, the longest first.</summary>
    public IReadOnlyList<BarisHabis> Habis { get; private set; } = [];

    /// <summary>Certificates.</summary>
    public IReadOnlyList<BeritaPemusnahan> Daftar { get; private set; } = [];

    /// <summary>The certificate that is shown; <c>null</c>: none.</summary>
    public BeritaPemusnahan? Berita { get; private set; }

    /// <summary>Its rows, as they are called; those that are gone by their absence.</summary>
    public IReadOnlyList<string> Sebutan { get; private set; } = [];

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Shows what is over.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await MuatAsync(batal) ? Page() : NotFound();

    /// <summary>Shows a certificate.</summary>
    public async Task<IActionResult> OnGetBeritaAsync(string? id, CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Daftar.FirstOrDefault(b => b.Id == id) is not { } berita)
        {
            return NotFound();
        }

        Berita = berita;
        Sebutan = [.. (await store.BeberapaAsync(Kunci, Definisi, [.. berita.Baris.Take(Sekaligus)], batal)).Select(b => b.Sebutan)];
        Bernama($"Berita pemusnahan nomor {berita.Nomor} tahun {berita.Tahun}");
        return Page();
    }

    /// <summary>Destroys the personal data of rows; only of those whose time is over.</summary>
    public async Task<IActionResult> OnPostAsync(string[]? baris, string? alasan, CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        var boleh = Habis.Select(h => h.Id).ToHashSet(StringComparer.Ordinal);
        var pilih = (baris ?? []).Where(boleh.Contains).Take(Sekaligus).ToList();
        if (pilih.Count == 0)
        {
            ModelState.AddModelError("", "Centang dahulu baris yang data pribadinya dimusnahkan.");
            return Page();
        }

        var hasil = await store.HapusDataPribadiAsync(Konteks.Pelaku, Kunci, Definisi, pilih, alasan ?? "", batal);
        if (hasil.Berita is not { } berita)
        {
            ModelState.AddModelError("alasan", hasil.Pesan);
            return Page();
        }

        this.Pesan(hasil.Pesan);
        return LocalRedirect(Alamat.Register.Berita(Pd, Kode, berita.Id));
    }

    private async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || !Hak.Buka || !Definisi.AdaTersegel)
        {
            return false;
        }

        Bernama("Masa simpan data pribadi");
        Habis = [.. (await store.RetensiAsync(Kunci, Definisi, HariIni, batal)).OrderBy(h => h.Habis)];
        Daftar = await store.DaftarPemusnahanAsync(Konteks.Pemda, Pd, Kode, batal);
        return true;
    }
}
