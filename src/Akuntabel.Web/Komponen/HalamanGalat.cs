using System.Net;
using System.Text;
using Akuntabel.Web.Aset;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Komponen;

/// <summary>A page that says what happened and what to do. Needs neither the store nor the layout: they may be what failed.</summary>
internal static class HalamanGalat
{
    // of the answer that was under way
    private static readonly string[] Batal = ["Content-Disposition", "Content-Encoding", "Content-Range", "Accept-Ranges", "ETag", "Last-Modified", "Location", "Vary"];

    /// <summary>Writes it.</summary>
    /// <param name="konteks">The request.</param>
    /// <param name="status">Status of the answer.</param>
    /// <param name="judul">Heading.</param>
    /// <param name="pesan">What happened and what to do.</param>
    /// <param name="tambahan">HTML that follows, written by us.</param>
    /// <param name="keBeranda">Whether a link leads to the home page.</param>
    public static async Task TulisAsync(HttpContext konteks, int status, string judul, string pesan, string tambahan = "", bool keBeranda = true)
    {
        var aset = konteks.RequestServices.GetRequiredService<BerkasAset>();
        var isi = new StringBuilder("<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
            .Append(judul).Append(" · Akuntabel</title><link rel=\"stylesheet\" href=\"").Append(aset.Alamat("akuntabel.css"))
            .Append("\"></head><body class=\"polos\"><main id=\"isi\"><h1>").Append(judul).Append("</h1><p>").Append(WebUtility.HtmlEncode(pesan)).Append("</p>")
            .Append(tambahan).Append(keBeranda ? "<p><a href=\"/\">Ke beranda</a></p>" : "").Append("</main></body></html>");
        var data = Encoding.UTF8.GetBytes(isi.ToString());
        foreach (var b in Batal)
        {
            konteks.Response.Headers.Remove(b);
        }

        konteks.Response.Headers.CacheControl = "no-store";
        konteks.Response.StatusCode = status;
        konteks.Response.ContentType = "text/html; charset=utf-8";
        konteks.Response.ContentLength = data.Length;
        if (!HttpMethods.IsHead(konteks.Request.Method))
        {
            await konteks.Response.Body.WriteAsync(data, CancellationToken.None);
        }
    }
}
