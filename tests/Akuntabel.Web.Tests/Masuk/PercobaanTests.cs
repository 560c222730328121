using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Web.Keamanan.Akun;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
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
    public async Task Terlalu_sering_dari_satu_alamat_mendapat_halaman_429_dalam_bahasa_indonesia()
    {
        await using var sendiri = new PelayanUji();
        await sendiri.InitializeAsync();
        await sendiri.AkunAsync("empat", Sandi);
        using var klien = sendiri.KlienAsli("10.4.0.1");
        var halaman = await klien.BukaAsync("/masuk");
        HttpResponseMessage jawaban;
        var kali = 0;
        do
        {
            jawaban = await klien.KirimAsync(halaman, "main form", "/masuk");
            kali++;
        }
        while (jawaban.StatusCode == HttpStatusCode.OK && kali < 200);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        kali.ShouldBe(61);
        (await jawaban.HtmlAsync()).Body.ShouldNotBeNull().TextContent.ShouldContain("Terlalu banyak permintaan");
        jawaban.Headers.RetryAfter.ShouldNotBeNull();
        using var lain = sendiri.KlienAsli("10.4.0.2");
        (await lain.KirimAsync(await lain.BukaAsync("/masuk"), "main form", "/masuk")).StatusCode.ShouldBe(HttpStatusCode.OK, "alamat lain tidak terkena");
        (await klien.BukaAsync("/masuk")).ShouldNotBeNull("membaca tetap boleh");
    }

    [Fact]
    public void Terlalu_sering_atas_satu_nama_ditolak_tetapi_tidak_bagi_peramban_yang_dikenal()
    {
        using var batas = new BatasMasuk();
        Enumerable.Range(1, 20).ShouldAllBe(_ => batas.Boleh("sasaran", null));
        batas.Boleh("sasaran", null).ShouldBeFalse();
        batas.Boleh("sasaran", "peramban-pemilik").ShouldBeTrue();
        batas.Boleh("nama-lain", null).ShouldBeTrue();
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

    private static async Task<string> PesanAsync(HttpClient klien, string nama, string sandi)
    {
        using var jawaban = await PelayanUji.MasukAsync(klien, nama, sandi);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await jawaban.HtmlAsync()).QuerySelector("[role=alert]")?.TextContent ?? "";
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
