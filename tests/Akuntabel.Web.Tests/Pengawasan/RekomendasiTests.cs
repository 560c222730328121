using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.KertasKerja;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Pengawasan;

/// <summary>What the office does about a recommendation, what APIP decides, and who may do neither.</summary>
public class RekomendasiTests : PengawasanUji
{
    private const string Kantor = "form[enctype]";

    private const string Putus = "form[action*=Putus]";

    [Fact]
    public async Task Dari_rencana_sampai_tuntas_dengan_satu_kali_dikembalikan()
    {
        var r = await DirekomendasikanAsync(tempo: HariIni.AddDays(30));
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        await KirimAsync(perencana, r, Kantor, "", ("Isian.Rencana", "Menyusun surat edaran"), ("Isian.Penanggung", "Sekretaris"));
        (await KiniAsync(r)).ShouldSatisfyAllConditions(k => k.Keadaan.ShouldBe(KeadaanRekomendasi.Proses), k => k.Penanggung.ShouldBe("Sekretaris"));
        var kosong = await BacaAsync(await KirimAsync(perencana, r, Kantor, "Ajukan", ("Isian.Rencana", "Rencana yang baru diketik")));
        kosong.ShouldContain("Yang sudah dilakukan belum ditulis");
        kosong.ShouldContain("Rencana yang baru diketik");
        (await KiniAsync(r)).Keadaan.ShouldBe(KeadaanRekomendasi.Proses);
        await KirimAsync(perencana, r, Kantor, "Ajukan", ("Isian.TindakLanjut", "Surat edaran terbit"));
        (await perencana.BukaAsync(Alamat(r))).QuerySelector(Kantor).ShouldBeNull("yang diajukan ada pada APIP");

        var tanpaAlasan = await BacaAsync(await KirimAsync(apip, r, Putus, "", ("Isian.Putusan", "Kembalikan")));
        tanpaAlasan.ShouldContain("Alasan harus diisi");
        await KirimAsync(apip, r, Putus, "", ("Isian.Putusan", "Kembalikan"), ("Isian.Alasan", "Edarannya belum dilampirkan"));
        (await perencana.BukaAsync(Alamat(r))).QuerySelector("main .kotak")?.TextContent.ShouldContain("Edarannya belum dilampirkan");
        await KirimAsync(perencana, r, Kantor, "Ajukan");
        (await BacaAsync(await KirimAsync(apip, r, Putus, "", ("Isian.Putusan", "Tuntas"), ("Isian.Hari", "1 Januari 2090")))).ShouldContain("belum tiba");
        await KirimAsync(apip, r, Putus, "", ("Isian.Putusan", "Tuntas"));
        (await KiniAsync(r)).ShouldSatisfyAllConditions(k => k.Keadaan.ShouldBe(KeadaanRekomendasi.Tuntas), k => k.Tuntas.ShouldBe(HariIni));
        var riwayat = (await apip.BukaAsync(Alamat(r))).QuerySelector(".riwayat-baris")?.TextContent ?? "";
        riwayat.ShouldContain("mengembalikannya kepada kantor. Alasan: Edarannya belum dilampirkan");
        riwayat.ShouldContain("menyatakannya tuntas");
    }

    [Fact]
    public async Task Batas_waktu_berubah_dengan_alasan_dan_tidak_dapat_ditindaklanjuti_dapat_dibuka_kembali()
    {
        var r = await DirekomendasikanAsync(tempo: HariIni.AddDays(-3));
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        (await BacaAsync(await KirimAsync(apip, r, Putus, "", ("Isian.Putusan", "UbahBatas"), ("Isian.Alasan", "Menunggu DPA"), ("Isian.Hari", "2 Januari 2020"))))
            .ShouldContain("tidak boleh sebelum hari ini");
        await KirimAsync(apip, r, Putus, "", ("Isian.Putusan", "UbahBatas"), ("Isian.Alasan", "Menunggu DPA"), ("Isian.Hari", "2 Januari 2090"));
        (await KiniAsync(r)).Tempo.ShouldBe(new DateOnly(2090, 1, 2));
        await KirimAsync(apip, r, Putus, "", ("Isian.Putusan", "TidakDapat"), ("Isian.Alasan", "Kantornya dihapus"));
        (await KiniAsync(r)).ShouldSatisfyAllConditions(k => k.Terbuka.ShouldBeFalse(), k => k.Isi.Tanggapan.ShouldBe("Kantornya dihapus"));
        await KirimAsync(apip, r, Putus, "", ("Isian.Putusan", "BukaKembali"), ("Isian.Alasan", "Tidak jadi"));
        (await KiniAsync(r)).ShouldSatisfyAllConditions(k => k.Terbuka.ShouldBeTrue(), k => k.Tuntas.ShouldBeNull());
    }

