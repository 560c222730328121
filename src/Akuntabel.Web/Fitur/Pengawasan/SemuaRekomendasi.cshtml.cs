using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Pengawasan;

/// <summary>Recommendations to all offices by state and age.</summary>
public class SemuaRekomendasiModel(KonteksPd konteks, RekomendasiStore store) : PageModel
{
    /// <summary>Recommendations on one page.</summary>
    public const int PerHalaman = 50;

    private IReadOnlyDictionary<string, string> _nama = new Dictionary<string, string>();

    /// <summary>Which are shown; empty: all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Keadaan { get; set; }

    /// <summary>Only of one office; empty: of all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kantor { get; set; }

    /// <summary>Which page of them, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Halaman { get; set; } = 1;

    /// <summary>Today.</summary>
    public DateOnly HariIni => konteks.HariIni;

    /// <summary>Those of the office, or all.</summary>
    public IReadOnlyList<RekomendasiTersimpan> Semua { get; private set; } = [];

    /// <summary>Those of the filter.</summary>
    public IReadOnlyList<RekomendasiTersimpan> Tersaring { get; private set; } = [];

    /// <summary>How many pages there are.</summary>
    public int BanyakHalaman => Math.Max(1, (Tersaring.Count + PerHalaman - 1) / PerHalaman);

    /// <summary>Those on the page.</summary>
    public TampilanRekomendasi Tampilan => new([.. Tersaring.Skip((Halaman - 1) * PerHalaman).Take(PerHalaman)], HariIni, Nama);

    /// <summary>Offices as choices.</summary>
    public IEnumerable<SelectListItem> DaftarKantor => [new("Semua", ""), .. konteks.Terlihat.Select(p => new SelectListItem(p.Nama, p.Id))];

    /// <summary>Name of an office.</summary>
    public string Nama(string id) => _nama.GetValueOrDefault(id, id);

    /// <summary>How many there are of a state, and of them by how long their day has passed: not, up to 30 days, up to 90, longer.</summary>
    public IReadOnlyList<(KeadaanRekomendasi Keadaan, IReadOnlyList<int> Umur)> Hitungan =>
        [.. Enum.GetValues<KeadaanRekomendasi>().Select(k => (k, (IReadOnlyList<int>)[.. Enumerable.Range(0, 4)
            .Select(i => Semua.Count(r => r.Keadaan == k && Kelompok(r.Umur(HariIni)) == i))]))];

    /// <summary>The address of the page with another filter or part.</summary>
    public string Ke(string? keadaan = null, int halaman = 0) => Alamat.Pengawasan.Rekomendasi(keadaan ?? Keadaan ?? "", Kantor ?? "", halaman);

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken batal)
    {
        await BacaAsync(batal);
        Halaman = Math.Clamp(Halaman, 1, BanyakHalaman);
    }

    /// <summary>All of the filter as a workbook.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken batal)
    {
        await BacaAsync(batal);
        return File(new TampilanRekomendasi(Tersaring, HariIni, Nama).Xlsx("Rekomendasi APIP"), TampilanRekomendasi.MimeXlsx, "rekomendasi-apip.xlsx");
    }

    private static int Kelompok(int umur) => umur switch { 0 => 0, <= 30 => 1, <= TampilanRekomendasi.LamaLewat => 2, _ => 3 };

    private async Task BacaAsync(CancellationToken batal)
    {
        _nama = (await konteks.SemuaAsync("", batal)).ToDictionary(p => p.Id, p => p.Nama, StringComparer.Ordinal);
        Semua = [.. (await store.DaftarAsync(konteks.Pemda, null, batal: batal)).Where(r => string.IsNullOrEmpty(Kantor) || r.PerangkatDaerah == Kantor)];
        Tersaring = TampilanRekomendasi.Saring(Semua, Keadaan, HariIni);
    }
}
