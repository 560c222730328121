using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.KodeResmi;

namespace Akuntabel.Storage.Tests.KodeResmi;

public class NomenklaturStoreSqliteTests(ServerPostgres server) : NomenklaturStoreTests(MesinBasisdata.Sqlite, server);

public class NomenklaturStorePostgresTests(ServerPostgres server) : NomenklaturStoreTests(MesinBasisdata.Postgres, server);

public abstract class NomenklaturStoreTests(MesinBasisdata mesin, ServerPostgres server)
{
    [Fact]
    public async Task Versi_diterapkan_dibatalkan_dan_terbukti()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new NomenklaturStore(g.Basisdata, g.Rantai, g.Jam);
        Task<HasilUbah> Simpan(string dasar, int mulai, string isi) => store.SimpanAsync(GudangUji.Ani,
            new VersiNomenklatur { Jenis = "Kegiatan", Dasar = dasar, Mulai = mulai, Berkas = "a.xlsx", Banyak = 3 },
            System.Text.Encoding.UTF8.GetBytes(isi));
        (await Simpan(" ", 2024, "x")).ShouldBeOfType<HasilUbah.Ditolak>();
        await Simpan("Lama", 2024, "satu");
        var baru = (await Simpan("Baru  sekali", 2026, "dua")).ShouldBeOfType<HasilUbah.Tersimpan>();
        var daftar = await store.DaftarAsync(GudangUji.Pemda);
        daftar.Select(v => (v.Dasar, v.Mulai, v.Banyak)).ShouldBe([("Baru sekali", 2026, 3), ("Lama", 2024, 3)]);
        (await store.IsiAsync(GudangUji.Pemda, daftar[0].Sidik)).ShouldBe("dua"u8.ToArray());
        (await store.DaftarAsync("lain")).ShouldBeEmpty();

        (await store.BatalkanAsync(GudangUji.Ani, baru.Id, " \u200b")).ShouldBeOfType<HasilUbah.Ditolak>().Bidang.ShouldBe("Alasan");
        (await store.DaftarAsync(GudangUji.Pemda)).Count.ShouldBe(2);
        (await store.BatalkanAsync(GudangUji.Ani, baru.Id, "keliru")).ShouldBeOfType<HasilUbah.Tersimpan>();
        (await store.BatalkanAsync(GudangUji.Ani, baru.Id, "lagi")).ShouldBeOfType<HasilUbah.TidakAda>();
        (await store.DaftarAsync(GudangUji.Pemda)).Select(v => v.Dasar).ShouldBe(["Lama"]);
        async Task<IEnumerable<string>> Masalah() => (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah
            .Where(m => m.Contains("nomenklatur", StringComparison.Ordinal));
        (await Masalah()).ShouldBeEmpty();
        await g.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE nomenklatur SET mulai = 2020"));
        (await Masalah()).ShouldNotBeEmpty();
    }
}
