using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>An uploaded sheet: which column is which field, what cannot be read, what is there already; and taking it over. It is read once:
/// pages show what was kept of that.</summary>
public partial class ImporPeriksaModel(
    KonteksPd konteks, KonteksRegister register, RegisterStore store, DefinisiRegisterStore definisi, ImporRegister tertunda, PemeriksaUnggahan pemeriksa,
    Pengakses pengakses) : HalamanRegister(konteks, register)
{
    /// <summary>The upload.</summary>
    public string Id => RouteData.Values["id"]?.ToString() ?? "";

    /// <summary>What is told of it.</summary>
    public KepalaImporRegister Kepala { get; private set; } = new("", "", "", "", null, new Dictionary<string, string>());

    /// <summary>Sheets of the file.</summary>
    public IReadOnlyList<LembarRegister> Lembar { get; private set; } = [];

    /// <summary>The one that is read.</summary>
    public LembarRegister Dibaca => Lembar.FirstOrDefault(l => l.Nama == Kepala.Lembar) ?? Lembar[0];

    /// <summary>Field of each column, as chosen or proposed.</summary>
    public IReadOnlyDictionary<int, string> Padanan => Kepala.Padanan ?? Dibaca.Usul;

    /// <summary>What was read, as a page shows it; <c>null</c>: the columns are not decided yet.</summary>
    public RingkasLembar? Hasil { get; private set; }

    private UnggahanRegister Unggahan => new(Id, Kunci, Definisi, Kepala, HariIni);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await MuatAsync(batal) ?? Page();

    /// <summary>Throws the upload away.</summary>
    public async Task<IActionResult> OnPostBuangAsync(CancellationToken batal)
    {
        if (await MuatAsync(batal) is { } keluar)
        {
            return keluar;
        }

        await tertunda.BuangAsync(Konteks.Pemda, Id, batal);
        this.Pesan("Lembar itu tidak jadi diimpor.");
        return LocalRedirect(Alamat.Register.Impor(Pd, Kode));
    }

    private async Task<IActionResult> UbahAsync(KepalaImporRegister kepala, CancellationToken batal)
    {
        await tertunda.UbahAsync(Konteks.Pemda, Id, Konteks.Pelaku.Id, Pd, kepala, batal);
        return LocalRedirect(Alamat.Register.ImporPeriksa(Pd, Kode, Id));
    }

    private async Task<IActionResult?> MuatAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || !Hak.Tulis || !Dikenal.Tersimpan.Aktif)
        {
            return NotFound();
        }

        if (await tertunda.KepalaAsync(Konteks.Pemda, Id, Konteks.Pelaku.Id, Pd, Kode, batal) is not { } kepala)
        {
            this.Pesan("Lembar itu sudah masuk, lewat satu hari, atau diunggah pengguna lain. Unggah lagi bila perlu.", Ragam.Peringatan);
            return LocalRedirect(Alamat.Register.Impor(Pd, Kode));
        }

        Bernama("Periksa impor");
        Kepala = kepala;
        try
        {
            Lembar = await pemeriksa.KolomAsync(Unggahan, batal);
            Hasil = kepala.Padanan is { } padanan ? await pemeriksa.RingkasAsync(Unggahan, Dibaca.Nama, padanan, batal) : null;
        }
        catch (DokumenTakTerbacaException e)
        {
            return TakTerbaca(e);
        }

        return null;
    }

    private LocalRedirectResult TakTerbaca(DokumenTakTerbacaException e)
    {
        this.Pesan(e.Message, Ragam.Peringatan);
        return LocalRedirect(Alamat.Register.Impor(Pd, Kode));
    }
}
