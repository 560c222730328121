using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.Tests.Dokumen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Alur;

/// <summary>One screen for a unit and a quarter: what is asked, what is computed meanwhile, what is stored, who may.</summary>
public partial class UkurTests : KantorUji
{
    private const string Renstra =
        "sasaran:\n  - kode: '1'\n    uraian: Sasaran\n    indikator:\n"
        + "      - {kode: '1.1', uraian: Ormas terbina, satuan: '%', penanggung-jawab: Bidang Satu}\n"
        + "      - {kode: '1.2', uraian: Peserta dilatih, satuan: orang, agregasi: sampai-dengan, penanggung-jawab: Bidang Satu}\n"
        + "      - kode: '1.3'\n        uraian: Peserta yang memahami\n        satuan: '%'\n        penanggung-jawab: Bidang Satu\n"
        + "        hitungan: Memahami ÷ Peserta × 100 %\n        komponen:\n          - {nama: Memahami, satuan: orang}\n"
        + "          - {nama: Peserta, satuan: orang}\n"
        + "      - {kode: '1.4', uraian: Konflik tertangani, satuan: '%', penanggung-jawab: Bidang Dua}\n";

    private const string Kepala = "indikator,tahun,triwulan,satuan,realisasi,sumber\n";

    private const string Lalu = Kepala + "1.2,2022,1,orang,30,LHP\n";

    private const string Target = "indikator,tahun,triwulan,dokumen,target,sumber\n1.1,2022,,rkt,80,RKT\n1.2,2022,,rkt,120,RKT\n"
        + "1.3,2022,,rkt,80,RKT\n1.2,2022,2,rencana-aksi,60,RA\n";

    private const string Anggaran = "kode_program,program,kode_kegiatan,kegiatan,kode_sub,sub_kegiatan,satuan,target_fisik,realisasi_fisik,"
        + "pagu,realisasi,kelompok_sasaran,pemilik\n8.1,Program,8.1.1,Kegiatan,8.1.1.01,Pelatihan,orang,120,,200000000,,Umum,Bidang Satu\n";

    private static string Pangkal(int triwulan = 2, string unit = "") =>
        $"/pd/{PelayanUji.Badan}/ukur/2022/{triwulan}{(unit.Length > 0 ? "?unit=" + unit : "")}";

    [Fact]
    public async Task Yang_diisi_tersimpan_di_barisnya_dan_yang_kosong_tetap_bukan_nol()
    {
        var v = await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        await SimpanAsync(satu, ("ukur:i:1.1:realisasi", "75,5"), ("ukur:i:1.1:kendala", "Anggaran digeser"),
            ("ukur:k:1.3:Memahami", "20"), ("ukur:s:8.1.1.01:realisasi", "50.000.000"), ("ukur:s:8.1.1.01:realisasi_fisik", "30"));
        (await BacaAsync(v, "kinerja.csv")).ShouldSatisfyAllConditions(
            t => t.ShouldContain("1.1,2022,2,%,"), t => t.ShouldContain("75,5"), t => t.ShouldContain("Anggaran digeser"),
            t => t.ShouldContain("1.2,2022,1,orang,30,LHP"), t => t.ShouldNotContain("1.2,2022,2"));
        (await BacaAsync(v, "komponen.csv")).ShouldContain("1.3,Memahami,2022,2,20");
        (await BacaAsync(v, "realisasi-anggaran.csv")).ShouldContain("8.1.1.01,2,50000000,30");
        var halaman = await satu.BukaAsync(Pangkal());
        Kartu(halaman, "1.1").ShouldContain("Siap");
        Kartu(halaman, "1.2").ShouldContain("Belum diisi");
        Kartu(halaman, "1.3").ShouldContain("Belum lengkap");
        Teks(halaman.QuerySelector("#ukur-sub")).ShouldContain("Serapan 25,00 % · fisik 25,00 %");
    }

