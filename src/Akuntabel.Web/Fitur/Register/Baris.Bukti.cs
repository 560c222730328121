using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>Evidence of a row.</summary>
public partial class BarisModel
{
    /// <summary>A file of evidence.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>What is attached.</summary>
    public IReadOnlyList<BerkasLampiran> Bukti { get; private set; } = [];

    /// <summary>Attaches evidence.</summary>
    public async Task<IActionResult> OnPostLampirkanAsync(string? keterangan, CancellationToken batal)
    {
        if (!await MuatAsync(batal) || !Sunting || BelumAda)
        {
            return NotFound();
        }

        if (Berkas is null || Berkas.Length > LampiranStore.UkuranTerbesar)
        {
            ModelState.AddModelError(nameof(Berkas), Berkas is null ? "Pilih berkasnya dahulu." : "Berkas lebih dari 25 MB. Kecilkan, atau bagi menjadi beberapa.");
            return await TampilAsync(batal);
        }

        var data = new byte[Berkas.Length];
        await using (var aliran = Berkas.OpenReadStream())
        {
            await aliran.ReadExactlyAsync(data, batal);
        }

        var baru = new LampiranBaru(Berkas.FileName, data) { Dokumen = RegisterStore.TempatLampiran(Id), Keterangan = keterangan ?? "" };
        switch (await lampiran.TambahAsync(Konteks.Pelaku, Pd, baru, batal))
        {
            case HasilLampiran.Tersimpan t:
                this.Pesan($"{t.Lampiran.Nama} terlampir.");
                return LocalRedirect(Alamat.Register.Baris(Pd, Kode, Id));
            case HasilLampiran.Ditolak d:
                ModelState.AddModelError(nameof(Berkas), d.Pesan);
                break;
        }

        return await TampilAsync(batal);
    }

    /// <summary>A file of its evidence.</summary>
    public async Task<IActionResult> OnGetBuktiAsync(string? lampiranId, CancellationToken batal) => await MuatAsync(batal)
        && await lampiran.CariAsync(Konteks.Pemda, Pd, lampiranId ?? "", batal) is { } l && l.Dokumen == RegisterStore.TempatLampiran(Id)
        ? File(await lampiran.BacaAsync(l, batal), "application/octet-stream", l.Nama) : NotFound();
}
