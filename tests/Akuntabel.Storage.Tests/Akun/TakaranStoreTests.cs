using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Akun;

public class TakaranStoreSqliteTests(ServerPostgres server) : TakaranStoreTests(MesinBasisdata.Sqlite, server);

public class TakaranStorePostgresTests(ServerPostgres server) : TakaranStoreTests(MesinBasisdata.Postgres, server);

/// <summary>Rates that processes count together.</summary>
public abstract class TakaranStoreTests(MesinBasisdata mesin, ServerPostgres server) : AkunTests(mesin, server)
{
    private static readonly Takaran Dua = new(20, TimeSpan.FromSeconds(15));

    private TakaranStore Store => new(Gudang.Basisdata, Gudang.Jam);

    [Fact]
    public async Task Dua_proses_serentak_bersama_sama_tidak_mendapat_lebih_dari_takarannya()
    {
        await using var lain = Proses();
        var kedua = new TakaranStore(lain, Gudang.Jam);
        var pertama = Store;
        var hasil = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => (i % 2 == 0 ? pertama : kedua).AmbilAsync("", "a", Dua)));
        hasil.Count(h => h is null).ShouldBe(20);
        hasil.ShouldAllBe(h => h == null || h == Dua.Selang);
        Gudang.Jam.Kini += Dua.Selang;
        (await Store.AmbilAsync("", "a", Dua)).ShouldBeNull("satu sudah mengalir");
        (await Store.AmbilAsync("", "a", Dua)).ShouldNotBeNull();
        await Store.KembalikanAsync("", "a", Dua);
        (await Store.AmbilAsync("", "a", Dua)).ShouldBeNull("yang dikembalikan dapat diambil lagi");
        (await Store.AmbilAsync("", "b", Dua)).ShouldBeNull("takaran lain tersendiri");
    }

    [Fact]
    public async Task Giliran_datang_paling_lama_semenit_walau_yang_lain_terus_mencoba()
    {
        for (var i = 0; i < 200; i++)
        {
            await Store.GiliranAsync("uji", "nama", $"bot{i}", Dua);
        }

        var tunggu = (await Store.GiliranAsync("uji", "nama", "pemilik", Dua)).ShouldNotBeNull();
        tunggu.ShouldBeInRange(TimeSpan.FromSeconds(1), TakaranStore.GiliranTerlama);
        (await Store.GiliranAsync("uji", "nama", "pemilik", Dua)).ShouldBe(tunggu, "menekan lagi tidak memperpanjang");
        Gudang.Jam.Kini += tunggu;
        for (var i = 0; i < 200; i++)
        {
            await Store.GiliranAsync("uji", "nama", $"bot{i}", Dua);
        }

        (await Store.GiliranAsync("uji", "nama", "pemilik", Dua)).ShouldBeNull("gilirannya tiba");
        (await Store.GiliranAsync("uji", "nama", "pemilik", Dua)).ShouldNotBeNull().ShouldBe(TakaranStore.GiliranTerlama, "giliran berlaku sekali, dan yang berikutnya lebih lama");
    }

    [Fact]
    public async Task Jam_yang_pernah_maju_tidak_menutup_pintu_sesudah_dibetulkan()
    {
        var percobaan = new PercobaanStore(Gudang.Basisdata, Gudang.Rantai, Gudang.Jam);
        var benar = Gudang.Jam.Kini;
        Gudang.Jam.Kini = benar.AddYears(1);
        for (var i = 0; i < 30; i++)
        {
            await Store.AmbilAsync("", "kiriman", Dua);
            await Store.GiliranAsync("uji", "nama", "pemilik", Dua);
            await percobaan.CobaAsync("uji", "ani", "10.0.0.1", 3);
        }

        Gudang.Jam.Kini = benar;
        (await Store.AmbilAsync("", "kiriman", Dua)).ShouldBeNull();
        (await Store.GiliranAsync("uji", "nama", "pemilik", Dua)).ShouldBeNull();
        (await percobaan.TerkunciAsync("uji", "ani", "10.0.0.1")).ShouldBeNull();
        (await percobaan.KunciAsync("uji", "ani")).Banyak.ShouldBe(0);
        (await percobaan.CobaAsync("uji", "ani", "10.0.0.1", 3)).DitolakSampai.ShouldBeNull();
        for (var i = 0; i < 20; i++)
        {
            await Store.GiliranAsync("uji", "nama", "bot", Dua);
        }

        (await Store.GiliranAsync("uji", "nama", "pemilik", Dua)).ShouldNotBeNull("takarannya berlaku lagi").ShouldBeLessThanOrEqualTo(TakaranStore.GiliranTerlama);
    }

    [Fact]
    public async Task Setiap_asal_mendapat_paling_banyak_satu_percobaan_semenit_selama_diserang()
    {
        var boleh = 0;
        for (var detik = 0; detik < 600; detik += 5)
        {
            for (var asal = 0; asal < 10; asal++)
            {
                boleh += await Store.GiliranAsync("uji", "nama", $"bot{asal}", Dua) is null ? 1 : 0;
            }

            Gudang.Jam.Kini += TimeSpan.FromSeconds(5);
        }

        // what flows anyway (20 and four a minute), and turns of ten origins that grow to a minute
        boleh.ShouldBeLessThan(20 + 40 + (10 * 20));
    }

    [Fact]
    public async Task Menghitung_percobaan_tidak_menunggu_penulis_dokumen()
    {
        if (Gudang.Basisdata.Mesin == MesinBasisdata.Sqlite)
        {
            return;
        }

        await using var lain = Proses();
        using var batas = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var percobaan = new PercobaanStore(lain, Gudang.Rantai, Gudang.Jam);
        await Gudang.Basisdata.TulisAsync(async s =>
        {
            await RantaiPeristiwa.KunciAsync(s, GudangUji.Pemda);
            // in another connection while the chain is held: this would wait for us, and we for it
            Task a, b;
            using (ExecutionContext.SuppressFlow())
            {
                a = Task.Run(() => percobaan.CobaAsync(GudangUji.Pemda, "ani", "alamat:a", 10, batas.Token), batas.Token);
                b = Task.Run(() => new TakaranStore(lain, Gudang.Jam).AmbilAsync("", "a", Dua, batas.Token), batas.Token);
            }

            await Task.WhenAll(a, b);
        });
    }

    [Fact]
    public async Task Lima_sandi_terakhir_diingat_dan_yang_lebih_lama_dilupakan()
    {
        var admin = await AdministratorAsync();
        for (var i = 0; i < 8; i++)
        {
            admin.Sandi = $"sidik-{i}";
            (await Pengguna.SimpanAsync(GudangUji.Ani, admin)).ShouldBeTrue();
        }

        (await new SandiStore(Gudang.Basisdata).TerakhirAsync(GudangUji.Pemda, admin.Id)).ShouldBe(["sidik-7", "sidik-6", "sidik-5", "sidik-4", "sidik-3"]);
        var pulih = (await Kelola.PulihkanDariTerminalAsync(GudangUji.Pemda, admin.NamaPengguna, "Budi", "lupa", false)).ShouldBeOfType<HasilKelola.Selesai>();
        pulih.Tautan.ShouldNotBeEmpty();
        (await new SandiStore(Gudang.Basisdata).TerakhirAsync(GudangUji.Pemda, admin.Id)).ShouldContain("sidik-7", "yang dilepas saat pemulihan tetap diingat");
    }

    private Basisdata Proses() => Gudang.Basisdata.Mesin == MesinBasisdata.Sqlite ? Basisdata.Sqlite(Gudang.Alamat) : Basisdata.Postgres(Gudang.Alamat);
}
