using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Web.Fitur.Berkas;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Berkas;

/// <summary>A budget sheet of no known layout: asked once, previewed, applied, undone; the second is not asked for.</summary>
public sealed class ImporLembarTests : IAsyncLifetime
{
    private const string Alamat = "/pd/badan/berkas";
    private const string Sub = "8.01.02.2.01.0001";
    private const string Lembar = "Rekap\nKode Sub Kegiatan;Sub Kegiatan;SKPD;Kode Rekening;Biaya;NIP\n" + Sub
        + ";Dialog;Badan Lama;5.1.02.01.01.0024;1.500.000;123456789012345678\n";
    private static readonly Periode Tahun = Periode.Tahun(2026);
    private readonly PelayanUji _pelayan = new();

    public ValueTask InitializeAsync() => _pelayan.InitializeAsync();

    public ValueTask DisposeAsync() => _pelayan.DisposeAsync();

    [Fact]
    public async Task Ditanya_sekali_lalu_diingat_dan_dapat_dibatalkan()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        // the amount has a heading that nobody knows: then it is no budget sheet at all, and is told so
        (await (await KirimAsync(klien, Lembar)).HtmlAsync()).Body!.TextContent.ShouldContain("ini tampaknya");
        var isi = Lembar.Replace("Biaya", "Anggaran");
        var kolom = Tujuan(await KirimAsync(klien, isi));
        kolom.ShouldStartWith(Alamat + "/kolom/");
        var halaman = await klien.BukaAsync(kolom);
        halaman.QuerySelectorAll("select[name=Bidang]").Length.ShouldBe(6);
        halaman.Body!.TextContent.ShouldNotContain("123456789012345678");
        var lagi = Tujuan(await klien.KirimAsync(halaman, "#formulir-kolom", kolom));
        var skpd = await klien.BukaAsync(lagi);
        skpd.QuerySelectorAll("#Skpd option").Select(o => o.TextContent).ShouldContain("Badan Lama");
        (await (await klien.KirimAsync(skpd, "#formulir-kolom", lagi, ("Skpd", ""))).HtmlAsync())
            .Body!.TextContent.ShouldContain("Pilih SKPD");
        var pratinjau = Tujuan(await klien.KirimAsync(skpd, "#formulir-kolom", lagi, ("Skpd", "Badan Lama")));
        pratinjau.ShouldContain("/impor/");
        var ringkas = await klien.BukaAsync(pratinjau);
        ringkas.QuerySelector("#jumlah-anggaran h2").ShouldNotBeNull().TextContent.ShouldBe("Anggaran: 1 sub kegiatan, 1 program, Rp 1.500.000");
        ringkas.QuerySelectorAll("#jumlah-anggaran tfoot td").Select(s => s.TextContent).ShouldBe(["1", "1.500.000"]);
        (await KiniAsync()).DaftarJalur.ShouldBeEmpty();

        using var terap = await klien.KirimAsync(await klien.BukaAsync(pratinjau), "#formulir-terapkan", pratinjau, ("Alasan", "Uji"));
        var kelompok = Tujuan(terap);
        Encoding.UTF8.GetString((await KiniAsync()).Isi["anggaran.csv"].Span).ShouldContain($"{Sub},Dialog,,,1500000");
        Encoding.UTF8.GetString((await KiniAsync()).Isi["belanja.csv"].Span).ShouldContain("5.1.02,5.1,Belanja Barang dan Jasa,1500000");
        Tujuan(await KirimAsync(klien, isi.Replace("1.500.000", "2.000.000")))
            .ShouldContain("/impor/", Case.Sensitive, "kolom dan SKPD-nya diingat");

        Tujuan(await klien.KirimAsync(await klien.BukaAsync(kelompok), "form[action*='Batal']", kelompok));
        (await KiniAsync()).Coba("anggaran.csv", out _).ShouldBeFalse();
        (await _pelayan.Layanan.GetRequiredService<KolomImporStore>().DaftarAsync(_pelayan.Pemda, PelayanUji.Dinas))
            .ShouldBeEmpty("ingatan milik satu perangkat daerah");
    }

    [Fact]
    public async Task Lembar_orang_lain_dan_peran_lain_tidak_terbuka()
    {
        using var klien = await _pelayan.KlienAsync(Peran.Perencana);
        var kolom = Tujuan(await KirimAsync(klien, Lembar.Replace("Biaya", "Anggaran")));
        using var lain = await _pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        (await lain.GetAsync(kolom)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        using var apip = await _pelayan.KlienAsync(Peran.Apip);
        (await apip.GetAsync(kolom)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private static string Tujuan(HttpResponseMessage jawaban)
    {
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return jawaban.Headers.Location!.OriginalString;
    }

    private Task<KumpulanBerkas> KiniAsync() => _pelayan.Layanan.GetRequiredService<ImporInstansi>()
        .KiniAsync(_pelayan.Pemda, PelayanUji.Badan, Tahun);

    private static async Task<HttpResponseMessage> KirimAsync(HttpClient klien, string lembar)
    {
        var halaman = await klien.BukaAsync(Alamat);
        using var isi = new MultipartFormDataContent
        {
            { new StringContent(halaman.QuerySelector("#formulir-unggah input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
                "__RequestVerificationToken" },
            { new StringContent("2026"), "Tahun" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(lembar)), "DaftarKiriman", "rekap.csv" },
        };
        return await klien.PostAsync(Alamat, isi);
    }
}
