using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Corrects the date of a version that was set and typed wrongly; says why.</summary>
public class KoreksiModel(KonteksDokumen konteks) : HalamanDokumen(konteks)
{
    private const int AlasanTerpanjang = 300;

    /// <summary>Number of the version; 0: the newest that was set.</summary>
    [BindProperty(SupportsGet = true)]
    public int Nomor { get; set; }

    /// <summary>The date that stands on the signed document, as typed.</summary>
    [BindProperty]
    public string? TanggalDokumen { get; set; }

    /// <summary>The unusual date that was asked about, yyyy-MM-dd: sent again, it is meant.</summary>
    [BindProperty]
    public string? TanggalDitanya { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>Revision of the version that was read.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>The version whose date is corrected.</summary>
    public VersiDokumen Dikoreksi { get; private set; } = new();

    /// <summary>What is printed or decided by the date, in words.</summary>
    public IReadOnlyList<string> Mengikuti =>
    [
        .. Dikoreksi.JenisDokumen.Perjanjian ?
        [
            "tempat dan tanggal di atas tanda tangan, pada pernyataan dan lampirannya",
            "nama dan jabatan penanda tangan, bila pejabatnya lain pada tanggal yang baru",
            "kalimat \"mengubah Perjanjian Kinerja …\" pada perubahan sesudahnya",
            "lampiran Perjanjian Kinerja dalam Laporan Kinerja tahun itu",
        ] : Array.Empty<string>(),
        "isi yang dianggap berlaku pada suatu tanggal, dan urutan versinya",
        .. Dikoreksi.JenisDokumen == Core.Alur.JenisDokumen.Anggaran ? ["tenggat yang dihitung sejak DPA disahkan"] : Array.Empty<string>(),
    ];

    /// <summary>Shows the date of now.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BukaVersiAsync(batal) ?? Page();

    /// <summary>Corrects it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        var dibaca = Revisi;
        if (await BukaVersiAsync(batal) is { } tolak)
        {
            return tolak;
        }

        var alasan = TeksPendek.Periksa(ModelState, nameof(Alasan), Alasan, AlasanTerpanjang,
            "Tulis mengapa tanggalnya dikoreksi: ia tercatat di samping tanggal yang lama.");
        if (await PeriksaAsync(batal) is not { } hari || !ModelState.IsValid)
        {
            return Page();
        }

        switch (await Dokumen.Store.KoreksiTanggalAsync(Konteks.Pelaku, Versi.Kunci, Dikoreksi.Versi, dibaca, hari, alasan, batal))
        {
            case HasilSimpan.Ditolak d:
                ModelState.AddModelError(nameof(TanggalDokumen), d.Pesan);
                return Page();
            default:
                this.Pesan($"Tanggal penetapan {AcuanIsi.Nama(Dikoreksi.Versi)} dikoreksi menjadi {TanggalIndonesia.Panjang(hari)}. "
                    + "Tanggal yang lama tetap tercatat.");
                return LocalRedirect(Pangkal);
        }
    }

    private async Task<IActionResult?> BukaVersiAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal, HttpContext.Request.Method == "POST" ? nameof(OnPostAsync) : nameof(OnGetAsync)) is { } tolak)
        {
            return tolak;
        }

        var daftar = await Dokumen.Store.DaftarVersiAsync(Versi.Kunci, batal);
        if (daftar.FirstOrDefault(v => v.Status != VersiDokumen.Draf && (Nomor == 0 || v.Versi == Nomor)) is not { } versi)
        {
            return NotFound();
        }

        (Dikoreksi, Revisi) = (versi, versi.Revisi);
        return null;
    }

    private async Task<DateOnly?> PeriksaAsync(CancellationToken batal)
    {
        if (string.IsNullOrWhiteSpace(TanggalDokumen))
        {
            ModelState.AddModelError(nameof(TanggalDokumen), "Tulis tanggal yang benar, misalnya 3 Oktober 2022.");
            return null;
        }

        if (Tanggal(nameof(TanggalDokumen), TanggalDokumen) is not { } hari)
        {
            return null;
        }

        // what the document says of itself is what was typed wrongly, as often as not
        var periksa = await PemeriksaAsync("koreksi", null, batal);
        if (periksa.Mustahil(hari) is { } belum)
        {
            ModelState.AddModelError(nameof(TanggalDokumen), belum);
        }
        else if (ModelState.IsValid && periksa.Tanya(hari, TanggalDitanya) is var (ditanya, tanya))
        {
            TanggalDitanya = ditanya;
            ModelState.AddModelError(nameof(TanggalDokumen), tanya);
        }

        return hari;
    }
}
