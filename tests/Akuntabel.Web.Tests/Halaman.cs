using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Akuntabel.Web.Tests;

/// <summary>Pages read and forms sent as a browser without script would.</summary>
public static class Halaman
{
    /// <summary>The page at an address; fails when it is not answered with 200.</summary>
    public static async Task<IHtmlDocument> BukaAsync(this HttpClient klien, string alamat)
    {
        using var jawaban = await klien.GetAsync(alamat);
        jawaban.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK, alamat);
        return await jawaban.HtmlAsync();
    }

    /// <summary>The body as a document.</summary>
    public static async Task<IHtmlDocument> HtmlAsync(this HttpResponseMessage jawaban) => new HtmlParser().ParseDocument(await jawaban.Content.ReadAsStringAsync());

    /// <summary>Where an answer redirects to; empty when it does not.</summary>
    public static string Tujuan(this HttpResponseMessage jawaban) => jawaban.Headers.Location?.ToString() ?? "";

    /// <summary>Sends a form of a page with its hidden fields and typed values, and the fields given.</summary>
    public static Task<HttpResponseMessage> KirimAsync(this HttpClient klien, IHtmlDocument halaman, string pemilih, string alamat, params (string Nama, string Isi)[] isian)
    {
        var formulir = halaman.QuerySelector(pemilih) as IHtmlFormElement ?? throw new InvalidOperationException($"tidak ada formulir {pemilih}");
        var kirim = new List<KeyValuePair<string, string>>();
        foreach (var unsur in formulir.QuerySelectorAll("input[name],textarea[name],select[name]"))
        {
            var (nama, isi) = unsur switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => ("", ""),
                IHtmlInputElement { Type: "file" } => ("", ""),
                IHtmlInputElement i => (i.Name ?? "", i.Value),
                IHtmlTextAreaElement t => (t.Name ?? "", t.Value),
                IHtmlSelectElement p => (p.Name ?? "", p.Value ?? ""),
                _ => ("", ""),
            };
            if (nama.Length > 0 && isian.All(b => b.Nama != nama))
            {
                kirim.Add(KeyValuePair.Create(nama, isi));
            }
        }

        kirim.AddRange(isian.Select(b => KeyValuePair.Create(b.Nama, b.Isi)));
        // as a browser does: an action such as "?handler=Tambah" is relative to the page
        var tujuan = formulir.GetAttribute("action") is { Length: > 0 } a ? new Uri(new Uri(klien.BaseAddress ?? new Uri("http://localhost"), alamat), a) : new Uri(alamat, UriKind.Relative);
        return klien.PostAsync(tujuan, new FormUrlEncodedContent(kirim));
    }
}
