using System.Text.Json;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>Where an office sends a report, Renstra or agreement that it has, so that its plan need not be typed again.</summary>
[RequestSizeLimit(PengujiUnggahan.UkuranTerbesar)]
[RequestFormLimits(MultipartBodyLengthLimit = PengujiUnggahan.UkuranTerbesar)]
public class NaskahModel(KonteksPd konteks, Antrean antrean, Pengakses pengakses) : HalamanPd(konteks)
{
    private const int BitaDikenali = 4096;

    /// <summary>The document.</summary>
    [BindProperty]
    public IFormFile? Kiriman { get; set; }

    /// <summary>The year that is begun.</summary>
    [BindProperty]
    public int? Tahun { get; set; }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await TampilAsync(batal);

    /// <summary>Takes the document and starts reading it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        var akhiran = Path.GetExtension(Kiriman?.FileName ?? "").ToLowerInvariant();
        if (Tahun is not (>= WaktuKerja.TahunPertama and <= WaktuKerja.TahunTerakhir))
        {
            ModelState.AddModelError(nameof(Tahun), "Tulis tahun dengan empat angka, misalnya 2026.");
        }

        if (await KeberatanAsync(akhiran, batal) is { Length: > 0 } keberatan)
        {
            ModelState.AddModelError(nameof(Kiriman), char.ToUpperInvariant(keberatan[0]) + keberatan[1..]);
        }

        return ModelState.IsValid && Kiriman is { } k ? await KirimAsync(k, akhiran, batal) : await TampilAsync(batal);
    }

    private async Task<IActionResult> KirimAsync(IFormFile kiriman, string akhiran, CancellationToken batal)
    {
        var nama = PengujiUnggahan.NamaAman(kiriman.FileName);
        var bobot = PerkiraanMemori.Untuk(akhiran, kiriman.Length, kiriman.OpenReadStream);
        var isian = new IsianNaskah(nama, "dokumen" + akhiran, Tahun ?? 0);
        var baru = new PekerjaanBaru(pengakses.Pemda, pengakses.Id, KerjaNaskah.Kode, $"Membaca {nama}", JsonSerializer.Serialize(isian))
        {
            PerangkatDaerah = Pd, Kembali = Alamat.Berkas.Naskah(Pd), Bobot = bobot, Kecil = bobot <= TempatKerja.Kecil,
            Ukuran = kiriman.Length,
        };
        var (kunci, alasan) = await antrean.TambahAsync(baru, [new BerkasMasukan(isian.Berkas, kiriman.OpenReadStream)], batal);
        if (kunci is { } k)
        {
            return Redirect($"/pekerjaan/{k.Id}");
        }

        ModelState.AddModelError(nameof(Kiriman), alasan);
        return await TampilAsync(batal);
    }

    private async Task<string> KeberatanAsync(string akhiran, CancellationToken batal)
    {
        if (Kiriman is null)
        {
            return "pilih dokumennya lebih dulu.";
        }

        if (!PengujiUnggahan.DaftarAkhiran.Contains(akhiran))
        {
            return $"jenis berkas ini tidak dapat dibaca. Yang dapat dibaca: {string.Join(' ', PengujiUnggahan.DaftarAkhiran)}.";
        }

        var awal = new byte[BitaDikenali];
        await using var aliran = Kiriman.OpenReadStream();
        var banyak = await aliran.ReadAtLeastAsync(awal, awal.Length, throwOnEndOfStream: false, batal);
        return PengujiUnggahan.Kenali(awal.AsSpan(0, banyak), akhiran, out var alasan) is null ? alasan : "";
    }

    private async Task<IActionResult> TampilAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return NotFound();
        }

        Tahun ??= Konteks.Waktu(HttpContext).Tahun;
        ViewData["Judul"] = "Dari dokumen yang ada";
        ViewData["Remah"] = new[]
        {
            new Tautan("Beranda", Alamat.PerangkatDaerah.Ringkasan(Pd)), new Tautan("Impor dan ekspor", Alamat.Berkas.Daftar(Pd)),
            new Tautan("Dari dokumen yang ada"),
        };
        return Page();
    }
}