    [Fact]
    public async Task Capaian_sambil_mengetik_sama_dengan_yang_dihitung_laporan()
    {
        var v = await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        (string, string)[] isian = [("ukur:i:1.1:realisasi", "60"), ("ukur:k:1.3:Memahami", "25"), ("ukur:k:1.3:Peserta", "40")];
        var halaman = await satu.BukaAsync(Pangkal());
        using var jawaban = await satu.KirimAsync(Dengan(halaman, "Hitung"), "form.ukur", "/", isian);
        var hidup = await UtuhAsync(jawaban);
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(Lalu, "menghitung tidak menyimpan");
        await SimpanAsync(satu, isian);
        var fakta = Pelayan.Layanan.GetRequiredService<IPenghitungFakta>().Hitung(
            await Store.BerkasLaporanAsync(Pelayan.Pemda, PelayanUji.Badan, Periode.Tahun(2022, 2), PilihanVersi.Terbaru),
            Periode.Tahun(2022, 2));
        foreach (var kode in new[] { "1.1", "1.3" })
        {
            var capaian = fakta.Kinerja.First(k => k.Indikator == kode).Capaian ?? throw new InvalidOperationException(kode);
            Teks(hidup.QuerySelector($"[id='hasil-{kode}']")).ShouldStartWith(AngkaIndonesia.Cetak(capaian, 2) + " %");
        }

        Teks(hidup.QuerySelector("[id='hasil-1.3']")).ShouldSatisfyAllConditions(
            t => t.ShouldContain("25 / 40"), t => t.ShouldContain("78,13 %"), t => t.ShouldContain("Dasar:"));
        Teks(hidup.QuerySelector("#ukur-bilah")).ShouldBe("2 dari 4 siap");
    }

    [Fact]
    public async Task Triwulan_berencana_aksi_diukur_terhadapnya_dan_tahunnya_disebut()
    {
        await SiapkanAsync(Lalu + "1.2,2022,2,orang,45,LHP\n");
        using var satu = await SubBidangAsync("satu");
        var kartu = Kartu(await satu.BukaAsync(Pangkal()), "1.2");
        kartu.ShouldContain("75,00 %");
        kartu.ShouldContain("Terhadap target setahun, yang tercetak dalam laporan");
        kartu.ShouldContain("37,50 %");
    }

    [Theory]
    [InlineData("ukur:i:1.1:realisasi", "435", "lebih dari 100 %")]
    [InlineData("ukur:i:1.2:realisasi", "20", "padahal dihitung sejak Januari")]
    [InlineData("ukur:i:1.2:realisasi", "0", "0 berarti sudah diukur")]
    [InlineData("ukur:i:1.2:realisasi", "450", "jauh di atas target 60")]
    [InlineData("ukur:s:8.1.1.01:realisasi", "300.000.000", "melampaui pagunya")]
    public async Task Angka_janggal_belum_siap_sampai_ada_sebabnya(string nama, string isi, string tanya)
    {
        var v = await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        await SimpanAsync(satu, (nama, isi));
        var halaman = await satu.BukaAsync(Pangkal());
        Teks(halaman.QuerySelector("form.ukur")).ShouldContain(tanya);
        Teks(halaman.QuerySelector("#ukur-bilah")).ShouldBe("0 dari 4 siap");
        var sebab = nama[..nama.LastIndexOf(':')] + ":sebab";
        await SimpanAsync(satu, (sebab, "Dihitung per kegiatan"));
        Teks((await satu.BukaAsync(Pangkal())).QuerySelector("#ukur-bilah")).ShouldBe("1 dari 4 siap");
        (await BacaAsync(v, nama.Contains(":s:") ? "realisasi-anggaran.csv" : "kinerja.csv")).ShouldContain("Dihitung per kegiatan");
    }

