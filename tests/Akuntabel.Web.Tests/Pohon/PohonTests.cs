using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Tests.Dokumen;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Pohon;

/// <summary>The tree in the browser: there at once, changed by plain forms, asked of other offices; who may not change it reads
/// it.</summary>
public sealed class PohonTests : KantorUji
{
    private const string Renstra = "periode: {mulai: \"2021\", selesai: \"2026\"}\nsasaran:\n  - kode: \"1\"\n    uraian: Meningkatnya "
        + "kerukunan\n"
        + "    program: [\"8.01.02\", \"8.01.03\"]\n    indikator:\n"
        + "      - {kode: \"1.1\", uraian: Konflik yang selesai damai, satuan: \"%\", renstra: {\"2022\": 80}}\n";

    private const string Anggaran = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,pagu,realisasi\n"
        + "8.01.02,Ideologi,8.01.02.2.01,Penguatan,8.01.02.2.01.01,Penyuluhan,orang,50,1,1\n"
        + "8.01.03,Politik,8.01.03.2.01,Pendidikan,8.01.03.2.01.01,Pelatihan kader,orang,20,1,1\n";

    private const string Pohon = "/pd/badan/pohon/2022";

    [Fact]
    public async Task Pohon_tampak_tanpa_mengetik_lalu_disunting_dengan_formulir_biasa()
    {
        await RencanaAsync();
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        using var alih = await p.GetAsync("/pd/badan/pohon");
        alih.Tujuan().ShouldBe(Pohon);
        var halaman = await p.BukaAsync(Pohon);
        halaman.QuerySelectorAll("svg.pohon a").Length.ShouldBe(7);
        halaman.QuerySelectorAll(".pohon-kerangka li").Length.ShouldBe(7);
        halaman.QuerySelector("form[data-pohon]").ShouldBeNull("belum dimulai");
        (await p.BukaAsync(Pohon + "/simpul?k=8.01.02")).QuerySelector("form[action*='handler=Buat']").ShouldNotBeNull();

        using var mulai = await p.KirimAsync(halaman, "form[action*='handler=Buat']", Pohon);
        mulai.Tujuan().ShouldBe(Pohon);
        halaman = await p.BukaAsync(Pohon);
        using var naik = await p.KirimAsync(halaman, "form[data-pohon]", Pohon, ("kode", "8.01.03"), ("arah", "Naik"));
        (naik.StatusCode, naik.Tujuan()).ShouldBe((HttpStatusCode.Found, Pohon + "?pilih=8.01.03"));
        (await KodeAsync(p)).ShouldBe(["Sasaran 1", "8.01.03", "8.01.02"]);

        // a condition below the sasaran, by the form of its sheet
        using var buka = await p.GetAsync(Pohon + "/isi?k=Sasaran%201&bawah=true");
        var lembar = await p.BukaAsync(buka.Tujuan());
        var isian = lembar.QuerySelector("textarea[name$='.uraian']").ShouldNotBeNull().GetAttribute("name") ?? "";
        using var simpan = await KirimAsync(p, lembar, "simpan", (isian, "Sekolah mendampingi siswa"));
        simpan.Tujuan().ShouldBe(Pohon);
        (await KodeAsync(p)).ShouldBe(["Sasaran 1", "8.01.03", "8.01.02", "K1"]);
        using var pindah = await p.KirimAsync(await p.BukaAsync(Pohon + "/simpul?k=8.01.02"), "form.kartu", Pohon, ("induk", "K1"));
        (await KodeAsync(p)).ShouldBe(["Sasaran 1", "8.01.03", "K1", "8.01.02"]);
        using var turunan = await p.GetAsync(Pohon + "/isi?k=8.01.02.2.01.01");
        (await p.BukaAsync(turunan.Tujuan())).QuerySelector("input[name$='.simpul']").ShouldBeAssignableTo<IHtmlInputElement>()
            .ShouldNotBeNull().Value.ShouldBe("8.01.02.2.01.01");
        using var hapus = await p.KirimAsync(await p.BukaAsync(Pohon + "/simpul?k=K1"), "form[action*='handler=Hapus']", Pohon);
        (await KodeAsync(p)).ShouldBe(["Sasaran 1", "8.01.03", "8.01.02"]);
        var xlsx = await p.GetByteArrayAsync(Pohon + "?handler=Unduh");
        Encoding.ASCII.GetString(xlsx, 0, 2).ShouldBe("PK");
    }

