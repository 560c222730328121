using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>Another version of a register, and all that were.</summary>
public class DefinisiModel(
    KonteksPd konteks, KonteksRegister register, DefinisiRegisterStore store, RegisterStore baris, IngatanDefinisi ingatan, IDrafIsian draf, WaktuSetempat waktu)
    : HalamanDefinisi(konteks, register, store, baris, ingatan, draf, waktu)
{
    /// <summary>Puts it out of use, or into use again.</summary>
    public async Task<IActionResult> OnPostAktifAsync(bool aktif, string? alasan, CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return NotFound();
        }

        var hasil = await Tersimpan.AktifAsync(Konteks.Pelaku, Kunci, aktif, alasan ?? "", batal);
        this.Pesan(hasil.Pesan, hasil.Berhasil ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(KunciForm);
    }
}
