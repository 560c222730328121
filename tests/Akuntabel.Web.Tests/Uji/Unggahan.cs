using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Uji;

/// <summary>Uploads documents to be checked.</summary>
internal static class Unggahan
{
    /// <summary>Sends them and waits; gives the address of the findings.</summary>
    public static async Task<string> UnggahAsync(this HttpClient klien, params (string Nama, byte[] Isi)[] berkas)
    {
        using var jawaban = await klien.KirimBerkasAsync(berkas);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
        var pekerjaan = jawaban.Headers.Location?.OriginalString ?? "";
        for (var i = 0; i < 300; i++)
        {
            using var lihat = await klien.GetAsync(pekerjaan);
            if (lihat.StatusCode == HttpStatusCode.Found)
            {
                return lihat.Headers.Location?.OriginalString ?? "";
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("pekerjaan tidak selesai");
    }

    /// <summary>Sends them.</summary>
    public static async Task<HttpResponseMessage> KirimBerkasAsync(this HttpClient klien, params (string Nama, byte[] Isi)[] berkas)
    {
        var halaman = await klien.BukaAsync("/uji");
        var formulir = (IHtmlFormElement)(halaman.QuerySelector("main form") ?? throw new InvalidOperationException());
        var isi = new MultipartFormDataContent
        {
            { new StringContent(formulir.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? ""), "__RequestVerificationToken" },
            { new StringContent("Editorial"), "Tingkat" },
        };
        foreach (var (nama, data) in berkas)
        {
            var bagian = new ByteArrayContent(data);
            bagian.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "Berkas", FileName = "\"" + nama + "\"" };
            isi.Add(bagian);
        }

        return await klien.PostAsync("/uji", isi);
    }
}
