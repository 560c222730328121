using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Penyimpanan;
using AngleSharp.Html.Dom;

namespace Akuntabel.Web.Tests.Dokumen;

/// <summary>A planner hands in, the head gives back or sets; everyone sees how it stands, and nothing empty gets through.</summary>
public sealed class PengajuanTests : KantorUji
{
    private const string Renstra = "periode: {mulai: \"2021\", selesai: \"2026\"}\nsasaran:\n  - kode: S1\n    uraian: Meningkatnya "
        + "kerukunan\n    indikator:\n      - {kode: \"1.1\", uraian: Konflik yang selesai damai, satuan: \"%\", renstra: {\"2022\": "
        + "80}}\n";

    private const string Perjanjian = "perjanjian-kinerja.yaml";

    private Pelaku Ani => Rekan with { Pemda = Pelayan.Pemda, Nama = "Ani Perencana" };

    private Pelaku Budi => Rekan with { Pemda = Pelayan.Pemda, Nama = "Budi Kepala" };

    [Fact]
    public async Task Dasar_yang_sudah_diajukan_tidak_disebut_masih_draf()
    {
        var dasar = await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, (Perjanjian, "target: {\"1.1\": 75}\n"));
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        async Task<bool> DimintaAsync() => (await p.BukaAsync("/pd/badan?semua=true&tahun=2022")).QuerySelectorAll("ol.tugas a")
            .Any(a => a.GetAttribute("href")?.StartsWith(Alamat(dasar), StringComparison.Ordinal) == true);
        (await DimintaAsync()).ShouldBeTrue("draf kurang isian");
        using var kirim = await p.KirimAsync(await p.BukaAsync($"{Alamat(dasar)}/ajukan"), "main form", Alamat(dasar));
        (await DimintaAsync()).ShouldBeFalse("yang menunggu kepala tidak diminta lagi");
        var kotak = (await p.BukaAsync($"{Alamat(v)}/ajukan")).QuerySelectorAll("main .kotak").Select(x => x.TextContent).ToList();
        kotak.ShouldContain(t => t.Contains("Dasarnya menunggu keputusan kepala", StringComparison.Ordinal));
        kotak.ShouldNotContain(t => t.Contains("masih draf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dari_pengajuan_sampai_penetapan_lewat_halaman()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, (Perjanjian, "target: {\"1.1\": 75}\n"));
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        (await MenungguAsync(k)).ShouldBe(0, "draf tidak menunggu kepala");

        var ajukan = await p.BukaAsync((await p.BukaAsync(Alamat(v))).QuerySelectorAll("main a").OfType<IHtmlAnchorElement>()
            .Single(a => a.TextContent.Trim() == "Ajukan").GetAttribute("href") ?? "");
        ajukan.QuerySelectorAll("main .kotak").Select(x => x.TextContent)
            .ShouldSatisfyAllConditions(
                x => x.Count(t => t.Contains("Dasarnya masih draf", StringComparison.Ordinal)
                    && t.Contains("Renstra", StringComparison.Ordinal)).ShouldBe(1),
                x => x.ShouldNotContain(t => t.Contains("Belum ada yang dapat memutuskan", StringComparison.Ordinal)),
                x => x.Count(t => t.Contains("Dapat diajukan, tetapi belum lengkap", StringComparison.Ordinal)).ShouldBe(1),
                x => x.ShouldNotContain(t => t.Contains("Siap diajukan", StringComparison.Ordinal)));
        ajukan.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldNotContain("tidak ada yang kurang");
        using var kirim = await p.KirimAsync(ajukan, "main form", Alamat(v), ("Catatan", "Sesuai Renstra"));
        kirim.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await KiniAsync(v)).Keadaan.ShouldBe("diajukan");
        (await MenungguAsync(k)).ShouldBe(1);
        var tugas = (await k.BukaAsync("/pd/badan")).QuerySelectorAll(".daftar-tugas a").OfType<IHtmlAnchorElement>()
            .Single(a => a.TextContent.Contains("Perjanjian", StringComparison.Ordinal));
        (await k.BukaAsync("/pd/badan/siklus/perjanjian-kinerja/2022")).QuerySelectorAll(".lembar-kepala .tombol")
            .Select(t => t.TextContent.Trim()).ShouldBe(["Baca dan putuskan", "Lihat naskah", "Riwayat dan penetapan"]);
        var baca = await k.BukaAsync(tugas.GetAttribute("href") ?? "");
        var utama = baca.QuerySelector("main").ShouldNotBeNull().TextContent;
        utama.ShouldSatisfyAllConditions(t => t.ShouldContain("1 dokumen menunggu Anda"), t => t.ShouldContain("Sesuai Renstra"), t =>
            t.ShouldContain("Konflik yang selesai damai"), t => t.ShouldNotContain(".yaml"));
        baca.QuerySelector("#periksa").ShouldNotBeNull().TextContent.ShouldContain("berbeda dari target Renstra 80");

