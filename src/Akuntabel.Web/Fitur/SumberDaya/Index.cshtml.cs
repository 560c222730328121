using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.SumberDaya;

/// <summary>What is typed to begin a year.</summary>
public sealed class IsianTahun
{
    /// <summary>Year; typed without a dot.</summary>
    public string? Tahun { get; set; }

    /// <summary>Document whose rows are taken, or empty.</summary>
    public string? Dari { get; set; }

    /// <summary>Whether the figures are taken too.</summary>
    public bool SalinAngka { get; set; }
}

/// <summary>The years for which an agency has registers; begins another.</summary>
public class IndexModel(DokumenStore store, KonteksPd konteks) : HalamanPd(konteks)
{
    /// <summary>The documents.</summary>
    public IReadOnlyList<VersiDokumen> Daftar { get; private set; } = [];

    /// <summary>Typed.</summary>
    [BindProperty]
    public IsianTahun Isian { get; set; } = new();

    /// <summary>Whether the user may begin one.</summary>
    public bool BolehUbah => Boleh(Hak.Atas<IndexModel>(nameof(OnPostMulaiAsync)));

    /// <summary>Years to take rows from.</summary>
    public IEnumerable<SelectListItem> PilihanDari => Daftar.Select(d => new SelectListItem(d.Periode.ToString(), d.Dokumen));

    /// <summary>Address of a document.</summary>
    public string AlamatTahun(VersiDokumen d) => Alamat.SumberDaya.Tahun(Pd, d.Mulai, d.Triwulan);

    /// <summary>Shows the years.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BacaAsync(batal))
        {
            return NotFound();
        }

        Isian = new IsianTahun { Tahun = $"{(Daftar.Count > 0 ? Daftar[0].Selesai + 1 : HariIni.Year)}", Dari = Daftar.Count > 0 ? Daftar[0].Dokumen : null };
        return Page();
    }

    /// <summary>Begins a year.</summary>
    public async Task<IActionResult> OnPostMulaiAsync(CancellationToken batal)
    {
        if (!await BacaAsync(batal))
        {
            return NotFound();
        }

        if (!int.TryParse(Isian.Tahun?.Trim(), out var tahun) || tahun is < 2000 or > 2100)
        {
            ModelState.AddModelError("Isian.Tahun", "Tahun ditulis empat angka, misalnya 2023.");
        }

        var sumber = Daftar.FirstOrDefault(d => d.Dokumen == Isian.Dari);
        if (!string.IsNullOrEmpty(Isian.Dari) && sumber is null)
        {
            ModelState.AddModelError("Isian.Dari", "Tahun sumber itu sudah tidak ada. Pilih yang lain.");
        }

        return ModelState.IsValid ? await MulaiAsync(Periode.Tahun(tahun), sumber, batal) : Page();
    }

    private async Task<IActionResult> MulaiAsync(Periode periode, VersiDokumen? sumber, CancellationToken batal)
    {
        var lama = sumber is null ? KumpulanBerkas.Kosong : await store.IsiAsync(sumber, batal);
        // a copy made for a quarter becomes the document of its year as it is
        var isi = sumber is null || sumber.Mulai == periode.Mulai ? lama : TahunBaru.Buat(lama, sumber.Mulai, periode.Mulai, Isian.SalinAngka);
        try
        {
            var baru = await store.BuatAsync(Konteks.Pelaku, Pd, JenisDokumen.SumberDaya, periode, isi, batal);
            this.Pesan(sumber is null ? $"Sumber daya {periode} dimulai. Tambahkan tabelnya." : $"Sumber daya {periode} dimulai "
                + $"dengan baris {sumber.Periode}. Isi angkanya.");
            return LocalRedirect(AlamatTahun(baru));
        }
        catch (DokumenTidakDibuatException e)
        {
            ModelState.AddModelError("Isian.Tahun", e.Message);
            return Page();
        }
    }

    private async Task<bool> BacaAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return false;
        }

        Daftar = [.. (await store.DaftarAsync(Konteks.Pemda, Pd, batal)).Where(d => d.Jenis == JenisDokumen.SumberDaya.Kode)];
        return true;
    }
}
