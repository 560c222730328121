using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Isian;

namespace Akuntabel.Storage.Tests.Isian;

public class DrafStoreSqliteTests(ServerPostgres server) : DrafStoreTests(MesinBasisdata.Sqlite, server);

public class DrafStorePostgresTests(ServerPostgres server) : DrafStoreTests(MesinBasisdata.Postgres, server);

/// <summary>What a user may keep is bounded; what is over the bound is refused with its reason, and what was kept stays.</summary>
public abstract class DrafStoreTests(MesinBasisdata mesin, ServerPostgres server)
{
    private const int Mb = 1024 * 1024;

    [Fact]
    public async Task Draf_kelima_puluh_satu_ditolak_dengan_alasan_dan_yang_lama_tetap_dapat_diganti()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = await StoreAsync(g);
        for (var i = 0; i < DrafStore.Terbanyak; i++)
        {
            (await SimpanAsync(store, $"/x{i}", "isi")).ShouldBe("");
        }

        (await SimpanAsync(store, "/lagi", "isi")).ShouldContain("50 draf");
        (await store.CariAsync(GudangUji.Pemda, "ani", "/lagi")).ShouldBeNull();
        (await SimpanAsync(store, "/x7", "isi yang baru")).ShouldBe("");
        (await store.CariAsync(GudangUji.Pemda, "ani", "/x7")).ShouldNotBeNull().Isi.ShouldBe("isi yang baru");
        (await SimpanAsync(store, "/lagi", "isi", "budi")).ShouldBe("", "batasnya milik tiap pengguna");

        await store.BuangAsync(GudangUji.Pemda, "ani", "/x7");
        (await SimpanAsync(store, "/lagi", "isi")).ShouldBe("");
    }

    [Fact]
    public async Task Draf_yang_bersama_melebihi_dua_puluh_mb_ditolak_dan_isinya_yang_lama_utuh()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = await StoreAsync(g);
        for (var i = 0; i < 5; i++)
        {
            (await SimpanAsync(store, $"/x{i}", new string('x', 4 * Mb))).ShouldBe("");
        }

        (await SimpanAsync(store, "/lagi", "a")).ShouldContain("batasnya 20 MB");
        (await SimpanAsync(store, "/x1", new string('y', (4 * Mb) + 1))).ShouldContain("batasnya 20 MB");
        (await store.CariAsync(GudangUji.Pemda, "ani", "/x1")).ShouldNotBeNull().Isi.ShouldBe(new string('x', 4 * Mb));
        (await SimpanAsync(store, "/x1", new string('é', Mb))).ShouldBe("", "lebih kecil daripada sebelumnya");
        (await store.DaftarAsync(GudangUji.Pemda, "ani")).Single(d => d.Kunci == "/x1").Ukuran.ShouldBe(2 * Mb);
    }

    [Fact]
    public async Task Draf_semua_pengguna_bersama_dibatasi()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = await StoreAsync(g);
        await SimpanAsync(store, "/x", "isi", "budi");
        await g.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE draf_isian SET ukuran = @ukuran", new { ukuran = DrafStore.UkuranSemua - 3 }));
        (await SimpanAsync(store, "/y", "isi")).ShouldBe("");
        (await SimpanAsync(store, "/z", "isi")).ShouldContain("semua pengguna");
        (await SimpanAsync(store, "/y", "ISI")).ShouldBe("");
    }

    [Fact]
    public async Task Kiriman_serentak_tidak_menembus_batas()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = await StoreAsync(g);
        var alasan = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => SimpanAsync(store, $"/x{i}", new string('x', 3 * Mb))));
        alasan.Count(a => a.Length == 0).ShouldBe(6);
        (await store.DaftarAsync(GudangUji.Pemda, "ani")).Sum(d => d.Ukuran).ShouldBe(18 * Mb);
    }

    [Fact]
    public async Task Draf_yang_tidak_disentuh_sembilan_puluh_hari_dibuang()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = await StoreAsync(g);
        await SimpanAsync(store, "/lama", "isi", "budi");
        g.Jam.Kini += TimeSpan.FromDays(50);
        await SimpanAsync(store, "/baru", "isi", "budi");
        g.Jam.Kini += TimeSpan.FromDays(41);
        await SimpanAsync(store, "/x", "isi");
        (await store.DaftarAsync(GudangUji.Pemda, "budi")).Select(d => d.Kunci).ShouldBe(["/baru"]);
    }

    private static async Task<DrafStore> StoreAsync(GudangUji g)
    {
        await g.Basisdata.TulisAsync(s => s.JalankanAsync(
            "INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, dibuat) VALUES (@Pemda, 'ani', 'ani', 'ani', 'Ani', 's', ''), (@Pemda, 'budi', 'budi', 'budi', 'Budi', 's', '')",
            new { GudangUji.Pemda }));
        return new DrafStore(g.Basisdata, g.Jam);
    }

    private static async Task<string> SimpanAsync(DrafStore store, string kunci, string isi, string pengguna = "ani") =>
        (await store.SimpanAsync(GudangUji.Pemda, pengguna, kunci, isi)).Alasan;
}
