using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Attachments of a document: the signed scan, evidence of realisation. Also of one that was set.</summary>
[RequestSizeLimit(LampiranStore.UkuranTerbesar + KelolaModel.SelainBerkas)]
public class LampiranModel(KonteksDokumen konteks, LampiranStore store) : HalamanDokumen(konteks)
{
    /// <summary>The file that is attached.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>What it shows.</summary>
    [BindProperty]
    public string? Keterangan { get; set; }

    /// <summary>Why an attachment is taken off the list.</summary>
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>Attachments, newest first.</summary>
    public IReadOnlyList<BerkasLampiran> Daftar { get; private set; } = [];

    /// <summary>Megabytes that the office has attached, and how many it may.</summary>
    public (long Terpakai, long Kuota) Pakai { get; private set; }

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BukaAsync(batal) ?? await TampilkanAsync(batal);

    /// <summary>One attachment, to be kept; never to be opened here.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(string? lampiran, CancellationToken batal) =>
        await BukaAsync(batal) ?? (await store.CariAsync(Konteks.Pemda, Pd, lampiran ?? "", batal) is { } l && l.Dokumen == Id
            ? File(await store.BacaAsync(l, batal), "application/octet-stream", l.Nama)
            : NotFound());

    /// <summary>Attaches a file.</summary>
    public async Task<IActionResult> OnPostTambahAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (Berkas is null || Berkas.Length > LampiranStore.UkuranTerbesar)
        {
            ModelState.AddModelError(nameof(Berkas), Berkas is null ? "Pilih berkasnya dahulu." : "Berkas lebih dari 25 MB. Kecilkan, misalnya dengan memindai pada 150–200 dpi, atau bagi menjadi beberapa berkas.");
            return await TampilkanAsync(batal);
        }

        var data = new byte[Berkas.Length];
        await using (var aliran = Berkas.OpenReadStream())
        {
            await aliran.ReadExactlyAsync(data, batal);
        }

        switch (await store.TambahAsync(Konteks.Pelaku, Pd, new LampiranBaru(Berkas.FileName, data) { Dokumen = Id, Keterangan = Keterangan ?? "" }, batal))
        {
            case HasilLampiran.Tersimpan t:
                this.Pesan($"Lampiran {t.Lampiran.Nama} tersimpan.");
                return LocalRedirect(Pangkal + "/lampiran");
            case HasilLampiran.Ditolak d:
                ModelState.AddModelError(nameof(Berkas), d.Pesan);
                break;
        }

        return await TampilkanAsync(batal);
    }

    /// <summary>Takes an attachment off the list; its content stays as evidence.</summary>
    public async Task<IActionResult> OnPostHapusAsync(string? lampiran, CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (await store.CariAsync(Konteks.Pemda, Pd, lampiran ?? "", batal) is not { } l || l.Dokumen != Id)
        {
            return NotFound();
        }

        if (!BolehHapus(l))
        {
            ModelState.AddModelError(nameof(Alasan),
                $"Lampiran ini diunggah {l.Oleh}; hanya pengunggahnya dan perencana yang dapat menghapusnya.");
            return await TampilkanAsync(batal);
        }

        var (berhasil, pesan) = await store.HapusAsync(Konteks.Pelaku, Pd, l.Id, Alasan ?? "", batal);
        if (!berhasil)
        {
            ModelState.AddModelError(nameof(Alasan), pesan);
            return await TampilkanAsync(batal);
        }

        this.Pesan(pesan);
        return LocalRedirect(Pangkal + "/lampiran");
    }

    /// <summary>Whether the reader may take it off the list: a unit only what it added itself.</summary>
    public bool BolehHapus(BerkasLampiran l)
    {
        ArgumentNullException.ThrowIfNull(l);
        return Lingkup is null || (l.Pengunggah.Length > 0 && l.Pengunggah == Konteks.Pelaku.Id);
    }

    private async Task<IActionResult> TampilkanAsync(CancellationToken batal)
    {
        var (terpakai, kuota) = await store.PakaiAsync(Konteks.Pemda, Pd, batal);
        Pakai = ((terpakai + (1 << 20) - 1) >> 20, kuota >> 20);
        Daftar = await store.DaftarAsync(Konteks.Pemda, Pd, Id, batal);
        return Page();
    }
}
