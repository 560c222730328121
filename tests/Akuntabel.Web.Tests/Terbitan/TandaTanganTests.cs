using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.Tests.Pembacaan.Pdf;
using Akuntabel.Storage.Terbitan;
using Akuntabel.Tests.Bersama;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Terbitan;

[Collection(Peramban)]
public sealed class TandaTanganTests : KantorTerbit
{
    private readonly PenandaPdf _penanda = new();

    [Fact]
    public async Task Pdf_yang_ditandatangani_di_luar_diperiksa_disimpan_utuh_dan_menjadi_berkas_resmi()
    {
        var (t, pdf) = await AdaPdfAsync();
        await PercayaiAsync();
        var bertanda = _penanda.Pdf(pdf);
        var halaman = await UnggahAsync(t, "bertanda.pdf", bertanda);
        halaman.ShouldContain("Sri Kepala");
        halaman.ShouldContain("PDF yang terbit ada utuh di dalamnya");
        halaman.ShouldContain("Isi setiap halamannya (tulisan, gambar, garis) sama");
        halaman.ShouldContain("sah, pencabutan belum diperiksa");
        halaman.ShouldContain("tidak dapat diperiksa tanpa jaringan");
        halaman.ShouldNotContain(">sah<");
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var resmi = (await k.BukaAsync($"/pd/badan/terbitan/{t.Kode}")).QuerySelectorAll("a").First(a => a.TextContent.Contains("PDF bertanda tangan", StringComparison.Ordinal));
        (await k.GetByteArrayAsync(resmi.GetAttribute("href"), Batal)).ShouldBe(bertanda);

        // and the page that verifies knows it
        using var tamu = await Pelayan.KlienAsync();
        (await KirimAsync(tamu, "/verifikasi", "main form", "bertanda.pdf", bertanda)).ShouldContain("pencabutan sertifikatnya tidak dapat diperiksa");
    }

    [Fact]
    public async Task Tanda_tangan_yang_tidak_cocok_disimpan_sebagai_tidak_sah_dan_tidak_menjadi_berkas_resmi()
    {
        var (t, pdf) = await AdaPdfAsync();
        var rusak = _penanda.Pdf(pdf);
        rusak[pdf.Length / 2] ^= 1;
        var halaman = await UnggahAsync(t, "rusak.pdf", rusak);
        halaman.ShouldContain("tidak sah");
        halaman.ShouldContain("ditulis ulang");
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        (await k.GetStringAsync($"/pd/badan/terbitan/{t.Kode}", Batal)).ShouldNotContain("PDF bertanda tangan");
    }

    [Fact]
    public async Task Daftar_cabut_dari_administrator_dipakai_dan_yang_dicabut_tidak_menjadi_berkas_resmi()
    {
        var t = await TerbitAsync();
        var pdf = PdfKecil.Buat([PdfKecil.Teks(72, 700, "Capaian 84,42")]);
        await Store.SimpanAsync(t, [("pdf", pdf)], "", "uji", Batal);
        await PercayaiAsync();
        using var admin = await Pelayan.KlienAsync(Peran.Administrator);
        var kini = DateTimeOffset.UtcNow;
        await KirimAsync(admin, "/pemda/sertifikat-induk", "form[enctype]", "a.crl", _penanda.Crl(kini.AddDays(-1), kini.AddDays(1)));
        (await UnggahAsync(t, "bertanda.pdf", _penanda.Pdf(pdf, 1))).ShouldContain(">sah<");
        (await Daftar(t))[0].Sah.ShouldBe(1);
        await KirimAsync(admin, "/pemda/sertifikat-induk", "form[enctype]", "b.crl", _penanda.Crl(kini.AddHours(-1), kini.AddDays(1), kini.AddHours(-2)));
        (await UnggahAsync(t, "bertanda.pdf", _penanda.Pdf(pdf, 1))).ShouldContain("sertifikatnya dicabut");
        (await Daftar(t))[0].Sah.ShouldBe(0);
    }

