using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Pemda;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Surel;
using Akuntabel.Web.Tests.Dokumen;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Akuntabel.Web.Tests.Alur;

/// <summary>Those who hold a step are reminded by themselves: the right ones, at the right time, once.</summary>
public class PengingatTests : KantorUji
{
    private const string Renstra =
        "sasaran:\n  - kode: '1'\n    uraian: Sasaran\n    indikator:\n      - {kode: '1.1', uraian: Ormas terbina, satuan: '%', penanggung-jawab: Bidang Satu}\n"
        + "      - {kode: '1.2', uraian: Konflik tertangani, satuan: '%', penanggung-jawab: Bidang Dua}\n";

    // Monday 7 December 2026, 09.00 WIB; two working days for the units: Wednesday 9 December, 16.00
    private static readonly DateTimeOffset Senin = new(2026, 12, 7, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Pemegangnya_diingatkan_sekali_dengan_yang_kurang_dan_tautannya()
    {
        await using var peladen = new PeladenSurelUji();
        await SiapkanAsync();
        var pemindai = Pemindai(peladen);
        (await PindaiAsync(pemindai, Senin.AddHours(1))).ShouldBe(0, "masih dua hari kerja");
        (await PindaiAsync(pemindai, Senin.AddDays(1).AddHours(-2))).ShouldBe(0, "pukul 07.00 kantor belum buka");
        (await PindaiAsync(pemindai, Senin.AddDays(1))).ShouldBe(1);
        (await PindaiAsync(pemindai, Senin.AddDays(1).AddMinutes(2))).ShouldBe(0);
        (await PindaiAsync(pemindai, Senin.AddDays(2))).ShouldBe(1, "pada harinya");
        (await PindaiAsync(pemindai, Senin.AddDays(1))).ShouldBe(0, "jam dimundurkan");
        (await PindaiAsync(pemindai, Senin.AddDays(3))).ShouldBe(1, "terlambat");

        peladen.Surat.Select(s => s.Kepada).ShouldAllBe(k => k == "sub-satu@uji.go.id",
            "bukan unit lain, kepala, atau perencana yang dapat mewakili");
        var (perihal, isi) = Baca(peladen.Surat[0].Isi);
        perihal.ShouldBe("Pengingat: Mengisi formulir pengumpulan data capaian kinerja, pengumpulan data triwulan I 2022 (Badan Kesatuan Bangsa dan Politik)");
        isi.ShouldBe(
            "Yth. Bidang Satu, pengumpulan data triwulan I 2022 pada Badan Kesatuan Bangsa dan Politik menunggu: Mengisi formulir pengumpulan data capaian kinerja. "
            + "Ditunggu sampai 9 Desember 2026 pukul 16.00 WIB. Belum diisi: Realisasi indikator: Ormas terbina (1.1). "
            + "Buka: https://akuntabel.uji.go.id/pd/badan/alur/2022/1");
        Baca(peladen.Surat[2].Isi).Isi.ShouldContain("Waktunya sudah lewat sejak 9 Desember 2026 pukul 16.00 WIB.");
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        (await TeksAsync(kepala, Pangkal)).ShouldSatisfyAllConditions(
            t => t.ShouldContain("Bidang Satu, Mengisi formulir pengumpulan data capaian kinerja, terlambat, yang ke-1; 1 surel terkirim"),
            t => t.ShouldContain("Bidang Dua, Mengisi formulir pengumpulan data capaian kinerja, terlambat, yang ke-1; di beranda"));
    }

    [Fact]
    public async Task Teks_yang_disalin_sama_dengan_suratnya_kecuali_tautannya()
    {
        await using var peladen = new PeladenSurelUji();
        await SiapkanAsync();
        await PindaiAsync(Pemindai(peladen), Senin.AddDays(1));
        using var kepala = await Pelayan.KlienAsync(Peran.Kepala);
        (await kepala.BukaAsync(Pangkal)).GetElementById("ingat-3-satu").ShouldNotBeNull().TextContent
            .ShouldBe(Baca(peladen.Surat.Single().Isi).Isi.Replace("https://akuntabel.uji.go.id", "http://localhost",
                StringComparison.Ordinal));
    }

    [Fact]
    public async Task Yang_sudah_selesai_tidak_diingatkan_dan_yang_dimatikan_pemda_tidak_satu_pun()
    {
        await using var peladen = new PeladenSurelUji();
        await SiapkanAsync();
        var store = Pelayan.Layanan.GetRequiredService<PelaksanaanSopStore>();
        var b = (await store.DaftarAsync(Pelayan.Pemda, PelayanUji.Badan, 2022)).Single();
        await AturAsync("mati 1 2 5", "");
        (await PindaiAsync(Pemindai(peladen), Senin.AddDays(1))).ShouldBe(0);
        await AturAsync("1 2 5", "");
        (await store.SelesaikanAsync(Rekan with { Pemda = Pelayan.Pemda }, PelayanUji.Badan, b.Id, new TugasDituju(3, "satu", 1), "ada",
            new KalenderKerja()))
            .ShouldBeOfType<HasilGerak.Bergerak>();
        (await PindaiAsync(Pemindai(peladen), Senin.AddDays(1))).ShouldBe(0);
        peladen.Surat.ShouldBeEmpty();
    }

    // 07.30 in the west is 08.30 in the middle: the office there is open
    [Fact]
    public async Task Jam_kantor_menurut_zona_pemda()
    {
        await using var peladen = new PeladenSurelUji();
        await SiapkanAsync();
        var pukul = Senin.AddDays(1).AddMinutes(-90);
        (await PindaiAsync(Pemindai(peladen), pukul)).ShouldBe(0);
        await AturAsync("", "Wita");
        (await PindaiAsync(Pemindai(peladen), pukul)).ShouldBe(1);
        Baca(peladen.Surat.Single().Isi).Isi.ShouldContain("9 Desember 2026 pukul 17.00 WITA");
    }

    [Theory]
    [InlineData(TabiatPeladen.Menolak, 3)]
    [InlineData(TabiatPeladen.Memutus, 1)]
    public async Task Pengiriman_yang_gagal_terlihat_administrator_dan_dicoba_lagi_hanya_bila_pasti_belum_sampai(TabiatPeladen tabiat,
        int percobaan)
    {
        await using var peladen = new PeladenSurelUji { Tabiat = tabiat };
        await SiapkanAsync();
        var pemindai = Pemindai(peladen);
        for (var i = 0; i < 5; i++)
        {
            (await PindaiAsync(pemindai, Senin.AddDays(1).AddMinutes(i * 20))).ShouldBe(0);
        }

        (await Pelayan.Basisdata.BacaAsync(s =>
            s.SatuAsync<int>("SELECT percobaan FROM pengingat WHERE penerima <> ''"))).ShouldBe(percobaan);
        using var a = await Pelayan.KlienAsync(Peran.Administrator);
        (await TeksAsync(a, "/pemda/waktu-kerja")).ShouldSatisfyAllConditions(
            t => t.ShouldContain("Surel terakhir yang gagal"), t => t.ShouldContain("1 surat tidak dicoba lagi"));
    }

    [Fact]
    public async Task Peladen_yang_tidak_ada_disebut_sebabnya()
    {
        int port;
        await using (var sebentar = new PeladenSurelUji())
        {
            port = sebentar.Port;
        }

        var gagal = await new PengirimSmtp(Opsi(port)).KirimAsync(new Surat("a@uji.go.id", "x", "y"),
            TestContext.Current.CancellationToken);
        gagal.ShouldNotBeNull().Sebab.ShouldContain("tidak terjangkau");
        gagal.MungkinSampai.ShouldBeFalse();
    }

    [Fact]
    public async Task Alamat_surel_diisi_sendiri_dan_yang_bukan_alamat_ditolak()
    {
        using var k = await Pelayan.KlienAsync(Peran.Perencana);
        using (var salah = await k.KirimAsync(await k.BukaAsync("/akun"), "main form", "/akun", ("Surel", "bukan alamat")))
        {
            (await salah.HtmlAsync()).QuerySelector("main")?.TextContent.ShouldContain("bukan alamat surel");
        }

        using (var simpan = await k.KirimAsync(await k.BukaAsync("/akun"), "main form", "/akun", ("Surel", " ani@uji.go.id ")))
        {
            simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await k.BukaAsync("/akun")).QuerySelector("input[name=Surel]")?.GetAttribute("value").ShouldBe("ani@uji.go.id");
    }

    // Perjanjian Kinerja 2027: by law on Sunday 31 January; what is told on which day by which clock, and to whom
    [Fact]
    public async Task Tenggat_dokumen_diingatkan_sekali_kepada_yang_menyusunnya_sampai_ditetapkan()
    {
        await using var peladen = new PeladenSurelUji();
        await SiapkanAsync();
        var kamis = new DateTimeOffset(2027, 1, 28, 2, 0, 0, TimeSpan.Zero);
        (await PindaiAsync(Pemindai(peladen), kamis.AddDays(-1))).ShouldBe(0, "masih dua hari kerja");
        await AturAsync("", "Wit");
        (await PindaiAsync(Pemindai(peladen), kamis.AddHours(-3))).ShouldBe(1, "pukul 08.00 WIT");
        (await PindaiAsync(Pemindai(peladen), kamis)).ShouldBe(0, "proses lain, hari yang sama");
        (await PindaiAsync(Pemindai(peladen), kamis.AddDays(-1))).ShouldBe(0, "jam dimundurkan");
        (await PindaiAsync(Pemindai(peladen), kamis.AddDays(3))).ShouldBe(0, "hari Minggu");
        (await PindaiAsync(Pemindai(peladen), kamis.AddDays(4))).ShouldBe(1, "terlambat");
        peladen.Surat.Select(s => s.Kepada).ShouldAllBe(k => k == "perencana-badan@uji.go.id");
        var (perihal, isi) = Baca(peladen.Surat[0].Isi);
        perihal.ShouldBe("Pengingat: Perjanjian Kinerja 2027 ditandatangani (Badan Kesatuan Bangsa dan Politik)");
        isi.ShouldBe(
            "Yth. Pengguna Perencana, Perjanjian Kinerja 2027 ditandatangani pada Badan Kesatuan Bangsa dan Politik ditunggu sampai 31 Januari 2027 (3 hari lagi). "
            + "Dasarnya: satu bulan setelah anggaran disahkan, PermenPANRB 53/2014. Dokumennya belum dimulai. "
            + "Buka: https://akuntabel.uji.go.id/pd/badan?tahun=2027");
        var v = await Pelayan.DokumenAsync(JenisDokumen.PerjanjianKinerja, Periode.Tahun(2027), Isi(("perjanjian-kinerja.yaml", "nomor: '1'\n")));
        (await Store.TetapkanAsync(Rekan with { Pemda = Pelayan.Pemda }, v.Kunci, v.Revisi, "", new(2027, 2, 2)))
            .ShouldBeOfType<HasilSimpan.Tersimpan>();
        (await PindaiAsync(Pemindai(peladen), kamis.AddDays(6))).ShouldBe(0, "sudah ditetapkan");
    }

    // due on Friday 11 December: told once a working day before, to those who answer it, until it is handed in
    [Fact]
    public async Task Rekomendasi_apip_diingatkan_sampai_diajukan()
    {
        await using var peladen = new PeladenSurelUji();
        await SiapkanAsync();
        var (kertas, store, pelaku) = (Pelayan.Layanan.GetRequiredService<KertasKerjaStore>(), Pelayan.Layanan.GetRequiredService<RekomendasiStore>(), Rekan with { Pemda = Pelayan.Pemda });
        await kertas.BuatAsync(pelaku, PelayanUji.Badan, new KertasBaru(JenisKertas.Reviu, 2025, "",
            new SuratTugas("1", null, new(2026, 3, 1), new(2026, 3, 9), [new AnggotaTim("", "Ketua", PeranTim.Ketua, 1)])));
        var k = (await kertas.CariAsync(Pelayan.Pemda, PelayanUji.Badan, JenisKertas.Reviu, 2025)).ShouldNotBeNull();
        await store.TerbitkanAsync(pelaku, k, [("S1", new IsiRekomendasi("Agar target ditetapkan."), "", new(2026, 12, 11))]);
        var r = (await store.DaftarAsync(Pelayan.Pemda, PelayanUji.Badan)).Single();
        await PindaiAsync(Pemindai(peladen), Senin.AddDays(1));
        Surat().ShouldBeEmpty("masih tiga hari kerja");
        await PindaiAsync(Pemindai(peladen), Senin.AddDays(3));
        await PindaiAsync(Pemindai(peladen), Senin.AddDays(3).AddMinutes(5));
        Surat().Select(s => s.Kepada).Order().ShouldBe(["kepala-badan@uji.go.id", "perencana-badan@uji.go.id"]);
        Surat()[0].Isi.ShouldSatisfyAllConditions(i => i.ShouldContain("ditunggu sampai 11 Desember 2026: Agar target ditetapkan."), i => i.ShouldContain($"/pd/badan/rekomendasi/{r.Id}"));
        await store.TindakAsync(pelaku, r, r with { Keadaan = KeadaanRekomendasi.Diajukan }, "TindakLanjutDiajukan");
        await PindaiAsync(Pemindai(peladen), Senin.AddDays(7));
        Surat().Count.ShouldBe(2, "sudah diajukan");

        List<(string Kepada, string Isi)> Surat() => [.. peladen.Surat.Select(s => (s.Kepada, Baca(s.Isi))).Where(s => s.Item2.Perihal.Contains("rekomendasi APIP", StringComparison.Ordinal)).Select(s => (s.Kepada, s.Item2.Isi))];
    }

    // the budget of next year is due on the last day of this one
    [Fact]
    public async Task Tenggat_pada_pergantian_tahun()
    {
        await using var peladen = new PeladenSurelUji();
        await SiapkanAsync();
        (await PindaiAsync(Pemindai(peladen), new DateTimeOffset(2026, 12, 30, 3, 0, 0, TimeSpan.Zero))).ShouldBe(1);
        Baca(peladen.Surat.Single().Isi).Perihal.ShouldContain("DPA 2027 disahkan");
    }

    // the schedule itself: what it does is told by the tests above
    [Fact]
    public async Task Penjadwal_menjalankannya_sendiri()
    {
        await SiapkanAsync();
        Setel(Senin.AddDays(1));
        await using var lain = AplikasiWeb.Bangun(
            new OpsiWeb(Pelayan.Basisdata, "", Path.Combine(Path.GetTempPath(), "akuntabel-jadwal-" + Guid.NewGuid().ToString("N")))
            {
                Waktu = Pelayan.Jam, Kunci = Pelayan.Kunci, PengingatSetiap = TimeSpan.FromMilliseconds(200),
            },
            p => p.WebHost.UseTestServer());
        await lain.StartAsync(TestContext.Current.CancellationToken);
        while (await Pelayan.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM pengingat")) < 2)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await lain.StopAsync(TestContext.Current.CancellationToken);
    }

    private static string Pangkal => $"/pd/{PelayanUji.Badan}/alur/2022/1";

    private static OpsiSurel Opsi(int port) => new("127.0.0.1", port, KeamananSurel.Tanpa, "", "", "akuntabel@uji.go.id");

    private static (string Perihal, string Isi) Baca(string surat)
    {
        using var aliran = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(surat));
        using var pesan = MimeMessage.Load(aliran);
        return (pesan.Subject ?? "", (pesan.TextBody ?? "").Trim());
    }

    private static async Task<string> TeksAsync(HttpClient klien, string alamat) => string.Join(' ',
        ((await klien.BukaAsync(alamat)).QuerySelector("main")?.TextContent ?? "").Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries));

