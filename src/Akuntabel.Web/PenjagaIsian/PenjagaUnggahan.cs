using System.Net;
using Akuntabel.Storage.Dasar;
using Akuntabel.Web.Aset;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.PenjagaIsian;

/// <summary>
/// Before a large upload is read: whether the disk has room for it, and whether so many bytes are on their way already that it must wait.
/// Forms of text, however they are sent, are smaller and always pass.
/// </summary>
public sealed class PenjagaUnggahan(RuangCakram ruang)
{
    /// <summary>An upload of no more is not looked at: it may be a text.</summary>
    public const long TeksTerbesar = 5L * 1024 * 1024;

    /// <summary>Bytes that may be on their way at once (1.5 GB): they stand in temporary files until the pages have them.</summary>
    public const long SekaligusTerbesar = 1536L * 1024 * 1024;

    private long _berjalan;

    /// <summary>Bytes on their way.</summary>
    public long Berjalan => Interlocked.Read(ref _berjalan);

    /// <summary>Lets a request through, or answers it.</summary>
    public async Task LewatkanAsync(HttpContext konteks, RequestDelegate lanjut)
    {
        var panjang = Panjang(konteks.Request);
        if (panjang <= TeksTerbesar)
        {
            await lanjut(konteks);
            return;
        }

        if (ruang.Keberatan(panjang) is { } alasan)
        {
            await TolakAsync(konteks, StatusCodes.Status507InsufficientStorage, "Unggahan belum dapat diterima", alasan);
            return;
        }

        try
        {
            // the first of all passes whatever its size: its page has a limit of its own
            if (Interlocked.Add(ref _berjalan, panjang) is var jumlah && jumlah > SekaligusTerbesar && jumlah > panjang)
            {
                konteks.Response.Headers.RetryAfter = "60";
                await TolakAsync(
                    konteks, StatusCodes.Status503ServiceUnavailable, "Server sedang menerima banyak unggahan",
                    "Berkas Anda belum diterima. Tunggu satu menit, lalu unggah lagi.");
                return;
            }

            await lanjut(konteks);
        }
        finally
        {
            Interlocked.Add(ref _berjalan, -panjang);
        }
    }

    // who does not tell the length may send as much as the pages take
    private static long Panjang(HttpRequest permintaan) =>
        !HttpMethods.IsPost(permintaan.Method) || permintaan.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) != true ? 0
        : permintaan.ContentLength ?? TeksTerbesar * 10;

    private static Task TolakAsync(HttpContext konteks, int status, string judul, string alasan)
    {
        var gaya = konteks.RequestServices.GetRequiredService<BerkasAset>().Alamat("akuntabel.css");
        konteks.Response.StatusCode = status;
        konteks.Response.ContentType = "text/html; charset=utf-8";
        return konteks.Response.WriteAsync(
            $"""
            <!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{judul} · Akuntabel</title><link rel="stylesheet" href="{gaya}"></head><body class="polos">
            <main id="isi"><h1>{judul}</h1><p>{WebUtility.HtmlEncode(alasan)}</p><p><a href="/">Ke beranda</a></p></main></body></html>
            """,
            konteks.RequestAborted);
    }
}
