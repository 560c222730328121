using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Reviu;

/// <summary>The order of a reviu and its team: with it the reviu begins.</summary>
public class TugasModel(KonteksPd konteks, AlatReviu alat, IDrafIsian draf) : HalamanKertasReviu(konteks, alat)
{
    private const string MenambahBaris = "tambah";

    /// <summary>What is typed.</summary>
    [BindProperty]
    public IsianTim Isian { get; set; } = new();

    /// <summary>Revision of the paper that the form had opened.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>The button.</summary>
    [BindProperty]
    public string? Aksi { get; set; }

    /// <summary>Who can be chosen.</summary>
    public IReadOnlyList<CalonTim> Calon { get; private set; } = [];

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; private set; }

    /// <summary>Whether the page shows words that are saved nowhere.</summary>
    public bool Belum { get; private set; }

    private string Kunci => Alamat.Reviu.Tugas(Pd, Tahun);

    /// <summary>Shows it; with <paramref name="pulihkan"/> as it was last typed.</summary>
    public async Task<IActionResult> OnGetAsync(bool pulihkan, CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        (Isian, Revisi) = Keadaan is { } k ? (IsianTim.Dari(k.Kertas.Tugas), k.Kertas.Revisi)
            : (IsianTim.Baru(Calon.FirstOrDefault(c => c.Id == Konteks.Pelaku.Id && c.Ditulis.Length == 0)?.Id ?? "", HariIni), 0);
        Draf = await draf.CariAsync(Kunci, batal);
        if (pulihkan && Draf is { } d)
        {
            var f = d.DaftarIsian.ToDictionary(x => x.Key, x => x.Value.FirstOrDefault() ?? "", StringComparer.Ordinal);
            (Isian, Revisi) = (IsianTim.DariDraf(f), int.TryParse(f.GetValueOrDefault(nameof(Revisi)), out var r) ? r : Revisi);
            (Draf, Belum) = (null, true);
        }

        return Page();
    }

    /// <summary>Begins the reviu, changes its order, or adds a line.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        if (Aksi == MenambahBaris)
        {
            Isian.Tambah();
            Belum = true;
            return Page();
        }

        if (Isian.Jadi(Calon, (bidang, pesan) => ModelState.AddModelError($"Isian.{bidang}", pesan)) is { } tugas
            && Terima(await SimpanAsync(tugas, batal), Pangkal, Keadaan is null ? "Reviu dimulai. Tim dapat menilai pernyataannya." : "Surat tugas tersimpan.") is { } selesai)
        {
            await draf.BuangAsync(Kunci, batal);
            return selesai;
        }

        if (Bentrok && Keadaan is { } kini)
        {
            ModelState.Remove(nameof(Revisi));
            Revisi = kini.Kertas.Revisi;
        }

        Belum = true;
        await draf.SimpanAsync(Kunci, Request.Form, batal);
        return Page();
    }

    private async Task<HasilUbah> SimpanAsync(SuratTugas tugas, CancellationToken batal)
    {
        if (Keadaan is not { } k)
        {
            return await Alat.Reviu.MulaiAsync(Pd, Tahun, tugas, batal);
        }

        return k.Kertas.Revisi != Revisi ? new HasilUbah.Bentrok() : await Alat.Reviu.AturAsync(k, tugas, batal);
    }

    private async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is { Kertas.Keadaan: not KeadaanKertas.Berjalan })
        {
            return false;
        }

        if (Keadaan is null && await Alat.Tulis.BacaAsync(Pd, Periode, batal) is null)
        {
            return false;
        }

        Calon = CalonTim.Susun(await Alat.Peran.PemegangAsync(Konteks.Pemda, Peran.Apip, batal), await Alat.Kertas.PenulisAsync(Konteks.Pemda, Pd, Tahun, batal));
        return true;
    }
}
