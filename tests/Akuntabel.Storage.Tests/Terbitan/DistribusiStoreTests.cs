using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Terbitan;

namespace Akuntabel.Storage.Tests.Terbitan;

public class DistribusiStoreSqliteTests(ServerPostgres server) : DistribusiStoreTests(MesinBasisdata.Sqlite, server);

public class DistribusiStorePostgresTests(ServerPostgres server) : DistribusiStoreTests(MesinBasisdata.Postgres, server);

/// <summary>Whom an issued report goes to.</summary>
public abstract class DistribusiStoreTests(MesinBasisdata mesin, ServerPostgres server)
{
    private static readonly BuktiDistribusi Bukti = new("tanda terima.png", "image/png", "gambar"u8.ToArray());

    [Fact]
    public async Task Penerima_yang_sama_tidak_dua_kali()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var (store, t) = (Store(g), await TerbitAsync(g));
        (await store.TambahAsync(GudangUji.Ani, t, [new() { Penerima = "Inspektorat" }, new() { Penerima = "Bappeda", Rangkap = 2 }])).Berhasil.ShouldBeTrue();
        (await store.TambahAsync(GudangUji.Ani, t, [new() { Penerima = " inspektorat " }])).Berhasil.ShouldBeFalse();
        (await store.DaftarAsync(t)).Select(b => (b.Penerima, b.Rangkap)).ShouldBe([("Inspektorat", 0), ("Bappeda", 2)]);
    }

    [Fact]
    public async Task Penyerahan_menyimpan_buktinya_dan_mempertahankannya_bila_dicatat_lagi()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var (store, t) = (Store(g), await TerbitAsync(g));
        await store.TambahAsync(GudangUji.Ani, t, [new() { Penerima = "Bappeda" }]);
        var id = (await store.DaftarAsync(t))[0].Id;
        (await store.CatatAsync(GudangUji.Ani, t, new() { Id = id, Penerima = "Bappeda", Cara = "diantar", Rangkap = 2, Tanggal = "2024-02-01", DiterimaOleh = "Budi" }, Bukti)).Berhasil.ShouldBeTrue();
        (await store.CatatAsync(GudangUji.Ani, t, new() { Id = id, Penerima = "Bappeda", Cara = "diantar", Rangkap = 3, Tanggal = "2024-02-01", DiterimaOleh = "Budi" }, null)).Berhasil.ShouldBeTrue();
        var b = (await store.DaftarAsync(t)).ShouldHaveSingleItem();
        (b.Rangkap, b.Diserahkan, b.BuktiNama, b.OlehNama).ShouldBe((3, true, "tanda terima.png", "Ani Perencana"));
        (await store.BuktiAsync(t, id)).ShouldBe(Bukti.Data.ToArray());
    }

    [Theory]
    [InlineData("", 1, "2024-02-01")]
    [InlineData("Bappeda", 1001, "2024-02-01")]
    [InlineData("Bappeda", 1, "1 Februari")]
    public async Task Isian_yang_salah_tidak_disimpan(string penerima, int rangkap, string tanggal)
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var (store, t) = (Store(g), await TerbitAsync(g));
        await store.TambahAsync(GudangUji.Ani, t, [new() { Penerima = "Arsip" }]);
        var id = (await store.DaftarAsync(t))[0].Id;
        (await store.CatatAsync(GudangUji.Ani, t, new() { Id = id, Penerima = penerima, Rangkap = rangkap, Tanggal = tanggal }, Bukti)).Berhasil.ShouldBeFalse();
        (await store.DaftarAsync(t)).ShouldHaveSingleItem().Penerima.ShouldBe("Arsip");
    }

    [Fact]
    public async Task Dihapus_dari_daftar_dengan_alasan_dan_riwayatnya_tetap_utuh()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var (store, t) = (Store(g), await TerbitAsync(g));
        await store.TambahAsync(GudangUji.Ani, t, [new() { Penerima = "Arsip" }]);
        var id = (await store.DaftarAsync(t))[0].Id;
        (await store.HapusAsync(GudangUji.Ani, t, id, "")).Berhasil.ShouldBeFalse();
        (await store.HapusAsync(GudangUji.Ani, t, id, "Tidak jadi dikirim ke sana")).Berhasil.ShouldBeTrue();
        (await store.DaftarAsync(t)).ShouldBeEmpty();
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    private static DistribusiStore Store(GudangUji g) => new(g.Basisdata, g.Rantai, g.Jam);

    private static async Task<BarisTerbitan> TerbitAsync(GudangUji g)
    {
        var v = await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Laporan, Periode.Tahun(2023),
            new KumpulanBerkas([KeyValuePair.Create("laporan.yaml", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes("jenis: lkj\ntahun: 2023\n"))]));
        await g.Dokumen.TetapkanAsync(GudangUji.Ani, v.Kunci, v.Revisi, "700/1", new DateOnly(2024, 1, 31));
        return (await new TerbitanStore(g.Basisdata, g.Rantai, g.Jam).DaftarAsync(v.Kunci))[0];
    }
}
