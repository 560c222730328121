using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Pemda;

/// <summary>What is typed about a deadline.</summary>
public sealed class IsianTenggat
{
    /// <summary>First year for which it holds.</summary>
    public string? Sejak { get; set; }

    /// <summary>Month of a fixed day; empty: days are counted.</summary>
    public string? Bulan { get; set; }

    /// <summary>Day of that month, or days.</summary>
    public string? Hari { get; set; }

    /// <summary>Who has to be in time.</summary>
    public string? Pihak { get; set; }

    /// <summary>Why.</summary>
    public string? Catatan { get; set; }
}

/// <summary>Decides on one deadline, from a year on.</summary>
public class AturTenggatModel(TenggatStore store, KonteksPd konteks) : HalamanInduk(konteks)
{
    /// <summary>The deadline.</summary>
    public Tenggat Tenggat { get; private set; } = KatalogTenggat.Semua[0];

    /// <summary>Decisions so far, the newest first.</summary>
    public IReadOnlyList<BarisTenggat> Ada { get; private set; } = [];

    /// <summary>Typed.</summary>
    [BindProperty]
    public IsianTenggat Isian { get; set; } = new();

    /// <summary>Revision that the editor had opened; 0: none.</summary>
    [BindProperty]
    public int Revisi { get; set; }

    /// <summary>Months to choose from.</summary>
    public IEnumerable<SelectListItem> PilihanBulan => Enumerable.Range(1, 12)
        .Select(b => new SelectListItem(TanggalIndonesia.Bulan(b), $"{b}", Isian.Bulan == $"{b}"));

    /// <summary>Shows the decision of a year, or the newest.</summary>
    public async Task<IActionResult> OnGetAsync(int? sejak, CancellationToken batal)
    {
        if (!await BacaAsync(batal))
        {
            return NotFound();
        }

        var kini = Ada.FirstOrDefault(b => sejak is null || b.Sejak == sejak);
        Revisi = kini?.Revisi ?? 0;
        Isian = kini is null ? new IsianTenggat { Sejak = $"{HariIni.Year}" } : new IsianTenggat
        {
            Sejak = $"{kini.Sejak}", Bulan = kini.Bulan > 0 ? $"{kini.Bulan}" : "", Hari = kini.Hari > 0 ? $"{kini.Hari}" : "",
                Pihak = kini.Pihak,
            Catatan = kini.Catatan,
        };
        return Page();
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await BacaAsync(batal))
        {
            return NotFound();
        }

        var sejak = Angka(nameof(Isian.Sejak), Isian.Sejak, "Tahun ditulis empat angka, misalnya 2026.", WaktuKerja.TahunPertama);
        var hari = string.IsNullOrWhiteSpace(Isian.Hari) ? 0 : Angka(nameof(Isian.Hari), Isian.Hari, "Tulis dengan angka, misalnya 4.", 1);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        // another year than was opened is a decision of its own
        var revisi = Ada.Any(b => b.Sejak == sejak) ? Revisi : 0;
        var bulan = hari > 0 && !Tenggat.PerTriwulan && int.TryParse(Isian.Bulan, NumberStyles.None, CultureInfo.InvariantCulture,
            out var b) ? b : 0;
        var ketentuan = new KetentuanTenggat(Tenggat.Kode, sejak, bulan, hari, Isian.Pihak ?? "", Isian.Catatan ?? "");
        var hasil = Terima(await store.SimpanAsync(Konteks.Pelaku, ketentuan, revisi, batal), Alamat.Tenggat.Daftar, "Tenggat tersimpan.");
        if (Bentrok)
        {
            Revisi = Ada.FirstOrDefault(x => x.Sejak == sejak)?.Revisi ?? 0;
            ModelState.Remove(nameof(Revisi));
        }

        return hasil ?? Page();
    }

    private async Task<bool> BacaAsync(CancellationToken batal)
    {
        if (KatalogTenggat.Cari(RouteData.Values["kode"]?.ToString() ?? "") is not { } t)
        {
            return false;
        }

        Tenggat = t;
        Ada = [.. (await store.DaftarAsync(Konteks.Pemda, batal)).Where(b => b.Tenggat == t.Kode)];
        return true;
    }

    private int Angka(string bidang, string? teks, string pesan, int paling)
    {
        if (int.TryParse(teks?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= paling
            && n <= WaktuKerja.TahunTerakhir)
        {
            return n;
        }

        ModelState.AddModelError("Isian." + bidang, pesan);
        return 0;
    }
}
