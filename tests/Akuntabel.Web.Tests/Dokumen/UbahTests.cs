using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Dokumen;

public sealed class UbahTests : KantorUji
{
    private const string Yaml = "# catatan\r\nvisi: A\r\nmisi: []\r\n";

    [Fact]
    public async Task Teks_disimpan_dengan_penutup_baris_semula_dan_yang_tidak_diubah_tidak_tersentuh()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Yaml));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(AlamatUbah(v, "perencanaan.yaml"));
        var teks = (html.QuerySelector("#Teks") as IHtmlTextAreaElement).ShouldNotBeNull();
        teks.GetAttribute("spellcheck").ShouldBe("false");
        using var tetap = await KirimAsync(k, html, "simpan");
        tetap.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await KiniAsync(v)).Revisi.ShouldBe(v.Revisi, "isi yang sama bukan simpanan baru");
        using var simpan = await KirimAsync(k, html, "simpan", ("Teks", "# catatan\r\nvisi: \"عربي \u200Be\u0301\"\r\nmisi: []\r\n"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe("# catatan\r\nvisi: \"عربي \u200Be\u0301\"\r\nmisi: []\r\n");
    }

    [Fact]
    public async Task Tabel_disunting_sel_demi_sel_dan_baris_lain_tetap_seperti_tertulis()
    {
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", "indikator,tahun,sumber\n\"1.1\",2022,\"Satu\ndua\"\n1.2,2022,=A1\n"), ("kegiatan.yaml", "daftar: []\n"));
        using var k = await Pelayan.KlienAsync(Peran.SubBidang);
        var html = await k.BukaAsync(AlamatUbah(v, "kinerja.csv"));
        html.QuerySelector("textarea[name='s-0-2']").ShouldNotBeNull("sel berbaris banyak tidak boleh kehilangan barisnya");
        html.QuerySelector("table[data-tabel-sunting] template[data-baris-baru]").ShouldNotBeNull();
        using var tambah = await KirimAsync(k, html, "tambah", ("s-1-1", "2023"));
        var dengan = await UtuhAsync(tambah);
        dengan.QuerySelectorAll("tbody tr").Length.ShouldBe(2 + 5);
        using var simpan = await KirimAsync(k, dengan, "simpan", ("s-2-0", "1.3"), ("s-2-1", "2022"), ("s-2-2", "+62"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "kinerja.csv")).ShouldBe("indikator,tahun,sumber\n\"1.1\",2022,\"Satu\ndua\"\n1.2,2023,=A1\n1.3,2022,'+62\n");
    }

    [Fact]
    public async Task Baris_dihapus_ditempel_dan_sel_kosong_tidak_menjadi_baris()
    {
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var tempel = await KirimAsync(k, await k.BukaAsync(AlamatUbah(v, "kinerja.csv")), "tempel", ("h-0", "ya"), ("Tempelan", "1.3\t2022\t\t%\t5\t4\tX\r\n"));
        using var simpan = await KirimAsync(k, await UtuhAsync(tempel), "simpan");
        (await BacaAsync(v, "kinerja.csv")).ShouldBe("indikator,tahun,triwulan,satuan,target,realisasi,sumber\n1.2,2022,,%,60,55,LHP\n1.3,2022,,%,5,4,X\n");
    }

    [Theory]
    [InlineData("1.3\t2022\t\t%\t5\t4\tX\r\n1.4\t2022\t\t%\t7\t6\t\"baris satu\nbaris dua\"\r\n", "1.3,2022,,%,5,4,X\n1.4,2022,,%,7,6,\"baris satu\nbaris dua\"\n")]
    [InlineData("1.3;2022;;%;5;4;\"kata\"", "1.3,2022,,%,5,4,\"\"\"kata\"\"\"\n")]
    public async Task Tempelan_ikut_tersimpan_tanpa_tombolnya(string tempelan, string baris)
    {
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var simpan = await KirimAsync(k, await k.BukaAsync(AlamatUbah(v, "kinerja.csv")), "simpan", ("Tempelan", tempelan));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(Kinerja + baris);
    }

    [Fact]
    public async Task Tempelan_yang_tidak_muat_tetap_ada_dan_tidak_ada_yang_disimpan()
    {
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var lebih = await KirimAsync(k, await k.BukaAsync(AlamatUbah(v, "kinerja.csv")), "simpan", ("Tempelan", "a\tb\tc\td\te\tf\tg\tlebih"), ("s-0-5", "99"));
        var html = await UtuhAsync(lebih);
        html.QuerySelector("#Tempelan-galat").ShouldNotBeNull().TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("8 sel"), t => t.ShouldContain("7 kolom"));
        (html.QuerySelector("#Tempelan") as IHtmlTextAreaElement).ShouldNotBeNull().Value.ShouldContain("lebih");
        (html.QuerySelector("input[name='s-0-5']") as IHtmlInputElement).ShouldNotBeNull().Value.ShouldBe("99");
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(Kinerja);
    }

    [Fact]
    public async Task Draf_boleh_disimpan_dengan_kesalahan_dan_yang_salah_disebut_barisnya()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(AlamatUbah(v, "perencanaan.yaml"));
        using var periksa = await KirimAsync(k, html, "periksa", ("Teks", "visi: A\nmisi: [1\n"));
        var diperiksa = await UtuhAsync(periksa);
        diperiksa.QuerySelector("main .kotak").ShouldNotBeNull().TextContent.ShouldContain("perencanaan.yaml baris");
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe("visi: A\n", "memeriksa tidak menyimpan");
        using var simpan = await KirimAsync(k, diperiksa, "simpan");
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe("visi: A\nmisi: [1\n");
        var lihat = await k.BukaAsync(simpan.Headers.Location?.OriginalString ?? "");
        lihat.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("yang perlu diperbaiki di berkas ini");
        var tautan = lihat.QuerySelector(".kotak a[href*='#baris-']").ShouldNotBeNull().GetAttribute("href") ?? "";
        (await k.BukaAsync(tautan.Split('#')[0])).QuerySelector($"#{tautan.Split('#')[1]}").ShouldNotBeNull();
    }

    [Fact]
    public async Task Dari_ribuan_kesalahan_disebut_yang_pertama_dan_banyaknya()
    {
        var v = await BuatAsync(JenisDokumen.Laporan, ("laporan.yaml", "jenis: lkj\ntahun: 2022\n"), ("narasi/pengantar.md", "# Latar\n\nIsi.\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using var periksa = await KirimAsync(k, await k.BukaAsync(AlamatUbah(v, "narasi/pengantar.md")), "periksa", ("Teks", "# Latar\n\n" + string.Concat(Enumerable.Repeat("> a\n\n", 2000))));
        var kotak = (await UtuhAsync(periksa)).QuerySelector("main .kotak").ShouldNotBeNull();
        kotak.QuerySelectorAll("li").Length.ShouldBe(50);
        var semua = int.Parse(kotak.TextContent.Split("berkas ini: ")[1].Split('.')[0]);
        semua.ShouldBeGreaterThanOrEqualTo(2000);
        kotak.TextContent.ShouldContain($"{semua - 50} lagi");
    }

    [Fact]
    public async Task Dua_penyunting_di_tempat_berbeda_digabung_tanpa_bertanya()
    {
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(AlamatUbah(v, "kinerja.csv"));
        await DisimpanRekanAsync(v, "kinerja.csv", Kinerja.Replace("60,55", "60,57", StringComparison.Ordinal));
        using var simpan = await KirimAsync(k, html, "simpan", ("s-0-5", "99"));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(Kinerja.Replace("60,55", "60,57", StringComparison.Ordinal).Replace("100,98", "100,99", StringComparison.Ordinal));
        (await k.BukaAsync(Alamat(v))).QuerySelector("main .kotak").ShouldNotBeNull().TextContent.ShouldContain("Rekan Satu");
    }

    [Fact]
    public async Task Dua_penyunting_satu_sel_memilih_dan_kedua_isian_tetap_ada_dalam_riwayat()
    {
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(AlamatUbah(v, "kinerja.csv"));
        await DisimpanRekanAsync(v, "kinerja.csv", Kinerja.Replace("60,55", "60,57", StringComparison.Ordinal).Replace("100,98", "100,97", StringComparison.Ordinal));
        using var kalah = await KirimAsync(k, html, "simpan", ("s-1-5", "58"), ("s-0-6", "BPS"));
        var bentrok = await UtuhAsync(kalah);
        bentrok.QuerySelectorAll("input[type=radio]").Length.ShouldBe(2);
        bentrok.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Rekan Satu"), t => t.ShouldContain("57"), t => t.ShouldContain("58"), t => t.ShouldContain("55"));
        (bentrok.QuerySelector("input[name='s-1-5']") as IHtmlInputElement).ShouldNotBeNull().Value.ShouldBe("58");
        using var gabung = await KirimAsync(k, bentrok, "gabung", ("pilih-0", "lain"));
        gabung.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "kinerja.csv")).ShouldContain("1.1,2022,,%,100,97,BPS\n1.2,2022,,%,60,57,LHP");
        var riwayat = await Store.RiwayatAsync(v.Kunci);
        var isiDahulu = await Store.IsiAsync(Pelayan.Pemda, riwayat[1].Baru);
        isiDahulu.Coba("kinerja.csv", out var dahulu).ShouldBeTrue();
        System.Text.Encoding.UTF8.GetString(dahulu.Span).ShouldContain("60,58", customMessage: "isian yang tidak dipilih tetap ada");
    }

    [Fact]
    public async Task Seluruh_isian_saya_tidak_membuang_yang_tidak_diperebutkan()
    {
        var v = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(AlamatUbah(v, "kinerja.csv"));
        await DisimpanRekanAsync(v, "kinerja.csv", Kinerja.Replace("60,55", "60,57", StringComparison.Ordinal).Replace("100,98", "100,97",
            StringComparison.Ordinal));
        using var kalah = await KirimAsync(k, html, "simpan", ("s-1-5", "58"));
        using var pilih = await KirimAsync(k, await UtuhAsync(kalah), "milik");
        pilih.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "kinerja.csv")).ShouldSatisfyAllConditions(t => t.ShouldContain("60,58"), t => t.ShouldContain("100,97"));
    }

    [Theory]
    [InlineData("milik", "visi: saya\nmisi: []\n")]
    [InlineData("lain", "visi: rekan\nmisi: []\n")]
    public async Task Seluruh_berkas_satu_pihak_dapat_dipakai_dan_pihak_lain_tidak_hilang(string aksi, string hasil)
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\nmisi: []\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(AlamatUbah(v, "perencanaan.yaml"));
        await DisimpanRekanAsync(v, "perencanaan.yaml", "visi: rekan\nmisi: []\n");
        using var kalah = await KirimAsync(k, html, "simpan", ("Teks", "visi: saya\nmisi: []\n"));
        using var pilih = await KirimAsync(k, await UtuhAsync(kalah), aksi);
        pilih.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe(hasil);
        var pernah = new List<string>();
        foreach (var p in await Store.RiwayatAsync(v.Kunci))
        {
            (await Store.IsiAsync(Pelayan.Pemda, p.Baru)).Coba("perencanaan.yaml", out var isi);
            pernah.Add(System.Text.Encoding.UTF8.GetString(isi.Span));
        }

        pernah.ShouldContain("visi: saya\nmisi: []\n");
        pernah.ShouldContain("visi: rekan\nmisi: []\n");
    }

    [Fact]
    public async Task Yang_disimpan_lagi_ketika_memilih_ditanyakan_lagi()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(AlamatUbah(v, "perencanaan.yaml"));
        await DisimpanRekanAsync(v, "perencanaan.yaml", "visi: rekan\n");
        using var kalah = await KirimAsync(k, html, "simpan", ("Teks", "visi: saya\n"));
        var bentrok = await UtuhAsync(kalah);
        await DisimpanRekanAsync(v, "perencanaan.yaml", "visi: rekan dua\n");
        using var lagi = await KirimAsync(k, bentrok, "gabung");
        (await UtuhAsync(lagi)).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("rekan dua");
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe("visi: rekan dua\n");
    }

    [Fact]
    public async Task Dikirim_dua_kali_adalah_satu_simpanan()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(AlamatUbah(v, "perencanaan.yaml"));
        using var satu = await KirimAsync(k, html, "simpan", ("Teks", "visi: B\n"));
        using var dua = await KirimAsync(k, html, "simpan", ("Teks", "visi: B\n"));
        dua.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Store.RiwayatAsync(v.Kunci)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Dokumen_yang_ditetapkan_ketika_disunting_tidak_berubah_dan_isiannya_dapat_dipulihkan()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(AlamatUbah(v, "perencanaan.yaml"));
        var rekan = Rekan with { Pemda = Pelayan.Pemda };
        (await Store.TetapkanAsync(rekan, v.Kunci, v.Revisi, "1", new DateOnly(2022, 1, 3))).ShouldBeOfType<HasilSimpan.Tersimpan>();
        using var simpan = await KirimAsync(k, html, "simpan", ("Teks", "visi: tulisan panjang\n"));
        var ditolak = await UtuhAsync(simpan);
        (ditolak.QuerySelector("#Teks") as IHtmlTextAreaElement).ShouldNotBeNull().Value.ShouldBe("visi: tulisan panjang\n");
        ditolak.QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("ditetapkan");
        (await Store.UbahAsync(rekan, v.Kunci, "perbaikan")).ShouldBeOfType<HasilSimpan.Tersimpan>();
        var lagi = await k.BukaAsync(AlamatUbah(v, "perencanaan.yaml"));
        lagi.QuerySelector(".kotak").ShouldNotBeNull().TextContent.ShouldContain("Ada isian yang belum disimpan");
        var pulih = await k.BukaAsync(lagi.QuerySelector("a[href*='pulihkan']")?.GetAttribute("href") ?? "");
        (pulih.QuerySelector("#Teks") as IHtmlTextAreaElement).ShouldNotBeNull().Value.ShouldBe("visi: tulisan panjang\n");
        using var jadi = await KirimAsync(k, pulih, "simpan");
        jadi.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe("visi: tulisan panjang\n");
        (await k.BukaAsync(AlamatUbah(v, "perencanaan.yaml"))).QuerySelector("a[href*='pulihkan']").ShouldBeNull();
    }

    [Fact]
    public async Task Karakter_kendali_ditolak_dengan_barisnya_dan_isian_lain_utuh()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        var t = await BuatAsync(JenisDokumen.Pengukuran, ("kinerja.csv", Kinerja));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var formulir = await k.BukaAsync(AlamatUbah(v, "perencanaan.yaml"));
        formulir.QuerySelector("form[data-simpan-draf]").ShouldNotBeNull().GetAttribute("enctype").ShouldBe("multipart/form-data");
        using var kiriman = new MultipartFormDataContent();
        foreach (var u in formulir.QuerySelectorAll("form[data-simpan-draf] input[type=hidden]").OfType<IHtmlInputElement>())
        {
            kiriman.Add(new StringContent(u.Value), u.Name ?? "");
        }

        kiriman.Add(new StringContent("visi: A\nmisi: B\0C\n"), "Teks");
        using var teks = await k.PostAsync(AlamatUbah(v, "perencanaan.yaml"), kiriman);
        var html = await UtuhAsync(teks);
        html.QuerySelector("#Teks-galat").ShouldNotBeNull().TextContent.ShouldSatisfyAllConditions(x => x.ShouldContain("Baris 2"), x => x.ShouldContain("U+0000"));
        (html.QuerySelector("#Teks") as IHtmlTextAreaElement).ShouldNotBeNull().Value.ShouldBe("visi: A\nmisi: BC\n");
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe("visi: A\n");
        using var sel = await KirimAsync(k, await k.BukaAsync(AlamatUbah(t, "kinerja.csv")), "simpan", ("s-0-6", "a\u0007b"));
        (await UtuhAsync(sel)).QuerySelector("#s-0-6-galat").ShouldNotBeNull().TextContent.ShouldContain("U+0007");
        (await BacaAsync(t, "kinerja.csv")).ShouldBe(Kinerja);
    }

    [Fact]
    public async Task Formulir_tanpa_isian_tidak_mengosongkan_berkas_dan_sidik_karangan_tidak_membuka_isi_lain()
    {
        var v = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", "visi: A\n"));
        var lain = await BuatAsync(JenisDokumen.Profil, ("instansi.yaml", "nama: rahasia\n"));
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        var html = await k.BukaAsync(AlamatUbah(v, "perencanaan.yaml"));
        html.QuerySelector("#Teks")?.Remove();
        using var kosong = await KirimAsync(k, html, "simpan");
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe("visi: A\n");
        using var karangan = await KirimAsync(k, await k.BukaAsync(AlamatUbah(v, "perencanaan.yaml")), "simpan", ("Dasar", lain.Sidik), ("Teks", "visi: B\n"));
        var bentrok = await UtuhAsync(karangan);
        bentrok.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldNotContain("rahasia");
        (await BacaAsync(v, "perencanaan.yaml")).ShouldBe("visi: A\n");
        (await BacaAsync(v, "instansi.yaml")).ShouldBe("(tidak ada)");
    }

    [Theory]
    [InlineData(Peran.SubBidang, "renstra", false)]
    [InlineData(Peran.SubBidang, "pengukuran", true)]
    [InlineData(Peran.Penyusun, "pengukuran", false)]
    [InlineData(Peran.Penyusun, "laporan", true)]
    [InlineData(Peran.Penyusun, "sumber-daya", true)]
    [InlineData(Peran.Perencana, "renstra", true)]
    [InlineData(Peran.Kepala, "renstra", false)]
    [InlineData(Peran.Apip, "renstra", false)]
    [InlineData(Peran.Administrator, "renstra", false)]
    public async Task Hanya_yang_berwenang_atas_jenisnya_menyunting(Peran peran, string jenis, bool boleh)
    {
        var v = await BuatAsync(JenisDokumen.Cari(jenis) ?? JenisDokumen.Laporan, ("catatan.yaml", "a: 1\n"));
        using var k = await Pelayan.KlienAsync(peran);
        using var buka = await k.GetAsync(AlamatUbah(v, "catatan.yaml"));
        buka.StatusCode.ShouldBe(boleh ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
        (await k.BukaAsync(Alamat(v))).QuerySelectorAll("main a[href*='/ubah']").Length.ShouldBe(boleh ? 1 : 0);
    }
}