    [Fact]
    public async Task Yang_kosong_dan_janggal_menahan_penyerahan_dengan_tautan_ke_isiannya()
    {
        var v = await SiapkanAsync(Lalu);
        await MulaiAsync();
        using var satu = await SubBidangAsync("satu");
        (string, string)[] isian = [("ukur:i:1.1:realisasi", "75"), ("ukur:i:1.2:realisasi", "20"), ("ukur:k:1.3:Memahami", "20"),
            ("ukur:k:1.3:Peserta", "25")];
        using var kurang = await KirimAsync(satu, await satu.BukaAsync(Pangkal()), "serahkan", isian);
        var halaman = await UtuhAsync(kurang);
        var tautan = halaman.QuerySelectorAll(".kotak a").OfType<IHtmlAnchorElement>().ToDictionary(a => Teks(a), a => a.Hash);
        tautan.Keys.ShouldBe(["Realisasi anggaran: Pelatihan (8.1.1.01)",
            "Peserta dilatih: 20 lebih rendah daripada triwulan sebelumnya, padahal dihitung sejak Januari"]);
        tautan.Values.ShouldAllBe(h => halaman.GetElementById(h.TrimStart('#')) != null);
        (await BacaAsync(v, "kinerja.csv")).ShouldContain("1.2,2022,2,orang,20", customMessage: "isiannya tetap tersimpan");
        using var beres = await KirimAsync(satu, halaman, "serahkan", ("ukur:i:1.2:sebab", "Data ganda dihapus"),
            ("ukur:s:8.1.1.01:realisasi", "0"));
        beres.StatusCode.ShouldBe(HttpStatusCode.Found, await beres.Content.ReadAsStringAsync());
        var sesudah = await satu.BukaAsync(Pangkal());
        Utama(sesudah).ShouldContain("diserahkan atas nama Bidang Satu");
        Utama(sesudah).ShouldContain("sudah menyerahkan triwulan ini");
        sesudah.QuerySelector("form.ukur").ShouldBeNull();
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        Utama(await kepala.BukaAsync($"/pd/{PelayanUji.Badan}/alur/2022/2")).ShouldContain("Sebabnya: Data ganda dihapus");
    }

