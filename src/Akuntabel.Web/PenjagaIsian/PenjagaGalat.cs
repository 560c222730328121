using System.Net;
using System.Text;
using Akuntabel.Storage;
using Akuntabel.Web.Aset;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Akuntabel.Web.PenjagaIsian;

/// <summary>Turns failures into a page that says what happened and what to do, and that still holds what the user typed. Needs neither the store nor the layout: they may be what failed.</summary>
public static partial class PenjagaGalat
{
    /// <summary>Uses it; first of all.</summary>
    public static IApplicationBuilder UsePenjagaGalat(this IApplicationBuilder aplikasi) => aplikasi.Use(async (HttpContext konteks, RequestDelegate lanjut) =>
    {
        try
        {
            await lanjut(konteks);
            await StatusAsync(konteks);
        }
        catch (OperationCanceledException) when (konteks.RequestAborted.IsCancellationRequested)
        {
            // the browser has gone
        }
        catch (BasisdataException e) when (!konteks.Response.HasStarted)
        {
            Catat(konteks, e);
            konteks.Response.Headers.RetryAfter = "5";
            await TulisAsync(konteks, StatusCodes.Status503ServiceUnavailable, "Data sedang tidak dapat dipakai", e.Message);
        }
        catch (BadHttpRequestException e) when (!konteks.Response.HasStarted)
        {
            await TulisAsync(konteks, e.StatusCode, Judul(e.StatusCode), Pesan(e.StatusCode));
        }
        catch (InvalidDataException) when (!konteks.Response.HasStarted)
        {
            // limits of a form: too many fields, too long a field
            await TulisAsync(konteks, StatusCodes.Status413PayloadTooLarge, Judul(413), Pesan(413));
        }
        catch (Exception e) when (!konteks.Response.HasStarted)
        {
            Catat(konteks, e);
            await TulisAsync(
                konteks, StatusCodes.Status500InternalServerError, "Terjadi kesalahan yang tidak terduga",
                $"Kesalahan ini ada pada program, bukan pada isian Anda, dan sudah dicatat dengan kode {konteks.TraceIdentifier}. Ulangi; bila tetap terjadi, sampaikan kodenya kepada administrator.");
        }
    });

    private static async Task StatusAsync(HttpContext konteks)
    {
        var jawaban = konteks.Response;
        if (jawaban is not { StatusCode: >= 400, HasStarted: false, ContentType: null } || konteks.Request.Path.StartsWithSegments("/draf"))
        {
            return;
        }

        // the framework refuses a form with a NUL before anybody sees it
        var takTerbaca = jawaban.StatusCode == 400 && konteks.Request.HasFormContentType && await IsianAsync(konteks) is null;
        await TulisAsync(
            konteks, jawaban.StatusCode, takTerbaca ? "Isian tidak dapat dibaca" : Judul(jawaban.StatusCode),
            takTerbaca
                ? "Ada karakter tersembunyi di dalamnya, biasanya terbawa ketika menyalin dari aplikasi lain. Tekan tombol kembali pada peramban: isian Anda masih ada di sana. Ketik ulang bagian yang Anda salin, lalu kirim lagi."
                : Pesan(jawaban.StatusCode));
    }

    private static string Judul(int status) => status switch
    {
        400 => "Formulir ini sudah kedaluwarsa",
        403 => "Anda tidak berwenang",
        404 => "Halaman tidak ditemukan",
        413 => "Kiriman terlalu besar",
        429 => "Terlalu banyak permintaan",
        _ => "Permintaan tidak dapat dilayani",
    };

