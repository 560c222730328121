using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>Attachments of documents in the browser.</summary>
public sealed class LampiranTests : KantorUji
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

    [Fact]
    public async Task Pindaian_dilampirkan_pada_dokumen_yang_ditetapkan_diunduh_utuh_dan_dihapus_dengan_alasan()
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\n"));
        await Store.TetapkanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, v.Revisi, "1", new DateOnly(2022, 1, 3));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        using var unggah = await UnggahAsync(k, v, Pdf, "PK <b>ditandatangani</b>.pdf", "Pindaian <script>alert(1)</script>");
        unggah.StatusCode.ShouldBe(HttpStatusCode.Found);
        var html = await k.BukaAsync(Alamat(v) + "/lampiran");
        var baris = html.QuerySelectorAll("tbody tr").ShouldHaveSingleItem();
        baris.TextContent.ShouldContain("Pindaian <script>alert(1)</script>");
        html.QuerySelectorAll("script:not([src])").Length.ShouldBe(0);

        using var baca = await Pelayan.KlienAsync(Peran.Bappeda);
        var tautan = baris.QuerySelector("th a[download]").ShouldNotBeNull().GetAttribute("href");
        using var unduh = await baca.GetAsync(Alamat(v) + "/lampiran" + tautan);
        (await unduh.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);
        unduh.Content.Headers.ContentDisposition.ShouldNotBeNull().DispositionType.ShouldBe("attachment");
        (await baca.BukaAsync(Alamat(v) + "/lampiran")).QuerySelector("form[enctype]").ShouldBeNull("yang hanya membaca tidak mengunggah");

        using var tanpa = await k.KirimAsync(html, "form[action*=Hapus]", Alamat(v) + "/lampiran", ("Alasan", " "));
        (await UtuhAsync(tanpa)).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Alasan harus diisi");
        using var hapus = await k.KirimAsync(html, "form[action*=Hapus]", Alamat(v) + "/lampiran", ("Alasan", "Salah unggah"));
        hapus.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await k.BukaAsync(Alamat(v) + "/lampiran")).QuerySelectorAll("tbody tr td code").Length.ShouldBe(0);
        (await k.BukaAsync("/pd/badan/riwayat")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Salah unggah");
    }

    /// <summary>A name is chosen by everybody: whose it is goes by the account.</summary>
    [Fact]
    public async Task Yang_bernama_sama_tidak_menghapus_lampiran_unit_lain()
    {
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi,sumber\n"));
        await UnitAsync(("satu", "", "Bidang Satu"), ("dua", "", "Bidang Dua"));
        using var satu = await SubBidangAsync("satu");
        using var dua = await SubBidangAsync("dua");
        await Pelayan.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE pengguna SET nama = 'Sama' WHERE id LIKE 'sub-%'", new { }));
        using var unggah = await UnggahAsync(satu, v, Pdf, "bukti.pdf", "");
        unggah.StatusCode.ShouldBe(HttpStatusCode.Found);
        var milik = await satu.BukaAsync(Alamat(v) + "/lampiran");
        milik.QuerySelector("form[action*=Hapus]").ShouldNotBeNull();
        (await dua.BukaAsync(Alamat(v) + "/lampiran")).QuerySelector("form[action*=Hapus]").ShouldBeNull();
        using var paksa = await dua.KirimAsync(milik, "form[action*=Hapus]", Alamat(v) + "/lampiran", ("Alasan", "bukan milik saya"));
        (await satu.BukaAsync(Alamat(v) + "/lampiran")).QuerySelectorAll("tbody tr th a[download]").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Pindaian_menjadi_bukti_penetapan_dan_tercatat()
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\n"));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        (await k.BukaAsync(Alamat(v) + "/tetapkan")).QuerySelector("[name=Bukti]").ShouldBeNull();
        using var unggah = await UnggahAsync(k, v, Pdf, "pk.pdf", "");
        var pilihan = (await k.BukaAsync(Alamat(v) + "/tetapkan")).QuerySelectorAll("[name=Bukti] option").OfType<IHtmlOptionElement>().Single(o => o.Text == "pk.pdf");
        using var tetap = await k.KirimAsync(await k.BukaAsync(Alamat(v) + "/tetapkan"), "#tetapkan form", "/",
            ("TanggalDokumen", "3/1/2022"), ("Bukti", pilihan.Value));
        tetap.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Store.RiwayatAsync(v.Kunci))[0].Bukti.ShouldBe(pilihan.Value);
    }

    [Theory]
    [InlineData("MZ\0\u0001", "a.pdf")]
    [InlineData("", "a.pdf")]
    [InlineData("PK\u0003\u0004 bukan arsip", "a.docx")]
    public async Task Berkas_yang_tidak_dikenal_ditolak_dengan_alasan(string isi, string nama)
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await UnggahAsync(k, v, Encoding.UTF8.GetBytes(isi), nama, "tetap ada");
        var html = await UtuhAsync(jawaban);
        html.QuerySelector("#Berkas-galat").ShouldNotBeNull();
        (html.QuerySelector("#Keterangan") as IHtmlInputElement).ShouldNotBeNull().Value.ShouldBe("tetap ada");
    }

    [Theory]
    [InlineData("<svg onload=alert(1)>", "a.svg")]
    [InlineData("<html><script>alert(1)</script>", "a.html")]
    public async Task Yang_berskrip_disimpan_sebagai_teks_dan_hanya_diunduh(string isi, string nama)
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var unggah = await UnggahAsync(k, v, Encoding.UTF8.GetBytes(isi), nama, "");
        var tautan = (await k.BukaAsync(Alamat(v) + "/lampiran")).QuerySelector("tbody th a[download]").ShouldNotBeNull();
        tautan.TextContent.ShouldEndWith(".txt");
        using var unduh = await k.GetAsync(Alamat(v) + "/lampiran" + tautan.GetAttribute("href"));
        unduh.Content.Headers.ContentDisposition.ShouldNotBeNull().DispositionType.ShouldBe("attachment");
        unduh.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/octet-stream");
        unduh.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task Lampiran_dokumen_lain_tidak_terunduh_dari_sini()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        var lain = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var unggah = await UnggahAsync(k, v, Pdf, "a.pdf", "");
        var tautan = (await k.BukaAsync(Alamat(v) + "/lampiran")).QuerySelector("tbody th a[download]").ShouldNotBeNull().GetAttribute("href");
        (await k.GetAsync(Alamat(v) + "/lampiran" + tautan)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await k.GetAsync(Alamat(lain) + "/lampiran" + tautan)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var id = tautan.ShouldNotBeNull()[(tautan.LastIndexOf('=') + 1)..];
        (await k.GetAsync($"{Alamat(v)}/lampiran/{id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var handler in new[] { "", "?handler=Gambar" })
        {
            (await k.GetAsync($"{Alamat(lain)}/lampiran/{id}{handler}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        // what is no picture is drawn for nobody
        (await k.GetAsync($"{Alamat(v)}/lampiran/{id}?handler=Gambar")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<HttpResponseMessage> UnggahAsync(HttpClient k, VersiDokumen v, byte[] data, string nama, string keterangan)
    {
        var html = await k.BukaAsync(Alamat(v) + "/lampiran");
        using var isi = new MultipartFormDataContent();
        foreach (var u in html.QuerySelectorAll("form[action*=Tambah] input[type=hidden]").OfType<IHtmlInputElement>())
        {
            isi.Add(new StringContent(u.Value), u.Name ?? "");
        }

        isi.Add(new StringContent(keterangan), "Keterangan");
        isi.Add(new ByteArrayContent(data), "Berkas", nama);
        return await k.PostAsync(Alamat(v) + "/lampiran?handler=Tambah", isi);
    }
}