    [Fact]
    public async Task Yang_dikembalikan_di_atas_dengan_catatannya_lalu_yang_kosong_lalu_yang_siap()
    {
        await SiapkanAsync(Lalu + "1.1,2022,2,%,75,LHP\n1.2,2022,2,orang,50,LHP\n");
        await MulaiAsync();
        using var satu = await SubBidangAsync("satu");
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await GerakAsync(satu, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "satu"), ("Isian.Putaran", "1"), ("Isian.Catatan", "belum semua"));
        await GerakAsync(perencana, "Selesai", ("Isian.Langkah", "3"), ("Isian.Unit", "dua"), ("Isian.Putaran", "1"), ("Isian.Catatan", "belum"));
        await GerakAsync(perencana, "Kembalikan", ("Isian.Langkah", "5"), ("Isian.Putaran", "1"), ("Isian.Ke", "3"), ("Isian.KeUnit", "satu"),
            ("Isian.Catatan", "Daftar hadir untuk 1.2. Lampirkan."));
        var halaman = await satu.BukaAsync(Pangkal());
        halaman.QuerySelectorAll("article.ukur-kartu").Select(k => k.Id).ShouldBe(["kartu-i-1_2", "kartu-i-1_3", "kartu-i-1_1"]);
        Kartu(halaman, "1.2").ShouldContain("Daftar hadir untuk 1.2. Lampirkan.");
        Kartu(halaman, "1.1").ShouldNotContain("Daftar hadir");
    }

    [Theory]
    [InlineData(Peran.Perencana, "", true)]
    [InlineData(Peran.SubBidang, "satu", true)]
    [InlineData(Peran.SubBidang, "dua", false)]
    [InlineData(Peran.Kepala, "", false)]
    [InlineData(Peran.Bappeda, "", false)]
    public async Task Semua_membaca_pemilik_dan_perencana_mengisi(Peran peran, string unit, bool mengisi)
    {
        var v = await SiapkanAsync(Lalu);
        using var klien = peran == Peran.SubBidang ? await SubBidangAsync(unit) : await Pelayan.KlienAsync(peran);
        var halaman = await klien.BukaAsync(Pangkal(unit: "satu"));
        Kartu(halaman, "1.1").ShouldContain("Ormas terbina");
        halaman.QuerySelectorAll("input[name^='ukur:i:1.1']").Length.ShouldBe(mengisi ? 1 : 0);
        using var satu = await SubBidangAsync("satu");
        using var jawaban = await klien.KirimAsync(await satu.BukaAsync(Pangkal()), "form.ukur", "/", ("Aksi", "simpan"), ("ukur:i:1.1:realisasi", "77"),
            ("__RequestVerificationToken", halaman.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? ""));
        (await BacaAsync(v, "kinerja.csv")).Contains("77", StringComparison.Ordinal).ShouldBe(mengisi);
    }

    [Fact]
    public async Task Dua_orang_pada_dokumen_yang_sama_tidak_saling_menghapus_dan_di_tempat_yang_sama_memilih()
    {
        var v = await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        var (a, b) = (await satu.BukaAsync(Pangkal()), await perencana.BukaAsync(Pangkal(unit: "satu")));
        using var pertama = await KirimAsync(satu, a, "simpan", ("ukur:i:1.1:realisasi", "70"), ("ukur:i:1.1:kendala", "Hujan"));
        using var kedua = await KirimAsync(perencana, b, "simpan", ("ukur:i:1.2:realisasi", "50"), ("ukur:i:1.2:sebab", "Sesuai daftar"));
        kedua.StatusCode.ShouldBe(HttpStatusCode.Found, await kedua.Content.ReadAsStringAsync());
        (await BacaAsync(v, "kinerja.csv")).ShouldSatisfyAllConditions(t => t.ShouldContain("Hujan"), t => t.ShouldContain("Sesuai daftar"),
            t => t.ShouldContain("1.2,2022,2,orang,50"));
        using var ketiga = await KirimAsync(perencana, b, "simpan", ("ukur:i:1.1:realisasi", "71"), ("ukur:k:1.3:Peserta", "9"));
        var bentrok = await UtuhAsync(ketiga);
        Utama(bentrok).ShouldContain("menyimpan dokumen ini ketika Anda menyuntingnya");
        bentrok.QuerySelector<IHtmlInputElement>("input[name='ukur:i:1.1:realisasi']")?.Value.ShouldBe("71");
        using var keempat = await KirimAsync(perencana, bentrok, "gabung", ("pilih-0", "milik"));
        keempat.StatusCode.ShouldBe(HttpStatusCode.Found, await keempat.Content.ReadAsStringAsync());
        (await BacaAsync(v, "kinerja.csv")).ShouldSatisfyAllConditions(t => t.ShouldContain("1.1,2022,2,%,71"), t => t.ShouldContain("Hujan"));
        (await BacaAsync(v, "komponen.csv")).ShouldContain("1.3,Peserta,2022,2,9");
    }

    [Fact]
    public async Task Yang_tidak_terbaca_tetap_di_isiannya_dan_tidak_ada_yang_disimpan()
    {
        var v = await SiapkanAsync(Lalu);
        using var satu = await SubBidangAsync("satu");
        using var jawaban = await KirimAsync(satu, await satu.BukaAsync(Pangkal()), "simpan", ("ukur:i:1.1:realisasi", "12.34"),
            ("ukur:i:1.2:realisasi", "40"));
        var halaman = await UtuhAsync(jawaban);
        var kolom = halaman.QuerySelector<IHtmlInputElement>("input[name='ukur:i:1.1:realisasi']").ShouldNotBeNull();
        (kolom.Value, kolom.GetAttribute("aria-invalid")).ShouldBe(("12.34", "true"));
        halaman.QuerySelector<IHtmlInputElement>("input[name='ukur:i:1.2:realisasi']")?.Value.ShouldBe("40");
        (await BacaAsync(v, "kinerja.csv")).ShouldBe(Lalu);
        Utama(await satu.BukaAsync(Pangkal())).ShouldContain("Ada isian yang belum disimpan");
        var pulih = await satu.BukaAsync(Pangkal() + "?pulihkan=true");
        pulih.QuerySelector<IHtmlInputElement>("input[name='ukur:i:1.2:realisasi']")?.Value.ShouldBe("40");
    }

    [Fact]
    public async Task Yang_ditandai_pemeriksa_tampil_lebih_dulu_dengan_catatannya_tanpa_menunggu_unit_lain()
    {
        await SiapkanAsync(Lalu + "1.1,2022,2,%,75,LHP\n1.2,2022,2,orang,30,LHP\n");
        await MulaiAsync();
        using var satu = await SubBidangAsync("satu");
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await SerahkanAsync(satu, ("Catatan", "sudah"));
        (await KembalikanAsync(perencana, ("Hal", "i:1.2"))).ShouldContain("ditandai tanpa catatan");
        (await KembalikanAsync(perencana, ("Hal", "i:1.4"), ("catatan:i:1.4", "cek"))).ShouldContain("belum diserahkan pemiliknya");
        (await KembalikanAsync(perencana, ("Hal", "i:1.2"), ("catatan:i:1.2", "Peserta ganda"))).ShouldBeEmpty();
        var halaman = await satu.BukaAsync(Pangkal());
        halaman.QuerySelectorAll("article").Select(k => k.Id).First().ShouldBe("kartu-i-1_2");
        Kartu(halaman, "1.2").ShouldContain("Peserta ganda");
        Kartu(halaman, "1.1").ShouldNotContain("Dikembalikan");
        halaman.QuerySelectorAll("[autofocus]").Select(x => x.GetAttribute("name")).ShouldBe(["ukur:i:1.2:realisasi"]);
        (await perencana.BukaAsync($"/pd/{PelayanUji.Badan}/alur/2022/2")).QuerySelector("main")?.TextContent.ShouldContain("1.2: Peserta ganda");
        await SerahkanAsync(satu, ("Catatan", "sudah"));
        Utama(await satu.BukaAsync(Pangkal())).ShouldNotContain("Peserta ganda");

        static async Task<string> KembalikanAsync(HttpClient klien, params (string, string)[] isian)
        {
            var alamat = $"/pd/{PelayanUji.Badan}/alur/2022/2";
            using var jawaban = await klien.KirimAsync(await klien.BukaAsync(alamat), "#periksa", alamat + "?handler=KembalikanHal", isian);
            return jawaban.StatusCode == HttpStatusCode.Found ? "" : Utama(await jawaban.HtmlAsync());
        }
    }

    // two figures came back, one was mended: the other is asked for, and the examiner sees of each what became of it
    [Fact]
    public async Task Yang_dikembalikan_dan_belum_diubah_ditanya_dan_tampak_pada_rekapitulasi()
    {
        const string Isi = Lalu + "1.1,2022,2,%,75,LHP\n1.2,2022,2,orang,30,LHP\n";
        var v = await SiapkanAsync(Isi);
        await MulaiAsync();
        using var satu = await SubBidangAsync("satu");
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await SerahkanAsync(satu, ("Catatan", "belum semua ada"));
        var alamat = $"/pd/{PelayanUji.Badan}/alur/2022/2";
        using var kembali = await perencana.KirimAsync(await perencana.BukaAsync(alamat), "#periksa", alamat + "?handler=KembalikanHal",
            ("Hal", "i:1.1"), ("catatan:i:1.1", "Persen keliru"), ("Hal", "i:1.2"), ("catatan:i:1.2", "Peserta ganda"));
        kembali.StatusCode.ShouldBe(HttpStatusCode.Found);
        await DisimpanRekanAsync(v, "kinerja.csv", Isi.Replace("2,orang,30", "2,orang,38"));
        var kartu = await satu.BukaAsync(alamat);
        Utama(kartu).ShouldSatisfyAllConditions(
            t => t.ShouldContain("Ormas terbina (1.1) dikembalikan dengan catatan \"Persen keliru\" dan belum diubah"),
            t => t.ShouldNotContain("Peserta dilatih (1.2) dikembalikan"));
        var rekap = (await perencana.BukaAsync(alamat)).QuerySelectorAll("table tbody tr").Select(r => string.Join(' ', r.TextContent.Split(
            (char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        rekap.Single(r => r.StartsWith("Ormas terbina", StringComparison.Ordinal)).ShouldContain("Dikembalikan: Persen keliru. Belum diubah.");
        rekap.Single(r => r.StartsWith("Peserta dilatih", StringComparison.Ordinal)).ShouldContain(
            "Dikembalikan: Peserta ganda. Semula 30, menjadi 38.");
    }

    // only what was not mended stands in the way, and a word on it is enough
    [Fact]
    public async Task Penyerahan_yang_belum_diperbaiki_ditahan_sampai_dijelaskan()
    {
        await SiapkanAsync(Lalu + "1.4,2022,2,%,75,LHP\n");
        await MulaiAsync();
        using var dua = await SubBidangAsync("dua");
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        var alamat = $"/pd/{PelayanUji.Badan}/alur/2022/2";
        (await GerakAsync("1", "")).ShouldBeEmpty();
        foreach (var (putaran, catatan, ditahan) in new[] { ("2", "", true), ("2", "LHP sudah benar", false) })
        {
            if (ditahan)
            {
                using var kembali = await perencana.KirimAsync(await perencana.BukaAsync(alamat), "#periksa", alamat + "?handler=KembalikanHal",
                    ("Hal", "i:1.4"), ("catatan:i:1.4", "Periksa LHP"));
                kembali.StatusCode.ShouldBe(HttpStatusCode.Found);
            }

            (await GerakAsync(putaran, catatan)).Contains("belum diubah. Perbaiki, atau tulis", StringComparison.Ordinal).ShouldBe(ditahan);
        }

        async Task<string> GerakAsync(string putaran, string catatan)
        {
            using var jawaban = await dua.KirimAsync(await dua.BukaAsync(alamat), "form[action*=Selesai]", alamat + "?handler=Selesai",
                ("Isian.Langkah", "3"), ("Isian.Unit", "dua"), ("Isian.Putaran", putaran), ("Isian.Catatan", catatan));
            return jawaban.StatusCode == HttpStatusCode.Found ? "" : Utama(await jawaban.HtmlAsync());
        }
    }

    // the front page counts what the page of the quarter counts, whatever rows there are
    [Fact]
    public async Task Beranda_menyebut_kekurangan_yang_sama_dengan_isian_triwulannya()
    {
        await SiapkanAsync(Lalu + "1.1,2022,2,%,75,LHP\n1.2,2022,2,orang,,LHP\n");
        await MulaiAsync();
        using var satu = await SubBidangAsync("satu");
        var isian = await satu.BukaAsync(Pangkal());
        var (siap, semua) = (isian.QuerySelectorAll("#ukur-ringkas h2").Select(h => h.TextContent.Trim()).Single().Split(' ') is [var s, _, var n, ..]
            ? (int.Parse(s, System.Globalization.CultureInfo.InvariantCulture), int.Parse(n, System.Globalization.CultureInfo.InvariantCulture)) : (0, 0));
        var beranda = await satu.BukaAsync($"/pd/{PelayanUji.Badan}?tahun=2022&semua=true");
        var tautan = beranda.QuerySelectorAll($"main a[href*='/ukur/2022/2']").Select(a => a.GetAttribute("href") ?? "")
            .Where(h => h.Contains('#', StringComparison.Ordinal)).Distinct().ToList();
        tautan.Count.ShouldBe(semua - siap);
        tautan.ShouldAllBe(t => isian.GetElementById(t.Split('#', 2)[1]) != null);
    }

    [Fact]
    public async Task Triwulan_terkunci_dibaca_dengan_sebabnya()
    {
        await SiapkanAsync(Lalu);
        await MulaiAsync();
        await Pelayan.Basisdata.TulisAsync(s => s.JalankanAsync(
            "UPDATE pelaksanaan_sop SET terkunci = '2022-10-03T02:00:00.000000Z', terkunci_oleh = 'Bu Kepala' WHERE triwulan = 2"));
        using var satu = await SubBidangAsync("satu");
        var halaman = await satu.BukaAsync(Pangkal());
        Utama(halaman).ShouldContain("terkunci: disetujui Bu Kepala");
        halaman.QuerySelectorAll("input[name^='ukur:']").Length.ShouldBe(0);
    }

    [Fact]
    public async Task Isian_pertama_yang_perlu_mendapat_fokus_dan_unit_lain_dapat_dipilih()
    {
        await SiapkanAsync(Lalu + "1.1,2022,2,%,75,LHP\n");
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        var halaman = await perencana.BukaAsync(Pangkal(unit: "satu"));
        halaman.QuerySelectorAll("[autofocus]").Select(x => x.GetAttribute("name")).ShouldBe(["ukur:i:1.2:realisasi"]);
        halaman.QuerySelectorAll("select[name=unit] option").Select(o => o.TextContent).ShouldBe(["Bidang Satu", "Bidang Dua", "Semua unit"], ignoreOrder: true);
        (await perencana.BukaAsync(Pangkal(unit: "dua"))).QuerySelectorAll("article").Select(k => k.Id).ShouldBe(["kartu-i-1_4"]);
        (await perencana.BukaAsync(Pangkal(unit: "semua"))).QuerySelectorAll("article").Length.ShouldBe(4);
    }

    [Fact]
    public async Task Yang_belum_dimulai_dan_yang_tidak_ada_dijawab_dengan_jelas()
    {
        await UnitAsync(("satu", "", "Bidang Satu"));
        using var satu = await SubBidangAsync("satu");
        Utama(await satu.BukaAsync(Pangkal())).ShouldContain("Pengukuran 2022 belum dimulai");
        foreach (var alamat in new[] { Pangkal(5), $"/pd/{PelayanUji.Badan}/ukur/1999/1" })
        {
            using var jawaban = await satu.GetAsync(alamat);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }
}
