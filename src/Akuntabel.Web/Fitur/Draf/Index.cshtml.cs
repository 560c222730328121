using Akuntabel.Web.PenjagaIsian;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Draf;

/// <summary>Where forms keep themselves while they are being filled in.</summary>
public class IndexModel(IDrafIsian draf, WaktuSetempat waktu) : PageModel
{
    /// <summary>Keeps the fields sent; answers with the time.</summary>
    public async Task<IActionResult> OnPostAsync(string? kunci, CancellationToken batal)
    {
        if (!Sah(kunci))
        {
            return BadRequest();
        }

        // what does not tell its length, browsers do not send
        if (Request.ContentLength is not <= DrafIsian.UkuranPaling)
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var saat = await draf.SimpanAsync(kunci ?? "", await Request.ReadFormAsync(batal), batal);
        Response.Headers["Draf-Disimpan"] = waktu.Jam(saat);
        return new NoContentResult();
    }

    /// <summary>Throws the draft away and goes back to the form.</summary>
    public async Task<IActionResult> OnPostBuangAsync(string? kunci, CancellationToken batal)
    {
        if (!Sah(kunci))
        {
            return BadRequest();
        }

        await draf.BuangAsync(kunci ?? "", batal);
        return LocalRedirect(kunci ?? "/");
    }

    private bool Sah(string? kunci) => kunci is { Length: > 0 and <= 500 } && Url.IsLocalUrl(kunci);
}
