using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Pekerjaan;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.StaticFiles;

namespace Akuntabel.Web.Fitur.Pekerjaan;

/// <summary>A job of the user's: progress, cancelling, and the files it made.</summary>
public class IndexModel(Antrean antrean, Pengakses pengakses) : PageModel
{
    private PekerjaanBerjalan? _pekerjaan;

    /// <summary>The job.</summary>
    public PekerjaanBerjalan Pekerjaan => _pekerjaan ?? throw new InvalidOperationException("Belum dicari.");

    /// <summary>Where its owner came from.</summary>
    public string? Kembali => Pekerjaan.Hasil as string;

    /// <summary>Files it made, with their sizes in bytes.</summary>
    public IReadOnlyList<(string Nama, long Ukuran)> DaftarBerkas => Directory.Exists(Pekerjaan.Folder)
        ? [.. new DirectoryInfo(Pekerjaan.Folder).GetFiles().OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => (f.Name, f.Length))]
        : [];

    /// <inheritdoc/>
    public override void OnPageHandlerSelected(PageHandlerSelectedContext context) =>
        _pekerjaan = antrean.Cari(RouteData.Values["id"]?.ToString() ?? "", pengakses.Id);

    /// <summary>Shows it; jobs with a page of their own are shown there when they are over.</summary>
    public IActionResult OnGet() =>
        _pekerjaan is null ? NotFound() : Pekerjaan.Keadaan == KeadaanPekerjaan.Selesai && Pekerjaan.Alamat != Request.Path ? Redirect(Pekerjaan.Alamat) : Page();

    /// <summary>Progress, for the script.</summary>
    public IActionResult OnGetKemajuan() => _pekerjaan is null ? NotFound() : new JsonResult(Pekerjaan.Kemajuan);

    /// <summary>One of its files.</summary>
    public IActionResult OnGetBerkas(string? nama)
    {
        if (_pekerjaan is null || DaftarBerkas.All(b => b.Nama != nama))
        {
            return NotFound();
        }

        var mime = new FileExtensionContentTypeProvider().TryGetContentType(nama ?? "", out var m) ? m : "application/octet-stream";
        return PhysicalFile(Path.Combine(Pekerjaan.Folder, nama ?? ""), mime, nama);
    }

    /// <summary>Stops it.</summary>
    public IActionResult OnPostBatal()
    {
        if (_pekerjaan is null)
        {
            return NotFound();
        }

        Pekerjaan.Batalkan();
        return Redirect($"/pekerjaan/{Pekerjaan.Id}");
    }

    /// <summary>Address of a file.</summary>
    public string AlamatUnduh(string nama) => $"?handler=Berkas&nama={Uri.EscapeDataString(nama)}";
}
