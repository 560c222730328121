using System.IO.Compression;
using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

namespace Akuntabel.Web.Tests.Dokumen;

public sealed class LihatTests : KantorUji
{
    /// <summary>A PNG of one by one pixel.</summary>
    internal static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact]
    public async Task Isi_tampil_terbaca_menurut_jenis_berkasnya()
    {
        var v = await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "jenis: lkj\ntahun: 2022\nskala:\n  capaian: akip-aa-d\n"), ("narasi/pengantar.md", "# Kinerja\n\n**Tebal**\n"), ("daftar.csv", "a,b\n1,\"x,y\"\n"));
        using var k = await Pelayan.KlienAsync(Peran.Bappeda);
        (await k.BukaAsync(Alamat(v) + "?berkas=daftar.csv")).QuerySelectorAll("tbody td[dir]").Select(s => s.TextContent).ShouldBe(["1", "x,y"]);
        var yaml = await k.BukaAsync(Alamat(v) + "?berkas=laporan.yaml");
        yaml.QuerySelector("#baris-4").ShouldNotBeNull().TextContent.ShouldContain("capaian");
        var md = await k.BukaAsync(Alamat(v) + "?berkas=narasi%2Fpengantar.md");
        md.QuerySelector(".kartu h3").ShouldNotBeNull().TextContent.ShouldBe("Kinerja");
        (await k.BukaAsync(Alamat(v) + "?berkas=narasi%2Fpengantar.md&asli=true")).QuerySelector("#baris-3 code").ShouldNotBeNull().TextContent.ShouldBe("**Tebal**");
    }

    [Fact]
    public async Task Masalah_disebut_dengan_dokumen_dan_baris_dan_menautkan_dokumen_yang_memuatnya()
    {
        var v = await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "jenis: lkj\ntahun: 2022\n"));
        var p = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja.Replace(",98,", ",sembilan,", StringComparison.Ordinal)));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        (await k.BukaAsync(Alamat(p))).QuerySelector(".kotak a[href*='kinerja.csv']").ShouldNotBeNull().TextContent.ShouldBe(
            "Pengukuran, baris 1, realisasi");
        var lain = await k.BukaAsync(Alamat(v));
        lain.QuerySelector($"details a[href*='{p.Dokumen}']").ShouldNotBeNull().GetAttribute("href").ShouldBe($"{Alamat(p)}?berkas=kinerja.csv&asli=true#baris-2");
    }

    [Fact]
    public async Task Versi_yang_berlaku_dan_isi_yang_tercatat_pada_suatu_tanggal()
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Lama\n"));
        var rekan = Rekan with { Pemda = Pelayan.Pemda };
        await Store.TetapkanAsync(rekan, v.Kunci, v.Revisi, "100/1", new DateOnly(2022, 1, 10));
        Pelayan.Jam.Maju(TimeSpan.FromDays(2));
        await Store.UbahAsync(rekan, v.Kunci, "Pergeseran");
        await DisimpanRekanAsync(v, "perjanjian-kinerja.yaml", "tempat: Baru\n");
        var kini = await KiniAsync(v);
        await Store.TetapkanAsync(rekan, v.Kunci, kini.Revisi, "100/2", new DateOnly(2022, 12, 7));
        using var k = await Pelayan.KlienAsync(Peran.Apip);
        (await k.BukaAsync(Alamat(v))).QuerySelector("#baris-1").ShouldNotBeNull().TextContent.ShouldContain("Baru");
        var lama = await k.BukaAsync(Alamat(v) + "?Pada=6+Desember+2022&Menurut=berlaku");
        lama.QuerySelector("#baris-1").ShouldNotBeNull().TextContent.ShouldContain("Lama");
        lama.QuerySelector(".kotak").ShouldNotBeNull().TextContent.ShouldContain("Versi awal yang berlaku pada 6 Desember 2022");
        (await k.BukaAsync(Alamat(v) + "?Pada=7/12/2022&Menurut=berlaku")).QuerySelector("#baris-1").ShouldNotBeNull().TextContent.ShouldContain("Baru");
        var kemarin = TanggalIndonesia.Panjang(DateOnly.FromDateTime(Pelayan.Jam.GetUtcNow().AddHours(7).AddDays(-1).DateTime));
        (await k.BukaAsync(Alamat(v) + $"?Pada={Uri.EscapeDataString(kemarin)}&Menurut=tercatat")).QuerySelector("#baris-1").ShouldNotBeNull().TextContent.ShouldContain("Lama");
        (await k.BukaAsync(Alamat(v) + "?Pada=1+Januari+2021&Menurut=berlaku")).QuerySelector("#Pada-galat").ShouldNotBeNull();
        (await k.BukaAsync(Alamat(v) + "?Pada=31+Februari+2022&Menurut=berlaku")).QuerySelector("#Pada-galat").ShouldNotBeNull();
        (await k.BukaAsync(Alamat(v) + "?Pada=1-1-0001&Menurut=tercatat")).ShouldNotBeNull();
        (await k.BukaAsync(Alamat(v) + "?Pada=31-12-9999&Menurut=tercatat")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Versi_diunduh_sebagai_arsip_dan_berkas_hanya_untuk_disimpan()
    {
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja), ("kegiatan.yaml", "daftar: []\n"));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        using var zip = await k.GetAsync(Alamat(v) + "?handler=Unduh&acuan=v1");
        zip.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/zip");
        zip.Content.Headers.ContentDisposition.ShouldNotBeNull().DispositionType.ShouldBe("attachment");
        await using var arsip = new ZipArchive(await zip.Content.ReadAsStreamAsync());
        arsip.Entries.Select(e => e.FullName).ShouldBe(["kegiatan.yaml", "kinerja.csv"]);
        using var berkas = await k.GetAsync(Alamat(v) + "?handler=Berkas&berkas=kinerja.csv");
        berkas.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("application/octet-stream");
        (await berkas.Content.ReadAsStringAsync()).ShouldBe(Kinerja);
    }

    [Fact]
    public async Task Gambar_ditampilkan_menurut_isinya_dan_svg_tidak_pernah()
    {
        var isi = Isi(("gambar/jahat.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), ("gambar/halaman.jpg", "<script>alert(1)</script>")).Dengan("gambar/logo.png", Png);
        var v = await Pelayan.DokumenAsync(JenisDokumen.Profil, Periode.Tahun(2022), isi);
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var gambar = await k.GetAsync(Alamat(v) + "?handler=Gambar&berkas=gambar%2Flogo.png");
        gambar.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe("image/png");
        gambar.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        gambar.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("sandbox");
        foreach (var jahat in new[] { "gambar%2Fjahat.png", "gambar%2Fhalaman.jpg", "..%2F..%2Fetc%2Fpasswd", "" })
        {
            using var tolak = await k.GetAsync(Alamat(v) + $"?handler=Gambar&berkas={jahat}");
            tolak.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        var html = await k.BukaAsync(Alamat(v) + "?berkas=gambar%2Fjahat.png");
        html.QuerySelectorAll("main img, main svg[onload]").Length.ShouldBe(0);
    }

    [Fact]
    public async Task Simpanan_terakhir_dibatalkan_sebagai_simpanan_baru()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        await DisimpanRekanAsync(v, "perencanaan.yaml", "visi: B\n");
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(Alamat(v));
        using var batal = await k.KirimAsync(html, "form[action*=Batalkan]", Alamat(v));
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe("visi: A\n");
        (await Store.RiwayatAsync(v.Kunci)).Count.ShouldBe(3);
        using var lagi = await k.KirimAsync(html, "form[action*=Batalkan]", Alamat(v));
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe("visi: A\n", "tekanan kedua tidak membatalkan pembatalannya");
        (await k.BukaAsync(Alamat(v))).QuerySelector("main .kotak").ShouldNotBeNull().TextContent.ShouldContain("Tidak ada yang dibatalkan");
    }

    [Theory]
    [InlineData("?acuan=p1")]
    [InlineData("?acuan=v9")]
    [InlineData("?acuan=v99999999999999999")]
    [InlineData("?acuan=xx")]
    [InlineData("?berkas=tidak-ada.yaml")]
    public async Task Yang_tidak_ada_dijawab_tidak_ditemukan(string akhiran)
    {
        var lain = await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", "nama: rahasia\n"));
        lain.Versi.ShouldBe(1);
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var jawaban = await k.GetAsync(Alamat(v) + akhiran);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var tetangga = await k.GetAsync($"/pd/dinas/dokumen/{v.Dokumen}");
        tetangga.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        using var silang = await apip.GetAsync($"/pd/dinas/dokumen/{v.Dokumen}");
        silang.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
