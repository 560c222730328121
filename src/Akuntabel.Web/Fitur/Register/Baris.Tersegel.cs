using Akuntabel.Core.Register;
using Akuntabel.Storage.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>What of a row is sealed, opened one by one.</summary>
public partial class BarisModel
{
    /// <summary>Sealed fields that were opened by this request.</summary>
    public IReadOnlyDictionary<string, string> Terbuka { get; private set; } = new Dictionary<string, string>();

    /// <summary>Opens a sealed field; that is an event.</summary>
    public async Task<IActionResult> OnPostBukaAsync(string? bidang, CancellationToken batal)
    {
        var keperluan = Request.Form["keperluan-" + bidang].ToString();
        if (!await MuatAsync(batal) || !Hak.Buka || Definisi.Cari(bidang ?? "") is not { Tersegel: true } b)
        {
            return NotFound();
        }

        if (TeksAman.Alasan(keperluan, wajib: true) is { } keberatan)
        {
            ModelState.AddModelError("keperluan-" + b.Kode, keberatan);
        }
        else
        {
            var hasil = await store.BukaAsync(Konteks.Pelaku, Kunci, Definisi, Id, b.Kode, keperluan, batal);
            if (hasil.Nilai is not { } nilai)
            {
                ModelState.AddModelError("keperluan-" + b.Kode, hasil.Pesan);
                return await TampilAsync(batal);
            }

            Terbuka = new Dictionary<string, string> { [b.Kode] = NilaiRegister.Cetak(b, nilai) };
            // what was opened is for this page alone, and its event stands in the history below
            Response.Headers.CacheControl = "no-store";
            Riwayat = await RiwayatAsync(batal);
        }

        return await TampilAsync(batal);
    }
}