    [Fact]
    public async Task Yang_tidak_dipercaya_ditulis_ulang_di_dalam_komentar_atau_dilukis_ulang_tidak_menjadi_berkas_resmi()
    {
        var t = await TerbitAsync();
        var pdf = PdfKecil.Buat([PdfKecil.Teks(72, 700, "Capaian 84,42")]);
        await Store.SimpanAsync(t, [("pdf", pdf)], "", "uji", Batal);
        using var lain = new PenandaPdf("Orang Lain");
        (await UnggahAsync(t, "palsu.pdf", lain.Pdf(pdf, 1))).ShouldContain("penerbitnya belum dipercaya");
        await PercayaiAsync();
        // the same page, written by another program
        (await UnggahAsync(t, "tulis-ulang.pdf", _penanda.Pdf([.. "%PDF-1.5"u8, .. pdf[8..]], 1))).ShouldContain("ditulis ulang");
        var dilukis = new PembaruanPdf(pdf);
        var kotak = dilukis.Aliran("", "1 1 1 rg 0 0 595 842 re f"u8.ToArray());
        var nomor = dilukis.Halaman(1);
        dilukis.Ganti(nomor, System.Text.RegularExpressions.Regex.Replace(dilukis.Semula(nomor), @"/Contents (\d+ 0 R)", $"/Contents[$1 {kotak} 0 R]"));
        (await UnggahAsync(t, "dilukis.pdf", _penanda.Pdf(dilukis.Selesai()))).ShouldContain("Berbeda dari yang terbit: halaman 1: isinya");
        byte[] komentar = [.. pdf, .. "\n%/ByteRange[0 10 20 5]\n"u8];
        (await UnggahAsync(t, "komentar.pdf", komentar)).ShouldContain("di dalam komentar berkas");
        (await Daftar(t)).Select(b => b.Sah).ShouldAllBe(sah => sah == 0);
        (await Daftar(t)).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Tanda_tangan_terpisah_atas_pdf_yang_terbit_diperiksa_dan_penerbit_yang_belum_dipercaya_disebut()
    {
        var t = await TerbitAsync();
        await Store.SimpanAsync(t, [("pdf", "%PDF-1.7 terbit"u8.ToArray())], "", "uji", Batal);
        (await UnggahAsync(t, "tanda.p7s", _penanda.Cms("%PDF-1.7 terbit"u8.ToArray()))).ShouldContain("penerbitnya belum dipercaya");
        (await UnggahAsync(t, "lain.p7s", _penanda.Cms("%PDF-1.7 lain"u8.ToArray()))).ShouldContain("tidak sah");
    }

    [Fact]
    public async Task Pindaian_tanda_tangan_basah_disimpan_sebagai_bukti_dan_yang_lain_ditolak()
    {
        var t = await TerbitAsync();
        await Store.SimpanAsync(t, [("pdf", "%PDF-1.7 terbit"u8.ToArray())], "", "uji", Batal);
        (await UnggahAsync(t, "pindai.pdf", "%PDF-1.4 pindaian"u8.ToArray())).ShouldContain("Pindaian tanda tangan basah");
        (await UnggahAsync(t, "laporan.pdf", "%PDF-1.7 terbit"u8.ToArray())).ShouldContain("belum bertanda tangan");
        (await UnggahAsync(t, "program.exe", [0x4D, 0x5A, 0, 1])).ShouldContain("Yang diterima:");
        var tanda = (await Pelayan.Layanan.GetRequiredService<TandaTerbitanStore>().DaftarAsync(t, Batal)).ShouldHaveSingleItem();
        (tanda.Cara, tanda.Sah).ShouldBe((BarisTanda.Basah, 0));
    }

    [Fact]
    public async Task Yang_hanya_membaca_tidak_dapat_mengunggah()
    {
        var t = await TerbitAsync();
        using var k = await Pelayan.KlienAsync(Peran.Apip);
        (await k.BukaAsync($"/pd/badan/terbitan/{t.Kode}/tanda-tangan")).QuerySelector("main form").ShouldBeNull();
    }

    [Fact]
    public async Task Sertifikat_penandatangan_bukan_sertifikat_induk()
    {
        using var admin = await Pelayan.KlienAsync(Peran.Administrator);
        (await KirimAsync(admin, "/pemda/sertifikat-induk", "form[enctype]", "a.cer", _penanda.Sertifikat.RawData)).ShouldContain("bukan sertifikat induk");
        (await KirimAsync(admin, "/pemda/sertifikat-induk", "form[enctype]", "a.cer", "bukan"u8.ToArray())).ShouldContain("bukan sertifikat");
        await PercayaiAsync();
        (await admin.GetStringAsync("/pemda/sertifikat-induk", Batal)).ShouldContain("Penerbit Uji");
    }

    private Task<IReadOnlyList<BarisTanda>> Daftar(BarisTerbitan t) => Pelayan.Layanan.GetRequiredService<TandaTerbitanStore>().DaftarAsync(t, Batal);

    private async Task<(BarisTerbitan, byte[])> AdaPdfAsync()
    {
        var t = await TerbitAsync();
        Assert.SkipUnless((await TersusunAsync(t)).Any(b => b.Bentuk == "pdf"), "peramban tidak ada");
        return (t, (await Store.BacaAsync(t, "pdf", Batal)).ShouldNotBeNull());
    }

    private async Task PercayaiAsync()
    {
        using var admin = await Pelayan.KlienAsync(Peran.Administrator);
        await KirimAsync(admin, "/pemda/sertifikat-induk", "form[enctype]", "induk.cer", _penanda.Induk.RawData);
    }

    private async Task<string> UnggahAsync(BarisTerbitan t, string nama, byte[] isi)
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        return await KirimAsync(k, $"/pd/badan/terbitan/{t.Kode}/tanda-tangan", "form[enctype]", nama, isi);
    }

    // the page that comes after
    private static async Task<string> KirimAsync(HttpClient k, string alamat, string formulir, string nama, byte[] berkas)
    {
        var form = (await k.BukaAsync(alamat)).QuerySelector(formulir) as IHtmlFormElement;
        using var isi = new MultipartFormDataContent
        {
            { new StringContent((form.ShouldNotBeNull().QuerySelector("input[name=__RequestVerificationToken]") as IHtmlInputElement)?.Value ?? ""), "__RequestVerificationToken" },
            { new ByteArrayContent(berkas), "Berkas", nama },
        };
        using var jawaban = await k.PostAsync(alamat + (form.GetAttribute("action") is ['?', ..] aksi ? aksi : ""), isi, Batal);
        if (jawaban.StatusCode == HttpStatusCode.Found)
        {
            return await k.GetStringAsync(jawaban.Headers.Location, Batal);
        }

        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await new HtmlParser().ParseDocumentAsync(await jawaban.Content.ReadAsStreamAsync(Batal), Batal)).Body.ShouldNotBeNull().InnerHtml;
    }
}
