using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Masuk;

/// <summary>Guessing: what strangers get, and that they shut nobody out.</summary>
public class PercobaanTests(PelayanUji pelayan) : IClassFixture<PelayanUji>
{
    private const string Sandi = "payung ungu di stasiun";

    [Fact]
    public async Task Sepuluh_kali_salah_mengunci_asal_itu_saja_dan_membuka_sendiri()
    {
        await pelayan.AkunAsync("satu", Sandi, (Peran.Administrator, ""));
        using var pemilik = pelayan.KlienAsli("10.1.0.1");
        using var masuk = await PelayanUji.MasukAsync(pemilik, "satu", Sandi);

        using var penyerang = pelayan.KlienAsli("10.1.0.2");
        for (var i = 0; i < 10; i++)
        {
            (await PesanAsync(penyerang, "satu", "tebakan " + i)).ShouldContain("tidak cocok");
        }

        (await PesanAsync(penyerang, "satu", Sandi)).ShouldContain("Terlalu banyak percobaan", customMessage: "sandi yang benar pun tidak dinilai");
        using var rumah = pelayan.KlienAsli("10.1.0.3");
        (await PelayanUji.MasukAsync(rumah, "satu", Sandi)).StatusCode.ShouldBe(HttpStatusCode.Found, "dari alamat lain tetap dapat masuk");
        pelayan.Jam.Maju(TimeSpan.FromMinutes(16));
        (await PelayanUji.MasukAsync(penyerang, "satu", Sandi)).StatusCode.ShouldBe(HttpStatusCode.Found, "sesudah seperempat jam");
    }

