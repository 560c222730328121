using System.Net;
using System.Text;
using Akuntabel.Storage.Dasar;
using Akuntabel.Web.Catatan;
using Akuntabel.Web.Komponen;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Akuntabel.Web.PenjagaIsian;

/// <summary>Turns failures into a page that says what happened and what to do, and that still holds what the user typed; and into one line of the log.</summary>
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
        catch (Exception e)
        {
            await GagalAsync(konteks, e);
        }
    });

    private static async Task GagalAsync(HttpContext konteks, Exception e)
    {
        if (konteks.Response.HasStarted)
        {
            // half an answer is out: the connection ends, so that nobody takes it for a whole one
            Catat(konteks, e);
            konteks.Abort();
            return;
        }

        if (e is BasisdataException)
        {
            Catat(konteks, e);
            konteks.Response.Headers.RetryAfter = "5";
            await TulisAsync(konteks, StatusCodes.Status503ServiceUnavailable, "Data sedang tidak dapat dipakai", e.Message);
        }
        else if (e is OperationCanceledException)
        {
            await TulisAsync(konteks, StatusCodes.Status503ServiceUnavailable, "Permintaan dihentikan", "Program sedang berhenti atau permintaan ini terlalu lama. Tunggu sebentar, lalu coba lagi.");
        }
        else if (e is BadHttpRequestException || (e is InvalidDataException or IOException && (await Kiriman.BacaAsync(konteks)).Sebab is not null))
        {
            var (status, judul, pesan) = Kiriman.Jelaskan(konteks, e);
            await TulisAsync(konteks, status, judul, pesan);
        }
        else
        {
            Catat(konteks, e);
            await TulisAsync(
                konteks, StatusCodes.Status500InternalServerError, "Terjadi kesalahan yang tidak terduga",
                $"Kesalahan ini ada pada program, bukan pada isian Anda, dan sudah dicatat dengan kode {konteks.TraceIdentifier}. Ulangi; bila tetap terjadi, sampaikan kodenya kepada administrator.");
        }
    }

    private static async Task StatusAsync(HttpContext konteks)
    {
        var jawaban = konteks.Response;
        if (jawaban is not { StatusCode: >= 400, HasStarted: false, ContentType: null } || konteks.Request.Path.StartsWithSegments("/draf"))
        {
            return;
        }

        // the framework refuses a form that it cannot read before anybody sees it
        var sebab = jawaban.StatusCode == 400 ? (await Kiriman.BacaAsync(konteks)).Sebab : null;
        var (status, judul, pesan) = sebab is not null ? Kiriman.Jelaskan(konteks, sebab) : (jawaban.StatusCode, Judul(jawaban.StatusCode), Pesan(jawaban.StatusCode));
        await TulisAsync(konteks, status, judul, pesan);
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
        405 => "Alamat ini ada, tetapi tidak melayani cara permintaan itu. Bukalah lewat halamannya.",
        413 => "Kurangi banyaknya baris atau ukuran berkas, atau kirim sebagian demi sebagian. Batasnya disebut pada halaman unggah.",
        429 => "Tunggu satu menit, lalu coba lagi.",
        _ => "Mulailah lagi dari beranda; bila tetap terjadi, sampaikan kepada administrator.",
    };

    private static async Task TulisAsync(HttpContext konteks, int status, string judul, string pesan) =>
        await HalamanGalat.TulisAsync(konteks, status, judul, pesan, await IsianAsync(konteks, status));

    // what was typed is given back; a failure that may pass can be retried with the same form
    private static async Task<string> IsianAsync(HttpContext konteks, int status)
    {
        if (!HttpMethods.IsPost(konteks.Request.Method) || (await Kiriman.BacaAsync(konteks)).Isian is not { Count: > 0 } isian)
        {
            return "";
        }

        var isi = new StringBuilder();
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

        return isi.Append("</dl>").ToString();
    }

    private static void Catat(HttpContext konteks, Exception e) => Gagal(
        konteks.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Akuntabel.Web"), konteks.TraceIdentifier, JalurTercatat.Pendek(konteks.Request.Method),
        JalurTercatat.Tulis(konteks.Request.Path), e);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Kode} {Metode} {Jalur}")]
    private static partial void Gagal(ILogger catatan, string kode, string metode, string jalur, Exception e);
}
