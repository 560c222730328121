using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Storage.Riwayat;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Reviu;

/// <summary>A reviu from its order to its outcome, by those who do it.</summary>
public sealed class ReviuLaporanTests : KantorDireviu
{
    private static readonly JawabanReviu Catatan = new("F5", StatusPernyataan.DenganCatatan)
    {
        Kondisi = "Langkah perbaikan tidak menyebut siapa", Rekomendasi = "Sebut penanggung jawabnya",
    };

    [Fact]
    public async Task Sebelum_dimulai_halaman_mengatakan_yang_sudah_diketahui_dan_hanya_APIP_ditawari_memulai()
    {
        (await UtamaAsync(Perencana)).ShouldContain("dari 23 dapat dibaca dari data kantor");
        (await Perencana.BukaAsync(Pangkal)).QuerySelector($"main a[href='{Pangkal}/tugas']").ShouldBeNull();
        (await Apip.BukaAsync(Pangkal)).QuerySelector($"main a[href='{Pangkal}/tugas']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Peran.Perencana)]
    [InlineData(Peran.Penyusun)]
    [InlineData(Peran.Kepala)]
    [InlineData(Peran.Bappeda)]
    [InlineData(Peran.Administrator)]
    public async Task Yang_bukan_APIP_membaca_dan_tidak_menilai(Peran peran)
    {
        await MulaiAsync();
        using var klien = await Pelayan.KlienAsync(peran, Pd);
        (await klien.BukaAsync(Pangkal)).QuerySelector("main form[action*='handler=Terima'], main form[action*='handler=Maju']").ShouldBeNull();
        (await klien.BukaAsync(Pangkal + "/pernyataan/F1")).QuerySelector("main form.isian").ShouldBeNull();
        foreach (var alamat in new[] { "?handler=Terima", "?handler=Hentikan", "?handler=Buka", "?handler=Kembalikan", "/tugas", "/terbitkan", "/pernyataan/F1" })
        {
            using var jawaban = await PaksaAsync(klien, Pangkal + alamat, ("Isian.Status", "Terpenuhi"));
            jawaban.StatusCode.ShouldBe(HttpStatusCode.Forbidden, alamat);
        }

        (await JawabanAsync("F1")).ShouldBeNull();
    }

    [Fact]
    public async Task Sub_bidang_tidak_membuka_reviu()
    {
        using var klien = await Pelayan.KlienAsync(Peran.SubBidang, Pd);
        using var jawaban = await klien.GetAsync(Pangkal);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task APIP_yang_bukan_anggota_tim_tidak_menilai()
    {
        await MulaiAsync();
        using var lain = await LainAsync("budi");
        (await lain.BukaAsync(Pangkal + "/pernyataan/F1")).QuerySelector("main form.isian").ShouldBeNull();
        (await PaksaAsync(lain, Pangkal + "/pernyataan/F1", ("Isian.Status", "Terpenuhi"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PaksaAsync(lain, Pangkal + "?handler=Terima")).Tujuan().ShouldBe(Pangkal);
        (await JawabanAsync("F1")).ShouldBeNull();
    }

    [Fact]
    public async Task Yang_menulis_laporan_tidak_ditawarkan_dan_tidak_dapat_dipaksakan()
    {
        var siti = await Pelayan.AkunAsync("siti", "payung ungu di stasiun", (Peran.Apip, ""));
        await Dokumen.BuatAsync(new Pelaku(Pelayan.Pemda, siti, "Siti", "uji"), Pd, JenisDokumen.Laporan, Periode.Tahun(2021), KumpulanBerkas.Kosong);
        var halaman = await Apip.BukaAsync(Pangkal + "/tugas");
        halaman.QuerySelector("main .kotak")?.TextContent.ShouldContain("Pengguna siti ikut menulis");
        halaman.QuerySelectorAll($"main option[value='{siti}']").ShouldBeEmpty();
        using var paksa = await Apip.KirimAsync(halaman, "main form.isian", Pangkal + "/tugas", ("Isian.Tim[2].Pengguna", siti));
        (await paksa.HtmlAsync()).QuerySelector("main")?.TextContent.ShouldContain("tidak boleh menilainya");
        (await Kertas.CariAsync(Pelayan.Pemda, Pd, JenisKertas.Reviu, 2022)).ShouldBeNull();
    }

    [Fact]
    public async Task Surat_tugas_yang_salah_menyebut_isiannya_dan_menyimpan_ketikan()
    {
        var halaman = await Apip.BukaAsync(Pangkal + "/tugas");
        using var salah = await Apip.KirimAsync(halaman, "main form.isian", Pangkal + "/tugas", ("Isian.Mulai", "kemarin dulu"), ("Isian.Nomor", "700/12"), ("Isian.Tim[2].Hari", "banyak"));
        var isi = await salah.HtmlAsync();
        isi.QuerySelector(".ringkasan-galat, [role=alert]")?.TextContent.ShouldContain("bukan tanggal");
        isi.QuerySelector("[name='Isian.Nomor']")?.GetAttribute("value").ShouldBe("700/12");
        var pulih = await Apip.BukaAsync(Pangkal + "/tugas?pulihkan=true");
        pulih.QuerySelector("[name='Isian.Mulai']")?.GetAttribute("value").ShouldBe("kemarin dulu");
        using var tambah = await Apip.KirimAsync(pulih, "main form.isian", Pangkal + "/tugas", ("Aksi", "tambah"));
        (await tambah.HtmlAsync()).QuerySelectorAll("main fieldset.baris-tim").Length.ShouldBe(5);
    }

    [Fact]
    public async Task Usulan_mesin_diterima_sekaligus_hanya_yang_seluruhnya_didukung()
    {
        await MulaiAsync();
        using var jawaban = await Apip.KirimAsync(await Apip.BukaAsync(Pangkal), "main form[action*='handler=Terima']", Pangkal);
        var butir = await Kertas.ButirAsync(Pelayan.Pemda, Pd, (await KertasAsync()).Id);
        butir.Count.ShouldBeGreaterThan(0);
        butir.ShouldAllBe(b => KatalogReviu.Pusat.Cari(b.Butir)!.Daya == DayaPeriksa.Mesin);
        foreach (var b in butir)
        {
            (await JawabanAsync(b.Butir))!.Status.ShouldBe(StatusPernyataan.Terpenuhi);
        }

        (await Apip.BukaAsync(Pangkal)).QuerySelector("main form[action*='handler=Terima']").ShouldBeNull("tidak ada lagi");
    }

    [Fact]
    public async Task Catatan_ditanggapi_diselesaikan_dan_hasilnya_terbit()
    {
        await MulaiAsync();
        await NilaiSemuaAsync();
        var tempat = (await Apip.BukaAsync(Pangkal + "/pernyataan/F5")).QuerySelectorAll("select[name='Isian.Tempat'] option").Select(o => o.GetAttribute("value") ?? "").First(v => v.Length > 0);
        using (var dinilai = await NilaiAsync(Apip, "F5", ("Isian.Status", "DenganCatatan"), ("Isian.Kondisi", Catatan.Kondisi), ("Isian.Rekomendasi", Catatan.Rekomendasi), ("Isian.Tempat", tempat)))
        {
            dinilai.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        await MajuAsync(Apip);
        (await KomentarAsync()).ShouldBeEmpty("belum diteruskan pengendali teknis");
        (await MajuAsync(Apip)).ShouldContain("1 catatan disampaikan");
        (await KomentarAsync()).ShouldHaveSingleItem().Bagian.ShouldBe(tempat);
        (await UtamaAsync(Perencana, $"/pd/{Pd}?tahun=2022")).ShouldContain("Menanggapi catatan");

        (await Perencana.BukaAsync(Pangkal)).QuerySelector("main form[action*='handler=Maju']").ShouldBeNull("catatannya belum ditanggapi");
        var halaman = await Perencana.BukaAsync(Pangkal + "/pernyataan/F5");
        using (await Perencana.KirimAsync(halaman, "main form.isian", Pangkal + "/pernyataan/F5", ("Tanggapan", "Penanggung jawab sudah disebut.")))
        {
            (await MajuAsync(Perencana)).ShouldContain("Memeriksa perbaikan");
        }

        (await UtamaAsync(Apip, Pangkal + "/pernyataan/F5")).ShouldContain("Naskah laporan belum berubah sejak direviu");
        (await Apip.BukaAsync(Pangkal)).QuerySelector("main form[action*='handler=Maju']").ShouldBeNull("belum diputus");
        using (await NilaiAsync(Apip, "F5", ("Isian.Tuntas", "ya")))
        {
            (await MajuAsync(Apip)).ShouldContain("Terbitkan hasil reviu");
        }

        using var terbit = await Apip.KirimAsync(await Apip.BukaAsync(Pangkal + "/terbitkan"), "main form.isian", Pangkal + "/terbitkan", ("Nomor", "700/9/LHR"));
        terbit.Tujuan().ShouldBe(Pangkal, await terbit.Content.ReadAsStringAsync());
        var k = await KertasAsync();
        (k.Keadaan, k.Nomor).ShouldBe((KeadaanKertas.Selesai, "700/9/LHR"));
        (await UtamaAsync(Apip)).ShouldContain("Tanpa catatan");
        (await UtamaAsync(Perencana, $"/pd/{Pd}/laporan/2022")).ShouldContain(": Tanpa catatan");
    }

    [Fact]
    public async Task Catatan_yang_disampaikan_lagi_tidak_menjadi_dua_komentar()
    {
        await MulaiAsync();
        var tempat = (await Apip.BukaAsync(Pangkal + "/pernyataan/F5")).QuerySelectorAll("select[name='Isian.Tempat'] option").Select(o => o.GetAttribute("value") ?? "").First(v => v.Length > 0);
        await NilaiSemuaAsync(Catatan with { Tempat = tempat, Tuntas = false });
        await MajuAsync(Apip);
        await MajuAsync(Apip);
        using (await Perencana.KirimAsync(await Perencana.BukaAsync(Pangkal + "/pernyataan/F5"), "main form.isian", Pangkal + "/pernyataan/F5", ("Tanggapan", "Sudah.")))
        {
            await MajuAsync(Perencana);
        }

        using (await Apip.KirimAsync(await Apip.BukaAsync(Pangkal), "main form[action*='handler=Kembalikan']", Pangkal, ("Isian.Ke", "2"), ("Isian.Catatan", "Lihat lagi semuanya")))
        {
            await MajuAsync(Apip);
        }

        await MajuAsync(Apip);
        (await KomentarAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Naskah_yang_berubah_sesudah_direviu_tidak_dinyatakan_telah_direviu()
    {
        await MulaiAsync();
        await NilaiSemuaAsync();
        await MajuAsync(Apip);
        (await MajuAsync(Apip)).ShouldContain("Terbitkan hasil reviu");
        var halaman = await Apip.BukaAsync(Pangkal + "/terbitkan");
        await UbahNaskahAsync();
        using var terbit = await Apip.KirimAsync(halaman, "main form.isian", Pangkal + "/terbitkan");
        (await terbit.HtmlAsync()).QuerySelector("main")?.TextContent.ShouldContain("berubah sejak terakhir direviu");
        (await KertasAsync()).Keadaan.ShouldBe(KeadaanKertas.Berjalan);
        (await UtamaAsync(Perencana, $"/pd/{Pd}/laporan/2022")).ShouldContain("Naskah berubah sejak direviu");
    }

    [Fact]
    public async Task Penyimpangan_menutup_jalan_ke_hasil_yang_bersih()
    {
        await MulaiAsync();
        await NilaiSemuaAsync(new JawabanReviu("M5", StatusPernyataan.TidakTerpenuhi) { Kondisi = "Bukti kehadiran sama untuk dua kegiatan", Penyimpangan = true });
        var halaman = await Apip.BukaAsync(Pangkal);
        halaman.QuerySelector("main form[action*='handler=Maju']").ShouldBeNull();
        (await PaksaAsync(Apip, Pangkal + "?handler=Maju", ("Isian.Langkah", "2"), ("Isian.Putaran", "1"))).Tujuan().ShouldBe(Pangkal);
        (await UtamaAsync(Apip)).ShouldContain("ditandai penyimpangan");
        using (await Apip.KirimAsync(halaman, "main form[action*='handler=Hentikan']", Pangkal, ("Isian.Catatan", "Diteruskan ke pemeriksaan khusus")))
        {
            (await KertasAsync()).Keadaan.ShouldBe(KeadaanKertas.Dihentikan);
        }

        (await UtamaAsync(Apip)).ShouldContain("Reviu dihentikan");
        (await PaksaAsync(Apip, Pangkal + "/terbitkan", ("TanggalHasil", "1 Desember 2026"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await UtamaAsync(Perencana, $"/pd/{Pd}/laporan/2022")).ShouldContain("Dihentikan");
    }

    [Fact]
    public async Task Dua_anggota_yang_menilai_bersamaan_melihat_keduanya()
    {
        var budi = await Pelayan.AkunAsync("budi", "payung ungu di stasiun", (Peran.Apip, ""));
        await MulaiAsync(("Isian.Tim[3].Pengguna", budi), ("Isian.Tim[3].Hari", "3"));
        using var lain = await LainAsync("budi", budi);
        var dibuka = await lain.BukaAsync(Pangkal + "/pernyataan/F1");
        using (await NilaiAsync(Apip, "F1", ("Isian.Status", "DenganCatatan"), ("Isian.Kondisi", "Punya Ani")))
        {
            using var bentrok = await NilaiAsync(lain, "F1", dibuka, [("Isian.Status", "Terpenuhi"), ("Isian.Kondisi", "Punya Budi")]);
            var isi = await bentrok.HtmlAsync();
            isi.QuerySelector("main .kotak-peringatan")?.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Punya Ani"), t => t.ShouldContain("Punya Budi"));
            (await JawabanAsync("F1"))?.Kondisi.ShouldBe("Punya Ani");
            using var tetap = await NilaiAsync(lain, "F1", isi, []);
            tetap.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            (await JawabanAsync("F1"))?.Kondisi.ShouldBe("Punya Budi");
        }
    }

    [Fact]
    public async Task Sebab_tanpa_bukti_ditolak_dan_ketikannya_tetap()
    {
        await MulaiAsync();
        using var jawaban = await NilaiAsync(Apip, "F1", ("Isian.Status", "DenganCatatan"), ("Isian.Kondisi", "Kurang"), ("Isian.Sebab", "Tidak paham"));
        var isi = await jawaban.HtmlAsync();
        isi.QuerySelector("main")?.TextContent.ShouldContain("ditulis tanpa bukti");
        isi.QuerySelector("[name='Isian.Sebab']")?.TextContent.Trim().ShouldBe("Tidak paham");
        (await JawabanAsync("F1")).ShouldBeNull();
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("@(1+1) {{7*7}} \u202Eterbalik ]]>")]
    public async Task Tulisan_bermusuhan_tampil_sebagai_tulisan(string jahat)
    {
        await MulaiAsync();
        using (await NilaiAsync(Apip, "F1", ("Isian.Status", "TidakTerpenuhi"), ("Isian.Kondisi", jahat), ("Isian.Rekomendasi", jahat)))
        {
            foreach (var alamat in new[] { Pangkal, Pangkal + "/pernyataan/F1" })
            {
                var halaman = await Perencana.BukaAsync(alamat);
                halaman.QuerySelectorAll("main script, main img[onerror]").ShouldBeEmpty();
                halaman.QuerySelector("main")?.TextContent.ShouldContain(jahat[..6]);
            }
        }

        foreach (var kode in new[] { "Z9", Uri.EscapeDataString(jahat), "F1%2F..%2FF2" })
        {
            using var jawaban = await Apip.GetAsync($"{Pangkal}/pernyataan/{kode}");
            jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound, kode);
        }
    }

    [Fact]
    public async Task Bukti_dilampirkan_tim_dan_dibaca_kantor()
    {
        await MulaiAsync();
        var alamat = Pangkal + "/pernyataan/M2";
        var (kepala, kuki) = Pelayan.Penanda(Apip);
        using var isi = new MultipartFormDataContent { { new ByteArrayContent("%PDF-1.4\n%%EOF\n"u8.ToArray()), "Berkas", "bukti.pdf" } };
        using var minta = new HttpRequestMessage(HttpMethod.Post, alamat + "?handler=Lampirkan") { Content = isi };
        minta.Headers.Add("RequestVerificationToken", kepala);
        minta.Headers.Add("Cookie", kuki);
        using (await Apip.SendAsync(minta))
        {
            var tautan = (await Perencana.BukaAsync(alamat)).QuerySelector("main a[download]").ShouldNotBeNull().GetAttribute("href") ?? "";
            (await Perencana.GetByteArrayAsync(tautan)).ShouldBe("%PDF-1.4\n%%EOF\n"u8.ToArray());
        }

        using var bappeda = await Pelayan.KlienAsync(Peran.Bappeda);
        (await bappeda.BukaAsync(alamat)).QuerySelector("main a[download]").ShouldBeNull();
    }

    private async Task<HttpClient> LainAsync(string nama, string? id = null)
    {
        var klien = await Pelayan.KlienAsync();
        klien.DefaultRequestHeaders.Add("X-Uji-Pengguna", id ?? await Pelayan.AkunAsync(nama, "payung ungu di stasiun", (Peran.Apip, "")));
        return klien;
    }

    private async Task<IReadOnlyList<KomentarTersimpan>> KomentarAsync() =>
        [.. (await Pelayan.Layanan.GetRequiredService<PenulisanStore>().BacaAsync((await LaporanAsync()).Kunci)).Komentar.Where(k => k.Isi.StartsWith("Reviu F5:", StringComparison.Ordinal))];
}
