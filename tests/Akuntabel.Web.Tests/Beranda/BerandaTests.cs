using System.Net;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Fitur.Beranda;
using Akuntabel.Web.FormulirDokumen;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Beranda;

/// <summary>The third of February 2031: an office whose agreement is late and lacks fields, and one that has nothing yet.</summary>
public sealed class KantorFebruari : IAsyncLifetime
{
    private const string Renstra = "periode: {mulai: \"2031\", selesai: \"2035\"}\nsasaran:\n  - kode: S1\n    uraian: Meningkatnya "
        + "kerukunan\n"
        + "    indikator:\n      - {kode: \"1.1\", uraian: Konflik yang selesai damai, satuan: \"%\", renstra: {\"2031\": 80}}\n";

    private const string Anggaran = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,"
        + "realisasi_fisik,pagu,realisasi\n"
        + "8.01.02,Penguatan ideologi,8.01.02.2.01,Pembinaan,8.01.02.2.01.01,Pelatihan kader bela negara,orang,30,,1000000,\n"
        + ",,,,JUMLAH,,,,,1000000,\n";

    public PelayanUji Pelayan { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Pelayan.InitializeAsync();
        Pelayan.Jam.Maju(new DateTimeOffset(2031, 2, 3, 3, 0, 0, TimeSpan.Zero) - Pelayan.Jam.GetUtcNow());
        await BuatAsync(JenisDokumen.Renstra, new Periode(2031, 2035), "perencanaan.yaml", Renstra);
        await BuatAsync(JenisDokumen.PerjanjianKinerja, Periode.Tahun(2031), "perjanjian-kinerja.yaml",
            "tempat: Manggar\ntarget: {\"1.1\": 75}\n");
        await BuatAsync(JenisDokumen.Anggaran, Periode.Tahun(2031), "anggaran.csv", Anggaran);
        await Pelayan.Basisdata.TulisAsync(s => s.JalankanAsync(
            "INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan, contoh) VALUES (@Pemda, 'contoh-x', '', 'Kantor Contoh', "
                + "'', 1)",
            new { Pelayan.Pemda }));
        await BuatAsync(JenisDokumen.Renstra, new Periode(2021, 2026), "perencanaan.yaml", Renstra.Replace("kerukunan", "ketertiban"),
            "contoh-x");
    }

    public ValueTask DisposeAsync() => Pelayan.DisposeAsync();

    private Task<VersiDokumen> BuatAsync(JenisDokumen jenis, Periode periode, string jalur, string isi, string pd = PelayanUji.Badan) =>
        Pelayan.DokumenAsync(jenis, periode, new KumpulanBerkas([KeyValuePair.Create(jalur,
            (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(isi))]), pd);
}

public partial class BerandaTests(KantorFebruari kantor) : IClassFixture<KantorFebruari>
{
    private PelayanUji Pelayan => kantor.Pelayan;

    [Fact]
    public async Task Judul_menyatakan_keadaan_dan_setiap_kekurangan_menuju_isiannya()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        foreach (var alamat in new[] { "/", "/pd/badan" })
        {
            var h = await k.BukaAsync(alamat);
            h.QuerySelector("h1").ShouldNotBeNull().TextContent.ShouldStartWith("Kurang ");
            h.QuerySelectorAll("main .langkah .tombol").ShouldHaveSingleItem("satu langkah berikutnya");
        }

        var beranda = await k.BukaAsync("/pd/badan?semua=true");
        var kurang = beranda.QuerySelectorAll("ol.tugas a").OfType<IHtmlAnchorElement>().ToList();
        kurang.ShouldContain(a => a.TextContent == "Jabatan pihak kedua");
        kurang.ShouldContain(a => a.TextContent.Contains("Pengukuran kinerja 2031 belum dimulai", StringComparison.Ordinal));
        foreach (var alamat in kurang.Select(a => a.GetAttribute("href") ?? "").Distinct())
        {
            var tujuan = await k.BukaAsync(alamat);
            var tempat = alamat.Split('#') is [_, var id] ? id : "isi";
            tujuan.GetElementById(tempat).ShouldNotBeNull(alamat);
        }
    }

