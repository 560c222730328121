using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Penjenjangan;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Penjenjangan;

public class PermintaanStoreSqliteTests(ServerPostgres server) : PermintaanStoreTests(MesinBasisdata.Sqlite, server);

public class PermintaanStorePostgresTests(ServerPostgres server) : PermintaanStoreTests(MesinBasisdata.Postgres, server);

/// <summary>One office asks, the other answers, who asked takes back; every act is in the history and none can be done twice.</summary>
public abstract class PermintaanStoreTests(MesinBasisdata mesin, ServerPostgres server)
{
    private const string Pd = GudangUji.PerangkatDaerah;

    [Fact]
    public async Task Permintaan_dikirim_dijawab_dan_ditarik()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new PermintaanStore(g.Basisdata, g.Rantai, g.Jam);
        await g.Basisdata.TulisAsync(s => s.JalankanAsync(
            "INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@Pemda, 'dinas', '', 'Dinas Lain', '')",
            new { GudangUji.Pemda }));
        var isian = new IsianPermintaan("dinas", 2022, "8.01.02", "Siswa terdampingi", " Latih\n gurunya ");
        (await store.KirimAsync(GudangUji.Ani, Pd, isian with { Kepada = Pd })).ShouldBeOfType<HasilUbah.Ditolak>();
        (await store.KirimAsync(GudangUji.Ani, Pd, isian with { Kepada = "tiada" })).ShouldBeOfType<HasilUbah.Ditolak>();
        (await store.KirimAsync(GudangUji.Ani, Pd,
            isian with { Catatan = " " })).ShouldBeOfType<HasilUbah.Ditolak>().Bidang.ShouldBe("Catatan");
        var id = (await store.KirimAsync(GudangUji.Ani, Pd, isian)).ShouldBeOfType<HasilUbah.Tersimpan>().Id;
        (await store.KirimAsync(GudangUji.Ani, Pd, isian)).ShouldBeOfType<HasilUbah.Ditolak>().Pesan.ShouldContain("sudah diminta");
        (await store.DaftarAsync(GudangUji.Pemda, "dinas")).ShouldHaveSingleItem().Keadaan.ShouldBe(KeadaanPermintaan.Menunggu);

        (await store.JawabAsync(GudangUji.Ani, Pd, id, true, "")).ShouldBeOfType<HasilUbah.TidakAda>("peminta tidak menjawab sendiri");
        (await store.TarikAsync(GudangUji.Ani, "dinas", id)).ShouldBeOfType<HasilUbah.TidakAda>();
        (await store.JawabAsync(GudangUji.Ani, "dinas", id, false, "  ")).ShouldBeOfType<HasilUbah.Ditolak>().Bidang.ShouldBe("Alasan");
        (await store.JawabAsync(GudangUji.Ani, "dinas", id, true, "")).ShouldBeOfType<HasilUbah.Tersimpan>();
        (await store.JawabAsync(GudangUji.Ani, "dinas", id, false, "berubah")).ShouldBeOfType<HasilUbah.Bentrok>();
        (await store.TarikAsync(GudangUji.Ani, Pd, id)).ShouldBeOfType<HasilUbah.Tersimpan>();
        (await store.KirimAsync(GudangUji.Ani, Pd, isian)).ShouldBeOfType<HasilUbah.Tersimpan>("yang lama sudah ditarik");

        var daftar = await store.DaftarAsync(GudangUji.Pemda, "dinas");
        daftar.Count.ShouldBe(2);
        var b = daftar.Single(x => x.Id == id);
        (b.Keadaan, b.Catatan, b.Diminta, b.Tahun, b.Berlaku, b.Revisi).ShouldBe(
            (KeadaanPermintaan.Ditarik, "Latih gurunya", "Dinas Lain", 2022, false, 3));
        (await g.Basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda, $"permintaan/{id}")))
            .Select(p => (p.Jenis, p.PerangkatDaerah)).ShouldBe(
                [("PermintaanDitarik", Pd), ("PermintaanDiterima", "dinas"), ("PermintaanDikirim", Pd)]);
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldNotContain(m => m.Contains("permintaan",
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task Permintaan_yang_diubah_diam_diam_ketahuan()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new PermintaanStore(g.Basisdata, g.Rantai, g.Jam);
        await g.Basisdata.TulisAsync(s => s.JalankanAsync(
            "INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES (@Pemda, 'dinas', '', 'Dinas Lain', '')",
            new { GudangUji.Pemda }));
        _ = await store.KirimAsync(GudangUji.Ani, Pd, new IsianPermintaan("dinas", 2022, "8.01.02", "Siswa", "Latih"));
        await g.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE permintaan_lintas SET keadaan = 'Diterima'", new { }));
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldContain(m => m.Contains("permintaan",
            StringComparison.Ordinal));
    }
}