    private static string Pesan(int status) => status switch
    {
        400 => "Biasanya karena Anda masuk lagi di tab lain setelah formulir dibuka. Isian Anda ada di bawah ini: kirim lagi, atau salin ke halaman yang dibuka ulang.",
        403 => "Halaman atau tindakan ini bukan kewenangan peran Anda hari ini. Bila seharusnya boleh, mintalah administrator memeriksa penugasan dan masa jabatan Anda.",
        404 => "Alamatnya mungkin terpotong, atau yang dicari sudah dihapus. Mulailah lagi dari beranda.",
        413 => "Kurangi banyaknya baris atau ukuran berkas, atau kirim sebagian demi sebagian. Batasnya disebut pada halaman unggah.",
        429 => "Tunggu satu menit, lalu coba lagi.",
        _ => "Mulailah lagi dari beranda; bila tetap terjadi, sampaikan kepada administrator.",
    };

    private static async Task TulisAsync(HttpContext konteks, int status, string judul, string pesan)
    {
        var aset = konteks.RequestServices.GetRequiredService<BerkasAset>();
        var isi = new StringBuilder("<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
            .Append(judul).Append(" · Akuntabel</title><link rel=\"stylesheet\" href=\"").Append(aset.Alamat("akuntabel.css"))
            .Append("\"></head><body class=\"polos\"><main id=\"isi\"><h1>").Append(judul).Append("</h1><p>").Append(WebUtility.HtmlEncode(pesan)).Append("</p>");
        await TulisIsianAsync(konteks, status, isi);
        isi.Append("<p><a href=\"/\">Ke beranda</a></p></main></body></html>");
        konteks.Response.StatusCode = status;
        konteks.Response.ContentType = "text/html; charset=utf-8";
        await konteks.Response.WriteAsync(isi.ToString(), CancellationToken.None);
    }

    // what was typed is given back; a failure that may pass can be retried with the same form
    private static async Task TulisIsianAsync(HttpContext konteks, int status, StringBuilder isi)
    {
        if (!HttpMethods.IsPost(konteks.Request.Method) || await IsianAsync(konteks) is not { Count: > 0 } isian)
        {
            return;
        }

        if (status is 500 or 503 || (status == 400 && konteks.Request.Headers["Sec-Fetch-Site"] == "same-origin"))
        {
            var penanda = status == 400 ? konteks.RequestServices.GetService<IAntiforgery>()?.GetAndStoreTokens(konteks).RequestToken : isian[Formulir.Penanda].ToString();
            isi.Append("<form method=\"post\" action=\"").Append(WebUtility.HtmlEncode(konteks.Request.Path + konteks.Request.QueryString)).Append("\">");
            foreach (var (nama, nilai) in Formulir.Isian(isian).SelectMany(f => f.Value.Select(v => (f.Key, v))).Append((Formulir.Penanda, penanda ?? "")))
            {
                isi.Append("<input type=\"hidden\" name=\"").Append(WebUtility.HtmlEncode(nama)).Append("\" value=\"").Append(WebUtility.HtmlEncode(nilai)).Append("\">");
            }

            isi.Append("<button type=\"submit\" class=\"tombol tombol-utama\">Coba kirim lagi</button></form>");
        }

        isi.Append("<h2>Isian Anda</h2><dl class=\"isian-titipan\">");
        foreach (var (nama, nilai) in Formulir.Isian(isian).SelectMany(f => f.Value.Where(v => v.Length > 0).Select(v => (f.Key, v))))
        {
            isi.Append("<dt>").Append(WebUtility.HtmlEncode(nama)).Append("</dt><dd><pre>").Append(WebUtility.HtmlEncode(nilai)).Append("</pre></dd>");
        }

        isi.Append("</dl>");
    }

    private static async Task<IFormCollection?> IsianAsync(HttpContext konteks)
    {
        try
        {
            return konteks.Request.HasFormContentType ? await konteks.Request.ReadFormAsync(CancellationToken.None) : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static void Catat(HttpContext konteks, Exception e) =>
        Gagal(konteks.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Akuntabel.Web"), konteks.TraceIdentifier, konteks.Request.Method, konteks.Request.Path, e);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Kode} {Metode} {Jalur}")]
    private static partial void Gagal(ILogger catatan, string kode, string metode, string jalur, Exception e);
}
