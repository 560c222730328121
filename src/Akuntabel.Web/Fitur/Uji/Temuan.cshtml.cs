using Akuntabel.Uji.Hasil;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Penyusunan;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Uji;

/// <summary>What was found in the documents of one check.</summary>
public class TemuanModel(Antrean antrean, Pengakses pengakses) : PageModel
{
    // the page with the document is ours, its words are a stranger's: no script, nothing fetched, nothing sent
    private const string KebijakanTampilan = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox";

    private static readonly (string Format, string Mime, string Sebutan)[] Bentuk =
    [
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word dengan komentar"),
        ("html", "text/html", "Halaman bertanda (HTML)"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Lembar temuan (XLSX)"),
        ("json", "application/json", "JSON"),
        ("sarif", "application/sarif+json", "SARIF"),
    ];

    private BarisPekerjaan? _pekerjaan;

    private HashSet<string> _berkas = [];

    /// <summary>Documents of the check.</summary>
    public IReadOnlyList<DokumenTeruji> Semua { get; private set; } = [];

    /// <summary>Which of them is shown, from 0.</summary>
    public int Ke { get; private set; }

    /// <summary>The one shown.</summary>
    public DokumenTeruji Kini => Semua[Ke];

    /// <summary>Findings of the level asked for, each with its number in the document.</summary>
    public IReadOnlyList<(Temuan Temuan, int Nomor)> Tersaring { get; private set; } = [];

    /// <summary>Levels to choose from.</summary>
    public IReadOnlyList<SelectListItem> DaftarTingkat { get; private set; } = [];

    /// <summary>Forms that this document has.</summary>
    public IEnumerable<(string Format, string Sebutan)> DaftarUnduhan => Bentuk.Where(b => _berkas.Contains(Kini.NamaHasil(b.Format))).Select(b => (b.Format, b.Sebutan));

    /// <summary>Tabs of the documents.</summary>
    public IReadOnlyList<Tautan> TabDokumen => [.. Semua.Select((d, i) => new Tautan(d.Nama, AlamatDokumen(i)))];

    /// <summary>Address of the document with the marks.</summary>
    public string AlamatTampilan => $"/uji/{_pekerjaan?.Id}?handler=Tampilan&ke={Ke}";

    /// <summary>Shows the findings of a document.</summary>
    public async Task<IActionResult> OnGetAsync(string id, int ke, TingkatTemuan? tingkat, CancellationToken batal)
    {
        if (!await CariAsync(id, ke, batal))
        {
            return _pekerjaan is { Berakhir: false } or { Keadaan: KeadaanPekerjaan.Gagal or KeadaanPekerjaan.Dibatalkan } ? Redirect($"/pekerjaan/{id}") : NotFound();
        }

        var bernomor = Kini.Hasil?.Temuan.Select((t, i) => (t, i + 1)).ToList() ?? [];
        DaftarTingkat =
        [
            new SelectListItem($"Semua ({bernomor.Count})", ""),
            .. Enum.GetValues<TingkatTemuan>().Reverse().Select(t => new SelectListItem($"{t} ({bernomor.Count(b => b.t.Tingkat == t)})", t.ToString(), t == tingkat)),
        ];
        Tersaring = [.. bernomor.Where(b => tingkat is null || b.t.Tingkat == tingkat)];
        return Page();
    }

    /// <summary>The document as read, with the marks.</summary>
    public async Task<IActionResult> OnGetTampilanAsync(string id, int ke, CancellationToken batal)
    {
        if (!await CariAsync(id, ke, batal) || _pekerjaan is null || await antrean.BukaAsync(_pekerjaan, Kini.NamaHasil("html"), batal) is not { } isi)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = KebijakanTampilan;
        return File(isi, "text/html; charset=utf-8");
    }

    /// <summary>The findings as a file.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(string id, int ke, string? format, CancellationToken batal)
    {
        if (!await CariAsync(id, ke, batal) || _pekerjaan is null || Bentuk.FirstOrDefault(b => b.Format == format) is not { Mime.Length: > 0 } bentuk
            || await antrean.BukaAsync(_pekerjaan, Kini.NamaHasil(bentuk.Format), batal) is not { } isi)
        {
            return NotFound();
        }

        return File(isi, bentuk.Mime, $"{Path.GetFileNameWithoutExtension(Kini.Nama)}.temuan.{bentuk.Format}");
    }

    /// <summary>Address of a document's findings.</summary>
    public string AlamatDokumen(int ke) => $"/uji/{_pekerjaan?.Id}?ke={ke}";

    /// <summary>Address of a file.</summary>
    public string AlamatUnduh(string format) => $"/uji/{_pekerjaan?.Id}?handler=Unduh&ke={Ke}&format={format}";

    private async Task<bool> CariAsync(string id, int ke, CancellationToken batal)
    {
        _pekerjaan = await antrean.CariAsync(pengakses.Pemda, id, pengakses.Id, batal);
        Ke = ke;
        if (_pekerjaan is not { Keadaan: KeadaanPekerjaan.Selesai, Jenis: KerjaUji.Kode } p)
        {
            return false;
        }

        HttpContext.Items[NavigasiPengguna.KunciPerangkatDaerah] = p.PerangkatDaerah;
        Semua = await antrean.HasilAsync<IReadOnlyList<DokumenTeruji>>(p, batal) ?? [];
        _berkas = [.. (await antrean.DaftarBerkasAsync(p, batal)).Select(b => b.Nama)];
        return ke >= 0 && ke < Semua.Count;
    }
}