    [Theory]
    [InlineData(Peran.SubBidang, PelayanUji.Badan, "Simpan")]
    [InlineData(Peran.Apip, PelayanUji.Badan, "Simpan")]
    [InlineData(Peran.Bappeda, PelayanUji.Badan, "Ajukan")]
    [InlineData(Peran.Administrator, PelayanUji.Badan, "Putus")]
    [InlineData(Peran.Perencana, PelayanUji.Badan, "Putus")]
    [InlineData(Peran.Kepala, PelayanUji.Dinas, "Simpan")]
    [InlineData(Peran.Bappeda, PelayanUji.Badan, "Putus")]
    public async Task Kiriman_palsu_ditolak_dan_tidak_mengubah(Peran peran, string pd, string handler)
    {
        var r = await DirekomendasikanAsync();
        using var klien = await Pelayan.KlienAsync(peran, pd);
        using var jawaban = await PalsuAsync(klien, $"{Alamat(r)}?handler={handler}", ("Revisi", $"{r.Revisi}"), ("Isian.TindakLanjut", "x"), ("Isian.Putusan", "TidakDapat"), ("Isian.Alasan", "x"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await KiniAsync(r)).Revisi.ShouldBe(r.Revisi);
        if (pd == PelayanUji.Badan)
        {
            (await klien.BukaAsync(Alamat(r))).QuerySelector(handler == "Putus" ? Putus : Kantor).ShouldBeNull("tanpa hak tidak ada tombol");
        }
    }

    [Fact]
    public async Task Keadaan_yang_tidak_ditawarkan_tidak_dapat_dikirim()
    {
        var r = await DirekomendasikanAsync();
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        (await BacaAsync(await PalsuAsync(apip, $"{Alamat(r)}?handler=Putus", ("Revisi", $"{r.Revisi}"), ("Isian.Putusan", "Tuntas")))).ShouldContain("tidak dapat diambil");
        var diajukan = await JadikanAsync(r, KeadaanRekomendasi.Diajukan);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        (await BacaAsync(await PalsuAsync(kepala, $"{Alamat(r)}?handler=Simpan", ("Revisi", $"{diajukan.Revisi}"), ("Isian.TindakLanjut", "diam-diam")))).ShouldContain("tidak pada giliran kantor");
        (await KiniAsync(r)).ShouldBe(diajukan);
    }

    [Fact]
    public async Task Anggota_apip_yang_juga_bertugas_di_kantornya_tidak_memutus()
    {
        var r = await JadikanAsync(await DirekomendasikanAsync(), KeadaanRekomendasi.Diajukan);
        using var klien = await Pelayan.KlienAsync(Peran.Apip);
        await Pelayan.Basisdata.TulisAsync(s => s.JalankanAsync(
            "INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, mulai) VALUES (@Pemda, 'rangkap', 'apip-', 'Perencana', 'badan', '2020-01-01')", new { Pelayan.Pemda }));
        var halaman = await klien.BukaAsync(Alamat(r));
        halaman.QuerySelector(Putus).ShouldBeNull();
        halaman.QuerySelector("main")?.TextContent.ShouldContain("diputus anggota APIP yang lain");
        (await BacaAsync(await PalsuAsync(klien, $"{Alamat(r)}?handler=Putus", ("Revisi", $"{r.Revisi}"), ("Isian.Putusan", "Tuntas")))).ShouldContain("diputus anggota APIP yang lain");
        (await KiniAsync(r)).Keadaan.ShouldBe(KeadaanRekomendasi.Diajukan);
    }

    [Fact]
    public async Task Dua_orang_sekaligus_kedua_isinya_tampak_dan_tidak_ada_yang_tertimpa()
    {
        var r = await DirekomendasikanAsync();
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        var lama = await perencana.BukaAsync(Alamat(r));
        await KirimAsync(kepala, r, Kantor, "", ("Isian.TindakLanjut", "tulisan kepala"));
        using var jawaban = await perencana.KirimAsync(lama, Kantor, Alamat(r), ("Isian.TindakLanjut", "tulisan perencana"));
        var bentrok = await jawaban.HtmlAsync();
        bentrok.QuerySelector("main .kotak")?.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("tulisan kepala"), t => t.ShouldContain("tulisan perencana"));
        (await KiniAsync(r)).Isi.TindakLanjut.ShouldBe("tulisan kepala");
        using var lagi = await perencana.KirimAsync(bentrok, Kantor, Alamat(r));
        (await KiniAsync(r)).Isi.TindakLanjut.ShouldBe("tulisan perencana", "yang sudah melihat keduanya memilih isiannya");
    }

