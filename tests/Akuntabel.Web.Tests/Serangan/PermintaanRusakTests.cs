using System.Net;
using System.Text;
using Akuntabel.Core.Alur;

namespace Akuntabel.Web.Tests.Serangan;

/// <summary>Requests that are broken, too large, or asked in a way that nobody serves.</summary>
public class PermintaanRusakTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    [Theory]
    [InlineData("/masuk", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/", "GET, HEAD, OPTIONS")]
    [InlineData("/draf", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/pd/badan/berkas?handler=Unduh&jalur=x", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/aset/x/akuntabel.css", "GET, HEAD, OPTIONS")]
    public async Task Cara_yang_tidak_dilayani_menyebut_yang_dilayani(string alamat, string boleh)
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        foreach (var metode in new[] { "PUT", "DELETE", "PATCH", "TRACE", "COBA", "GET", "POST" }.Where(m => !boleh.Contains(m, StringComparison.Ordinal)))
        {
            using var jawaban = await klien.SendAsync(new HttpRequestMessage(new HttpMethod(metode), alamat));
            jawaban.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed, metode);
            string.Join(", ", jawaban.Content.Headers.Allow).ShouldBe(boleh, metode);
            ((await jawaban.HtmlAsync()).QuerySelector("h1") is not null || alamat == "/draf").ShouldBeTrue(metode);
        }

        using var pilihan = await klien.SendAsync(new HttpRequestMessage(HttpMethod.Options, alamat));
        pilihan.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        string.Join(", ", pilihan.Content.Headers.Allow).ShouldBe(boleh);
        (await pilihan.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Kepala_saja_seperti_isinya_tetapi_tanpa_isi()
    {
        await using var nyata = await PelayanNyata.MulaiAsync();
        using var klien = nyata.Klien();
        var gaya = nyata.Layanan.GetService(typeof(Aset.BerkasAset)).ShouldBeOfType<Aset.BerkasAset>().Alamat("akuntabel.css");
        foreach (var alamat in new[] { await nyata.TautanAsync(), gaya ?? "", "/masuk", "/tidak-ada" })
        {
            using var isi = await klien.GetAsync(alamat);
            using var kepala = await klien.SendAsync(new HttpRequestMessage(HttpMethod.Head, alamat));
            kepala.StatusCode.ShouldBe(isi.StatusCode, alamat);
            kepala.Content.Headers.ContentType.ShouldBe(isi.Content.Headers.ContentType, alamat);
            (await kepala.Content.ReadAsByteArrayAsync()).ShouldBeEmpty(alamat);
            (await isi.Content.ReadAsByteArrayAsync()).ShouldNotBeEmpty(alamat);
        }
    }

    [Fact]
    public async Task Permintaan_mentah_yang_rusak_dijawab_sebagai_itu_dan_tidak_ada_yang_gagal()
    {
        await using var nyata = await PelayanNyata.MulaiAsync();
        await nyata.TautanAsync();
        const string Kepala = "Host: 127.0.0.1\r\nConnection: close\r\n";
        var batas = "Content-Type: multipart/form-data; boundary=b\r\n";
        var borang = "Content-Type: application/x-www-form-urlencoded\r\n";
        string[] daftar =
        [
            $"GET /%ff%fe HTTP/1.1\r\n{Kepala}\r\n", $"GET /%00 HTTP/1.1\r\n{Kepala}\r\n", $"GET /masuk?kembali=%ff%c0%af HTTP/1.1\r\n{Kepala}\r\n", $"GET /%2e%2e/%2e%2e/etc HTTP/1.1\r\n{Kepala}\r\n",
            $"GET /masuk?%%%=%zz&a[=]=%u0041 HTTP/1.1\r\n{Kepala}\r\n", $"GET /{new string('a', 9000)} HTTP/1.1\r\n{Kepala}\r\n", $"GET /masuk?a={new string('a', 7000)} HTTP/1.1\r\n{Kepala}\r\n",
            $"GET /masuk HTTP/1.1\r\n{Kepala}X: {new string('x', 40_000)}\r\n\r\n", $"GET /masuk HTTP/1.1\r\n{Kepala}Cookie: {new string('k', 9000)}=1; ;;=;a\"b=\"c\r\n\r\n",
            $"GET /masuk HTTP/1.1\r\n{Kepala}Cookie: akuntabel-penanda=rusak; akuntabel-pemilik=%%%; akuntabel-langkah=x; .AspNetCore.Mvc.CookieTempDataProvider=rusak\r\n\r\n",
            $"POST /masuk HTTP/1.1\r\n{Kepala}Content-Length: abc\r\n\r\n", $"POST /masuk HTTP/1.1\r\n{Kepala}Content-Length: -1\r\n\r\n", $"POST /masuk HTTP/1.1\r\n{Kepala}{borang}Content-Length: 9\r\n\r\na=1",
            $"POST /masuk HTTP/1.1\r\n{Kepala}{borang}\r\n", $"POST /masuk HTTP/1.1\r\n{Kepala}{borang}Content-Length: 3\r\n\r\n%%%", $"POST /masuk HTTP/1.1\r\n{Kepala}{borang}Content-Length: 5\r\n\r\na=%00",
            $"POST /masuk HTTP/1.1\r\n{Kepala}Content-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc", $"POST /masuk HTTP/1.1\r\n{Kepala}{batas}Content-Length: 3\r\n\r\nabc",
            $"POST /masuk HTTP/1.1\r\n{Kepala}{batas}Content-Length: 60\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nisi tanpa ak",
            $"POST /masuk HTTP/1.1\r\n{Kepala}Content-Type: multipart/form-data; boundary={new string('b', 400)}\r\nContent-Length: 3\r\n\r\nabc",
            $"POST /masuk HTTP/1.1\r\n{Kepala}{borang}Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n", $"POST /masuk HTTP/1.1\r\n{Kepala}Content-Type: rusak/;;=\r\nContent-Length: 3\r\n\r\nabc",
            $"COBA /masuk HTTP/1.1\r\n{Kepala}\r\n", $"OPTIONS * HTTP/1.1\r\n{Kepala}\r\n", $"CONNECT 127.0.0.1:80 HTTP/1.1\r\n{Kepala}\r\n", "GET /masuk HTTP/1.0\r\n\r\n", "rusak\r\n\r\n", "\0\0\0\0",
        ];
        var terjawab = 0;
        foreach (var permintaan in daftar)
        {
            var jawaban = await nyata.MentahAsync(permintaan);
            var sebutan = permintaan[..Math.Min(80, permintaan.Length)];
            terjawab += jawaban.StartsWith("HTTP/1.", StringComparison.Ordinal) ? 1 : 0;
            jawaban.ShouldNotContain(" 500 ", Case.Sensitive, sebutan);
            (jawaban.StartsWith("HTTP/1.1 200", StringComparison.Ordinal) && jawaban.EndsWith("\r\n\r\n", StringComparison.Ordinal)).ShouldBeFalse(sebutan);
        }

        terjawab.ShouldBeGreaterThanOrEqualTo(daftar.Length - 2);
        using var klien = nyata.Klien();
        using var hidup = await klien.GetAsync(await nyata.TautanAsync());
        hidup.StatusCode.ShouldBe(HttpStatusCode.OK);
        nyata.Catatan.Split('\n').Where(b => !b.Contains("nama host", StringComparison.Ordinal) && b.Length > 0).ShouldBeEmpty("kiriman orang lain bukan kesalahan program");
    }

    [Fact]
    public async Task Impor_66_MB_ditolak_karena_besarnya()
    {
        using var jawaban = await KirimAsync("/pd/badan/berkas", 66);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        var teks = (await jawaban.HtmlAsync()).Body.ShouldNotBeNull().TextContent;
        teks.ShouldContain("lebih besar dari 64 MB");
        teks.ShouldContain("Kiriman ini 67 MB");
        teks.ShouldNotContain("tersembunyi");
    }

    [Fact]
    public async Task Kiriman_yang_terlalu_besar_menyebut_batas_halamannya_lewat_jaringan_juga()
    {
        await using var nyata = await PelayanNyata.MulaiAsync();
        using var klien = nyata.Klien();
        foreach (var mb in new[] { 29, 40 })
        {
            using var jawaban = await klien.PostAsync(await nyata.TautanAsync(), Borang(mb));
            jawaban.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
            (await jawaban.Content.ReadAsStringAsync()).ShouldContain("lebih besar dari 28 MB, batas halaman ini");
        }

        nyata.Catatan.ShouldBe("");
    }

    [Fact]
    public async Task Karakter_tersembunyi_tetap_disebut_sebagai_itu()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await klien.PostAsync("/pd/badan/unit?handler=Tambah", new StringContent("Nama=a%00b", Encoding.ASCII, "application/x-www-form-urlencoded"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await jawaban.Content.ReadAsStringAsync()).ShouldContain("karakter tersembunyi");
    }

    private static MultipartFormDataContent Borang(int mb)
    {
        var isi = new MultipartFormDataContent { { new StringContent("2024"), "Tahun" } };
        isi.Add(new ByteArrayContent(new byte[mb << 20]), "DaftarKiriman", "besar.zip");
        return isi;
    }

    private async Task<HttpResponseMessage> KirimAsync(string alamat, int mb)
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var (kepala, kuki) = pelayan.Penanda(klien);
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, alamat) { Content = Borang(mb) };
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        return await klien.SendAsync(permintaan);
    }
}
