using System.Net;
using Akuntabel.Core.Laporan;
using Akuntabel.Storage.Terbitan;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Akuntabel.Web.Tests.Terbitan;

[Collection(Peramban)]
public sealed class VerifikasiTests : KantorTerbit
{
    [Fact]
    public async Task Kode_menyebut_laporan_kantor_masa_dan_penetapnya_tanpa_masuk()
    {
        var t = await TerbitAsync();
        using var tamu = await Pelayan.KlienAsync();
        var isi = Teks(await tamu.BukaAsync($"/verifikasi?kode={t.Kode}"));
        foreach (var kata in new[] { "Laporan dengan kode itu ada", "Badan Kesatuan Bangsa dan Politik", "2022", "10 Februari 2023", "nomor 700/1", "Sri Kepala", t.Masukan })
        {
            isi.ShouldContain(kata);
        }
    }

    [Fact]
    public async Task Berkas_yang_terbit_dikenali_dari_byte_nya_dan_yang_diubah_tidak()
    {
        var t = await TerbitAsync();
        await TersusunAsync(t);
        var docx = (await Store.BacaAsync(t, "docx", Batal)).ShouldNotBeNull();
        (await PeriksaAsync(docx)).ShouldContain("Berkas ini asli");
        var html = (await Store.BacaAsync(t, "html", Batal)).ShouldNotBeNull();
        (await PeriksaAsync([.. html, (byte)' '])).ShouldContain("Berkas ini bukan yang terbit");
        (await PeriksaAsync("sembarang"u8.ToArray())).ShouldContain("Berkas ini tidak dikenal");
        (await PeriksaAsync("sembarang"u8.ToArray(), KodeTerbitan.Cetak(t.Kode))).ShouldContain("Berkas ini bukan yang terbit");
        (await PeriksaAsync([.. "PK\u0003\u0004 rusak"u8, .. "PK\u0005\u0006"u8, .. new byte[8], 9, 9, 9, 9, 255, 255, 255, 127, 0, 0])).ShouldContain("Berkas ini tidak dikenal");
    }

    [Fact]
    public async Task Pdf_yang_ditambahi_di_ujungnya_dikenali_sebagai_yang_terbit_dengan_tambahan()
    {
        var t = await TerbitAsync();
        await Store.SimpanAsync(t, [("pdf", "%PDF-1.7 isi laporan"u8.ToArray())], "", "uji", Batal);
        (await PeriksaAsync("%PDF-1.7 isi laporan lalu tanda tangan"u8.ToArray())).ShouldContain("dengan tambahan sesudahnya");
        (await PeriksaAsync("%PDF-1.7 isi laporan"u8.ToArray())).ShouldContain("Berkas ini asli");
        (await PeriksaAsync("%PDF-1.7 isi lapora"u8.ToArray())).ShouldContain("Berkas ini tidak dikenal");
    }

    [Fact]
    public async Task Yang_sudah_diperbaiki_menyebut_penggantinya()
    {
        var t = await TerbitAsync();
        var baru = await PerbaikiAsync(t, "Salah ketik", "Pengantar baru.");
        using var tamu = await Pelayan.KlienAsync();
        Teks(await tamu.BukaAsync($"/verifikasi?kode={t.Kode}")).ShouldContain(KodeTerbitan.Cetak(baru.Kode));
        Teks(await tamu.BukaAsync($"/verifikasi?kode={baru.Kode}")).ShouldNotContain("Sudah diganti");
    }

    [Theory]
    [InlineData("", "Tulis kodenya")]
    [InlineData("ABCD-EFGH", "salah tulis")]
    [InlineData("<script>", "salah tulis")]
    public async Task Isian_yang_salah_dijelaskan(string kode, string pesan)
    {
        using var tamu = await Pelayan.KlienAsync();
        using var jawaban = await tamu.KirimAsync(await tamu.BukaAsync("/verifikasi"), "main form", "/verifikasi", ("Kode", kode));
        (await jawaban.Content.ReadAsStringAsync(Batal)).ShouldContain(pesan);
    }

    [Fact]
    public async Task Kode_yang_tidak_pernah_terbit_tidak_ada()
    {
        using var tamu = await Pelayan.KlienAsync();
        Teks(await tamu.BukaAsync($"/verifikasi?kode={KodeTerbitan.Buat(new string('f', 64)).Teks}")).ShouldContain("Tidak ada laporan dengan kode itu");
    }

    [Fact]
    public async Task Terlalu_sering_bertanya_ditahan()
    {
        using var tamu = Pelayan.KlienAsli("10.9.9.9");
        var kode = KodeTerbitan.Buat(new string('f', 64)).Teks;
        for (var i = 0; i < 400; i++)
        {
            using var jawaban = await tamu.GetAsync($"/verifikasi?kode={kode}", Batal);
            if (jawaban.StatusCode == HttpStatusCode.TooManyRequests)
            {
                return;
            }
        }

        Assert.Fail("tidak pernah ditahan");
    }

    private async Task<string> PeriksaAsync(byte[] berkas, string kode = "")
    {
        using var tamu = await Pelayan.KlienAsync();
        var halaman = await tamu.BukaAsync("/verifikasi");
        using var isi = new MultipartFormDataContent
        {
            { new StringContent((halaman.QuerySelector("input[name=__RequestVerificationToken]") as IHtmlInputElement)?.Value ?? ""), "__RequestVerificationToken" },
            { new StringContent(kode), "Kode" },
            { new ByteArrayContent(berkas), "Berkas", "laporan.pdf" },
        };
        using var jawaban = await tamu.PostAsync("/verifikasi", isi, Batal);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        return Teks(await new HtmlParser().ParseDocumentAsync(await jawaban.Content.ReadAsStreamAsync(Batal), Batal));
    }

    private static string Teks(IHtmlDocument halaman) => string.Join(' ', (halaman.QuerySelector("main")?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
