using System.IO.Compression;
using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Dokumen.Evaluasi;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Pengawasan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Evaluasi;

/// <summary>An evaluation from its order to its outcome, by those who do it.</summary>
public sealed class EvaluasiTests : KantorDievaluasi
{
    private static readonly string[] SemuaSub = ["1.a", "1.b", "1.c", "2.a", "2.b", "2.c", "3.a", "3.b", "3.c", "4.a", "4.b", "4.c"];

    [Fact]
    public async Task Sebelum_dimulai_perkiraan_dari_data_bukan_nilai_resmi_dan_hanya_APIP_ditawari_memulai()
    {
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        var halaman = await perencana.BukaAsync(Pangkal);
        Teks(halaman, "main").ShouldContain("Bukan nilai resmi");
        Teks(halaman, "main").ShouldContain("dari 80 kriteria");
        halaman.QuerySelector($"main a[href='{Pangkal}/tugas']").ShouldBeNull();
        (await apip.BukaAsync(Pangkal)).QuerySelector($"main a[href='{Pangkal}/tugas']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Peran.SubBidang)]
    [InlineData(Peran.Penyusun)]
    [InlineData(Peran.Administrator)]
    public async Task Yang_hanya_membaca_tidak_dapat_memaksakan_jawaban(Peran peran)
    {
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        await MulaiAsync(apip);
        using var klien = await Pelayan.KlienAsync(peran);
        (await klien.BukaAsync(Sub("1.a"))).QuerySelector("form.isian-lke").ShouldBeNull();
        (await PaksaAsync(klien, Sub("1.a"), Kiriman("1.a.1", "Terpenuhi"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await PaksaAsync(klien, Pangkal + "?handler=Maju")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Yang_belum_gilirannya_tidak_menjawab_juga_bila_dipaksakan()
    {
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        using var bappeda = await Pelayan.KlienAsync(Peran.Bappeda);
        await MulaiAsync(apip);
        foreach (var (klien, pihak) in new[] { (bappeda, PihakKertas.Verifikator), (apip, PihakKertas.Apip) })
        {
            (await klien.BukaAsync(Sub("1.a"))).QuerySelector("form.isian-lke").ShouldBeNull();
            using var paksa = await PaksaAsync(klien, Sub("1.a"), Kiriman("1.a.1", "Terpenuhi"));
            (await JawabanAsync("1.a.1", pihak)).ShouldBe("");
            using var maju = await PaksaAsync(klien, Pangkal + "?handler=Maju", ("Isian.Langkah", "2"), ("Isian.Putaran", "1"));
        }

        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        (await kepala.BukaAsync(Sub("1.a"))).QuerySelector("form.isian-lke").ShouldNotBeNull("masih giliran kantor");
    }

    [Fact]
    public async Task Di_luar_jadwal_jawaban_tidak_berubah()
    {
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await MulaiAsync(apip);
        await Pelayan.Layanan.GetRequiredService<InstrumenStore>().AturJendelaAsync(Pelaku, Tahun, PihakKertas.Kantor, new DateOnly(2020, 1, 1), new DateOnly(2020, 1, 31), "", 0);
        var halaman = await perencana.BukaAsync(Sub("1.a"));
        halaman.QuerySelector("form.isian-lke").ShouldBeNull();
        Teks(halaman, "main").ShouldContain("Di luar jadwal");
        using var paksa = await PaksaAsync(perencana, Sub("1.a"), Kiriman("1.a.1", "Terpenuhi", "ada"));
        (await JawabanAsync("1.a.1", PihakKertas.Kantor)).ShouldBe("");
    }

    [Fact]
    public async Task Jawaban_yang_lain_dari_data_meminta_alasan_dan_ketikan_tidak_hilang()
    {
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await MulaiAsync(apip);
        // no Renstra is there: data say "not met"
        using var tolak = await IsiAsync(perencana, "1.a", k => k is "1.a.3" ? ("Terpenuhi", "") : k is "1.a.1" ? ("Terpenuhi", "pedoman 2023") : null);
        var isi = await tolak.HtmlAsync();
        Teks(isi, "main").ShouldContain("Tulis alasannya");
        (await JawabanAsync("1.a.1", PihakKertas.Kantor)).ShouldBe("", "semua atau tidak sama sekali");
        Teks(await perencana.BukaAsync(Sub("1.a") + "?pulihkan=true"), "[name='Isian.Kriteria[0].Alasan']").ShouldContain("pedoman 2023");
        using var terima = await IsiAsync(perencana, "1.a", k => k is "1.a.3" ? ("Terpenuhi", "Renstra dicetak") : null);
        terima.Tujuan().ShouldBe(Sub("1.a"));
        (await JawabanAsync("1.a.3", PihakKertas.Kantor)).ShouldContain("Renstra dicetak");
    }

    [Fact]
    public async Task Jawaban_AA_meminta_pertimbangan()
    {
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await MulaiAsync(apip);
        using var tolak = await IsiAsync(perencana, "2.a", _ => ("Terpenuhi", "ada"), ("Isian.Jawaban", "AA"));
        Teks(await tolak.HtmlAsync(), "main").ShouldContain("Tulis pertimbangannya");
        using var terima = await IsiAsync(perencana, "2.a", _ => ("Terpenuhi", "ada"), ("Isian.Jawaban", "AA"), ("Isian.Alasan", "bertahan lima tahun"));
        terima.Tujuan().ShouldBe(Sub("2.a"));
    }

    [Fact]
    public async Task Dua_orang_pada_sub_komponen_yang_sama_melihat_kedua_jawaban()
    {
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        await MulaiAsync(apip);
        var terbuka = await perencana.BukaAsync(Sub("1.a"));
        (await IsiAsync(kepala, "1.a", k => k is "1.a.1" ? ("Sebagian", "kata kepala") : null)).Dispose();
        using var bentrok = await perencana.KirimAsync(terbuka, "form.isian-lke", Sub("1.a"), ("Isian.Kriteria[0].Jawaban", "Terpenuhi"), ("Isian.Kriteria[0].Alasan", "kata perencana"), ("Aksi", "simpan"));
        var isi = await bentrok.HtmlAsync();
        Teks(isi, "main .kotak").ShouldContain("kata kepala");
        Teks(isi, "main .kotak").ShouldContain("kata perencana");
        (await JawabanAsync("1.a.1", PihakKertas.Kantor)).ShouldContain("kata kepala");
    }

    [Fact]
    public async Task Yang_dikatakan_data_dipakai_dengan_satu_tekan()
    {
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await MulaiAsync(apip);
        using var jawaban = await perencana.KirimAsync(await perencana.BukaAsync(Sub("1.a")), "form.isian-lke", Sub("1.a"), ("Aksi", "data"));
        jawaban.Tujuan().ShouldBe(Sub("1.a"));
        // 1 = not met; that there is no guideline no data can tell
        (await JawabanAsync("1.a.3", PihakKertas.Kantor)).ShouldContain("\"Pemenuhan\":1");
        (await JawabanAsync("1.a.1", PihakKertas.Kantor)).ShouldBe("");
    }

    [Fact]
    public async Task Evaluasi_berjalan_dari_kantor_sampai_terbit_dengan_nilai_yang_dihitung_tangan()
    {
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        using var bappeda = await Pelayan.KlienAsync(Peran.Bappeda);
        await MulaiAsync(apip);
        foreach (var s in SemuaSub)
        {
            (await IsiAsync(perencana, s, _ => ("Terpenuhi", "ada buktinya"))).Tujuan().ShouldBe(Sub(s));
        }

        (await MajuAsync(perencana)).Tujuan().ShouldBe(Pangkal);
        (await MajuAsync(bappeda)).Tujuan().ShouldBe(Pangkal);
        (await IsiAsync(apip, "1.a", _ => null, ("Isian.Jawaban", "AA"), ("Isian.Alasan", "dipertahankan lima tahun"))).Tujuan().ShouldBe(Sub("1.a"));
        (await IsiAsync(apip, "2.c", k => k == "2.c.10" ? ("Sebagian", "baru dua bidang") : null)).Tujuan().ShouldBe(Sub("2.c"));
        (await IsiAsync(apip, "4.c", k => k == "4.c.1" ? ("Belum", "satu belum tuntas") : null,
            ("Isian.Kriteria[0].Kondisi", "Satu rekomendasi belum tuntas"), ("Isian.Kriteria[0].Rekomendasi", "Agar menuntaskan rekomendasi"))).Tujuan().ShouldBe(Sub("4.c"));
        // what cannot be so is in the way: a report that was not made cannot be good
        (await IsiAsync(apip, "3.a", k => k == "3.a.1" ? ("Belum", "tidak ada") : null)).Dispose();
        (await apip.BukaAsync(Pangkal)).QuerySelector("main form[action*='handler=Maju']").ShouldBeNull("jawabannya bertentangan");
        using (var paksa = await PaksaAsync(apip, Pangkal + "?handler=Maju", ("Isian.Langkah", "4"), ("Isian.Putaran", "1")))
        {
            Teks(await apip.BukaAsync(Pangkal), "main").ShouldContain("4. Mengevaluasi");
        }

        (await IsiAsync(apip, "3.a", k => k == "3.a.1" ? ("Terpenuhi", "ternyata ada") : null)).Dispose();
        (await MajuAsync(apip)).Tujuan().ShouldBe(Pangkal);
        (await MajuAsync(apip)).Tujuan().ShouldBe(Pangkal);
        var terbitkan = await apip.BukaAsync(Pangkal + "/terbitkan");
        using var terbit = await apip.KirimAsync(terbitkan, "main form.isian", Pangkal + "/terbitkan", ("Nomor", "700/1"));
        terbit.Tujuan().ShouldBe(Pangkal);

        // all met is BB, 80 of 100; 1.a (6) is AA, 100; 2.c (15) has 9,5 of 10 and 4.c (12,5) 4 of 5, both B, 70
        const decimal Nilai = (6 * 1.00m) + ((9 + 15) * 0.80m) + ((6 + 9) * 0.80m) + (15 * 0.70m) + ((3 + 4.5m + 7.5m) * 0.80m) + ((5 + 7.5m) * 0.80m) + (12.5m * 0.70m);
        Nilai.ShouldBe(78.45m);
        var isi = (await perencana.BukaAsync(Pangkal)).QuerySelector("main")?.TextContent ?? "";
        isi.ShouldContain("Nilai 78,45, predikat BB (Sangat Baik)");
        isi.ShouldContain("Agar menuntaskan rekomendasi");
        var rekomendasi = await Pelayan.Layanan.GetRequiredService<RekomendasiStore>().DaftarAsync(Pelayan.Pemda, PelayanUji.Badan);
        rekomendasi.ShouldHaveSingleItem().Butir.ShouldBe("4.c.1");
        using var laporan = await perencana.GetAsync(Pangkal + "?handler=Laporan");
        await using var lhe = new ZipArchive(await laporan.Content.ReadAsStreamAsync());
        using var naskah = new StreamReader((lhe.GetEntry("word/document.xml") ?? throw new InvalidOperationException("bukan Word")).Open());
        (await naskah.ReadToEndAsync()).ShouldContain("memperoleh nilai 78,45 dengan predikat BB");
        // frozen
        using var beku = await PaksaAsync(apip, Sub("1.a"), Kiriman("1.a.1", "Belum", "berubah"));
        KonteksEvaluasi.Hasil(await KertasAsync()).ShouldNotBeNull().Nilai.ShouldBe(78.45m);
        (await JawabanAsync("1.a.1", PihakKertas.Apip)).ShouldBe("");
        var kalibrasi = (await apip.BukaAsync($"/pengawasan/kalibrasi?tahun={Tahun}")).QuerySelector("main")?.TextContent ?? "";
        kalibrasi.ShouldContain("4.c.1");
        kalibrasi.ShouldContain("1 kantor");
    }

    [Fact]
    public async Task Lembar_kerja_yang_diisi_di_luar_diambil_setelah_dibandingkan()
    {
        using var apip = await Pelayan.KlienAsync(Peran.Apip);
        using var perencana = await Pelayan.KlienAsync(Peran.Perencana);
        await MulaiAsync(apip);
        (await IsiAsync(perencana, "1.a", k => k == "1.a.1" ? ("Sebagian", "di sini") : null)).Dispose();
        var instrumen = InstrumenBawaan.Cari(KonteksEvaluasi.Bawaan).ShouldNotBeNull();
        var buku = PenulisLke.Tulis(new IsiLke(instrumen)
        {
            Kriteria = new Dictionary<string, PemenuhanKriteria> { ["1.a.1"] = PemenuhanKriteria.Terpenuhi, ["1.a.2"] = PemenuhanKriteria.Terpenuhi },
            Catatan = new Dictionary<string, string> { ["1.a.2"] = "RPJPD 2005" },
        }).Nilai;
        var (kepala, kuki) = Pelayan.Penanda(perencana);
        using var kirim = new HttpRequestMessage(HttpMethod.Post, Pangkal + "/impor") { Content = new MultipartFormDataContent { { new ByteArrayContent(buku), "Berkas", "lke.xlsx" } } };
        kirim.Headers.Add("RequestVerificationToken", kepala);
        kirim.Headers.Add("Cookie", kuki);
        using var unggah = await perencana.SendAsync(kirim);
        var periksa = unggah.Tujuan();
        periksa.ShouldStartWith(Pangkal + "/impor/");
        var halaman = await perencana.BukaAsync(periksa);
        halaman.QuerySelector("input[value='1.a.1']").ShouldNotBeNull().HasAttribute("checked").ShouldBeFalse("di situ sudah ada jawaban");
        halaman.QuerySelector("input[value='1.a.2']").ShouldNotBeNull().HasAttribute("checked").ShouldBeTrue();
        using var ambil = await perencana.KirimAsync(halaman, "main form", periksa);
        ambil.Tujuan().ShouldBe(Pangkal);
        (await JawabanAsync("1.a.2", PihakKertas.Kantor)).ShouldContain("RPJPD 2005");
        (await JawabanAsync("1.a.1", PihakKertas.Kantor)).ShouldContain("di sini");
    }
}