    [Fact]
    public async Task Isian_yang_ditolak_ditawarkan_lagi_dan_tulisan_jahat_tetap_tulisan()
    {
        var r = await DirekomendasikanAsync("Agar <script>alert(1)</script> {{instansi.nama}} =1+1");
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        var panjang = new string('x', 4001);
        (await BacaAsync(await KirimAsync(perencana, r, Kantor, "", ("Isian.TindakLanjut", panjang)))).ShouldContain("paling panjang 4000");
        (await perencana.BukaAsync($"{Alamat(r)}?pulihkan=true")).QuerySelector<IHtmlTextAreaElement>("[name='Isian.TindakLanjut']")?.Value.ShouldBe(panjang);
        await KirimAsync(perencana, r, Kantor, "", ("Isian.Rencana", "\0<img src=x onerror=alert(1)>\ud800"), ("Isian.TindakLanjut", ""));
        (await KiniAsync(r)).Isi.Rencana.ShouldNotContain('\0');
        foreach (var alamat in new[] { Alamat(r), $"/pd/{PelayanUji.Badan}/rekomendasi", $"/pd/{PelayanUji.Badan}" })
        {
            var isi = await perencana.GetStringAsync(alamat);
            isi.ShouldNotContain("<script>alert", Case.Sensitive, alamat);
            isi.ShouldNotContain("<img src=x", Case.Sensitive, alamat);
        }
    }

