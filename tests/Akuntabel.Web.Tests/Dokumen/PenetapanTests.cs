using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Dokumen;

public sealed class PenetapanTests : KantorUji
{
    [Fact]
    public async Task Kepala_menetapkan_yang_diajukan_sekali_saja()
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\n"));
        await Store.AjukanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, v.Revisi);
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await k.BukaAsync(Alamat(v) + "/tetapkan?nomor=100%2F1&tanggalDokumen=20+Januari+2022");
        (halaman.QuerySelector("#Nomor") as IHtmlInputElement).ShouldNotBeNull().Value.ShouldBe("100/1", "alamat lama tetap berlaku");
        using var tetap = await k.KirimAsync(halaman, "#tetapkan form", Alamat(v));
        tetap.StatusCode.ShouldBe(HttpStatusCode.Found);
        var jadi = await KiniAsync(v);
        (jadi.Status, jadi.Nomor, jadi.Tanggal).ShouldBe(("ditetapkan", "100/1", "2022-01-20"));
        (await k.BukaAsync("/")).QuerySelector("h1").ShouldNotBeNull().TextContent.ShouldNotContain("menunggu Anda");
        using var dua = await k.KirimAsync(halaman, "#tetapkan form", Alamat(v));
        dua.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Store.RiwayatAsync(v.Kunci)).Count(r => r.Jenis == "DokumenDitetapkan").ShouldBe(1);
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        (await p.BukaAsync(Alamat(v))).QuerySelectorAll("main a[href*='/ubah'], main a[href$='/ajukan']").Length.ShouldBe(0);
    }

    [Theory]
    [InlineData("", "20x2022", "TanggalDokumen")]
    [InlineData("", "", "TanggalDokumen")]
    [InlineData("", "30 Februari 2022", "TanggalDokumen")]
    [InlineData("", "1 Januari 2100", "TanggalDokumen")]
    [InlineData("nomor\u202Ebalik", "1 Januari 2022", "Nomor")]
    [InlineData("kendali\u0007", "1 Januari 2022", "Nomor")]
    public async Task Isian_yang_salah_dijelaskan_di_bidangnya_dan_tetap_ada(string nomor, string tanggal, string bidang)
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\n"));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        using var periksa = await PeriksaAsync(k, v, nomor, tanggal);
        var html = await UtuhAsync(periksa);
        html.QuerySelector($"#{bidang}-galat").ShouldNotBeNull();
        (html.QuerySelector("#TanggalDokumen") as IHtmlInputElement).ShouldNotBeNull().Value.ShouldBe(tanggal);
        using var panjang = await PeriksaAsync(k, v, new string('9', 500), "1 Januari 2022");
        (await UtuhAsync(panjang)).QuerySelector("#Nomor-galat").ShouldNotBeNull();
    }

    [Fact]
    public async Task Yang_belum_diisi_disebut_sebelum_ditetapkan_dengan_kata_perencana()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml",
            "periode: {mulai: 2021, selesai: 2026}\nsasaran:\n  - kode: S1\n    uraian: Sasaran\n    indikator:\n      - {kode: \"1.1\", uraian: Cakupan, satuan: \"%\"}\n      - {kode: \"1.2\", uraian: Mutu, satuan: \"%\"}\n"));
        await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "jenis: lkj\ntahun: 2022\n"));
        await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", "nama: Badan\n"));
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "target: {\"1.1\": 80}\n"));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var butir = (await k.BukaAsync(Alamat(v) + "/tetapkan")).QuerySelectorAll("#periksa li").Select(l => l.TextContent)
            .ToList();
        butir.ShouldContain(b => b.Contains("Perjanjian Kinerja", StringComparison.Ordinal) && b.Contains("1.2", StringComparison.Ordinal));
        butir.ShouldAllBe(b => !b.Contains(".yaml", StringComparison.Ordinal) && !b.Contains("indikator 1.1 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Karakter_NUL_ditolak_dengan_penjelasan_dan_tidak_ada_yang_ditetapkan()
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\n"));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        using var periksa = await PeriksaAsync(k, v, "nol\0", "1 Januari 2022");
        periksa.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await periksa.HtmlAsync()).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("karakter tersembunyi");
        (await KiniAsync(v)).Status.ShouldBe("draf");
    }

    [Fact]
    public async Task Yang_disimpan_sesudah_diperiksa_tidak_ditetapkan_diam_diam()
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\n"));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await k.BukaAsync(Alamat(v) + "/tetapkan");
        await DisimpanRekanAsync(v, "perjanjian-kinerja.yaml", "tempat: Kelapa Kampit\n");
        using var tetap = await k.KirimAsync(halaman, "#tetapkan form", Alamat(v), ("TanggalDokumen", "1 Januari 2022"));
        var lagi = await UtuhAsync(tetap);
        lagi.QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("Rekan Satu");
        lagi.QuerySelector("#naskah").ShouldNotBeNull().TextContent.ShouldContain("Kelapa Kampit");
        (await KiniAsync(v)).Status.ShouldBe("draf");
        using var yakin = await k.KirimAsync(lagi, "#tetapkan form", Alamat(v));
        (await KiniAsync(v)).Status.ShouldBe("ditetapkan", "sesudah dibaca lagi");
    }

    [Fact]
    public async Task Perubahan_dibuka_dengan_alasan_dan_drafnya_dapat_dibuang()
    {
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja));
        await Store.TetapkanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, v.Revisi, "1", new DateOnly(2022, 1, 3));
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await p.BukaAsync(Alamat(v) + "/perubahan");
        using var tanpa = await p.KirimAsync(html, "main form", Alamat(v) + "/perubahan");
        (await UtuhAsync(tanpa)).QuerySelector("#Alasan-galat").ShouldNotBeNull();
        using var buka = await p.KirimAsync(html, "main form", Alamat(v) + "/perubahan", ("Alasan", "Pergeseran <b>anggaran</b>"));
        (await KiniAsync(v)).Versi.ShouldBe(2);
        using var dua = await p.KirimAsync(html, "main form", Alamat(v) + "/perubahan", ("Alasan", "Pergeseran"));
        (await KiniAsync(v)).Versi.ShouldBe(2, "dikirim dua kali tetap satu perubahan");
        var lihat = await p.BukaAsync(Alamat(v));
        lihat.QuerySelectorAll("main b").Length.ShouldBe(0);
        lihat.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Pergeseran <b>anggaran</b>");
        using var buang = await p.KirimAsync(await p.BukaAsync(Alamat(v) + "/perubahan"), "main form", Alamat(v) + "/perubahan", ("Alasan", "Batal"));
        (await KiniAsync(v)).Status.ShouldBe("ditetapkan");
        (await Store.RiwayatAsync(v.Kunci))[0].Alasan.ShouldBe("Batal");
    }

    [Fact]
    public async Task Perjanjian_diubah_hanya_karena_salah_satu_dari_tiga_alasan_hukum()
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, ("perjanjian-kinerja.yaml", "tempat: Manggar\n"));
        await Store.TetapkanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, v.Revisi, "1", new DateOnly(2022, 1, 3));
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await p.BukaAsync(Alamat(v) + "/perubahan");
        html.QuerySelectorAll("#Dasar option[value]:not([value=''])").Length.ShouldBe(3);
        using var tanpa = await p.KirimAsync(html, "main form", Alamat(v) + "/perubahan", ("Alasan", "ingin saja"));
        (await UtuhAsync(tanpa)).QuerySelector("#Dasar-galat").ShouldNotBeNull();
        (await KiniAsync(v)).Versi.ShouldBe(1);
        using var buka = await p.KirimAsync(html, "main form", Alamat(v) + "/perubahan", ("Dasar", "MutasiPejabat"), ("Alasan",
            "kepala baru"));
        (await KiniAsync(v)).Alasan.ShouldBe("Pergantian atau mutasi pejabat: kepala baru");
    }

    [Theory]
    [InlineData(Peran.Perencana)]
    [InlineData(Peran.Penyusun)]
    [InlineData(Peran.SubBidang)]
    [InlineData(Peran.Administrator)]
    [InlineData(Peran.Apip)]
    public async Task Selain_kepala_tidak_ada_yang_menetapkan(Peran peran)
    {
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja));
        using var k = await Pelayan.KlienAsync(peran);
        var (kepala, kuki) = Pelayan.Penanda(k);
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, Alamat(v) + "/tetapkan")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("TanggalDokumen", "1 Januari 2022"), KeyValuePair.Create("Dasar", v.Sidik)]),
        };
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        using var jawaban = await k.SendAsync(permintaan);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await KiniAsync(v)).Status.ShouldBe(VersiDokumen.Draf);
    }

    private static async Task<HttpResponseMessage> PeriksaAsync(HttpClient k, VersiDokumen v, string nomor, string tanggal) =>
        await k.KirimAsync(await k.BukaAsync(Alamat(v) + "/tetapkan"), "#tetapkan form", Alamat(v), ("Nomor", nomor),
            ("TanggalDokumen", tanggal));
}
