using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Masuk;

/// <summary>A store in which nothing is set up: nothing fails, and many who finish the first start at once make one of each.</summary>
public class BelumSiapTests
{
    private const string Sandi = "payung ungu di stasiun";

    [Fact]
    public async Task Setiap_halaman_dan_cara_menjawab_bahwa_penyiapan_belum_selesai()
    {
        await using var pelayan = await PelayanNyata.MulaiAsync(o => o with { Pengembang = true });
        using var klien = pelayan.Klien();
        var (salah, belum) = (new List<string>(), 0);
        foreach (var alamat in Alamat(pelayan))
        {
            foreach (var metode in new[] { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "COBA" })
            {
                using var permintaan = new HttpRequestMessage(new HttpMethod(metode), alamat) { Content = metode == "POST" ? new FormUrlEncodedContent([new("NamaPengguna", "ani"), new("KataSandi", "rahasia")]) : null };
                using var jawaban = await klien.SendAsync(permintaan);
                belum += jawaban.StatusCode == HttpStatusCode.ServiceUnavailable && (await jawaban.Content.ReadAsStringAsync()).Contains("belum disiapkan", StringComparison.Ordinal) ? 1 : 0;
                if ((int)jawaban.StatusCode >= 500 && jawaban.StatusCode != HttpStatusCode.ServiceUnavailable)
                {
                    salah.Add($"{metode} {alamat}: {(int)jawaban.StatusCode}");
                }
            }
        }

        salah.ShouldBeEmpty();
        belum.ShouldBeGreaterThan(60);
        pelayan.Catatan.ShouldBe("", "tidak ada yang gagal");
    }

    [Fact]
    public async Task Masuk_sebelum_ada_pengguna_menyebut_penyiapan_juga_bila_kantor_contoh_sudah_ada()
    {
        await using var pelayan = await PelayanNyata.MulaiAsync();
        using var klien = pelayan.Klien();
        using var kosong = await klien.PostAsync("/masuk", new FormUrlEncodedContent([new("NamaPengguna", "ani"), new("KataSandi", "rahasia")]));
        kosong.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await kosong.Content.ReadAsStringAsync()).ShouldContain("Administrator pertama belum dibuat");

        await pelayan.Layanan.GetRequiredService<Storage.Pemda.PemdaStore>().BuatAsync("Pemerintah Daerah Contoh", "mulai");
        using var contoh = await klien.GetAsync("/masuk");
        contoh.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var gaya = await klien.GetAsync(pelayan.Layanan.GetRequiredService<Aset.BerkasAset>().Alamat("akuntabel.css"));
        gaya.StatusCode.ShouldBe(HttpStatusCode.OK, "halaman itu tetap bergaya");
        pelayan.Catatan.ShouldBe("");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Empat_peramban_serentak_membuat_satu_pemda_dan_satu_administrator_yang_dapat_masuk_lagi(bool namaSama)
    {
        await using var pelayan = await PelayanNyata.MulaiAsync();
        var tautan = await pelayan.TautanAsync();
        var daftar = Enumerable.Range(1, 4).Select(_ => pelayan.Klien()).ToList();
        var halaman = new List<AngleSharp.Html.Dom.IHtmlDocument>();
        foreach (var k in daftar)
        {
            halaman.Add(await k.BukaAsync(tautan));
        }

        var hasil = await Task.WhenAll(daftar.Select((k, i) => k.KirimAsync(
            halaman[i], "main form", tautan,
            ("NamaPemda", namaSama ? "Kabupaten Satu" : $"Kabupaten {i}"), ("Nama", "Ani"), ("NamaPengguna", namaSama ? "ani.uji" : $"ani.{i}"), ("KataSandi", Sandi))));
        hasil.Select(h => h.StatusCode).Order().ShouldBe([HttpStatusCode.Found, HttpStatusCode.Gone, HttpStatusCode.Gone, HttpStatusCode.Gone]);
        foreach (var kalah in hasil.Where(h => h.StatusCode == HttpStatusCode.Gone))
        {
            var teks = await kalah.HtmlAsync();
            teks.Body.ShouldNotBeNull().TextContent.ShouldContain("Orang lain lebih cepat");
            teks.QuerySelector("a[href='/masuk']").ShouldNotBeNull();
        }

        (await pelayan.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM pemda"))).ShouldBe(1);
        var nama = (await pelayan.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT nama_pengguna FROM pengguna"))).ShouldHaveSingleItem();
        using var lain = pelayan.Klien();
        using var masuk = await PelayanUji.MasukAsync(lain, nama, Sandi);
        masuk.StatusCode.ShouldBe(HttpStatusCode.Found);
        pelayan.Catatan.ShouldBe("");
    }

    private static List<string> Alamat(PelayanNyata pelayan) => [.. pelayan.Layanan.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .Select(e => "/" + string.Join('/', (e.RoutePattern.RawText ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(s => s.StartsWith("{tahun", StringComparison.Ordinal) ? "2031" : s[0] == '{' ? "x" : s))).Distinct(), "/aset/x", "/tidak-ada"];
}
