using System.Text.RegularExpressions;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Isian;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Draf;

/// <summary>Where forms keep themselves while they are being filled in.</summary>
public partial class IndexModel(IDrafIsian draf, WaktuSetempat waktu, AlamatIsian alamat, DokumenStore dokumen, Pengakses pengakses)
    : PageModel
{
    private Dictionary<string, string> _judul = [];

    /// <summary>The user's drafts, newest first.</summary>
    public IReadOnlyList<BarisDraf> Daftar { get; private set; } = [];

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Lists the user's drafts.</summary>
    public async Task OnGetAsync(CancellationToken batal)
    {
        Daftar = await draf.DaftarAsync(batal);
        // those of one office as a rule
        foreach (var pd in Daftar.Select(d => PolaDokumen().Match(d.Kunci)).Where(m => m.Success).Select(m => m.Groups[1].Value)
            .Distinct().Take(2))
        {
            foreach (var d in await dokumen.DaftarAsync(pengakses.Pemda, pd, batal))
            {
                _judul[d.Dokumen] = d.Judul;
            }
        }
    }

    /// <summary>What was being filled in, in words.</summary>
    public string Sebut(BarisDraf d)
    {
        ArgumentNullException.ThrowIfNull(d);
        return PolaDokumen().Match(d.Kunci) is { Success: true } m && _judul.TryGetValue(m.Groups[2].Value, out var judul) ? judul
            : d.Kunci.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(b =>
                !b.Any(char.IsAsciiDigit)) is { } akhir
                ? $"Isian {(akhir == "ukur" ? "triwulan" : akhir.Replace('-', ' '))}" : "Isian";
    }

    [GeneratedRegex("^/pd/([^/?]+)/dokumen/([^/?]+)")]
    private static partial Regex PolaDokumen();

    /// <summary>Keeps the fields sent; answers with the time, or with the reason why they were not kept.</summary>
    public async Task<IActionResult> OnPostAsync(string? kunci, CancellationToken batal)
    {
        if (!Sah(kunci))
        {
            return BadRequest();
        }

        if (!alamat.Boleh(kunci ?? ""))
        {
            return Tolak(
                StatusCodes.Status403Forbidden,
                "halaman ini bukan formulir yang dapat Anda kirim hari ini. Salin isian Anda, lalu mintalah administrator memeriksa penugasan Anda.");
        }

        // what does not tell its length, browsers do not send
        if (Request.ContentLength is not <= DrafIsian.UkuranPaling)
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var (saat, alasan) = await draf.SimpanAsync(kunci ?? "", await Request.ReadFormAsync(batal), batal);
        if (alasan.Length > 0)
        {
            return Tolak(StatusCodes.Status507InsufficientStorage, alasan);
        }

        Response.Headers["Draf-Disimpan"] = waktu.Jam(saat);
        return new NoContentResult();
    }

    /// <summary>Throws the draft away and goes back to the form, or to the list.</summary>
    public async Task<IActionResult> OnPostBuangAsync(string? kunci, string? kembali, CancellationToken batal)
    {
        if (!Sah(kunci))
        {
            return BadRequest();
        }

        await draf.BuangAsync(kunci ?? "", batal);
        return LocalRedirect(kembali == "/draf" ? kembali : kunci ?? "/");
    }

    // the script puts it behind "Draf tidak tersimpan: "
    private static ContentResult Tolak(int status, string alasan) => new() { StatusCode = status, Content = alasan, ContentType = "text/plain; charset=utf-8" };

    private bool Sah(string? kunci) => kunci is { Length: > 0 and <= 500 } && Url.IsLocalUrl(kunci);
}
