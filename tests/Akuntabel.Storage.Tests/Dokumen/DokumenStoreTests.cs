using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Storage.Tests.Dokumen;

public class DokumenStoreSqliteTests(ServerPostgres server) : DokumenStoreTests(MesinBasisdata.Sqlite, server);

public class DokumenStorePostgresTests(ServerPostgres server) : DokumenStoreTests(MesinBasisdata.Postgres, server);

public abstract class DokumenStoreTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private const string Jalur = "perjanjian-kinerja.yaml";

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
    public async Task Draf_disimpan_ditetapkan_lalu_diubah_dan_setiap_keadaannya_dapat_dibuka_lagi()
    {
        var dibuat = await BuatAsync("target: 309");
        Gudang.Jam.Kini = Gudang.Jam.Kini.AddDays(1);
        var tersimpan = Versi(await Gudang.Dokumen.SimpanAsync(GudangUji.Ani, dibuat.Kunci, dibuat.Revisi, Isi("target: 310"), "salah ketik"));
        Gudang.Jam.Kini = Gudang.Jam.Kini.AddDays(9);
        var murni = Versi(await Gudang.Dokumen.TetapkanAsync(GudangUji.Ani, dibuat.Kunci, tersimpan.Revisi, "100/1", new DateOnly(2023, 1, 20)));
        murni.Status.ShouldBe("ditetapkan");
        (await Gudang.Dokumen.SimpanAsync(GudangUji.Ani, dibuat.Kunci, murni.Revisi, Isi("target: 1"))).ShouldBeOfType<HasilSimpan.Ditolak>();
        Gudang.Jam.Kini = Gudang.Jam.Kini.AddDays(300);
        var draf = Versi(await Gudang.Dokumen.UbahAsync(GudangUji.Ani, dibuat.Kunci, "Pergeseran anggaran"));
        draf.Pendahulu.ShouldBe(1);
        draf = Versi(await Gudang.Dokumen.SimpanAsync(GudangUji.Ani, dibuat.Kunci, draf.Revisi, Isi("target: 11")));
        Versi(await Gudang.Dokumen.TetapkanAsync(GudangUji.Ani, dibuat.Kunci, draf.Revisi, "100/2", new DateOnly(2023, 12, 7)));

        (await Pada(PilihanVersi.Berlaku(new DateOnly(2023, 1, 19)))).ShouldBeNull();
        (await Pada(PilihanVersi.Berlaku(new DateOnly(2023, 12, 6)))).ShouldBe("target: 310");
        (await Pada(PilihanVersi.Berlaku(new DateOnly(2023, 12, 7)))).ShouldBe("target: 11");
        (await Pada(PilihanVersi.Tercatat(new DateTimeOffset(2023, 1, 10, 4, 0, 0, TimeSpan.Zero)))).ShouldBe("target: 309");
        (await Pada(PilihanVersi.Tercatat(new DateTimeOffset(2023, 1, 12, 0, 0, 0, TimeSpan.Zero)))).ShouldBe("target: 310");
        (await Gudang.Dokumen.DaftarVersiAsync(dibuat.Kunci)).Select(v => v.Status).ShouldBe(["ditetapkan", "digantikan"]);
        (await Gudang.Dokumen.RiwayatAsync(dibuat.Kunci)).Select(p => p.Jenis)
            .ShouldBe(["DokumenDitetapkan", "DokumenDisimpan", "PerubahanDibuka", "DokumenDitetapkan", "DokumenDisimpan", "DokumenDibuat"]);

        async Task<string?> Pada(PilihanVersi pilihan) => await Gudang.Dokumen.SebagaimanaAsync(dibuat.Kunci, pilihan) is var (_, isi) ? GudangUji.Teks(isi, Jalur) : null;
    }

    [Fact]
    public async Task Dua_penyunting_bersamaan_tidak_ada_yang_hilang()
    {
        var dibuat = await BuatAsync("target: 0");
        var hasil = await Task.WhenAll(Enumerable.Range(1, 20).Select(i => Gudang.Dokumen.SimpanAsync(GudangUji.Ani, dibuat.Kunci, dibuat.Revisi, Isi($"target: {i}"))));
        hasil.OfType<HasilSimpan.Tersimpan>().Count().ShouldBe(1);
        var pemenang = await Gudang.Dokumen.SebagaimanaAsync(dibuat.Kunci, PilihanVersi.Terbaru);
        var menang = GudangUji.Teks(pemenang.ShouldNotBeNull().Isi, Jalur);
        hasil.OfType<HasilSimpan.Bentrok>().Select(b => GudangUji.Teks(b.Kini, Jalur)).ShouldAllBe(t => t == menang);
        hasil.OfType<HasilSimpan.Bentrok>().Count().ShouldBe(19);
        (await Gudang.Dokumen.RiwayatAsync(dibuat.Kunci)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Satu_jenis_dan_periode_satu_dokumen()
    {
        await BuatAsync("a: 1");
        await Should.ThrowAsync<DokumenTidakDibuatException>(() => BuatAsync("a: 2"));
    }

    private static VersiDokumen Versi(HasilSimpan hasil) => hasil.ShouldBeOfType<HasilSimpan.Tersimpan>().Versi;

    private static Core.Umum.KumpulanBerkas Isi(string teks) => GudangUji.Berkas((Jalur, teks));

    private Task<VersiDokumen> BuatAsync(string teks) =>
        Gudang.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.PerjanjianKinerja, Periode.Tahun(2023), Isi(teks));
}