    [Fact]
    public async Task Bukti_terlampir_terunduh_dan_bukan_milik_kantor_lain()
    {
        var r = await DirekomendasikanAsync();
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        var penanda = (await perencana.BukaAsync(Alamat(r))).QuerySelector<IHtmlInputElement>("[name=__RequestVerificationToken]")?.Value ?? "";
        using var kiriman = new MultipartFormDataContent
        {
            { new StringContent(penanda), "__RequestVerificationToken" }, { new StringContent($"{r.Revisi}"), "Revisi" }, { new StringContent("Sudah"), "Isian.TindakLanjut" },
            { new ByteArrayContent("No,Hal\n1,Edaran\n"u8.ToArray()), "bukti", "edaran.csv" },
        };
        (await perencana.PostAsync($"{Alamat(r)}?handler=Ajukan", kiriman)).StatusCode.ShouldBe(HttpStatusCode.Found);
        var tautan = (await perencana.BukaAsync(Alamat(r))).QuerySelectorAll("main a").First(a => a.TextContent == "edaran.csv").GetAttribute("href") ?? "";
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        (await apip.GetStringAsync(tautan)).ShouldContain("1,Edaran");
        using var dinas = await Pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        (await dinas.GetAsync(tautan)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await dinas.GetAsync(tautan.Replace("/pd/badan/", "/pd/dinas/", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Store.BerkasLaporanAsync(Pelayan.Pemda, PelayanUji.Badan, Periode.Tahun(2023), PilihanVersi.Terbaru)).DaftarJalur
            .ShouldNotContain(Akuntabel.Core.Laporan.TindakLanjutTercatat.Berkas, "belum ada laporan 2023");
    }

    [Fact]
    public async Task Yang_lewat_dihitung_dan_tampil_pada_yang_harus_bertindak()
    {
        var lewat = await DirekomendasikanAsync("Agar yang lewat dikerjakan.", tempo: HariIni.AddDays(-40), butir: "S1");
        await DirekomendasikanAsync("Agar yang nanti dikerjakan.", tempo: HariIni.AddDays(40), butir: "S2");
        await JadikanAsync(await DirekomendasikanAsync("Agar yang diajukan dilihat.", tempo: HariIni.AddDays(-1), butir: "S3"), KeadaanRekomendasi.Diajukan);
        await JadikanAsync(await DirekomendasikanAsync("Agar yang tuntas tidak tampil.", tempo: HariIni.AddDays(-1), butir: "S4"), KeadaanRekomendasi.Tuntas);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        (await kepala.BukaAsync("/pd/badan/rekomendasi")).QuerySelector("h1")?.TextContent.ShouldBe("3 rekomendasi APIP belum selesai, 2 lewat batas waktu");
        (await kepala.BukaAsync("/pd/badan/rekomendasi?keadaan=lewat")).QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        var beranda = (await kepala.BukaAsync("/pd/badan")).QuerySelector("[aria-labelledby=rekomendasi-apip]").ShouldNotBeNull();
        beranda.QuerySelectorAll("li a").Select(a => a.TextContent).ShouldBe(["Agar yang lewat dikerjakan.", "Agar yang nanti dikerjakan."]);
        beranda.TextContent.ShouldContain("Lewat 40 hari");
        (await apip.BukaAsync("/")).QuerySelector("[aria-labelledby=tindak-lanjut]").ShouldNotBeNull().QuerySelectorAll("li a").Select(a => a.TextContent).ShouldBe(["Agar yang diajukan dilihat."]);
        var umur = (await apip.BukaAsync("/pengawasan/rekomendasi")).QuerySelectorAll("tbody")[0].QuerySelectorAll("tr").Select(t => string.Join(' ', t.QuerySelectorAll("td").Select(d => d.TextContent)));
        umur.ShouldBe(["1 0 1 0", "0 0 0 0", "0 1 0 0", "1 0 0 0", "0 0 0 0"]);
        (await kepala.BukaAsync("/pd/badan/siklus/perencanaan/2023")).QuerySelector("[aria-labelledby=rekomendasi-apip]").ShouldNotBeNull().TextContent.ShouldContain("Agar yang diajukan dilihat.");
        (await kepala.BukaAsync("/pd/badan/siklus/perencanaan/2022")).QuerySelector("[aria-labelledby=rekomendasi-apip]").ShouldBeNull("tahun itu sendiri yang direviu");
        using var sub = await Pelayan.KlienAsync(Peran.SubBidang);
        (await sub.BukaAsync("/pd/badan")).QuerySelector("[aria-labelledby=rekomendasi-apip]").ShouldBeNull("yang tidak menjawab tidak ditagih");
        (await sub.BukaAsync(Alamat(lewat))).QuerySelector("h1").ShouldNotBeNull();
    }

    private async Task<HttpResponseMessage> KirimAsync(HttpClient klien, RekomendasiTersimpan r, string formulir, string handler, params (string Nama, string Isi)[] isian)
    {
        var halaman = await klien.BukaAsync(Alamat(r));
        if (handler.Length > 0)
        {
            halaman.QuerySelector(formulir)?.SetAttribute("action", $"{Alamat(r)}?handler={handler}");
        }

        return await klien.KirimAsync(halaman, formulir, Alamat(r), isian);
    }

    private static async Task<string> BacaAsync(HttpResponseMessage jawaban)
    {
        var halaman = await UtuhAsync(jawaban);
        return halaman.QuerySelector("main")?.TextContent + string.Join(' ', halaman.QuerySelectorAll("textarea").OfType<IHtmlTextAreaElement>().Select(t => t.Value));
    }
}
