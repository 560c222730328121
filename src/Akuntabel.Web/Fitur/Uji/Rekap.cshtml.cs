using Akuntabel.Dokumen.PenulisanTemuan;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>The kept reports of all offices with how far their review is.</summary>
public class RekapModel(Pengakses pengakses, PengujianStore store, PerangkatDaerahStore perangkatDaerah, WaktuSetempat waktu) : PageModel
{
    private const string MimeXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Dictionary<string, string> _kantor = [];

    /// <summary>Only reports on this year; 0: on any.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>What is left to decide first, heaviest first; what is done last.</summary>
    public IReadOnlyList<BarisRekap> Daftar { get; private set; } = [];

    /// <summary>Active offices without a kept report.</summary>
    public IReadOnlyList<BarisPerangkatDaerah> TanpaReviu { get; private set; } = [];

    /// <summary>Years to choose from.</summary>
    public IReadOnlyList<SelectListItem> DaftarTahun { get; private set; } = [];

    /// <summary>The state of the whole: what is left to decide.</summary>
    public string Keadaan => (Daftar.Count, Daftar.Count(b => b.Belum > 0)) switch
    {
        (0, _) => "Belum ada laporan yang direviu",
        (_, 0) => "Semua temuan sudah diputus",
        (_, var n) => $"{n} laporan punya temuan yang belum diputus",
    };

    /// <summary>Name of an office.</summary>
    public string NamaKantor(string id) => _kantor.GetValueOrDefault(id, id);

    /// <summary>A time as people read it.</summary>
    public string Waktu(string saat) => waktu.Cetak(saat);

    /// <summary>What became of the version before, in words; empty for a first version.</summary>
    public static string Perubahan(BarisRekap b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Versi < 2 ? "" : $"{b.Diperbaiki} diperbaiki, {b.Masih} masih ada, {b.Baru} baru";
    }

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        await BacaAsync(batal);
        return Page();
    }

    /// <summary>The table as a workbook.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken batal)
    {
        await BacaAsync(batal);
        return File(
            LembarRekap.Tulis(
                Tahun > 0 ? $"Tahun laporan {Tahun}" : "Semua tahun",
                [.. Daftar.Select(b => new BarisLembarRekap(
                    NamaKantor(b.PerangkatDaerah), b.Nama, b.Tahun, b.Versi, [b.Material, b.Minor, b.Editorial, b.Banyak],
                    [(int)b.Benar, (int)b.Bukan, (int)b.Diabaikan, (int)b.Belum], b.Versi < 2 ? [] : [b.Diperbaiki, b.Masih, b.Baru],
                        Waktu(b.Saat), b.OlehNama)),
                    .. TanpaReviu.Select(p => new BarisLembarRekap(p.Nama, "", 0, 0, [], [], [], "", ""))]),
            MimeXlsx, "reviu-laporan.xlsx");
    }

    private async Task BacaAsync(CancellationToken batal)
    {
        var semua = await store.RekapAsync(pengakses.Pemda, batal);
        var kantor = await perangkatDaerah.DaftarAsync(pengakses.Pemda, batal);
        _kantor = kantor.ToDictionary(p => p.Id, p => p.Nama, StringComparer.Ordinal);
        DaftarTahun =
        [
            new SelectListItem("Semua", ""),
            .. semua.Select(b => b.Tahun).Where(t => t > 0).Distinct().OrderDescending().Select(t => new SelectListItem($"{t}", $"{t}",
                t == Tahun)),
        ];
        Daftar = [.. semua.Where(b => Tahun == 0 || b.Tahun == Tahun).OrderBy(b => b.Belum == 0).ThenByDescending(b => b.Material)
            .ThenByDescending(b => b.Banyak).ThenBy(b => NamaKantor(b.PerangkatDaerah), StringComparer.CurrentCultureIgnoreCase)];
        var ada = Daftar.Select(b => b.PerangkatDaerah).ToHashSet(StringComparer.Ordinal);
        TanpaReviu = [.. kantor.Where(p => p.Aktif == 1 && !ada.Contains(p.Id))];
    }
}
