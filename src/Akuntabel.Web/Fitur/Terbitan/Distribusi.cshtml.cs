using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Terbitan;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penerbitan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Terbitan;

/// <summary>Copying and sending an issued report: to whom, how, when, with what proof.</summary>
[RequestSizeLimit(LampiranStore.UkuranTerbesar + SelainBerkas)]
public class DistribusiModel(
    KonteksPd konteks, TerbitanStore store, WaktuSetempat waktu, DistribusiStore distribusi, TenggatStore tenggat, PencetakNaskah pencetak) : HalamanTerbitan(konteks, store, waktu)
{
    private const long SelainBerkas = 64 * 1024;

    private static readonly string[] JenisBukti = ["application/pdf", "image/jpeg", "image/png", "image/tiff", "image/webp", "image/heic"];

    /// <summary>Those who get it.</summary>
    public IReadOnlyList<BarisDistribusi> Daftar { get; private set; } = [];

    /// <summary>The usual ones that are not on the list yet.</summary>
    public IReadOnlyList<BarisDistribusi> Usulan { get; private set; } = [];

    /// <summary>Until when the report has to be handed over.</summary>
    public JatuhTempo? Tempo { get; private set; }

    /// <summary>Today.</summary>
    public DateOnly Sekarang => Konteks.HariIni;

    /// <summary>Who gets it.</summary>
    [BindProperty]
    public string? Penerima { get; set; }

    /// <summary>How.</summary>
    [BindProperty]
    public string? Cara { get; set; }

    /// <summary>Printed copies.</summary>
    [BindProperty]
    public string? Rangkap { get; set; }

    /// <summary>When.</summary>
    [BindProperty]
    public string? Diserahkan { get; set; }

    /// <summary>Who took it.</summary>
    [BindProperty]
    public string? DiterimaOleh { get; set; }

    /// <summary>Anything else.</summary>
    [BindProperty]
    public string? Keterangan { get; set; }

    /// <summary>Receipt or screenshot.</summary>
    [BindProperty]
    public IFormFile? Bukti { get; set; }

    /// <summary>Why one is taken off the list.</summary>
    [BindProperty]
    public string? Alasan { get; set; }

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BukaAsync(batal) ? await TampilkanAsync(batal) : NotFound();

    /// <summary>The proof of one, as it came.</summary>
    public async Task<IActionResult> OnGetBuktiAsync(string? penerimaan, CancellationToken batal) =>
        await BukaAsync(batal) && (await distribusi.DaftarAsync(Terbitan, batal)).FirstOrDefault(b => b.Id == penerimaan) is { BuktiNama.Length: > 0 } b
            && await distribusi.BuktiAsync(Terbitan, b.Id, batal) is { } isi ? File(isi, "application/octet-stream", b.BuktiNama) : NotFound();

    /// <summary>The receipt to be signed.</summary>
    public async Task<IActionResult> OnGetTandaTerimaAsync(string? bentuk, CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        var naskah = LembarSerah.TandaTerima(Sebutan, [.. (await distribusi.DaftarAsync(Terbitan, batal)).Select(b =>
            new PenerimaLaporan(b.Penerima, b.Cara, b.Rangkap, Hari(b.Tanggal), b.DiterimaOleh, b.Keterangan))]);
        if (bentuk != "pdf")
        {
            return File(PencetakNaskah.Docx(naskah), PencetakNaskah.MimeDocx, $"tanda-terima-{Kode}.docx");
        }

        var (isi, alasan) = await pencetak.PdfAsync(naskah, batal);
        return isi is not null ? File(isi, "application/pdf", $"tanda-terima-{Kode}.pdf") : Balas(new HasilTindakan(false, alasan));
    }

    /// <summary>Takes over the usual recipients.</summary>
    public async Task<IActionResult> OnPostUsulkanAsync(CancellationToken batal) =>
        await BukaAsync(batal) ? Balas(await distribusi.TambahAsync(Konteks.Pelaku, Terbitan, PenerimaLazim.Untuk(Provinsi), batal)) : NotFound();

    /// <summary>Adds one.</summary>
    public async Task<IActionResult> OnPostTambahAsync(CancellationToken batal) => !await BukaAsync(batal) ? NotFound()
        : Isian("") is not { } baru ? await TampilkanAsync(batal) : await SelesaiAsync(await distribusi.TambahAsync(Konteks.Pelaku, Terbitan, [baru], batal), batal);

    /// <summary>Notes that one got it.</summary>
    public async Task<IActionResult> OnPostCatatAsync(string? penerimaan, CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        var (bukti, keberatan) = await BacaBuktiAsync(batal);
        if (keberatan.Length > 0)
        {
            ModelState.AddModelError(nameof(Bukti), keberatan);
        }

        return Isian(penerimaan ?? "") is not { } baru || keberatan.Length > 0 ? await TampilkanAsync(batal)
            : await SelesaiAsync(await distribusi.CatatAsync(Konteks.Pelaku, Terbitan, baru, bukti, batal), batal);
    }

    /// <summary>Takes one off the list.</summary>
    public async Task<IActionResult> OnPostHapusAsync(string? penerimaan, CancellationToken batal) =>
        await BukaAsync(batal) ? await SelesaiAsync(await distribusi.HapusAsync(Konteks.Pelaku, Terbitan, penerimaan ?? "", Alasan ?? "", batal), batal, nameof(Alasan)) : NotFound();

    /// <summary>A day in words; empty: not yet.</summary>
    public static string Hari(string tanggal) =>
        DateOnly.TryParseExact(tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var t) ? TanggalIndonesia.Panjang(t) : "";

    private bool Provinsi => PerangkatDaerah.Nama.Contains("provinsi", StringComparison.OrdinalIgnoreCase);

    private BarisDistribusi? Isian(string id)
    {
        DateOnly? hari = null;
        if (!string.IsNullOrWhiteSpace(Diserahkan) && !TanggalIndonesia.Coba(Diserahkan.Trim(), out hari, out var alasan))
        {
            ModelState.AddModelError(nameof(Diserahkan), $"\"{Diserahkan}\" bukan tanggal: {alasan} Tulis misalnya 20 Februari {Terbitan.Mulai + 1}.");
        }
        else if (hari > Sekarang)
        {
            ModelState.AddModelError(nameof(Diserahkan), "Tanggal penyerahan belum tiba. Catat sesudah laporannya diserahkan.");
        }

        var rangkap = 0;
        if (!string.IsNullOrWhiteSpace(Rangkap) && !int.TryParse(Rangkap.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out rangkap))
        {
            ModelState.AddModelError(nameof(Rangkap), $"\"{Rangkap}\" bukan bilangan. Tulis banyaknya rangkap dengan angka, misalnya 2; kosongkan bila hanya berkas.");
        }

        return ModelState.IsValid ? new BarisDistribusi
        {
            Id = id, Penerima = Penerima ?? "", Cara = Cara ?? "", Rangkap = rangkap, Tanggal = hari?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            DiterimaOleh = DiterimaOleh ?? "", Keterangan = Keterangan ?? "",
        } : null;
    }

    private async Task<(BuktiDistribusi? Bukti, string Keberatan)> BacaBuktiAsync(CancellationToken batal)
    {
        if (Bukti is null)
        {
            return (null, "");
        }

        if (Bukti.Length is 0 or > LampiranStore.UkuranTerbesar)
        {
            return (null, Bukti.Length == 0 ? "Berkas itu kosong. Periksa berkasnya, lalu unggah lagi." : "Berkas lebih dari 25 MB. Kecilkan pindaiannya, misalnya pada 150 dpi.");
        }

        var data = new byte[Bukti.Length];
        await using (var aliran = Bukti.OpenReadStream())
        {
            await aliran.ReadExactlyAsync(data, batal);
        }

        var berkas = new LampiranBaru(Bukti.FileName, data);
        return JenisBerkas.Kenali(data, berkas.Nama) is { } jenis && JenisBukti.Contains(jenis.Mime) ? (new BuktiDistribusi(berkas.NamaBersih(), jenis.Mime, data), "")
            : (null, "Yang diterima: pindaian tanda terima atau tangkapan layar (PDF, JPEG, PNG, TIFF, WebP, HEIC).");
    }

    private SebutanTerbitan Sebutan => new(Terbitan.Judul, Kode, Terbitan.NamaPerangkatDaerah,
        $"{Ditetapkan}{(Terbitan.NomorPenetapan.Length > 0 ? $", nomor {Terbitan.NomorPenetapan}" : "")} oleh {Terbitan.OlehNama}");

    private async Task<IActionResult> SelesaiAsync(HasilTindakan hasil, CancellationToken batal, string bidang = nameof(Penerima))
    {
        if (hasil.Berhasil)
        {
            return Balas(hasil);
        }

        ModelState.AddModelError(bidang, hasil.Pesan);
        return await TampilkanAsync(batal);
    }

    private LocalRedirectResult Balas(HasilTindakan hasil)
    {
        this.Pesan(hasil.Pesan, hasil.Berhasil ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(Alamat.Terbitan.Distribusi(Pd, Terbitan.Kode));
    }

    private async Task<IActionResult> TampilkanAsync(CancellationToken batal)
    {
        Daftar = await distribusi.DaftarAsync(Terbitan, batal);
        Usulan = [.. PenerimaLazim.Untuk(Provinsi).Where(u => !Daftar.Any(b => string.Equals(b.Penerima, u.Penerima, StringComparison.OrdinalIgnoreCase)))];
        Tempo = Terbitan.Triwulan > 0 ? null : KatalogTenggat.Tahun(Terbitan.Mulai, [.. (await tenggat.DaftarAsync(Konteks.Pemda, batal)).Select(b => b.Ketentuan)], null)
            .FirstOrDefault(j => j.Tenggat.Jenis == JenisDokumen.Laporan);
        return Page();
    }
}
