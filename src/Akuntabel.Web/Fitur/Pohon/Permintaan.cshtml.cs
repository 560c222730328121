using Akuntabel.Storage.Penjenjangan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Pohon;

/// <summary>Requests of offices to each other: those that wait here, and those that were sent from here.</summary>
public class PermintaanModel(KonteksPd konteks, PermintaanStore store, WaktuSetempat waktu) : HalamanPd(konteks)
{
    /// <summary>The requests, the newest first.</summary>
    public IReadOnlyList<BarisPermintaan> Daftar { get; private set; } = [];

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Whether the user answers.</summary>
    public bool BolehMenjawab => Boleh(Hak.Atas<PermintaanModel>(nameof(OnPostTerimaAsync)));

    /// <summary>A state in words.</summary>
    public static string Kata(KeadaanPermintaan k) =>
        k == KeadaanPermintaan.Menunggu ? "menunggu jawaban" : k.ToString().ToLowerInvariant();

    /// <summary>How a state looks.</summary>
    public static Ragam Rupa(KeadaanPermintaan k) => k switch
    {
        KeadaanPermintaan.Menunggu => Ragam.Peringatan,
        KeadaanPermintaan.Diterima => Ragam.Sukses,
        _ => Ragam.Biasa,
    };

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        ViewData["Menu"] = Alamat.Pohon.Menu(Pd);
        Daftar = await store.DaftarAsync(Konteks.Pemda, Pd, batal);
        return Page();
    }

    /// <summary>Accepts one.</summary>
    public Task<IActionResult> OnPostTerimaAsync(string? id, string? alasan, CancellationToken batal) =>
        JawabAsync(id, true, alasan, batal);

    /// <summary>Declines one, with the reason.</summary>
    public Task<IActionResult> OnPostTolakAsync(string? id, string? alasan, CancellationToken batal) =>
        JawabAsync(id, false, alasan, batal);

    /// <summary>Takes back one that was sent from here.</summary>
    public async Task<IActionResult> OnPostTarikAsync(string? id, CancellationToken batal) =>
        !await KenalAsync(batal) ? NotFound()
        : TerimaDiDaftar(
            await store.TarikAsync(Konteks.Pelaku, Pd, id ?? "", batal), Alamat.Pohon.Permintaan(Pd), "Permintaan ditarik.");

    private async Task<IActionResult> JawabAsync(string? id, bool terima, string? alasan, CancellationToken batal) =>
        !await KenalAsync(batal) ? NotFound()
        : TerimaDiDaftar(
            await store.JawabAsync(Konteks.Pelaku, Pd, id ?? "", terima, alasan ?? "", batal), Alamat.Pohon.Permintaan(Pd),
            terima ? "Permintaan diterima; peminta melihatnya pada pohonnya." : "Permintaan ditolak; alasannya sampai kepada peminta.");
}
