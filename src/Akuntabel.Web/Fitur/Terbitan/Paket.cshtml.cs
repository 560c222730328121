using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.Terbitan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penerbitan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Terbitan;

/// <summary>What is handed to the ESR portal and to PPID: official files under clear names, their list, and what is still missing.</summary>
public class PaketModel(KonteksPd konteks, TerbitanStore store, WaktuSetempat waktu, PenyusunPaket penyusun, DokumenStore dokumen) : HalamanTerbitan(konteks, store, waktu)
{
    /// <summary>The packages: where they go, in words, their files.</summary>
    public IReadOnlyList<(string Tujuan, string Sebutan, IReadOnlyList<IsiPaket> Isi)> Daftar { get; private set; } = [];

    /// <summary>What makes a file larger than portals take; empty: nothing.</summary>
    public string SebabBesar { get; private set; } = "";

    /// <summary>The kinds that ESR takes, with our document of the year.</summary>
    public IReadOnlyList<(JenisEsr Jenis, VersiDokumen? Dokumen)> Esr { get; private set; } = [];

    /// <summary>Shows what is in them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        var (esr, ppid) = (await penyusun.DaftarAsync(Terbitan, "esr", KodeKantor, batal), await penyusun.DaftarAsync(Terbitan, "ppid", KodeKantor, batal));
        Daftar = [("esr", "ESR (esr.menpan.go.id)", esr), ("ppid", "PPID", ppid)];
        SebabBesar = await penyusun.SebabBesarAsync(Terbitan, esr, batal);
        var milik = DokumenStore.Yang(await dokumen.DaftarAsync(Konteks.Pemda, Pd, batal), Terbitan.Periode);
        Esr = [.. JenisEsr.Semua.Select(j => (j, j.Dokumen.Length > 0 ? milik.FirstOrDefault(d => d.Jenis == j.Dokumen) : null))];
        return Page();
    }

    /// <summary>One of them.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(string? tujuan, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || tujuan is null || !PenyusunPaket.Kenal(tujuan))
        {
            return NotFound();
        }

        var (isi, alasan) = await penyusun.BuatAsync(Terbitan, tujuan, KodeKantor, new SebutanTerbitan(Terbitan.Judul, Kode, Terbitan.NamaPerangkatDaerah, Ditetapkan), batal);
        if (isi is null)
        {
            this.Pesan(alasan, Ragam.Peringatan);
            return LocalRedirect(Alamat.Terbitan.Paket(Pd, Terbitan.Kode));
        }

        return File(isi, "application/zip", $"paket-{tujuan}-{Terbitan.Mulai}-{Kode}.zip");
    }

    private string KodeKantor => PerangkatDaerah.Kode.Length > 0 ? PerangkatDaerah.Kode : PerangkatDaerah.Singkatan.Length > 0 ? PerangkatDaerah.Singkatan : PerangkatDaerah.Nama;
}