    /// <summary>A budget that was just made lacks nothing of what is spent later, and a row that states a total lacks no code.</summary>
    [Fact]
    public async Task Dpa_baru_tidak_kurang_realisasi_dan_baris_jumlah_tidak_kurang_kode()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var kurang = (await k.BukaAsync("/pd/badan?semua=true")).QuerySelectorAll("ol.tugas li").Select(l => l.TextContent).ToList();
        kurang.ShouldNotContain(t => t.Contains("Realisasi anggaran", StringComparison.Ordinal));
        kurang.ShouldNotContain(t => t.Contains("jumlah", StringComparison.OrdinalIgnoreCase));
        (await k.BukaAsync("/pd/badan/siklus/anggaran/2031")).QuerySelectorAll(".daftar-tugas li")
            .ShouldContain(l => l.TextContent.Contains("1 sub kegiatan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tenggat_menyebut_hari_dasar_dan_jaraknya_dan_siklus_menyebut_terlambat()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var h = await k.BukaAsync("/pd/badan");
        var pk = h.QuerySelectorAll("ul.tugas li").Single(l => l.TextContent.Contains("Perjanjian Kinerja 2031 ditandatangani",
            StringComparison.Ordinal));
        pk.TextContent.ShouldSatisfyAllConditions(
            t => t.ShouldContain("31 Januari 2031"), t => t.ShouldContain("PermenPANRB 53/2014"), t => t.ShouldContain("Terlambat 3 hari"));
        pk.QuerySelector("a").ShouldNotBeNull().GetAttribute("href").ShouldBe("/pd/badan/siklus/perjanjian-kinerja/2031");
        h.QuerySelectorAll(".siklus-terlambat").ShouldContain(l => l.TextContent.Contains("Perjanjian Kinerja", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pemda_menetapkan_tenggatnya_sendiri_dan_dapat_kembali_ke_aturan()
    {
        using var a = await Pelayan.KlienAsync(Peran.Administrator);
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        const string Alamat = "/pemda/tenggat/dpa";
        (string, string)[] isian = [("Isian.Sejak", "2031"), ("Isian.Bulan", "3"), ("Isian.Hari", "1"), ("Isian.Catatan", "SE Sekda")];
        using (var salah = await a.KirimAsync(await a.BukaAsync(Alamat), "main form", Alamat, ("Isian.Hari", "satu")))
        {
            (await salah.HtmlAsync()).QuerySelector("#Isian_Hari-galat").ShouldNotBeNull();
        }

        var lama = await a.BukaAsync(Alamat);
        using (var simpan = await a.KirimAsync(lama, "main form", Alamat, isian))
        {
            simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        DpaAsync(await p.BukaAsync("/pd/badan")).ShouldSatisfyAllConditions(
            t => t.ShouldContain("1 Maret 2031"), t => t.ShouldContain("SE Sekda"), t => t.ShouldContain("26 hari lagi"));
        using (var kalah = await a.KirimAsync(lama, "main form", Alamat, [("Isian.Sejak", "2031"), ("Isian.Hari", "9")]))
        {
            (await kalah.HtmlAsync()).QuerySelector("main")?.TextContent.ShouldContain("1 Maret", customMessage: "yang tersimpan disebut");
        }

        using (var kosong = await a.KirimAsync(await a.BukaAsync(Alamat), "main form", Alamat, ("Isian.Bulan", ""), ("Isian.Hari", ""),
            ("Isian.Catatan", "")))
        {
            kosong.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await p.BukaAsync("/pd/badan")).QuerySelectorAll("ul.tugas li").ShouldAllBe(l => !l.TextContent.Contains("DPA 2031",
            StringComparison.Ordinal),
            "menurut aturan sudah lewat, dan harinya belum diperiksa");
        (await a.BukaAsync("/pemda/tenggat")).QuerySelectorAll("main tbody tr").Select(b => b.TextContent).ShouldSatisfyAllConditions(
            x => x.Single(t => t.Contains("DPA", StringComparison.Ordinal)).ShouldContain("menurut kebiasaan"),
            x => x.Single(t => t.Contains("Menteri PANRB", StringComparison.Ordinal)).ShouldContain("satu sumber"),
            x => x.Single(t => t.StartsWith("Perjanjian Kinerja", StringComparison.Ordinal) || t.Trim().StartsWith("Perjanjian Kinerja",
                StringComparison.Ordinal))
                .ShouldNotContain("sumber"));
        (await a.BukaAsync(Alamat)).QuerySelector("main .status").ShouldNotBeNull().TextContent.ShouldBe("menurut kebiasaan");
        (await a.BukaAsync("/riwayat")).Body.ShouldNotBeNull().TextContent.ShouldContain("Tenggat DPA disahkan sejak 2031");

        static string DpaAsync(IHtmlDocument h) =>
            h.QuerySelectorAll("ul.tugas li").Single(l => l.TextContent.Contains("DPA 2031", StringComparison.Ordinal)).TextContent;
    }

    [Fact]
    public async Task Tahun_dan_triwulan_bilah_diikuti_halaman_tahap()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var h = await k.BukaAsync("/pd/badan");
        h.QuerySelectorAll(".waktu-pilih li a").Select(a => a.TextContent).ShouldBe(["2032", "2031"]);
        h.QuerySelectorAll(".waktu-pilih > a").Select(a => a.TextContent).ShouldBe(["TW I•", "II", "III", "IV"]);
        await k.BukaAsync(h.QuerySelectorAll(".waktu-pilih li a")[0].GetAttribute("href") ?? "");
        var tahap = await k.BukaAsync("/pd/badan/siklus/anggaran");
        tahap.QuerySelector("h1").ShouldNotBeNull().TextContent.ShouldBe("Anggaran 2032", "diingat");
        tahap.QuerySelector("nav.navigasi a[href='/pd/badan/siklus/anggaran']").ShouldNotBeNull();
        await k.BukaAsync(tahap.QuerySelectorAll(".waktu-pilih > a")[2].GetAttribute("href") ?? "");
        (await k.BukaAsync("/pd/badan/dokumen")).QuerySelectorAll(".waktu-pilih > a[aria-current]")
            .ShouldHaveSingleItem().TextContent.ShouldBe("TW III");
        (await k.BukaAsync("/pd/badan/siklus/anggaran/2031")).QuerySelector(".waktu-pilih summary")?.TextContent.ShouldContain("2031");
        using var aneh = await k.GetAsync("/pd/badan?tahun=99999&triwulan=9");
        aneh.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>The front page, the set-up list and the stage say the same number.</summary>
    [Fact]
    public async Task Yang_kurang_dihitung_sama_di_beranda_dan_di_halaman_tahap()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var beranda = await k.BukaAsync("/pd/badan?semua=true");
        var kartu = beranda.QuerySelector("section[aria-labelledby=kurang]").ShouldNotBeNull();
        var bagian = kartu.QuerySelector(".redup").ShouldNotBeNull().TextContent.Split(", ")
            .ToDictionary(t => t[..t.LastIndexOf(' ')], t => Angka(t[t.LastIndexOf(' ')..]));
        Angka(kartu.QuerySelector("h2")!.TextContent).ShouldBe(bagian.Values.Sum());
        bagian.Count.ShouldBeGreaterThan(2);
        foreach (var (tahap, nama) in new[] { ("perencanaan", "Renstra"), ("perjanjian-kinerja", "Perjanjian Kinerja") })
        {
            var belum = (await k.BukaAsync($"/pd/badan/siklus/{tahap}/2031")).QuerySelectorAll(".daftar-tugas .status")
                .Select(s => s.TextContent).Where(t => t.Contains("belum diisi", StringComparison.Ordinal)).ToList();
            belum.Sum(Angka).ShouldBe(bagian.Single(b => b.Key == nama).Value, tahap);
        }

        static int Angka(string teks) => int.Parse(new string([.. teks.Where(char.IsAsciiDigit)]),
            System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("pelathan", "Pelatihan kader bela negara")]
    [InlineData("bela negra", "Pelatihan kader bela negara")]
    [InlineData("1.000.000", "Pelatihan kader bela negara")]
    [InlineData("1000000", "Pelatihan kader bela negara")]
    public async Task Salah_ketik_dan_pagu_menemukan_sub_kegiatan(string kata, string ada)
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var h = await k.BukaAsync($"/cari?q={Uri.EscapeDataString(kata)}");
        var bagian = h.QuerySelector("section[aria-label='Sub kegiatan']").ShouldNotBeNull();
        bagian.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain(ada), t => t.ShouldContain("8.01.02.2.01.01 · Rp1.000.000"));
        (h.QuerySelector("h1")!.TextContent.Contains("mirip", StringComparison.Ordinal)).ShouldBe(!char.IsAsciiDigit(kata[0]));
    }

    [Fact]
    public async Task Halaman_tahap_punya_satu_tombol_utama()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        foreach (var tahap in TahapSiklus.Semua)
        {
            var h = await k.BukaAsync($"/pd/badan/siklus/{tahap.Kunci}/2031");
            h.QuerySelectorAll("main .tombol-utama").Length.ShouldBe(1, tahap.Kunci);
        }
    }

    /// <summary>Each stage explains itself, and the whole is one page.</summary>
    [Fact]
    public async Task Setiap_tahap_punya_bantuan()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var semua = await k.BukaAsync("/bantuan");
        foreach (var alamat in TahapSiklus.Semua.Select(t => "/siklus/" + t.Kunci).Concat(["", "/pohon/2031", "/laporan", "/sumber-daya"]))
        {
            var b = (await k.BukaAsync("/pd/badan" + alamat)).QuerySelector("details.bantuan").ShouldNotBeNull(alamat);
            b.HasAttribute("open").ShouldBeFalse();
            b.QuerySelector("p")!.TextContent.Split(". ").Length.ShouldBeInRange(3, 6, alamat);
            semua.GetElementById((b.QuerySelector("a[href^='/bantuan#']")!.GetAttribute("href") ?? "").Split('#')[1]).ShouldNotBeNull();
        }

        semua.QuerySelectorAll("dt").Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Pencarian_menemukan_isi_kantor_sendiri_saja()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        await AdaAsync("konflik damai", "Indikator", "Konflik yang selesai damai");
        await AdaAsync("8.01.02.2.01.01", "Sub kegiatan", "Pelatihan kader bela negara");
        await AdaAsync("perjanjian", "Dokumen", "Perjanjian Kinerja 2031");
        await AdaAsync("pengukuran", "Halaman", "Pengukuran");
        (await k.BukaAsync("/cari?q=ketertiban")).QuerySelector("h1")?.TextContent.ShouldStartWith("Tidak ditemukan");
        (await k.BukaAsync("/cari?q=pendidikan&kantor=dinas")).QuerySelector("h1")?.TextContent.ShouldStartWith("Tidak ditemukan",
            customMessage: "kantor lain");
        using var a = await Pelayan.KlienAsync(Peran.Bappeda);
        (await a.BukaAsync("/cari?q=pendidikan")).QuerySelectorAll("main a").ShouldContain(x => x.GetAttribute("href") == "/pd/dinas");
        (await a.BukaAsync("/cari?q=%25_x")).QuerySelector("h1")?.TextContent.ShouldStartWith("Tidak ditemukan");

        async Task AdaAsync(string kata, string jenis, string nama)
        {
            var bagian = (await k.BukaAsync($"/cari?q={Uri.EscapeDataString(kata)}")).QuerySelector($"section[aria-label='{jenis}']");
            var tautan = bagian.ShouldNotBeNull(kata).QuerySelectorAll("a").Single(x => x.TextContent == nama);
            using var jawaban = await k.GetAsync(tautan.GetAttribute("href"));
            jawaban.StatusCode.ShouldBe(HttpStatusCode.OK, kata);
        }
    }

    [Fact]
    public async Task Kantor_kosong_menawarkan_empat_cara_dan_menyalin_rencana_kantor_contoh()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana, PelayanUji.Dinas);
        var h = await k.BukaAsync("/pd/dinas");
        h.QuerySelectorAll(".cara-mulai a").Length.ShouldBe(4);
        h.QuerySelectorAll(".daftar-tugas li").Length.ShouldBe(9);
        var salin = await k.BukaAsync("/pd/dinas/mulai");
        using var kirim = await k.KirimAsync(salin, "main form", "/pd/dinas/mulai");
        kirim.StatusCode.ShouldBe(HttpStatusCode.Found);
        var dokumen = await Pelayan.Layanan.GetRequiredService<DokumenStore>().DaftarAsync(Pelayan.Pemda, PelayanUji.Dinas);
        dokumen.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            d => d.Status.ShouldBe("draf"), d => d.Periode.ShouldBe(new Periode(2031, 2036)), d =>
                d.JenisDokumen.ShouldBe(JenisDokumen.Renstra));
        (await k.BukaAsync("/pd/dinas")).QuerySelectorAll(".cara-mulai").ShouldBeEmpty();
        using var lain = await k.GetAsync("/pd/badan/mulai");
        lain.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Yang_mengurus_semua_kantor_melihat_tahap_setiap_kantor()
    {
        using var k = await Pelayan.KlienAsync(Peran.Bappeda);
        var h = await k.BukaAsync("/");
        h.QuerySelector("h1").ShouldNotBeNull().TextContent.ShouldContain("terlambat");
        var baris = h.QuerySelectorAll("tbody tr").Single(b => b.TextContent.Contains("Kesatuan Bangsa", StringComparison.Ordinal));
        baris.QuerySelectorAll(".petak-terlambat").ShouldContain(p => p.TextContent.Contains("Perjanjian Kinerja",
            StringComparison.Ordinal));
        baris.QuerySelector("th a").ShouldNotBeNull().GetAttribute("href").ShouldBe("/pd/badan?tahun=2031");
        h.QuerySelectorAll(".pilih-kantor li a").Length.ShouldBe(3);
    }
}
