using System.Text.Json;
using Akuntabel.Uji.Hasil;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Penyusunan;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>Where reports are uploaded to be checked.</summary>
[RequestSizeLimit(PengujiUnggahan.UkuranTerbesar * (PengujiUnggahan.Terbanyak + 1))]
[RequestFormLimits(MultipartBodyLengthLimit = PengujiUnggahan.UkuranTerbesar * (PengujiUnggahan.Terbanyak + 1))]
public class IndexModel(Antrean antrean, Pengakses pengakses, TabelKewenangan tabel, PengujianStore pengujian) : PageModel
{
    private const int BitaDikenali = 4096;

    private const int ReviuTerbanyak = 20;

    /// <summary>The uploads.</summary>
    [BindProperty]
    public List<IFormFile> Berkas { get; set; } = [];

    /// <summary>Findings below it are left out.</summary>
    [BindProperty]
    public TingkatTemuan Tingkat { get; set; } = TingkatTemuan.Editorial;

    /// <summary>Levels.</summary>
    public IReadOnlyList<SelectListItem> DaftarTingkat { get; } =
    [
        new("Semua temuan", nameof(TingkatTemuan.Editorial)), new("Minor dan material", nameof(TingkatTemuan.Minor)), new("Hanya yang material", nameof(TingkatTemuan.Material)),
    ];

    /// <summary>The user's checks of the last hour.</summary>
    public IReadOnlyList<BarisPekerjaan> DaftarPekerjaan { get; private set; } = [];

    /// <summary>The reports under review that the user may see, the last checked first.</summary>
    public IReadOnlyList<BarisPengujian> DaftarReviu { get; private set; } = [];

    /// <summary>Whether the user may keep findings for a review.</summary>
    public bool BolehSimpan => tabel.Boleh(Hak.Atas<TemuanModel>(nameof(TemuanModel.OnPostSimpanAsync)), pengakses, null);

    /// <summary>Shows the form.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken batal) => TampilAsync(batal);

    /// <summary>Takes the uploads and starts the job.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await PeriksaAsync(batal))
        {
            return await TampilAsync(batal);
        }

        var daftar =
            Berkas.ConvertAll(b => new DokumenUnggahan(NamaAman(b.FileName), $"dokumen-{Berkas.IndexOf(b) + 1}{Path.GetExtension(b.FileName).ToLowerInvariant()}"));
        // one after the other: the heaviest counts
        var bobot = Berkas.Max(b => PerkiraanMemori.Untuk(Path.GetExtension(b.FileName), b.Length, b.OpenReadStream));
        var (kunci, alasan) = await antrean.TambahAsync(
            new PekerjaanBaru(pengakses.Pemda, pengakses.Id, KerjaUji.Kode, "Uji " + string.Join(", ", daftar.Select(d => d.Nama)), JsonSerializer.Serialize(new IsianUji(daftar, Tingkat)))
            {
                Bobot = bobot, Kecil = bobot <= TempatKerja.Kecil, Ukuran = Berkas.Sum(b => b.Length), Kembali = "/uji",
            },
            [.. daftar.Zip(Berkas, (d, b) => new BerkasMasukan(d.Berkas, b.OpenReadStream))], batal);
        if (kunci is { } k)
        {
            return Redirect($"/pekerjaan/{k.Id}");
        }

        ModelState.AddModelError(nameof(Berkas), alasan);
        return await TampilAsync(batal);
    }

    /// <summary>A file name without path, control and direction marks, fit to be shown.</summary>
    internal static string NamaAman(string nama)
    {
        var akhir = nama.Replace('\\', '/').Split('/')[^1];
        var bersih = string.Concat(akhir.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)).Trim();
        return bersih.Length == 0 ? "dokumen" : bersih.Length > 120 ? bersih[..80] + "…" + bersih[^35..] : bersih;
    }

    private async Task<IActionResult> TampilAsync(CancellationToken batal)
    {
        DaftarPekerjaan = await antrean.MilikAsync(pengakses.Pemda, pengakses.Id, KerjaUji.Kode, batal);
        // who sees that of any office sees all
        var hak = Hak.Atas<DaftarModel>(nameof(DaftarModel.OnGetAsync));
        var sendiri = tabel.Boleh(hak, pengakses, "") ? null : pengakses.PerangkatDaerahSendiri.Where(pd => tabel.Boleh(hak, pengakses, pd)).ToList();
        DaftarReviu = sendiri is { Count: 0 } ? [] : await pengujian.DaftarAsync(pengakses.Pemda, sendiri, ReviuTerbanyak, batal);
        return Page();
    }

    private async Task<bool> PeriksaAsync(CancellationToken batal)
    {
        if (Berkas.Count is 0 or > PengujiUnggahan.Terbanyak)
        {
            ModelState.AddModelError(nameof(Berkas), Berkas.Count == 0 ? "Pilih dokumen yang akan diuji." : $"Paling banyak {PengujiUnggahan.Terbanyak} dokumen sekaligus; Anda memilih {Berkas.Count}.");
        }

        foreach (var b in Berkas.Take(PengujiUnggahan.Terbanyak))
        {
            if (await TolakAsync(b, batal) is { Length: > 0 } alasan)
            {
                ModelState.AddModelError(nameof(Berkas), $"{NamaAman(b.FileName)}: {alasan}");
            }
        }

        return ModelState.IsValid;
    }

    private static async Task<string> TolakAsync(IFormFile berkas, CancellationToken batal)
    {
        var akhiran = Path.GetExtension(berkas.FileName).ToLowerInvariant();
        if (!PengujiUnggahan.DaftarAkhiran.Contains(akhiran))
        {
            return $"jenis ini tidak dapat diuji. Yang dapat diuji: {string.Join(' ', PengujiUnggahan.DaftarAkhiran)}.";
        }

        if (berkas.Length > PengujiUnggahan.UkuranTerbesar)
        {
            return "lebih besar daripada 50 MB. Kecilkan gambarnya, atau pisahkan menjadi beberapa berkas.";
        }

        var awal = new byte[BitaDikenali];
        await using var aliran = berkas.OpenReadStream();
        var banyak = await aliran.ReadAtLeastAsync(awal, awal.Length, throwOnEndOfStream: false, batal);
        return PengujiUnggahan.Kenali(awal.AsSpan(0, banyak), akhiran, out var alasan) is null ? alasan : "";
    }
}