        using var tanpa = await k.KirimAsync(baca, "#kembalikan form", Alamat(v), ("Catatan", " "));
        (await UtuhAsync(tanpa)).QuerySelector("#Catatan-galat").ShouldNotBeNull();
        (await KiniAsync(v)).Keadaan.ShouldBe("diajukan");
        using var kembali = await k.KirimAsync(baca, "#kembalikan form", Alamat(v),
            ("Catatan", "Samakan <b>targetnya</b>\r\ndengan Renstra."));
        kembali.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await MenungguAsync(k)).ShouldBe(0);
        foreach (var alamat in new[] { Alamat(v), "/pd/badan/siklus/perjanjian-kinerja/2022", "/pd/badan", Alamat(v) + "/ajukan",
            Alamat(v) + "/isi/target" })
        {
            var halaman = await p.BukaAsync(alamat);
            halaman.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("Samakan <b>targetnya</b>", Case.Sensitive, alamat);
            halaman.QuerySelector("main .status-peringatan").ShouldNotBeNull(alamat);
        }

        (await p.BukaAsync("/")).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("1 dokumen dikembalikan");
        (await p.BukaAsync("/pd/badan/siklus/perjanjian-kinerja/2022")).QuerySelectorAll(".lembar-kepala .tombol")
            .Select(t => t.TextContent.Trim()).ShouldBe(["Isi", "Ajukan", "Lihat naskah", "Riwayat dan penetapan"]);
        using var perbaiki = await KirimAsync(p, await p.BukaAsync(Alamat(v) + "/isi/target"), "simpan", ("f:target.\"1.1\"", "80"));
        perbaiki.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BacaAsync(v, Perjanjian)).ShouldContain("80");
        using var lagi = await p.KirimAsync(await p.BukaAsync(Alamat(v) + "/ajukan"), "main form", Alamat(v));
        (await p.BukaAsync(Alamat(v))).QuerySelector("main").ShouldNotBeNull().TextContent.ShouldNotContain("targetnya");
        baca = await k.BukaAsync(Alamat(v) + "/tetapkan");
        var beda = baca.QuerySelectorAll("#berubah li").ShouldHaveSingleItem();
        (beda.QuerySelector("del")?.TextContent, beda.QuerySelector("ins")?.TextContent).ShouldBe(("75", "80"), "sejak dikembalikan");
        beda.TextContent.ShouldContain("Konflik yang selesai damai");
        using var tetap = await k.KirimAsync(baca, "#tetapkan form", Alamat(v), ("TanggalDokumen", "20 Januari 2022"));
        tetap.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await KiniAsync(v)).Keadaan.ShouldBe("ditetapkan");
    }

    [Fact]
    public async Task Menyimpan_menarik_pengajuan_dan_itu_disebut_sebelumnya()
    {
        var v = await AjukanAsync(await BuatAsync(JenisDokumen.PerjanjianKinerja, (Perjanjian, "tempat: Manggar\n")));
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        foreach (var alamat in new[] { Alamat(v) + "/isi/pihak", AlamatUbah(v, Perjanjian), Alamat(v) + "/kelola" })
        {
            (await p.BukaAsync(alamat)).QuerySelector("main").ShouldNotBeNull()
                .TextContent.ShouldContain("menarik pengajuan ini", Case.Sensitive, alamat);
        }

        using var simpan = await KirimAsync(p, await p.BukaAsync(Alamat(v) + "/isi/pihak"), "simpan", ("f:tempat", "Membalong"));
        (await KiniAsync(v)).Keadaan.ShouldBe("draf");
    }

    [Fact]
    public async Task Pengajuan_dapat_ditarik_dan_yang_sedang_dibaca_kepala_tidak_jadi_ditetapkan()
    {
        var v = await AjukanAsync(await BuatAsync(JenisDokumen.PerjanjianKinerja, (Perjanjian, "tempat: Manggar\n")));
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var dibaca = await k.BukaAsync(Alamat(v) + "/tetapkan");
        using var tarik = await p.KirimAsync(await p.BukaAsync(Alamat(v)), "form[action*=Tarik]", Alamat(v));
        (await KiniAsync(v)).Keadaan.ShouldBe("draf");
        using var tetap = await k.KirimAsync(dibaca, "#tetapkan form", Alamat(v), ("TanggalDokumen", "20 Januari 2022"));
        (await UtuhAsync(tetap)).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("tidak sedang diajukan");
        using var kembali = await k.KirimAsync(dibaca, "#kembalikan form", Alamat(v), ("Catatan", "salah"));
        (await KiniAsync(v)).ShouldSatisfyAllConditions(x => x.Keadaan.ShouldBe("draf"), x => x.Status.ShouldBe("draf"));
        using var dua = await p.KirimAsync(await p.BukaAsync(Alamat(v) + "/ajukan"), "main form", Alamat(v));
        (await KiniAsync(v)).Keadaan.ShouldBe("diajukan");
    }

    [Fact]
    public async Task Yang_belum_diajukan_dapat_ditetapkan_kepala_dengan_kalimat_yang_menyebutnya()
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, (Perjanjian, "tempat: Manggar\n"));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await k.BukaAsync(Alamat(v) + "/tetapkan");
        halaman.QuerySelector("#tetapkan").ShouldNotBeNull().TextContent.ShouldContain("belum diajukan");
        halaman.QuerySelector("#kembalikan").ShouldBeNull();
        halaman.QuerySelector("#tetapkan").ShouldNotBeNull().TextContent.ShouldNotContain("Usulan:", Case.Sensitive, "tahunnya sudah lewat");
        halaman.QuerySelectorAll("main .tombol-utama").ShouldBeEmpty("bukan jalan utama");
        using var tetap = await k.KirimAsync(halaman, "#tetapkan form", Alamat(v), ("TanggalDokumen", "20 Januari 2022"));
        (await KiniAsync(v)).Keadaan.ShouldBe("ditetapkan");
    }

    [Fact]
    public async Task Tanggal_penetapan_diusulkan_dari_dokumennya_dan_itu_disebut()
    {
        var v = await BuatAsync(JenisDokumen.PerjanjianKinerja, (Perjanjian, "tanggal: 2022-01-20\ntempat: Manggar\n"));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await k.BukaAsync(Alamat(v) + "/tetapkan");
        halaman.QuerySelector("[name=TanggalDokumen]").ShouldNotBeNull().GetAttribute("value").ShouldBe("20 Januari 2022");
        halaman.QuerySelector("#tetapkan").ShouldNotBeNull().TextContent.ShouldContain("Usulan: tanggal yang tertulis di dokumen ini");
    }

    public static TheoryData<string> DaftarJenis => [.. JenisDokumen.Semua.Select(j => j.Kode)];

    [Theory]
    [MemberData(nameof(DaftarJenis))]
    public async Task Dokumen_kosong_tidak_dapat_diajukan_atau_ditetapkan(string kode)
    {
        var jenis = JenisDokumen.Cari(kode).ShouldNotBeNull();
        using var p = await Pelayan.KlienAsync(Peran.Perencana);
        var (mulai, selesai) = jenis.Lingkup == LingkupWaktu.MasaRenstra ? ("2021", "2026") : ("2022", "2022");
        var (kepala, kuki) = Pelayan.Penanda(p);
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, "/pd/badan/dokumen?handler=Buat")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("jenis", kode), KeyValuePair.Create("mulai", mulai),
                KeyValuePair.Create("selesai", selesai)]),
        };
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        using var buat = await p.SendAsync(permintaan);
        var v = (await Store.DaftarAsync(Pelayan.Pemda, "badan")).Single(d => d.Jenis == kode);

        var halaman = await p.BukaAsync(Alamat(v) + "/ajukan");
        halaman.QuerySelector("main").ShouldNotBeNull().TextContent.ShouldContain("masih kosong");
        halaman.QuerySelector("main form").ShouldBeNull("yang tidak dapat diajukan tidak menawarkannya");
        (await KirimLangsungAsync(p, Alamat(v) + "/ajukan", ("Revisi", $"{v.Revisi}"))).ShouldBe(HttpStatusCode.OK);
        (await KiniAsync(v)).Keadaan.ShouldBe("draf");
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var tetapkan = await k.BukaAsync(Alamat(v) + "/tetapkan");
        tetapkan.QuerySelector("#tetapkan").ShouldBeNull();
        (kepala, kuki) = Pelayan.Penanda(k);
        using var paksa = new HttpRequestMessage(HttpMethod.Post, Alamat(v) + "/tetapkan")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("TanggalDokumen", "1 Januari 2022"),
                KeyValuePair.Create("Revisi", $"{v.Revisi}")]),
        };
        paksa.Headers.Add("RequestVerificationToken", kepala);
        paksa.Headers.Add("Cookie", kuki);
        using var jawaban = await k.SendAsync(paksa);
        (await UtuhAsync(jawaban)).QuerySelector("[role=alert]").ShouldNotBeNull().TextContent.ShouldContain("masih kosong");
        (await KiniAsync(v)).Keadaan.ShouldBe("draf");
    }

    [Theory]
    [InlineData("perjanjian-kinerja", "perjanjian-kinerja.yaml", "tempat: \"\"\n", "tempat: Manggar\n")]
    [InlineData("profil", "instansi.yaml", "alamat: \"\"\n", "alamat: Jalan Satu\n")]
    [InlineData("dasar-hukum", "dasar-hukum.yaml", "daftar:\n",
        "daftar:\n  - jenis: Undang-Undang\n    nomor: \"1\"\n    tahun: 2004\n    tentang: Perbendaharaan\n")]
    [InlineData("pengukuran", "kinerja.csv", "sumber\n", "sumber\n1.1,2022,,%,80,LHP\n")]
    [InlineData("anggaran", "belanja.csv", "realisasi\n", "realisasi\n5.1,,Belanja operasi,100,\n")]
    public void Satu_isian_saja_sudah_bukan_kosong_dan_keterangan_saja_masih_kosong(string kode, string jalur, string lama, string baru)
    {
        var jenis = JenisDokumen.Cari(kode).ShouldNotBeNull();
        var awal = AwalDokumen.Baru(jenis, Periode.Tahun(2022), "Badan Uji", "Kabupaten Uji");
        KekosonganDokumen.Kosong(jenis, awal, awal).ShouldBeTrue();
        var teks = System.Text.Encoding.UTF8.GetString(awal.Isi[jalur].Span);
        teks.ShouldContain(lama);
        var terisi = awal.Dengan(jalur, System.Text.Encoding.UTF8.GetBytes(teks.Replace(lama, baru, StringComparison.Ordinal)));
        KekosonganDokumen.Kosong(jenis, terisi, awal).ShouldBeFalse();
        KekosonganDokumen.Kosong(jenis, KumpulanBerkas.Kosong, awal).ShouldBeTrue("tanpa berkas");
        if (jalur.EndsWith(".yaml", StringComparison.Ordinal))
        {
            KekosonganDokumen.Kosong(jenis, awal.Dengan(jalur, System.Text.Encoding.UTF8.GetBytes("# catatan saya\n" + teks)), awal)
                .ShouldBeTrue();
        }

        KekosonganDokumen.Kosong(jenis, awal.Dengan("narasi/bab1.md", "Paragraf."u8.ToArray()), awal).ShouldBeFalse("naskah");
    }

    [Theory]
    [InlineData(Peran.Perencana, "perjanjian-kinerja", true, false)]
    [InlineData(Peran.SubBidang, "perjanjian-kinerja", false, false)]
    [InlineData(Peran.SubBidang, "pengukuran", false, false)]
    [InlineData(Peran.Penyusun, "pengukuran", false, false)]
    [InlineData(Peran.Penyusun, "laporan", true, false)]
    [InlineData(Peran.Kepala, "pengukuran", false, true)]
    [InlineData(Peran.Apip, "pengukuran", false, false)]
    [InlineData(Peran.Administrator, "laporan", false, false)]
    public async Task Yang_mengajukan_dan_yang_mengembalikan_menurut_perannya(Peran peran, string kode, bool ajukan, bool kembalikan)
    {
        var jenis = JenisDokumen.Cari(kode).ShouldNotBeNull();
        var v = await BuatAsync(jenis, ("narasi/a.md", "Isi."));
        using var klien = await Pelayan.KlienAsync(peran);
        (await KirimLangsungAsync(klien, Alamat(v) + "/ajukan", ("Revisi", $"{v.Revisi}")))
            .ShouldBe(ajukan ? HttpStatusCode.Found : HttpStatusCode.Forbidden);
        var diajukan = ajukan ? await KiniAsync(v) : await AjukanAsync(v);
        diajukan.Keadaan.ShouldBe("diajukan");
        (await KirimLangsungAsync(klien, Alamat(v) + "/tetapkan?handler=Kembalikan", ("Revisi", $"{diajukan.Revisi}"),
            ("Catatan", "perbaiki"))).ShouldBe(kembalikan ? HttpStatusCode.Found : HttpStatusCode.Forbidden);
        (await KiniAsync(v)).Keadaan.ShouldBe(kembalikan ? "dikembalikan" : "diajukan");
    }

    [Fact]
    public async Task Kepala_melihat_yang_berubah_sejak_versi_sebelumnya_dengan_kata()
    {
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        var v = await BuatAsync(JenisDokumen.Anggaran, ("anggaran.csv",
            "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,pagu,realisasi,kelompok_sasaran\n8.01.02,Program satu,8.01.02.2.01,Kegiatan satu,8.01.02.2.01.01,Pelatihan kader,orang,20,,1000000,,\n"));
        (await Store.TetapkanAsync(Budi, v.Kunci, v.Revisi, "1", new DateOnly(2022, 1, 3))).ShouldBeOfType<HasilSimpan.Tersimpan>();
        await Store.UbahAsync(Ani, v.Kunci, "Pergeseran");
        var isi = (await BacaAsync(v, "anggaran.csv"))
            .Replace("1000000", "1250000",
            StringComparison.Ordinal) + "8.01.02,Program satu,8.01.02.2.01,Kegiatan satu,8.01.02.2.01.02,Forum warga,forum,4,,500000,,\n";
        await DisimpanRekanAsync(v, "anggaran.csv", isi);
        await AjukanAsync(await KiniAsync(v));
        using var k = await Pelayan.KlienAsync(Peran.Kepala);
        var halaman = await k.BukaAsync(Alamat(v) + "/tetapkan");
        var beda = halaman.QuerySelectorAll("#berubah li")
            .Select(l => System.Text.RegularExpressions.Regex.Replace(l.TextContent, @"\s+", " ").Trim()).ToList();
        beda.Count.ShouldBe(2);
        beda[0].ShouldBe("Pelatihan kader Pagu: 1.000.000 →menjadi 1.250.000 bertambah 250.000 (25,00 %)");
        beda[1].ShouldContain("Forum warga; target keluaran 4; pagu 500.000");
        halaman.QuerySelector("#berubah").ShouldNotBeNull().TextContent.ShouldContain("Versi awal, 3 Januari 2022");
        using var banding = await k.GetAsync(halaman.QuerySelector("#berubah a[href*=banding]")?.GetAttribute("href") ?? "");
        banding.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<int> MenungguAsync(HttpClient kepala) =>
        (await kepala.BukaAsync("/")).QuerySelector("h1")?.TextContent is { } t && t.EndsWith("dokumen menunggu Anda",
            StringComparison.Ordinal)
            ? int.Parse(t.Split(' ')[0]) : 0;

    private async Task<VersiDokumen> AjukanAsync(VersiDokumen v) => (await Store.AjukanAsync(Ani, v.Kunci, v.Revisi))
        .ShouldBeOfType<HasilSimpan.Tersimpan>().Versi;

    private async Task<HttpStatusCode> KirimLangsungAsync(HttpClient klien, string alamat, params (string Nama, string Isi)[] isian)
    {
        var (kepala, kuki) = Pelayan.Penanda(klien);
        using var permintaan = new HttpRequestMessage(HttpMethod.Post,
            alamat) { Content = new FormUrlEncodedContent(isian.Select(i => KeyValuePair.Create(i.Nama, i.Isi))) };
        permintaan.Headers.Add("RequestVerificationToken", kepala);
        permintaan.Headers.Add("Cookie", kuki);
        using var jawaban = await klien.SendAsync(permintaan);
        return jawaban.StatusCode;
    }
}
