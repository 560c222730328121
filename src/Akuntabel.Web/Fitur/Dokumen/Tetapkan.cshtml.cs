using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>Sets a draft: number and date, checked on a page of their own, confirmed by the head. A perencana prepares them.</summary>
public class TetapkanModel(KonteksDokumen konteks, PemeriksaDokumen pemeriksa, LampiranStore lampiran) : HalamanDokumen(konteks)
{
    /// <summary>Number of the document; empty when it has none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Nomor { get; set; }

    /// <summary>Date, as typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? TanggalDokumen { get; set; }

    /// <summary>Digest of the attachment that proves it: the signed scan; empty when there is none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bukti { get; set; }

    /// <summary>Attachments of the document to choose from.</summary>
    public IReadOnlyList<SelectListItem> DaftarBukti { get; private set; } = [];

    /// <summary>Digest of the files that were checked.</summary>
    [BindProperty]
    public string? Dasar { get; set; }

    /// <summary>Whether the answers are shown to be checked.</summary>
    public bool Memeriksa { get; private set; }

    /// <summary>The date as understood.</summary>
    public DateOnly? Hari { get; private set; }

    /// <summary>What is wrong or missing in this document.</summary>
    public IReadOnlyList<Kesalahan> Masalah { get; private set; } = [];

    /// <summary>As many as somebody reads before deciding.</summary>
    public const int MasalahTerlihat = 20;

    /// <summary>Whether the user may confirm.</summary>
    public bool BolehMenetapkan => BolehDi(Hak.Atas<TetapkanModel>(nameof(TetapkanModel.OnPostAsync)));

    /// <summary>Address at which the head finds the prepared answers.</summary>
    public string AlamatSiap => $"{Pangkal}/tetapkan?nomor={Uri.EscapeDataString(Nomor ?? "")}&tanggalDokumen={Uri.EscapeDataString(TanggalDokumen ?? "")}{(string.IsNullOrEmpty(Bukti) ? "" : $"&bukti={Uri.EscapeDataString(Bukti)}")}";

    /// <summary>The same as it is sent to the head, who is elsewhere: with the host by which this page was asked for.</summary>
    public string AlamatUtuh => $"{Request.Scheme}://{Request.Host}{Request.PathBase}{AlamatSiap}";

    /// <summary>Asks number and date.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BukaAsync(batal) ?? await TampilkanAsync(batal);

    /// <summary>Shows the answers to be checked; nothing is written.</summary>
    public async Task<IActionResult> OnPostPeriksaAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        Memeriksa = Periksa();
        Dasar = Versi.Sidik;
        ModelState.Remove(nameof(Dasar));
        return await TampilkanAsync(batal);
    }

    /// <summary>Sets it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (!Periksa() || Hari is not { } hari)
        {
            return await TampilkanAsync(batal);
        }

        if (Dasar != Versi.Sidik && Versi.Status == VersiDokumen.Draf)
        {
            ModelState.AddModelError("", $"Dokumen ini disimpan lagi oleh {Versi.DiubahOleh} sesudah Anda memeriksanya. Periksa isinya sekali lagi, lalu tetapkan.");
            return await TampilkanAsync(batal);
        }

        switch (await Dokumen.Store.TetapkanAsync(Konteks.Pelaku, Versi.Kunci, Versi.Revisi, new PenetapanDokumen(Nomor ?? "", hari, Bukti ?? ""), batal))
        {
            case HasilSimpan.Tersimpan:
                this.Pesan($"{Versi.Judul} ditetapkan pada {TanggalIndonesia.Panjang(hari)}. Sejak sekarang isinya tidak berubah.");
                return LocalRedirect(Pangkal);
            case HasilSimpan.Ditolak d:
                ModelState.AddModelError("", d.Pesan);
                return await TampilkanAsync(batal);
            default:
                ModelState.AddModelError("", "Dokumen ini baru saja disimpan orang lain. Periksa isinya sekali lagi, lalu tetapkan.");
                return await TampilkanAsync(batal);
        }
    }

    private bool Periksa()
    {
        Nomor = TeksPendek.Periksa(ModelState, nameof(Nomor), Nomor, 100);
        Hari = string.IsNullOrWhiteSpace(TanggalDokumen) ? null : Tanggal(nameof(TanggalDokumen), TanggalDokumen);
        if (string.IsNullOrWhiteSpace(TanggalDokumen))
        {
            ModelState.AddModelError(nameof(TanggalDokumen), "Tulis tanggal penetapannya, misalnya 3 Oktober 2022.");
        }

        if (Hari > HariIni)
        {
            ModelState.AddModelError(nameof(TanggalDokumen), $"Tanggal penetapan belum tiba; hari ini {TanggalIndonesia.Panjang(HariIni)}.");
        }

        return ModelState.IsValid;
    }

    private async Task<IActionResult> TampilkanAsync(CancellationToken batal)
    {
        if (Versi.Status != VersiDokumen.Draf)
        {
            this.Pesan("Dokumen ini sudah ditetapkan.", Ragam.Info);
            return LocalRedirect(Pangkal);
        }

        DaftarBukti = [.. (await lampiran.DaftarAsync(Konteks.Pemda, Pd, Id, batal)).Select(l => new SelectListItem(l.Nama, l.Sidik))];
        Masalah = await pemeriksa.SebelumDitetapkanAsync(Versi, Isi, batal);
        return Page();
    }
}
