using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Riwayat;

public class RiwayatStoreSqliteTests(ServerPostgres server) : RiwayatStoreTests(MesinBasisdata.Sqlite, server);

public class RiwayatStorePostgresTests(ServerPostgres server) : RiwayatStoreTests(MesinBasisdata.Postgres, server);

public abstract class RiwayatStoreTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private GudangUji? _gudang;

    private GudangUji Gudang => _gudang ?? throw new InvalidOperationException("belum siap");

    public async ValueTask InitializeAsync() => _gudang = await GudangUji.BuatAsync(mesin, server);

    public async ValueTask DisposeAsync()
    {
        if (_gudang is not null)
        {
            await _gudang.DisposeAsync();
        }
    }

    [Fact]
    public async Task Yang_dikenai_peristiwa_disebut_namanya_yang_lenyap_tidak()
    {
        var d = await Gudang.Dokumen.BuatAsync(GudangUji.Ani, "badan", JenisDokumen.Anggaran, Periode.Tahun(2023), Isi("1"));
        var nama = await new RiwayatStore(Gudang.Basisdata).NamaObjekAsync(GudangUji.Ani.Pemda, [$"dokumen/{d.Dokumen}", "perangkat-daerah/badan", "unit-kerja/tidak-ada", "aneh"]);
        nama[$"dokumen/{d.Dokumen}"].ShouldBe(d.Judul);
        nama.ContainsKey("perangkat-daerah/badan").ShouldBeTrue();
        nama.ContainsKey("unit-kerja/tidak-ada").ShouldBeFalse();
    }

    [Fact]
    public async Task Peristiwa_disaring_menurut_objek_jenis_pelaku_dan_waktu_dan_dibaca_sebagian_sebagian()
    {
        var riwayat = new RiwayatStore(Gudang.Basisdata);
        var ani = GudangUji.Ani;
        var budi = ani with { Id = "budi", Nama = "Budi 100%" };
        var d = await Gudang.Dokumen.BuatAsync(ani, "badan", JenisDokumen.Anggaran, Periode.Tahun(2023), Isi("1"));
        var esok = Gudang.Jam.Kini = Gudang.Jam.Kini.AddDays(1);
        await Gudang.Dokumen.SimpanAsync(budi, d.Kunci, d.Revisi, Isi("2"));
        await Gudang.Dokumen.BuatAsync(ani, "badan", JenisDokumen.Anggaran, Periode.Tahun(2024), Isi("3"));

        var objek = $"dokumen/{d.Dokumen}";
        (await AmbilAsync(new() { Objek = objek })).ShouldBe(["DokumenDisimpan", "DokumenDibuat"]);
        (await AmbilAsync(new() { Objek = objek, Jenis = "DokumenDibuat" })).ShouldBe(["DokumenDibuat"]);
        (await AmbilAsync(new() { Pelaku = "BUDI 100%" })).ShouldBe(["DokumenDisimpan"]);
        (await AmbilAsync(new() { Pelaku = "100_" })).ShouldBeEmpty();
        (await AmbilAsync(new() { PerangkatDaerah = "badan", Dari = esok })).ShouldBe(["DokumenDibuat", "DokumenDisimpan"]);
        (await AmbilAsync(new() { Objek = objek, Sebelum = esok })).ShouldBe(["DokumenDibuat"]);
        var satu = await riwayat.DaftarAsync(ani.Pemda, new() { PerangkatDaerah = "badan" }, banyak: 1);
        (await riwayat.DaftarAsync(ani.Pemda, new() { PerangkatDaerah = "badan" }, satu[0].Nomor)).Select(p => p.Jenis).ShouldBe(["DokumenDisimpan", "DokumenDibuat"]);
        (await riwayat.DaftarJenisAsync(ani.Pemda, "badan")).ShouldBe(["DokumenDibuat", "DokumenDisimpan"]);
        (await riwayat.KepalaAsync(ani.Pemda)).Sidik.ShouldBe(satu[0].Sidik);
        (await riwayat.PernahAsync(ani.Pemda, objek, d.Sidik)).ShouldBeTrue();
        (await riwayat.PernahAsync(ani.Pemda, "dokumen/lain", d.Sidik)).ShouldBeFalse();

        async Task<IEnumerable<string>> AmbilAsync(SaringanPeristiwa s) => (await riwayat.DaftarAsync(ani.Pemda, s)).Select(p => p.Jenis);
    }

    private static KumpulanBerkas Isi(string isi) => new([KeyValuePair.Create("anggaran.csv", (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(isi))]);
}
