using Akuntabel.Core.UjiKonsistensi;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pekerjaan;
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

    private PekerjaanBerjalan? _pekerjaan;

    /// <summary>Documents of the check.</summary>
    public IReadOnlyList<DokumenTeruji> Semua => _pekerjaan?.Hasil as IReadOnlyList<DokumenTeruji> ?? [];

    /// <summary>Which of them is shown, from 0.</summary>
    public int Ke { get; private set; }

    /// <summary>The one shown.</summary>
    public DokumenTeruji Kini => Semua[Ke];

    /// <summary>Findings of the level asked for, each with its number in the document.</summary>
    public IReadOnlyList<(Temuan Temuan, int Nomor)> Tersaring { get; private set; } = [];

    /// <summary>Levels to choose from.</summary>
    public IReadOnlyList<SelectListItem> DaftarTingkat { get; private set; } = [];

    /// <summary>Forms that this document has.</summary>
    public IEnumerable<(string Format, string Sebutan)> DaftarUnduhan => Bentuk.Where(b => System.IO.File.Exists(Jalur(b.Format))).Select(b => (b.Format, b.Sebutan));

    /// <summary>Tabs of the documents.</summary>
    public IReadOnlyList<Tautan> TabDokumen => [.. Semua.Select((d, i) => new Tautan(d.Nama, AlamatDokumen(i)))];

    /// <summary>Address of the document with the marks.</summary>
    public string AlamatTampilan => $"/uji/{_pekerjaan?.Id}?handler=Tampilan&ke={Ke}";

    /// <summary>Shows the findings of a document.</summary>
    public IActionResult OnGet(string id, int ke, TingkatTemuan? tingkat)
    {
        if (!Cari(id, ke))
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
    public IActionResult OnGetTampilan(string id, int ke)
    {
        if (!Cari(id, ke) || Kini.Hasil is null)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = KebijakanTampilan;
        return PhysicalFile(Jalur("html"), "text/html; charset=utf-8");
    }

    /// <summary>The findings as a file.</summary>
    public IActionResult OnGetUnduh(string id, int ke, string? format)
    {
        if (!Cari(id, ke) || Bentuk.FirstOrDefault(b => b.Format == format) is not { Mime.Length: > 0 } bentuk || !System.IO.File.Exists(Jalur(bentuk.Format)))
        {
            return NotFound();
        }

        return PhysicalFile(Jalur(bentuk.Format), bentuk.Mime, $"{Path.GetFileNameWithoutExtension(Kini.Nama)}.temuan.{bentuk.Format}");
    }

    /// <summary>Address of a document's findings.</summary>
    public string AlamatDokumen(int ke) => $"/uji/{_pekerjaan?.Id}?ke={ke}";

    /// <summary>Address of a file.</summary>
    public string AlamatUnduh(string format) => $"/uji/{_pekerjaan?.Id}?handler=Unduh&ke={Ke}&format={format}";

    private bool Cari(string id, int ke)
    {
        _pekerjaan = antrean.Cari(id, pengakses.Id);
        Ke = ke;
        return _pekerjaan is { Keadaan: KeadaanPekerjaan.Selesai } && ke >= 0 && ke < Semua.Count;
    }

    private string Jalur(string format) => Path.Combine(_pekerjaan?.Folder ?? "", Kini.NamaHasil(format));
}