    private PemindaiPengingat Pemindai(PeladenSurelUji peladen) => ActivatorUtilities.CreateInstance<PemindaiPengingat>(
        Pelayan.Layanan, new OpsiWeb(Pelayan.Basisdata, "", "") { AlamatLuar = "https://akuntabel.uji.go.id" },
        new List<IPengirimSurel> { new PengirimSmtp(Opsi(peladen.Port)) });

    private Task<int> PindaiAsync(PemindaiPengingat pemindai, DateTimeOffset saat)
    {
        Setel(saat);
        return pemindai.PindaiAsync(TestContext.Current.CancellationToken);
    }

    private void Setel(DateTimeOffset saat) => Pelayan.Jam.Maju(saat - Pelayan.Jam.GetUtcNow());

    private async Task AturAsync(string pengingat, string zona) => await Pelayan.Basisdata.TulisAsync(s => s.JalankanAsync(
        "UPDATE pemda SET pengingat = @pengingat, zona = @zona", new { pengingat, zona }));

    private async Task SiapkanAsync()
    {
        Setel(Senin);
        await UnitAsync(("satu", "", "Bidang Satu"), ("dua", "", "Bidang Dua"));
        await BuatAsync(JenisDokumen.Renstra, ("perencanaan.yaml", Renstra));
        await BuatAsync(JenisDokumen.Pengukuran,
            ("kinerja.csv", "indikator,tahun,triwulan,satuan,realisasi,sumber\n1.2,2022,1,%,15,LHP\n"));
        foreach (var peran in new[] { Peran.Kepala, Peran.Perencana, Peran.Administrator })
        {
            await Pelayan.PenggunaAsync(peran, PelayanUji.Badan);
        }

        (await SubBidangAsync("satu")).Dispose();
        await Pelayan.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE pengguna SET surel = id || '@uji.go.id'"));
        (await Pelayan.Layanan.GetRequiredService<PelaksanaanSopStore>().MulaiAsync(
            Rekan with { Pemda = Pelayan.Pemda }, (PelayanUji.Badan, JenisPelaksanaan.Pengukuran, Periode.Tahun(2022, 1)),
                KatalogSop.PengumpulanData,
            ["satu", "dua"], new KalenderKerja())).ShouldBeOfType<HasilGerak.Bergerak>();
    }
}
