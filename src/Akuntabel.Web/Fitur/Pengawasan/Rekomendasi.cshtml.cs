using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Pengawasan;

/// <summary>Recommendations of APIP to an office, those that are open first.</summary>
public class RekomendasiModel(KonteksPd konteks, RekomendasiStore store) : HalamanPd(konteks)
{
    /// <summary>Which are shown; empty: all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Keadaan { get; set; }

    /// <summary>All of the office.</summary>
    public IReadOnlyList<RekomendasiTersimpan> Semua { get; private set; } = [];

    /// <summary>Those that are shown.</summary>
    public TampilanRekomendasi Tampilan => new(TampilanRekomendasi.Saring(Semua, Keadaan, HariIni), HariIni);

    /// <summary>How it stands, as the title of the page.</summary>
    public string Ringkas => (Semua.Count(r => r.Terbuka), Semua.Count(r => r.Umur(HariIni) > 0)) switch
    {
        (0, _) when Semua.Count == 0 => "Belum ada rekomendasi APIP",
        (0, _) => "Semua rekomendasi APIP selesai",
        (var n, 0) => $"{n} rekomendasi APIP belum selesai",
        var (n, lewat) => $"{n} rekomendasi APIP belum selesai, {lewat} lewat batas waktu",
    };

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await BukaAsync(batal) ? Page() : NotFound();

    /// <summary>The list as a workbook.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken batal) => await BukaAsync(batal)
        ? File(Tampilan.Xlsx($"Rekomendasi APIP: {PerangkatDaerah.Nama}"), TampilanRekomendasi.MimeXlsx, $"rekomendasi-{Pd}.xlsx") : NotFound();

    private async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal))
        {
            return false;
        }

        Semua = await store.DaftarAsync(Konteks.Pemda, Pd, batal: batal);
        return true;
    }
}
