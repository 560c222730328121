using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Penulisan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.TulisWord;

/// <summary>The report goes out as Word, comes back, and is taken part by part.</summary>
public sealed class TulisWordTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Alamat = "/pd/badan/tulis-word/2022/0";
    private const string Kendala = "sasaran-1.1.1/kendala";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly Periode Masa = Periode.Tahun(2022);

    [Fact]
    public async Task Bagian_yang_diubah_di_Word_diambil_dan_yang_lain_tetap()
    {
        await SiapkanAsync();
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var salinan = await klien.GetByteArrayAsync(Alamat + "?handler=Salinan", TestContext.Current.CancellationToken);
        var sama = await klien.BukaAsync(await KirimAsync(klien, salinan));
        sama.Body!.TextContent.ShouldContain("Tidak ada bagian yang menunggu keputusan.");

        var kiriman = await KirimAsync(klien, Ubah(salinan, a => Tambah(a, Kendala, " Ini ditulis Budi.")));
        var daftar = await klien.BukaAsync(kiriman);
        var tautan = daftar.QuerySelectorAll("section[aria-label='Bagian yang berbeda'] li a").Cast<IHtmlAnchorElement>().ShouldHaveSingleItem();
        tautan.TextContent.ShouldBe("Kendala, sasaran 1.1.1");
        daftar.Body!.TextContent.ShouldContain("1 perubahan terlacak oleh Budi");
        var alamat = tautan.GetAttribute("href")!;
        var bagian = await klien.BukaAsync(alamat);
        bagian.QuerySelectorAll(".ruang-beda ins").Select(i => i.TextContent).ShouldContain(t => t.Contains("ditulis Budi.", StringComparison.Ordinal));
        // nothing is taken by looking
        (await NaskahAsync(Kendala)).ShouldNotContain("Budi");

        var sesudah = await klien.KirimAsync(bagian, "#formulir-ambil", alamat);
        sesudah.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await NaskahAsync(Kendala)).ShouldContain("Ini ditulis Budi.");
        (await NaskahAsync(Kendala)).ShouldContain("{{register.pegawai-ideologi.jumlah.jumlah|kata}}");
        (await klien.BukaAsync(kiriman)).Body!.TextContent.ShouldContain("Tidak ada bagian yang menunggu keputusan.");
    }

    [Fact]
    public async Task Yang_di_sini_juga_berubah_tidak_pernah_ditimpa_diam_diam()
    {
        await SiapkanAsync();
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var salinan = await klien.GetByteArrayAsync(Alamat + "?handler=Salinan", TestContext.Current.CancellationToken);
        var kiriman = await KirimAsync(klien, Ubah(salinan, a =>
        {
            Tambah(a, "sasaran-1.1.1/solusi", " Dari Word.");
            Tambah(a, "pengantar/penutup", " Dari Word pula.");
        }));
        var tempat = new TempatNarasi("sasaran-1.1.1", "solusi", "", true);
        var bagian = await klien.BukaAsync($"{kiriman}&bagian={Uri.EscapeDataString(tempat.Kunci)}");
        await UbahAsync(b => NarasiLaporan.Dengan(b, tempat, NarasiLaporan.Isi(b, tempat) + "\n- Dari sini."));

        // seen before the change here: refused, and shown with all three
        await klien.KirimAsync(bagian, "#formulir-ambil", $"{kiriman}&bagian={Uri.EscapeDataString(tempat.Kunci)}");
        (await NaskahAsync(tempat.Kunci)).ShouldContain("Dari sini.");
        (await NaskahAsync(tempat.Kunci)).ShouldNotContain("Dari Word.");
        var daftar = await klien.BukaAsync(kiriman);
        daftar.Body!.TextContent.ShouldContain("berubah di Word dan di sini");
        await klien.KirimAsync(daftar, "form[action*='Semua']", kiriman);
        (await NaskahAsync("pengantar/penutup")).ShouldContain("Dari Word pula.");
        (await NaskahAsync(tempat.Kunci)).ShouldNotContain("Dari Word.");
        var tiga = await klien.BukaAsync($"{kiriman}&bagian={Uri.EscapeDataString(tempat.Kunci)}");
        tiga.Body!.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Yang diubah di sini"), t => t.ShouldContain("Yang diubah di Word"), t => t.ShouldContain("Ketika dikirim"));
        await klien.KirimAsync(tiga, "#formulir-ambil", $"{kiriman}&bagian={Uri.EscapeDataString(tempat.Kunci)}");
        (await NaskahAsync(tempat.Kunci)).ShouldContain("Dari Word.");
    }

    [Fact]
    public async Task Tulisan_di_luar_bingkai_dan_komentar_diambil_ke_bagian_yang_dipilih()
    {
        await SiapkanAsync();
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var salinan = await klien.GetByteArrayAsync(Alamat + "?handler=Salinan", TestContext.Current.CancellationToken);
        var kiriman = await KirimAsync(klien, Ubah(salinan, a =>
        {
            Bingkai(a, "pengantar/ruang-lingkup").ElementsBeforeSelf(W + "bookmarkStart").Last().AddBeforeSelf(
                new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", "Kalimat tambahan tim."))));
            var r = Bingkai(a, Kendala).Descendants(W + "r").First();
            r.AddBeforeSelf(new XElement(W + "commentRangeStart", new XAttribute(W + "id", "0")));
            r.AddAfterSelf(new XElement(W + "commentRangeEnd", new XAttribute(W + "id", "0")), new XElement(W + "r", new XElement(W + "commentReference", new XAttribute(W + "id", "0"))));
        }, komentar: "Sebut tahunnya."));
        var daftar = await klien.BukaAsync(kiriman);
        await klien.KirimAsync(daftar, "form[action*='handler=Tambah']", kiriman, ("ke", "Ruang lingkup, pengantar"));
        (await NaskahAsync("pengantar/ruang-lingkup")).ShouldEndWith("Kalimat tambahan tim.");
        await klien.KirimAsync(daftar, "form[action*='handler=Komentar']", kiriman);
        var versi = (await VersiAsync())!;
        var komentar = (await pelayan.Layanan.GetRequiredService<PenulisanStore>().BacaAsync(versi.Kunci, TestContext.Current.CancellationToken)).Komentar;
        komentar.ShouldContain(k => k.Bagian == Kendala && k.Isi == "Sari menulis di Word: Sebut tahunnya.");
        (await klien.BukaAsync(kiriman)).QuerySelectorAll("form[action*='handler=Komentar'], form[action*='handler=Tambah']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Kiriman_bertahan_sampai_dibuang_dan_hanya_milik_pengirimnya()
    {
        await SiapkanAsync();
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var salinan = await klien.GetByteArrayAsync(Alamat + "?handler=Salinan", TestContext.Current.CancellationToken);
        var kiriman = await KirimAsync(klien, Ubah(salinan, a => Tambah(a, Kendala, " Menunggu.")));
        pelayan.Jam.Maju(TimeSpan.FromDays(20));
        await pelayan.Layanan.GetRequiredService<Storage.Pekerjaan.PekerjaanStore>().BersihkanAsync(TestContext.Current.CancellationToken);
        var daftar = await klien.BukaAsync(kiriman);
        (await klien.BukaAsync(Alamat)).QuerySelectorAll("a[href*='kiriman=']").ShouldNotBeEmpty();
        using var lain = await pelayan.KlienAsync(Peran.Administrator);
        (await lain.GetAsync(kiriman, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await klien.KirimAsync(daftar, "form[action*='handler=Buang']", kiriman);
        (await klien.GetAsync(kiriman, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Halaman_tetap_ringan_walau_semuanya_berubah()
    {
        await SiapkanAsync();
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var salinan = await klien.GetByteArrayAsync(Alamat + "?handler=Salinan", TestContext.Current.CancellationToken);
        var panjang = string.Join(' ', Enumerable.Range(0, 4000).Select(n => $"kata{n}"));
        var kiriman = await KirimAsync(klien, Ubah(salinan, a =>
        {
            foreach (var (p, n) in a.Descendants(W + "p").Where(p => p.Ancestors(W + "tc").Any() is false).Select((p, n) => (p, n)).ToList())
            {
                p.Add(new XElement(W + "r", new XElement(W + "t", $" tambahan {n}")));
                if (n % 3 == 0)
                {
                    p.AddAfterSelf(new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", $"{n} {panjang}"))));
                }
            }
        }));
        (await klien.GetByteArrayAsync(kiriman, TestContext.Current.CancellationToken)).Length.ShouldBeLessThan(100 * 1024);
        var bagian = $"{kiriman}&bagian={Uri.EscapeDataString("sasaran-1.1.1/penjelasan")}";
        (await klien.GetByteArrayAsync(bagian, TestContext.Current.CancellationToken)).Length.ShouldBeLessThan(100 * 1024);
    }

    [Fact]
    public async Task Berkas_yang_bukan_Word_dan_salinan_laporan_lain_ditolak_dengan_kalimat()
    {
        await SiapkanAsync();
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        (await GagalAsync(klien, "bukan"u8.ToArray(), "a.docx")).ShouldContain("tidak dapat dibaca");
        (await GagalAsync(klien, "bukan"u8.ToArray(), "a.pdf")).ShouldContain("hanya berkas Word");
        var salinan = await klien.GetByteArrayAsync(Alamat + "?handler=Salinan", TestContext.Current.CancellationToken);
        var versi = (await VersiAsync())!;
        (await GagalAsync(klien, Ubah(salinan, _ => { }, muatan: m => m.Replace(versi.Dokumen, "dokumen-lain", StringComparison.Ordinal)), "a.docx")).ShouldContain("salinan laporan lain");
        using var apip = await pelayan.KlienAsync(Peran.Apip);
        (await apip.BukaAsync(Alamat)).QuerySelectorAll("#formulir-kirim").ShouldBeEmpty();
    }

    [Fact]
    public async Task Yang_tidak_akan_terbaca_kembali_tidak_diambil_dari_Word()
    {
        await SiapkanAsync();
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        var salinan = await klien.GetByteArrayAsync(Alamat + "?handler=Salinan", TestContext.Current.CancellationToken);
        var kiriman = await KirimAsync(klien, Ubah(salinan, a => Tambah(a, Kendala, " Akan hilang.")));
        const string Jalur = "narasi/sasaran-1.1.1.md";
        var utuh = KumpulanBerkas.Kosong;
        await UbahAsync(b =>
        {
            // a block that is never closed swallows all that is put behind it
            utuh = b;
            b.Coba(Jalur, out var data);
            return b.Dengan(Jalur, System.Text.Encoding.UTF8.GetBytes("# Penjelasan\n\n```\nterbuka\n\n" + System.Text.Encoding.UTF8.GetString(data.Span)));
        });
        var alamat = $"{kiriman}&bagian={Uri.EscapeDataString(Kendala)}";
        var rusak = await IsiAsync(Jalur);
        using var jawaban = await klien.KirimAsync(await klien.BukaAsync(alamat), "#formulir-ambil", alamat);
        (await klien.BukaAsync(jawaban.Tujuan())).Body!.TextContent.ShouldContain("Kendala, sasaran 1.1.1: Naskah ini belum dapat disimpan");
        (await IsiAsync(Jalur)).ShouldBe(rusak);
        await UbahAsync(_ => utuh);
        await klien.KirimAsync(await klien.BukaAsync(kiriman), "form[action*='handler=Buang']", kiriman);
    }

    private async Task<string> IsiAsync(string jalur) => (await pelayan.Layanan.GetRequiredService<DokumenStore>().IsiAsync((await VersiAsync())!, TestContext.Current.CancellationToken))
        .Coba(jalur, out var data) ? System.Text.Encoding.UTF8.GetString(data.Span) : "";

    // tests run in any order on one office: files left waiting by others would reach the limit of five
    private async Task BuangMenungguAsync()
    {
        using var klien = await pelayan.KlienAsync(Peran.Perencana);
        foreach (var alamat in (await klien.BukaAsync(Alamat)).QuerySelectorAll("a[href*='kiriman=']").Select(a => a.GetAttribute("href")!).Distinct().ToList())
        {
            await klien.KirimAsync(await klien.BukaAsync(alamat), "form[action*='handler=Buang']", alamat);
        }
    }

    private async Task SiapkanAsync()
    {
        if (await VersiAsync() is not null)
        {
            await BuangMenungguAsync();
            return;
        }

        var folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../contoh/belitung-timur-2022"));
        var semua = new KumpulanBerkas(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(folder, f).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))).Where(f => KumpulanBerkas.JalurSah(f.Key)));
        TempatNarasi Tempat(string nama) => new("sasaran-1.1.1", nama, "", true);
        semua = NarasiLaporan.Dengan(semua, Tempat("kendala"), "- Pegawainya hanya {{register.pegawai-ideologi.jumlah.jumlah|kata}} orang.\n- Anggarannya terbatas.");
        semua = NarasiLaporan.Dengan(semua, Tempat("solusi"), "- Dikerjakan bersama.");
        foreach (var g in semua.Isi.GroupBy(b => JenisDokumen.Untuk(b.Key)))
        {
            await pelayan.DokumenAsync(g.Key, Masa, new KumpulanBerkas(g));
        }
    }

    private async Task<VersiDokumen?> VersiAsync() => (await pelayan.Layanan.GetRequiredService<DokumenStore>()
        .BahanAsync(pelayan.Pemda, PelayanUji.Badan, Masa, PilihanVersi.Terbaru)).Daftar.FirstOrDefault(d => d.Jenis == JenisDokumen.Laporan.Kode);

    private async Task<string> NaskahAsync(string kunci)
    {
        var isi = await pelayan.Layanan.GetRequiredService<DokumenStore>().IsiAsync((await VersiAsync())!, TestContext.Current.CancellationToken);
        return NarasiLaporan.Isi(isi, new TempatNarasi(kunci.Split('/')[0], kunci.Split('/')[1], "", true));
    }

    private async Task UbahAsync(Func<KumpulanBerkas, KumpulanBerkas> ubah)
    {
        var (store, versi) = (pelayan.Layanan.GetRequiredService<DokumenStore>(), (await VersiAsync())!);
        using var lingkup = pelayan.Layanan.CreateScope();
        (await lingkup.ServiceProvider.GetRequiredService<Penyimpanan.PenyimpanDokumen>().SimpanAsync(new Storage.Riwayat.Pelaku(pelayan.Pemda, "uji", "Uji", "uji"), versi.Kunci, versi.Sidik,
            new Penyimpanan.Suntingan(ubah), null, "Uji", TestContext.Current.CancellationToken)).ShouldBeOfType<Penyimpanan.HasilPenyimpanan.Tersimpan>();
        _ = store;
    }

    private static XElement Bingkai(XElement a, string kunci) =>
        a.Descendants(W + "sdt").First(s => s.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value == kunci);

    private static void Tambah(XElement a, string kunci, string teks) => Bingkai(a, kunci).Descendants(W + "p").First().Add(
        new XElement(W + "ins", new XAttribute(W + "id", "900"), new XAttribute(W + "author", "Budi"), new XAttribute(W + "date", "2026-11-12T08:30:00Z"),
            new XElement(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), teks))));

    private static byte[] Ubah(byte[] asal, Action<XElement> ubah, string komentar = "", Func<string, string>? muatan = null)
    {
        using var memori = new MemoryStream();
        memori.Write(asal);
        using (var zip = new ZipArchive(memori, ZipArchiveMode.Update, leaveOpen: true))
        {
            string Baca(string nama)
            {
                using var s = new StreamReader(zip.GetEntry(nama)!.Open());
                return s.ReadToEnd();
            }

            void Tulis(string nama, string isi)
            {
                zip.GetEntry(nama)?.Delete();
                using var s = new StreamWriter(zip.CreateEntry(nama).Open());
                s.Write(isi);
            }

            var akar = XElement.Parse(Baca("word/document.xml"), LoadOptions.PreserveWhitespace);
            ubah(akar);
            Tulis("word/document.xml", akar.ToString(SaveOptions.DisableFormatting));
            if (komentar.Length > 0)
            {
                Tulis("word/comments.xml", $"<w:comments xmlns:w=\"{W}\"><w:comment w:id=\"0\" w:author=\"Sari\"><w:p><w:r><w:t>{komentar}</w:t></w:r></w:p></w:comment></w:comments>");
                Tulis("word/_rels/document.xml.rels", Baca("word/_rels/document.xml.rels").Replace("</Relationships>",
                    "<Relationship Id=\"rId999\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/></Relationships>", StringComparison.Ordinal));
            }

            if (muatan is not null)
            {
                Tulis("customXml/item1.xml", muatan(Baca("customXml/item1.xml")));
            }
        }

        return memori.ToArray();
    }

    private static async Task<string> KirimAsync(HttpClient klien, byte[] isi)
    {
        using var jawaban = await UnggahAsync(klien, isi, "salinan.docx");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect, await jawaban.Content.ReadAsStringAsync());
        return jawaban.Tujuan();
    }

    private static async Task<string> GagalAsync(HttpClient klien, byte[] isi, string nama)
    {
        using var jawaban = await UnggahAsync(klien, isi, nama);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await jawaban.HtmlAsync()).Body!.TextContent;
    }

    private static async Task<HttpResponseMessage> UnggahAsync(HttpClient klien, byte[] isi, string nama)
    {
        var halaman = await klien.BukaAsync(Alamat);
        var penanda = (IHtmlInputElement)halaman.QuerySelector("#formulir-kirim input[name='__RequestVerificationToken']")!;
        using var berkas = new ByteArrayContent(isi);
        berkas.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var formulir = new MultipartFormDataContent { { berkas, "Berkas", nama }, { new StringContent(penanda.Value), "__RequestVerificationToken" } };
        return await klien.PostAsync(Alamat, formulir);
    }
}
