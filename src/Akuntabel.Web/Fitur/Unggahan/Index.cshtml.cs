using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Unggahan;

/// <summary>Where the script sends a file in pieces, while its form is still being filled in.</summary>
[RequestSizeLimit(UnggahanStore.Bagian + Kepala)]
public class IndexModel(UnggahanStore store, RuangCakram ruang, Pengakses pengakses) : PageModel
{
    private const int Kepala = 64 * 1024;

    private const int NamaTerpanjang = 250;

    /// <summary>Begins a file, or says how far it has come.</summary>
    public async Task<IActionResult> OnPostMulaiAsync(string? kunci, string? nama, long ukuran, CancellationToken batal)
    {
        if (kunci is not { Length: > 0 and <= NamaTerpanjang } || nama is not { Length: > 0 and <= NamaTerpanjang } || ukuran <= 0)
        {
            return BadRequest();
        }

        return ukuran > LampiranStore.UkuranTerbesar ? Tolak(StatusCodes.Status413PayloadTooLarge, $"{nama} lebih dari 25 MB.")
            : ruang.Keberatan(ukuran) is { } penuh ? Tolak(StatusCodes.Status507InsufficientStorage, penuh)
            : Jawab(await store.MulaiAsync(pengakses.Pemda, pengakses.Id, kunci, nama, ukuran, batal));
    }

    /// <summary>Takes the next piece.</summary>
    public async Task<IActionResult> OnPostAsync(string? id, long mulai, CancellationToken batal)
    {
        using var isi = new MemoryStream();
        await Request.Body.CopyToAsync(isi, batal);
        return await store.TambahAsync(pengakses.Pemda, pengakses.Id, id ?? "", mulai, isi.ToArray(), batal) is { } u ? Jawab(u) : NotFound();
    }

    private static JsonResult Jawab(Storage.Pekerjaan.Unggahan u) => new(new { id = u.Id, diterima = u.Diterima, bagian = UnggahanStore.Bagian });

    private static ContentResult Tolak(int status, string alasan) =>
        new() { StatusCode = status, Content = alasan, ContentType = "text/plain; charset=utf-8" };
}
