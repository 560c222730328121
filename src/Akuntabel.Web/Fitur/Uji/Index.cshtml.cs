using System.Text.Json;
using Akuntabel.Uji.Hasil;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>Where reports are uploaded to be checked.</summary>
[RequestSizeLimit(PengujiUnggahan.UkuranKiriman)]
[RequestFormLimits(MultipartBodyLengthLimit = PengujiUnggahan.UkuranKiriman)]
public class IndexModel(Antrean antrean, Pengakses pengakses, TabelKewenangan tabel, PengujianStore pengujian) : PageModel
{
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
    public IReadOnlyList<BarisPengujianku> DaftarPekerjaan { get; private set; } = [];

    /// <summary>The reports under review that the user may see, the last checked first.</summary>
    public IReadOnlyList<BarisPengujian> DaftarReviu { get; private set; } = [];

    /// <summary>Whether the user may keep findings for a review.</summary>
    public bool BolehSimpan => tabel.Boleh(Hak.Atas<TemuanModel>(nameof(TemuanModel.OnPostSimpanAsync)), pengakses, null);

    /// <summary>Shows the form.</summary>
    public Task<IActionResult> OnGetAsync(CancellationToken batal) => TampilAsync(batal);

    /// <summary>Takes the uploads and starts a job for each: one that fails stops no other.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        using var masuk = ArsipMasuk.Buka(Berkas);
        if (!Periksa(masuk))
        {
            return await TampilAsync(batal);
        }

        if (masuk.Daftar.Count > 1)
        {
            return await KirimSemuaAsync(masuk, batal);
        }

        var satu = masuk.Daftar[0];
        if (await satu.KeberatanAsync(batal) is { Length: > 0 } keberatan)
        {
            ModelState.AddModelError(nameof(Berkas), $"{satu.Nama}: {keberatan}");
            return await TampilAsync(batal);
        }

        var (kunci, alasan) = await KirimAsync(satu, "", "", batal);
        return kunci is { } k ? Redirect($"/pekerjaan/{k.Id}") : await TolakAsync(alasan, batal);
    }

    private async Task<IActionResult> KirimSemuaAsync(ArsipMasuk masuk, CancellationToken batal)
    {
        var kiriman = Rahasia.Stempel();
        foreach (var d in masuk.Daftar)
        {
            var (kunci, alasan) = await KirimAsync(d, kiriman, await d.KeberatanAsync(batal), batal);
            if (kunci is null)
            {
                return await TolakAsync(alasan, batal);
            }
        }

        if (masuk.Dilewati > 0)
        {
            this.Pesan($"{masuk.Dilewati} berkas lain di dalamnya dilewati, karena jenisnya tidak dapat diuji.", Ragam.Info);
        }

        return Redirect(Alamat.Uji.Kiriman(kiriman));
    }

    private async Task<(KunciPekerjaan? Kunci, string Alasan)> KirimAsync(DokumenMasuk d, string kiriman, string ditolak,
        CancellationToken batal)
    {
        var berkas = $"dokumen-1{d.Akhiran}";
        var isian = JsonSerializer.Serialize(new IsianUji([new DokumenUnggahan(d.Nama, berkas) { Folder = d.Folder }], Tingkat));
        var baru = new PekerjaanBaru(pengakses.Pemda, pengakses.Id, KerjaUji.Kode, $"Uji {d.Nama}", isian)
        {
            Kiriman = kiriman, Ditolak = ditolak.Length > 0 ? char.ToUpperInvariant(ditolak[0]) + ditolak[1..] : "",
            Kembali = kiriman.Length > 0 ? Alamat.Uji.Kiriman(kiriman) : "/uji",
        };
        if (ditolak.Length > 0)
        {
            return await antrean.TambahAsync(baru, [], batal);
        }

        try
        {
            var bobot = d.Bobot;
            return await antrean.TambahAsync(
                baru with { Bobot = bobot, Kecil = bobot <= TempatKerja.Kecil, Ukuran = d.Ukuran }, [new BerkasMasukan(berkas, d.Buka)],
                    batal);
        }
        catch (InvalidDataException)
        {
            return await KirimAsync(d, kiriman, ArsipMasuk.BagianRusak, batal);
        }
    }

    private Task<IActionResult> TolakAsync(string alasan, CancellationToken batal)
    {
        ModelState.AddModelError(nameof(Berkas), alasan);
        return TampilAsync(batal);
    }

    private async Task<IActionResult> TampilAsync(CancellationToken batal)
    {
        var semua = await antrean.MilikAsync(pengakses.Pemda, pengakses.Id, KerjaUji.Kode, batal);
        DaftarPekerjaan = [.. semua.GroupBy(p => p.Kiriman.Length > 0 ? p.Kiriman : p.Id).Select(g => new BarisPengujianku([.. g]))];
        // who sees that of any office sees all
        var hak = Hak.Atas<DaftarModel>(nameof(DaftarModel.OnGetAsync));
        var sendiri = tabel.Boleh(hak, pengakses, "") ? null : pengakses.PerangkatDaerahSendiri.Where(pd => tabel.Boleh(hak, pengakses, pd)).ToList();
        DaftarReviu = sendiri is { Count: 0 } ? [] : await pengujian.DaftarAsync(pengakses.Pemda, sendiri, ReviuTerbanyak, batal);
        return Page();
    }

    private bool Periksa(ArsipMasuk masuk)
    {
        foreach (var k in masuk.Keberatan)
        {
            ModelState.AddModelError(nameof(Berkas), k);
        }

        var banyak = masuk.Daftar.Count;
        if (banyak is 0 or > PengujiUnggahan.Terbanyak && masuk.Keberatan.Count == 0)
        {
            ModelState.AddModelError(nameof(Berkas), banyak == 0
                ? masuk.Dilewati == 0 ? "Pilih dokumen yang akan diuji."
                    : $"Di dalamnya tidak ada dokumen yang dapat diuji. Yang dapat diuji: {string.Join(' ', PengujiUnggahan.DaftarAkhiran)}."
                : $"Paling banyak {PengujiUnggahan.Terbanyak} dokumen sekaligus; Anda mengirim {banyak}. Kirim dalam beberapa bagian.");
        }

        if (masuk.Daftar.Sum(d => d.Ukuran) > PengujiUnggahan.UkuranKiriman)
        {
            ModelState.AddModelError(nameof(Berkas), "Isi arsipnya seluruhnya lebih besar daripada 550 MB. Kirim dalam beberapa bagian.");
        }

        return ModelState.IsValid;
    }
}