    [Fact]
    public async Task Peramban_yang_pernah_dipakai_masuk_tidak_terkunci_oleh_orang_lain_di_alamat_yang_sama()
    {
        await pelayan.AkunAsync("dua", Sandi);
        using var pemilik = pelayan.KlienAsli("10.2.0.1");
        using var masuk = await PelayanUji.MasukAsync(pemilik, "dua", Sandi);
        using var keluar = await pemilik.KirimAsync(await pemilik.BukaAsync("/keluar"), "main form", "/keluar");
        using var penyerang = pelayan.KlienAsli("10.2.0.1");
        for (var i = 0; i < 11; i++)
        {
            await PesanAsync(penyerang, "dua", "tebakan " + i);
        }

        (await PesanAsync(penyerang, "dua", Sandi)).ShouldContain("Terlalu banyak percobaan");
        (await PelayanUji.MasukAsync(pemilik, "dua", Sandi)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Nama_yang_tidak_ada_dijawab_dan_dikunci_sama_dengan_yang_ada()
    {
        await pelayan.AkunAsync("tiga", Sandi);
        using var klien = pelayan.KlienAsli("10.3.0.1");
        for (var i = 0; i < 12; i++)
        {
            var ada = (await PesanAsync(klien, "tiga", "tebakan")).Replace("tiga", "?", StringComparison.Ordinal);
            var tiada = (await PesanAsync(klien, "hantu", "tebakan")).Replace("hantu", "?", StringComparison.Ordinal);
            tiada.ShouldBe(ada, $"percobaan ke-{i + 1}");
        }
    }

    [Theory]
    [InlineData("ada", "salah")]
    [InlineData("hantu", "salah")]
    [InlineData("nonaktif", Sandi)]
    [InlineData("tanpa-sandi", "salah")]
    public async Task Setiap_penolakan_menghitung_sidik_sandi_tepat_sekali(string nama, string sandi)
    {
        var id = await pelayan.AkunAsync($"{nama}-{Guid.NewGuid():N}"[..20], Sandi);
        if (nama == "nonaktif")
        {
            await pelayan.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE pengguna SET aktif = 0 WHERE id = @id", new { id }));
        }
        else if (nama == "tanpa-sandi")
        {
            await pelayan.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE pengguna SET sandi = '' WHERE id = @id", new { id }));
        }

        var tertulis = nama == "hantu" ? "hantu-" + Guid.NewGuid().ToString("N")[..8] : await pelayan.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT nama_pengguna FROM pengguna WHERE id = @id", new { id })) ?? "";
        using var lingkup = pelayan.Layanan.CreateScope();
        var pengakses = lingkup.ServiceProvider.GetRequiredService<Keamanan.Pengakses>();
        pengakses.Isi(await lingkup.ServiceProvider.GetRequiredService<Storage.Pemda.PemdaStore>().KiniAsync(), null);
        var penghitung = new Penghitung(lingkup.ServiceProvider.GetRequiredService<IPasswordHasher<Pengguna>>());
        var masuk = ActivatorUtilities.CreateInstance<MasukAkun>(lingkup.ServiceProvider, penghitung);
        var konteks = new DefaultHttpContext { RequestServices = lingkup.ServiceProvider };
        (await masuk.DenganSandiAsync(konteks, tertulis, sandi, "/")).ShouldBeOfType<HasilMasuk.Salah>();
        penghitung.DaftarSidik.Select(s => s.Length).ShouldBe([lingkup.ServiceProvider.GetRequiredService<SandiPengganti>().Sandi.Length], "satu pemeriksaan atas sidik yang sama beratnya");
    }

    [Fact]
    public async Task Pemilik_nama_yang_dicoba_dari_banyak_tempat_menunggu_paling_lama_semenit()
    {
        await pelayan.AkunAsync("sasaran", Sandi);
        using var dikenal = pelayan.KlienAsli("10.7.0.1");
        using var masuk = await PelayanUji.MasukAsync(dikenal, "sasaran", Sandi);
        using var keluar = await dikenal.KirimAsync(await dikenal.BukaAsync("/keluar"), "main form", "/keluar");
        var batas = pelayan.Layanan.GetRequiredService<BatasMasuk>();
        var lama = new List<TimeSpan>();
        for (var i = 0; i < 300; i++)
        {
            var alamat = IPAddress.Parse($"10.8.{i / 250}.{i % 250}");
            if (await batas.TebakanAsync(pelayan.Pemda, "sasaran", alamat) is { } tunggu)
            {
                lama.Add(tunggu);
            }
        }

        lama.ShouldNotBeEmpty("banyak asal bersama-sama harus melambat");
        using var baru = pelayan.KlienAsli("10.7.0.2");
        (await PesanAsync(baru, "sasaran", Sandi)).ShouldContain("Tunggu");
        (await PelayanUji.MasukAsync(dikenal, "sasaran", Sandi)).StatusCode.ShouldBe(HttpStatusCode.Found, "peramban yang dikenal tidak menunggu");
        using var lain = pelayan.KlienAsli("10.7.0.3");
        await pelayan.AkunAsync("bukan-sasaran", Sandi);
        (await PelayanUji.MasukAsync(lain, "bukan-sasaran", Sandi)).StatusCode.ShouldBe(HttpStatusCode.Found, "nama lain tidak terkena");
        pelayan.Jam.Maju(TakaranStore.GiliranTerlama);
        for (var i = 0; i < 60; i++)
        {
            await batas.TebakanAsync(pelayan.Pemda, "sasaran", IPAddress.Parse($"10.9.0.{i}"));
        }

        (await PelayanUji.MasukAsync(baru, "sasaran", Sandi)).StatusCode.ShouldBe(HttpStatusCode.Found, "gilirannya tiba walau serangan berlanjut");
    }

    [Fact]
    public async Task Enam_puluh_orang_di_balik_satu_alamat_masuk_dalam_semenit()
    {
        await using var sendiri = new PelayanUji();
        await sendiri.InitializeAsync();
        var batas = sendiri.Layanan.GetRequiredService<BatasMasuk>();
        var kantor = IPAddress.Parse("10.10.0.1");
        for (var i = 0; i < 60; i++)
        {
            // one in three mistypes, everybody has a code after the password
            for (var ketik = 0; ketik < (i % 3 == 0 ? 2 : 1); ketik++)
            {
                (await batas.KirimanAsync(kantor)).ShouldBeNull($"orang ke-{i + 1}");
                (await batas.TebakanAsync(sendiri.Pemda, $"orang{i}", kantor)).ShouldBeNull($"orang ke-{i + 1}");
            }

            await batas.BenarAsync(kantor);
            (await batas.KirimanAsync(kantor)).ShouldBeNull();
        }
    }

    [Fact]
    public async Task Satu_alamat_yang_menebak_banyak_nama_diperlambat()
    {
        var batas = pelayan.Layanan.GetRequiredService<BatasMasuk>();
        var alamat = IPAddress.Parse("10.11.0.1");
        var ditolak = 0;
        for (var i = 0; i < 120; i++)
        {
            ditolak += await batas.TebakanAsync(pelayan.Pemda, $"nama-{i}", alamat) is null ? 0 : 1;
        }

        ditolak.ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task Dua_server_di_atas_satu_basis_data_menghitung_bersama()
    {
        var folder = Path.Combine(Path.GetTempPath(), "akuntabel-dua-" + Guid.NewGuid().ToString("N")[..12]);
        var jam = new JamBerhenti();
        try
        {
            await using var satu = Storage.Dasar.Basisdata.Sqlite(Path.Combine(folder, "akuntabel.db"));
            await satu.SiapkanAsync();
            await using var dua = Storage.Dasar.Basisdata.Sqlite(Path.Combine(folder, "akuntabel.db"));
            await using var a = await ServerAsync(satu, Path.Combine(folder, "a"), jam);
            await using var b = await ServerAsync(dua, Path.Combine(folder, "b"), jam);
            using var klienA = a.GetTestClient();
            using var klienB = b.GetTestClient();
            var jawaban = new List<HttpStatusCode>();
            for (var i = 0; i < 320; i++)
            {
                using var isi = new FormUrlEncodedContent([]);
                using var j = await (i % 2 == 0 ? klienA : klienB).PostAsync("/masuk", isi);
                jawaban.Add(j.StatusCode);
            }

            jawaban.Count(s => s != HttpStatusCode.TooManyRequests).ShouldBe(300);
            jawaban[^1].ShouldBe(HttpStatusCode.TooManyRequests);
            // a server started again remembers
            await using var c = await ServerAsync(satu, Path.Combine(folder, "c"), jam);
            using var klienC = c.GetTestClient();
            using var kosong = new FormUrlEncodedContent([]);
            using var ditolak = await klienC.PostAsync("/masuk", kosong);
            ditolak.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            ditolak.Headers.RetryAfter.ShouldNotBeNull();
            (await ditolak.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("Terlalu banyak permintaan");
            using var baca = await klienC.GetAsync("/masuk");
            baca.StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests, "membaca tetap boleh");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Jaringan_IPv6_dihitung_per_pelanggan()
    {
        MasukAkun.Jaringan(IPAddress.Parse("2001:db8:1:100::1")).ShouldBe(MasukAkun.Jaringan(IPAddress.Parse("2001:db8:1:1ff:ffff::9")));
        MasukAkun.Jaringan(IPAddress.Parse("2001:db8:1:100::1")).ShouldNotBe(MasukAkun.Jaringan(IPAddress.Parse("2001:db8:1:200::1")));
        MasukAkun.Jaringan(IPAddress.Parse("::ffff:10.0.0.1")).ShouldBe("10.0.0.1");
    }

    [Fact]
    public async Task Kepala_penerusan_dari_pengirim_tidak_dipercaya()
    {
        await pelayan.AkunAsync("terusan", Sandi);
        using var klien = pelayan.KlienAsli("10.6.0.1");
        klien.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.77");
        klien.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var jawaban = await PelayanUji.MasukAsync(klien, "terusan", Sandi);
        jawaban.Headers.GetValues("Set-Cookie").ShouldNotContain(k => k.StartsWith("__Host-", StringComparison.Ordinal));
        (await pelayan.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT alamat FROM sesi WHERE alamat IN ('10.6.0.1', '192.0.2.77')"))).ShouldBe(["10.6.0.1"]);
    }

    private static async Task<WebApplication> ServerAsync(Storage.Dasar.Basisdata basisdata, string sementara, TimeProvider jam)
    {
        var aplikasi = AplikasiWeb.Bangun(new OpsiWeb(basisdata, "", sementara) { Waktu = jam }, p => p.WebHost.UseTestServer());
        await aplikasi.StartAsync();
        return aplikasi;
    }

    private static async Task<string> PesanAsync(HttpClient klien, string nama, string sandi)
    {
        using var jawaban = await PelayanUji.MasukAsync(klien, nama, sandi);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await jawaban.HtmlAsync()).QuerySelector("[role=alert]")?.TextContent ?? "";
    }

    private sealed class JamBerhenti : TimeProvider
    {
        private readonly DateTimeOffset _kini = DateTimeOffset.UtcNow;

        public override DateTimeOffset GetUtcNow() => _kini;
    }

    private sealed class Penghitung(IPasswordHasher<Pengguna> asli) : IPasswordHasher<Pengguna>
    {
        public List<string> DaftarSidik { get; } = [];

        public string HashPassword(Pengguna user, string password) => asli.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Pengguna user, string hashedPassword, string providedPassword)
        {
            DaftarSidik.Add(hashedPassword);
            return asli.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
