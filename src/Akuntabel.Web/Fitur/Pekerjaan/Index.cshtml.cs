using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Fitur.Bersama;
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
    private BarisPekerjaan? _pekerjaan;

    /// <summary>The job.</summary>
    public BarisPekerjaan Pekerjaan => _pekerjaan ?? throw new InvalidOperationException("Belum dicari.");

    /// <summary>Files it made.</summary>
    public IReadOnlyList<BerkasSementara> DaftarBerkas { get; private set; } = [];

    /// <inheritdoc/>
    public override async Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context)
    {
        _pekerjaan = await antrean.CariAsync(pengakses.Pemda, RouteData.Values["id"]?.ToString() ?? "", pengakses.Id, HttpContext.RequestAborted);
        HttpContext.Items[NavigasiPengguna.KunciPerangkatDaerah] = _pekerjaan?.PerangkatDaerah;
    }

    /// <summary>Shows it; jobs with a page of their own are shown there when they are over.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (_pekerjaan is null)
        {
            return NotFound();
        }

        DaftarBerkas = Pekerjaan.Keadaan == KeadaanPekerjaan.Selesai ? await antrean.DaftarBerkasAsync(Pekerjaan, batal) : [];
        return Antrean.Alamat(Pekerjaan) is var alamat && alamat != Request.Path ? Redirect(alamat) : Page();
    }

    /// <summary>Progress, for the script.</summary>
    public IActionResult OnGetKemajuan() => _pekerjaan is null ? NotFound() : new JsonResult(Antrean.Kemajuan(Pekerjaan));

    /// <summary>One of its files.</summary>
    public async Task<IActionResult> OnGetBerkasAsync(string? nama, CancellationToken batal)
    {
        if (_pekerjaan is not { Keadaan: KeadaanPekerjaan.Selesai } || await antrean.BukaAsync(Pekerjaan, nama ?? "", batal) is not { } isi)
        {
            return NotFound();
        }

        var mime = new FileExtensionContentTypeProvider().TryGetContentType(nama ?? "", out var m) ? m : "application/octet-stream";
        return File(isi, mime, nama);
    }

    /// <summary>Stops it.</summary>
    public async Task<IActionResult> OnPostBatalAsync(CancellationToken batal)
    {
        if (_pekerjaan is null)
        {
            return NotFound();
        }

        await antrean.BatalkanAsync(Pekerjaan, batal);
        return Redirect($"/pekerjaan/{Pekerjaan.Id}");
    }

    /// <summary>Address of a file.</summary>
    public string AlamatUnduh(string nama) => $"?handler=Berkas&nama={Uri.EscapeDataString(nama)}";
}
