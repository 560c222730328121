using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Akuntabel.Core.Alur;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Register;

/// <summary>An office with registers, and what people do with them by forms.</summary>
public abstract class KantorRegister : IAsyncLifetime
{
    protected PelayanUji Pelayan { get; } = new();

    public virtual async ValueTask InitializeAsync() => await Pelayan.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Pelayan.DisposeAsync();
    }

    /// <summary>Takes a register of the law into use.</summary>
    protected async Task PakaiAsync(params string[] kode)
    {
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        foreach (var k in kode)
        {
            using var jawaban = await KirimAsync(p, "/pd/badan/register?handler=Pakai", ("kode", k));
            jawaban.Tujuan().ShouldBe($"/pd/badan/register/{k}");
        }
    }

    /// <summary>Enters a row; gives its address.</summary>
    protected static async Task<string> CatatAsync(HttpClient klien, string kode, params (string Nama, string Isi)[] isian)
    {
        var alamat = $"/pd/badan/register/{kode}/baris/baru";
        using var jawaban = await klien.KirimAsync(await klien.BukaAsync(alamat), "form.isian", alamat, isian);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect, await GalatAsync(jawaban));
        return jawaban.Tujuan();
    }

    /// <summary>Sends fields as a form of a page would, with its token.</summary>
    protected async Task<HttpResponseMessage> KirimAsync(HttpClient klien, string alamat, params (string Nama, string Isi)[] isian)
    {
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, alamat) { Content = new FormUrlEncodedContent(isian.Select(i => KeyValuePair.Create(i.Nama, i.Isi))) };
        var (kepala, kuki) = Pelayan.Penanda(klien);
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        return await klien.SendAsync(permintaan);
    }

    /// <summary>Uploads a sheet; gives where it is checked.</summary>
    protected async Task<string> UnggahAsync(HttpClient klien, string kode, string csv, string pd = "badan")
    {
        using var berkas = new ByteArrayContent(Encoding.UTF8.GetBytes(csv));
        berkas.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var isi = new MultipartFormDataContent { { berkas, "Berkas", "lembar.csv" } };
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, $"/pd/{pd}/register/{kode}/impor") { Content = isi };
        var (kepala, kuki) = Pelayan.Penanda(klien);
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        using var jawaban = await klien.SendAsync(permintaan);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect, await GalatAsync(jawaban));
        return jawaban.Tujuan();
    }

    /// <summary>What a page says.</summary>
    protected static async Task<string> TeksAsync(HttpClient klien, string alamat) => Teks(await klien.BukaAsync(alamat));

    protected static string Teks(IHtmlDocument halaman) => string.Join(' ',
        (halaman.QuerySelector("main")?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> GalatAsync(HttpResponseMessage jawaban) => Teks(await jawaban.HtmlAsync());
}
