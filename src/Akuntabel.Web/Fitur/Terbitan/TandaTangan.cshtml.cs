using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penerbitan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Akuntabel.Web.Fitur.Terbitan;

/// <summary>Signatures of an issued report: made elsewhere, verified here, kept as they came.</summary>
[RequestSizeLimit(PenerimaTanda.UkuranTerbesar + SelainBerkas)]
public class TandaTanganModel(KonteksPd konteks, TerbitanStore store, WaktuSetempat waktu, TandaTerbitanStore tanda, PenerimaTanda penerima, PenandaLayanan layanan)
    : HalamanTerbitan(konteks, store, waktu)
{
    private const long SelainBerkas = 64 * 1024;

    private const int PanjangNik = 16;

    private const int FrasaTerpanjang = 200;

    /// <summary>The file.</summary>
    [BindProperty]
    public IFormFile? Berkas { get; set; }

    /// <summary>NIK of who signs by the service; asked for each time.</summary>
    [BindProperty]
    public string? Nik { get; set; }

    /// <summary>The signer's passphrase; asked for each time.</summary>
    [BindProperty]
    public string? FrasaSandi { get; set; }

    /// <summary>Whether the service may be used.</summary>
    public bool AdaLayanan { get; private set; }

    /// <summary>Why one is taken off the list.</summary>
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>Signatures, the newest first.</summary>
    public IReadOnlyList<(BarisTanda Tanda, TemuanTanda Temuan)> Daftar { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BukaAsync(batal) ? await TampilkanAsync(batal) : NotFound();

    /// <summary>One of them, byte for byte.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(string? tandaTangan, CancellationToken batal) =>
        await BukaAsync(batal) && (await tanda.DaftarAsync(Terbitan, batal)).FirstOrDefault(b => b.Id == tandaTangan) is { } t
            && await tanda.BacaAsync(Terbitan, t.Sidik, batal) is { } isi ? File(isi, "application/octet-stream", t.Nama) : NotFound();

    /// <summary>Takes one.</summary>
    public async Task<IActionResult> OnPostTambahAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        if (Berkas is null or { Length: 0 or > PenerimaTanda.UkuranTerbesar })
        {
            ModelState.AddModelError(nameof(Berkas), Berkas is null ? "Pilih berkasnya dahulu." : Berkas.Length == 0 ? "Berkas itu kosong. Periksa berkasnya, lalu unggah lagi."
                : "Berkas lebih dari 64 MB. Kecilkan pindaiannya, misalnya pada 150 dpi.");
            return await TampilkanAsync(batal);
        }

        var data = new byte[Berkas.Length];
        await using (var aliran = Berkas.OpenReadStream())
        {
            await aliran.ReadExactlyAsync(data, batal);
        }

        if (await penerima.TerimaAsync(Konteks.Pelaku, Terbitan, new LampiranBaru(Berkas.FileName, data), batal) is { } keberatan)
        {
            ModelState.AddModelError(nameof(Berkas), keberatan);
            return await TampilkanAsync(batal);
        }

        this.Pesan("Tanda tangan diperiksa dan disimpan; hasilnya di bawah ini.");
        return LocalRedirect(Alamat.Terbitan.TandaTangan(Pd, Terbitan.Kode));
    }

    /// <summary>Has the service sign; what comes back is verified like an upload.</summary>
    public async Task<IActionResult> OnPostLayananAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        if (Nik is not { Length: PanjangNik } || !Nik.All(char.IsAsciiDigit))
        {
            ModelState.AddModelError(nameof(Nik), "NIK terdiri atas enam belas angka, tanpa spasi. Periksa lagi.");
        }

        if (FrasaSandi is not { Length: > 0 and <= FrasaTerpanjang })
        {
            ModelState.AddModelError(nameof(FrasaSandi), "Tulis frasa sandi sertifikat elektroniknya.");
        }

        if (ModelState.IsValid && await layanan.TandaiAsync(Konteks.Pelaku, Terbitan, Nik ?? "", FrasaSandi ?? "", batal) is { } keberatan)
        {
            ModelState.AddModelError(nameof(FrasaSandi), keberatan);
        }

        if (!ModelState.IsValid)
        {
            // typed anew each time
            (Nik, FrasaSandi) = (null, null);
            ModelState.SetModelValue(nameof(Nik), ValueProviderResult.None);
            return await TampilkanAsync(batal);
        }

        this.Pesan("Laporan ditandatangani lewat layanan, diperiksa, dan disimpan; hasilnya di bawah ini.");
        return LocalRedirect(Alamat.Terbitan.TandaTangan(Pd, Terbitan.Kode));
    }

    /// <summary>Takes one off the list; its bytes stay as evidence.</summary>
    public async Task<IActionResult> OnPostHapusAsync(string? tandaTangan, CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        var (berhasil, pesan) = await tanda.HapusAsync(Konteks.Pelaku, Terbitan, tandaTangan ?? "", Alasan ?? "", batal);
        if (!berhasil)
        {
            ModelState.AddModelError(nameof(Alasan), pesan);
            return await TampilkanAsync(batal);
        }

        this.Pesan(pesan);
        return LocalRedirect(Alamat.Terbitan.TandaTangan(Pd, Terbitan.Kode));
    }

    /// <summary>How a signature was made, in words.</summary>
    public static string Sebutan(string cara) => cara switch
    {
        BarisTanda.Pdf => "PDF bertanda tangan elektronik",
        BarisTanda.P7s => "Tanda tangan elektronik terpisah",
        _ => "Pindaian tanda tangan basah",
    };

    private async Task<IActionResult> TampilkanAsync(CancellationToken batal)
    {
        Daftar = [.. (await tanda.DaftarAsync(Terbitan, batal)).Select(t => (t, TemuanTanda.Baca(t.Hasil)))];
        AdaLayanan = Boleh(Hak.Atas<TandaTanganModel>(nameof(OnPostLayananAsync))) && await layanan.AdaAsync(Konteks.Pemda, batal);
        return Page();
    }
}