    /// <summary>Each is marked where it stands, says why, and the list leads to it.</summary>
    [Fact]
    public async Task Kotak_yang_perlu_dilihat_bertanda_dengan_sebabnya_dan_daftarnya_menuju_ke_sana()
    {
        await RencanaAsync();
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var halaman = await p.BukaAsync(Pohon);
        var kotak = halaman.QuerySelectorAll("svg.pohon a:has(.tanda)").ToList();
        kotak.Select(k => k.QuerySelector("desc")?.TextContent).ShouldAllBe(t => t != null && t.StartsWith("Belum punya"));
        halaman.QuerySelector(".temuan-rencana summary")!.TextContent.ShouldStartWith($"{kotak.Count} kotak");
        halaman.QuerySelectorAll(".pohon-kerangka li[id]").Length.ShouldBe(kotak.Count, "juga di daftar bertingkat");
        var tautan = halaman.QuerySelectorAll(".temuan-rencana a").Select(a => Uri.UnescapeDataString(a.GetAttribute("href") ?? "")).ToList();
        tautan.Distinct().Count().ShouldBe(2 * kotak.Count);
        tautan.ShouldAllBe(t => halaman.GetElementById(t.Substring(1)) != null);
        var sebagian = await p.BukaAsync(Pohon + "?sampai=HasilAntara");
        sebagian.QuerySelectorAll(".temuan-rencana a").Select(a => a.GetAttribute("href") ?? "")
            .ShouldContain("/pd/badan/pohon/2022/simpul?k=8.01.02.2.01.01", "yang tidak tergambar punya halamannya");
    }

