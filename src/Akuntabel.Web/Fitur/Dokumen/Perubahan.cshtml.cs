using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Opens a Perubahan of a document that was set, or discards the draft of one; both say why.</summary>
public class PerubahanModel(KonteksDokumen konteks) : HalamanDokumen(konteks)
{
    private const int AlasanTerpanjang = 300;

    /// <summary>Which of the reasons of the law; only of a Perjanjian Kinerja.</summary>
    [BindProperty]
    public AlasanPerubahan? Dasar { get; set; }

    /// <summary>The reasons that the law allows.</summary>
    public static IReadOnlyList<SelectListItem> DaftarDasar => [.. KataAlasan.Semua.Select(k => new SelectListItem(k.Nama, $"{k.Alasan}"))];

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>Revision of the draft that the user saw.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>Whether there is a draft of a Perubahan to discard.</summary>
    public bool Membuang => Versi is { Status: VersiDokumen.Draf, Pendahulu: > 0 };

    /// <summary>Asks why.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BukaAsync(batal) ?? Tampilkan();

    /// <summary>Opens it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var perjanjian = Versi.JenisDokumen.Perjanjian;
        var alasan = TeksPendek.Periksa(ModelState, nameof(Alasan), Alasan, AlasanTerpanjang,
            perjanjian ? null : "Tulis alasan perubahannya: ia tercatat dan tercetak bersama dokumen perubahannya.");
        if (perjanjian && Dasar is null)
        {
            ModelState.AddModelError(nameof(Dasar), "Pilih alasannya: Perjanjian Kinerja hanya boleh diubah karena salah satunya.");
        }

        alasan = KataAlasan.Semua.FirstOrDefault(k => perjanjian && k.Alasan == Dasar)?.Tulis(alasan) ?? alasan;
        if (!ModelState.IsValid)
        {
            return Tampilkan();
        }

        var hasil = await Dokumen.Store.UbahAsync(Konteks.Pelaku, Versi.Kunci, alasan, batal);
        if (perjanjian && hasil is HasilSimpan.Tersimpan t)
        {
            // it is signed on a day of its own
            await Dokumen.Store.SimpanAsync(Konteks.Pelaku, Versi.Kunci, t.Versi.Revisi, SalinanDokumen.TanpaTanggal(Isi), batal: batal);
        }

        this.Pesan(hasil is HasilSimpan.Ditolak d ? d.Pesan : "Perubahan dibuka sebagai draf dengan isi versi yang berlaku. Versi itu tetap berlaku sampai perubahannya ditetapkan.", hasil is HasilSimpan.Ditolak ? Ragam.Peringatan : Ragam.Sukses);
        return LocalRedirect(Pangkal);
    }

    /// <summary>Discards the draft.</summary>
    public async Task<IActionResult> OnPostBuangAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var alasan = TeksPendek.Periksa(ModelState, nameof(Alasan), Alasan, AlasanTerpanjang, "Tulis mengapa draf perubahan ini dibuang: ia tercatat dalam riwayat.");
        if (!ModelState.IsValid)
        {
            return Tampilkan();
        }

        var hasil = await Dokumen.Store.BuangPerubahanAsync(Konteks.Pelaku, Versi.Kunci, Revisi, alasan, batal);
        this.Pesan(hasil.Pesan, hasil.Berhasil ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(Pangkal);
    }

    private IActionResult Tampilkan()
    {
        if (Membuang || Versi.Status == VersiDokumen.Ditetapkan)
        {
            return Page();
        }

        this.Pesan("Dokumen ini belum pernah ditetapkan: sunting saja drafnya.", Ragam.Info);
        return LocalRedirect(Pangkal);
    }
}
