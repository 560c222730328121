using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Web.Keamanan;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Serangan;

/// <summary>Requests that no page of ours sends: each gets an answer that says what it is, none gets a page that looks empty.</summary>
public class PermintaanAnehTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    [Fact]
    public async Task Metode_yang_tidak_dilayani_halaman_ditolak_sebagai_itu()
    {
        var tabel = pelayan.Layanan.GetRequiredService<TabelKewenangan>();
        var salah = new List<string>();
        foreach (var (halaman, alamat) in Alamat())
        {
            foreach (var metode in new[] { "POST", "PUT", "PATCH", "DELETE", "TRACE", "COBA" })
            {
                if (metode == "POST" && tabel.DaftarBaris.Any(b => b.Halaman == halaman && b.Handler.StartsWith("OnPost", StringComparison.Ordinal)))
                {
                    continue;
                }

                using var jawaban = await KirimAsync(metode, alamat);
                if (jawaban.StatusCode != HttpStatusCode.MethodNotAllowed)
                {
                    salah.Add($"{metode} {alamat}: {(int)jawaban.StatusCode}");
                }
            }
        }

        salah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Tindakan_yang_tidak_dikenal_tidak_menampilkan_halaman_kosong()
    {
        var tabel = pelayan.Layanan.GetRequiredService<TabelKewenangan>();
        var (salah, diperiksa) = (new List<string>(), 0);
        foreach (var (halaman, alamat) in Alamat())
        {
            // with a handler without name the framework takes that one
            foreach (var metode in new[] { "Get", "Post" }.Where(m => tabel.Cari(halaman, "On" + m) is null))
            {
                diperiksa++;
                using var jawaban = await KirimAsync(metode.ToUpperInvariant(), alamat + "?handler=TidakAda");
                if (jawaban.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.Forbidden))
                {
                    salah.Add($"{metode} {alamat}: {(int)jawaban.StatusCode}");
                }
            }
        }

        salah.ShouldBeEmpty();
        diperiksa.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Isian_ke_tindakan_yang_tidak_dikenal_dikembalikan()
    {
        using var jawaban = await KirimAsync("POST", "/pd/badan/unit?handler=TidakAda", ("Nama", "Subbagian Tata Usaha"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await jawaban.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("Subbagian Tata Usaha");
    }

    [Fact]
    public async Task Jawaban_atas_data_kantor_tidak_disimpan_di_perantara()
    {
        var isi = new KumpulanBerkas([KeyValuePair.Create("kinerja.csv", (ReadOnlyMemory<byte>)"indikator,tahun\nA,2022\n"u8.ToArray())]);
        var v = await pelayan.DokumenAsync(JenisDokumen.Pengukuran, Periode.Tahun(2032), isi);
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var dokumen = $"/pd/badan/dokumen/{v.Dokumen}";
        foreach (var alamat in new[] { dokumen, dokumen + "?handler=Unduh", dokumen + "?handler=Berkas&berkas=kinerja.csv", "/pd/badan/berkas?handler=Arsip&periode=2032", "/pd/badan/berkas?handler=Buku&periode=2032", "/pekerjaan/tidak-ada", "/tidak-ada" })
        {
            using var jawaban = await klien.GetAsync(alamat);
            jawaban.Headers.CacheControl.ShouldNotBeNull(alamat).NoStore.ShouldBeTrue(alamat);
            jawaban.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
            jawaban.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"], alamat);
        }
    }

    [Theory]
    [InlineData("/uji")]
    [InlineData("/pd/badan/berkas")]
    public async Task Kiriman_tanpa_masuk_ditolak_sebelum_isinya_dibaca(string alamat)
    {
        using var klien = await pelayan.KlienAsync();
        var isi = new IsiTerbaca();
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, alamat) { Content = isi };
        using var jawaban = await klien.SendAsync(permintaan);
        jawaban.Tujuan().ShouldStartWith("/masuk");
        isi.Terkirim.ShouldBeLessThan(IsiTerbaca.Seluruhnya);
    }

    private IEnumerable<(string Halaman, string Alamat)> Alamat() => pelayan.Layanan.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .Select(e => (e.Metadata.GetRequiredMetadata<PageActionDescriptor>().ViewEnginePath, "/" + string.Join('/', (e.RoutePattern.RawText ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Bagian))));

    private static string Bagian(string s) => s.StartsWith("{pd", StringComparison.Ordinal) ? "badan" : s.StartsWith("{tahun", StringComparison.Ordinal) ? "2031"
        : s.StartsWith("{triwulan", StringComparison.Ordinal) ? "2" : s[0] == '{' ? "x" : s;

    private async Task<HttpResponseMessage> KirimAsync(string metode, string alamat, params (string, string)[] isian)
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var (kepala, kuki) = pelayan.Penanda(klien);
        using var permintaan = new HttpRequestMessage(new HttpMethod(metode), alamat);
        if (metode != "GET")
        {
            permintaan.Content = new FormUrlEncodedContent(isian.Select(i => KeyValuePair.Create(i.Item1, i.Item2)));
        }

        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        return await klien.SendAsync(permintaan);
    }

    // a form of 20 MB that counts how much of it was taken
    private sealed class IsiTerbaca : HttpContent
    {
        public const int Seluruhnya = 20 << 20;

        private int _terkirim;

        public IsiTerbaca() => Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=batas");

        public int Terkirim => Volatile.Read(ref _terkirim);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var potong = new byte[64 * 1024];
            try
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes("--batas\r\nContent-Disposition: form-data; name=\"Berkas\"; filename=\"a.txt\"\r\n\r\n"));
                for (var n = 0; n < Seluruhnya; n += potong.Length)
                {
                    await stream.WriteAsync(potong);
                    Interlocked.Add(ref _terkirim, potong.Length);
                }

                await stream.WriteAsync("\r\n--batas--\r\n"u8.ToArray());
            }
            catch (IOException)
            {
                // nobody reads any more
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
