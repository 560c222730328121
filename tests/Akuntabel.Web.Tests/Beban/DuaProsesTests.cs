using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Tests;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Keamanan.Akun;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Beban;

/// <summary>Two servers over one PostgreSQL database: what one of them ends or changes counts in the other with the very next request.</summary>
public sealed class DuaProsesTests(ServerPostgres postgres) : IClassFixture<ServerPostgres>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-dua-").FullName;

    private readonly List<(WebApplication Aplikasi, Basisdata Basisdata)> _peladen = [];

    private string _pemda = "";

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(postgres.Alasan is not null, postgres.Alasan ?? "");
        var alamat = await postgres.BasisdataBaruAsync();
        await NyalakanAsync(alamat);
        await NyalakanAsync(alamat);
        _pemda = (await Layanan<PemdaStore>(0).BuatAsync("Kabupaten Dua", "uji")).Pemda;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (aplikasi, basisdata) in _peladen)
        {
            await aplikasi.DisposeAsync();
            await basisdata.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Sesi_yang_diakhiri_di_satu_peladen_ditolak_pada_permintaan_berikutnya_di_peladen_lain()
    {
        var (pengguna, rahasia) = await PenggunaAsync("ani");
        (await JawabanAsync(0, rahasia)).ShouldBe("/akun: 200");
        (await JawabanAsync(1, rahasia)).ShouldBe("/akun: 200");
        await Layanan<SesiAktif>(0).CabutAsync(_pemda, pengguna.Id, Rahasia.Sidik(rahasia));
        (await JawabanAsync(1, rahasia)).ShouldBe("/akun: 302");
        (await JawabanAsync(0, rahasia)).ShouldBe("/akun: 302");
    }

    [Fact]
    public async Task Pengguna_yang_dinonaktifkan_dan_peran_yang_dicabut_berlaku_seketika_di_peladen_lain()
    {
        var (pengguna, rahasia) = await PenggunaAsync("budi");
        (await JawabanAsync(1, rahasia, "/pengguna")).ShouldBe("/pengguna: 200");
        await _peladen[0].Basisdata.TulisAsync(s => s.JalankanAsync("DELETE FROM penugasan WHERE pengguna = @Id", new { pengguna.Id }));
        (await JawabanAsync(1, rahasia, "/pengguna")).ShouldBe("/pengguna: 403");
        await _peladen[0].Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE pengguna SET aktif = 0 WHERE id = @Id", new { pengguna.Id }));
        (await JawabanAsync(1, rahasia, "/pengguna")).ShouldBe("/pengguna: 302");
    }

    [Fact]
    public async Task Nama_pemda_yang_diubah_di_satu_peladen_terbaca_di_peladen_lain()
    {
        var lama = (await Layanan<PemdaStore>(1).KiniAsync()).ShouldNotBeNull();
        (await Layanan<PemdaStore>(0).UbahNamaAsync(new Pelaku(_pemda, "uji", "Uji", "uji"), "Kabupaten Baru", lama.Revisi)).ShouldBeTrue();
        (await Layanan<PemdaStore>(1).KiniAsync()).ShouldNotBeNull().Nama.ShouldBe("Kabupaten Baru");
    }

    private T Layanan<T>(int peladen)
        where T : notnull => _peladen[peladen].Aplikasi.Services.GetRequiredService<T>();

    private async Task<string> JawabanAsync(int peladen, string rahasia, string alamat = "/akun")
    {
        using var klien = _peladen[peladen].Aplikasi.GetTestClient();
        klien.DefaultRequestHeaders.Add("Cookie", $"akuntabel={rahasia}");
        using var jawaban = await klien.GetAsync(alamat);
        return $"{alamat}: {(int)jawaban.StatusCode}";
    }

    private async Task<(Pengguna Pengguna, string Rahasia)> PenggunaAsync(string nama)
    {
        var p = Pengguna.Baru(_pemda, nama, nama, TimeProvider.System.GetUtcNow());
        await _peladen[0].Basisdata.TulisAsync(async s =>
        {
            await s.JalankanAsync(
                "INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, dibuat) VALUES (@Pemda, @Id, @NamaPengguna, @NamaNormal, @Nama, @Stempel, @Dibuat)", p);
            await s.JalankanAsync(
                "INSERT INTO penugasan (pemda, id, pengguna, peran, mulai) VALUES (@Pemda, @Id, @Id, @peran, '2020-01-01')", new { p.Pemda, p.Id, peran = nameof(Peran.Administrator) });
        });
        return (p, await Layanan<SesiAktif>(0).BuatAsync(p, "10.0.0.1", "uji"));
    }

    private async Task NyalakanAsync(string alamat)
    {
        var basisdata = Basisdata.Postgres(alamat);
        await basisdata.SiapkanAsync();
        var aplikasi = AplikasiWeb.Bangun(new OpsiWeb(basisdata, "", Path.Combine(_folder, $"{_peladen.Count}")), p => p.WebHost.UseTestServer());
        _peladen.Add((aplikasi, basisdata));
        await aplikasi.StartAsync();
    }
}