    [Fact]
    public async Task Kepala_membaca_dan_tidak_mengubah_sub_bidang_juga()
    {
        await RencanaAsync();
        var v = await BuatAsync(JenisDokumen.PohonKinerja, ("pohon-kinerja.yaml", "kondisi: []\n"));
        foreach (var peran in new[] { Peran.Kepala, Peran.SubBidang, Peran.Apip })
        {
            using var k = await Pelayan.KlienAsync(peran);
            var halaman = await k.BukaAsync(Pohon);
            halaman.QuerySelector("form[data-pohon]").ShouldBeNull();
            halaman.QuerySelectorAll("svg.pohon a").ShouldAllBe(a => !(a.GetAttribute("href") ?? "").Contains("/isi"));
            var bentuk = halaman.QuerySelector("form[action*='Cetak']").ShouldNotBeNull();
            bentuk.SetAttribute("action", Pohon + "?handler=Geser");
            bentuk.SetAttribute("id", "geser");
            using var tolak = await k.KirimAsync(halaman, "#geser", Pohon, ("kode", "8.01.02"), ("arah", "Turun"));
            tolak.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        (await BacaAsync(v, "pohon-kinerja.yaml")).ShouldBe("kondisi: []\n");
    }

    [Fact]
    public async Task Langkah_yang_tidak_mungkin_diberitahukan_dan_tidak_mengubah_apa_pun()
    {
        await RencanaAsync();
        var v = await BuatAsync(JenisDokumen.PohonKinerja, ("pohon-kinerja.yaml", "kondisi: []\n"));
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var halaman = await p.BukaAsync(Pohon);
        foreach (var isian in new (string, string)[][]
        {
            [("arah", "Naik")], [("induk", "8.01.02.2.01")], [("induk", "tiada")], [("arah", "99")], [],
        })
        {
            using var jawab = await p.KirimAsync(halaman, "form[data-pohon]", Pohon, [("kode", "8.01.02"), .. isian]);
            jawab.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        using var tanpa = await p.KirimAsync(halaman, "form[data-pohon]", Pohon, ("kode", "tiada"), ("arah", "Naik"));
        tanpa.Tujuan().ShouldBe(Pohon);
        (await BacaAsync(v, "pohon-kinerja.yaml")).ShouldBe("kondisi: []\n");
        foreach (var alamat in new[] { Pohon + "/simpul?k=tiada", "/pd/badan/pohon/1066", Pohon + "/simpul" })
        {
            using var tiada = await p.GetAsync(alamat);
            tiada.StatusCode.ShouldBe(HttpStatusCode.NotFound, alamat);
        }
    }

    [Fact]
    public async Task Simpul_di_pohon_yang_sangat_besar_tetap_ringan_dan_tujuannya_dicari()
    {
        await RencanaAsync();
        const int Banyak = 1_200;
        var kondisi = string.Concat(Enumerable.Range(1, Banyak).Select(i => $"  - {{kode: K{i}, tingkat: hasil-antara, induk: Sasaran 1, "
            + $"uraian: Keluarga rawan pangan di desa ke-{i} terpantau dan terlayani oleh kader}}\n"));
        await BuatAsync(JenisDokumen.PohonKinerja, ("pohon-kinerja.yaml", "kondisi:\n" + kondisi));
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        (await p.GetByteArrayAsync(Pohon + "/simpul?k=K7")).Length.ShouldBeLessThan(100 * 1024);
        var halaman = await p.BukaAsync(Pohon + "/simpul?k=K7");
        Pilihan(halaman).ShouldContain("Sasaran 1", "induknya");
        var cari = await p.BukaAsync(Pohon + "/simpul?k=K7&cari=DESA+ke-1199");
        Pilihan(cari).ShouldBe(["K1199"]);
        using var pindah = await p.KirimAsync(cari, "form[action*='handler=Geser']", Pohon, ("induk", "K1199"));
        (await p.BukaAsync(Pohon + "/simpul?k=K1199")).QuerySelector("main").ShouldNotBeNull();
        (await p.BukaAsync(Pohon + "/simpul?k=K7")).QuerySelectorAll("dl a[href*='K1199']").ShouldHaveSingleItem();

        static List<string?> Pilihan(IHtmlDocument h) => [.. h.QuerySelectorAll("select[name=induk] option").Select(o =>
            o.GetAttribute("value")).Where(k => k?.Length > 0)];
    }

    [Fact]
    public async Task Permintaan_lintas_sampai_diterima_dan_tampak_pada_pohon()
    {
        await RencanaAsync();
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        using var d = await Pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        var simpul = await p.BukaAsync(Pohon + "/simpul?k=8.01.02");
        using var kirim = await p.KirimAsync(simpul, "form[action*='handler=Kirim']", Pohon, ("Isian.Kepada", "dinas"),
            ("Isian.Catatan", "Latih gurunya"));
        kirim.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await p.BukaAsync(Pohon)).QuerySelectorAll("svg.pohon a.lintas").ShouldHaveSingleItem();
        (await d.BukaAsync("/pd/dinas")).QuerySelectorAll(".daftar-tugas a").Select(a => a.GetAttribute("href"))
            .ShouldContain("/pd/dinas/permintaan");
        var minta = await d.BukaAsync("/pd/dinas/permintaan");
        minta.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Latih gurunya");
        var id = minta.QuerySelector("main input[name=id]").ShouldBeAssignableTo<IHtmlInputElement>().ShouldNotBeNull().Value;
        using var tanpa = await JawabAsync(d, minta, "Tolak", id, " ");
        (await d.BukaAsync("/pd/dinas/permintaan")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("menunggu jawaban");
        using var terima = await JawabAsync(d, minta, "Terima", id, "");
        (await d.BukaAsync("/pd/dinas")).QuerySelectorAll(".daftar-tugas a").Select(a => a.GetAttribute("href"))
            .ShouldNotContain("/pd/dinas/permintaan");
        (await p.BukaAsync(Pohon + "/simpul?k=8.01.02")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("diterima");
        (await d.BukaAsync("/pd/dinas/riwayat")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Permintaan diterima");
        using var tarik = await p.KirimAsync(await p.BukaAsync("/pd/badan/permintaan"), "form[action*='handler=Tarik']",
            "/pd/badan/permintaan");
        (await p.BukaAsync(Pohon)).QuerySelectorAll("svg.pohon a.lintas").ShouldBeEmpty();
    }

    private static Task<HttpResponseMessage> JawabAsync(HttpClient k, IHtmlDocument halaman, string aksi, string id, string alasan)
    {
        halaman.QuerySelector("main form")?.SetAttribute("action", $"/pd/dinas/permintaan?handler={aksi}");
        return k.KirimAsync(halaman, "main form", "/pd/dinas/permintaan", ("id", id), ("alasan", alasan));
    }

    private async Task RencanaAsync()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv", Anggaran));
    }

    // sasaran, programs and conditions, in the order of the outline
    private static async Task<List<string>> KodeAsync(HttpClient k) => [.. (await k.BukaAsync(Pohon + "?tampilan=kerangka"))
        .QuerySelectorAll(".pohon-kerangka a.atur").Select(a => (a.GetAttribute("aria-label") ?? "")["Atur ".Length..])
        .Where(kode => kode.Split('.').Length < 4)];
}
