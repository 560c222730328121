using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Tests.Alur;

public class PengingatStoreSqliteTests(ServerPostgres server) : PengingatStoreTests(MesinBasisdata.Sqlite, server);

public class PengingatStorePostgresTests(ServerPostgres server) : PengingatStoreTests(MesinBasisdata.Postgres, server);

/// <summary>A reminder is a row: it falls due once and is sent at most once, whoever looks, dies, or sets the clock.</summary>
public abstract class PengingatStoreTests(MesinBasisdata mesin, ServerPostgres server)
{
    private const string Pd = GudangUji.PerangkatDaerah;

    [Fact]
    public async Task Dua_proses_yang_memindai_bersama_mencatat_dan_mengambil_satu()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        await using var lain = mesin == MesinBasisdata.Sqlite ? Basisdata.Sqlite(g.Alamat) : Basisdata.Postgres(g.Alamat);
        var b = await MulaiAsync(g);
        var proses = new[] { new PengingatStore(g.Basisdata, g.Jam), new PengingatStore(lain, g.Jam) };
        var catat = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => CatatAsync(proses[i % 2], b, 1))));
        catat.Count(c => c).ShouldBe(1);
        var ambil = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => proses[i % 2].AmbilAsync(GudangUji.Pemda))));
        ambil.OfType<BarisPengingat>().ShouldHaveSingleItem().Penerima.ShouldBe("ani");
    }

    [Fact]
    public async Task Yang_diambil_proses_yang_mati_tidak_dikirim_lagi()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var b = await MulaiAsync(g);
        var store = new PengingatStore(g.Basisdata, g.Jam);
        await CatatAsync(store, b, 0);
        (await store.AmbilAsync(GudangUji.Pemda)).ShouldNotBeNull();
        // nobody tells how it ended
        g.Jam.Kini += TimeSpan.FromDays(3);
        (await store.AmbilAsync(GudangUji.Pemda)).ShouldBeNull();
        (await CatatAsync(store, b, 0)).ShouldBeFalse();
        (await CatatAsync(store, b, 1)).ShouldBeTrue("yang berikutnya tetap");
    }

    [Fact]
    public async Task Yang_tercatat_tetapi_belum_diambil_tidak_hilang()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var b = await MulaiAsync(g);
        await CatatAsync(new PengingatStore(g.Basisdata, g.Jam), b, 0);
        (await new PengingatStore(g.Basisdata, g.Jam).AmbilAsync(GudangUji.Pemda)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Jam_yang_dimundurkan_tidak_mengingatkan_lagi()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var b = await MulaiAsync(g);
        var store = new PengingatStore(g.Basisdata, g.Jam);
        (await CatatAsync(store, b, 2)).ShouldBeTrue();
        g.Jam.Kini -= TimeSpan.FromDays(2);
        (await CatatAsync(store, b, 0)).ShouldBeFalse();
        (await CatatAsync(store, b, 1)).ShouldBeFalse();
        (await CatatAsync(store, b, 2)).ShouldBeFalse();
        (await store.DaftarAsync(GudangUji.Pemda, b.Id)).Count.ShouldBe(2, "satu catatan, satu penerima");
    }

    [Fact]
    public async Task Yang_gagal_dicoba_paling_banyak_tiga_kali_dan_sebabnya_terbaca()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var b = await MulaiAsync(g);
        var store = new PengingatStore(g.Basisdata, g.Jam);
        await CatatAsync(store, b, 0);
        for (var i = 1; i <= PengingatStore.PercobaanTerbanyak; i++)
        {
            var baris = (await store.AmbilAsync(GudangUji.Pemda)).ShouldNotBeNull($"percobaan {i}");
            await store.SelesaiAsync(GudangUji.Pemda, baris, "gagal", $"Peladen tidak terjangkau {i}");
            (await store.AmbilAsync(GudangUji.Pemda)).ShouldBeNull("belum waktunya");
            (await store.KeadaanAsync(GudangUji.Pemda)).ShouldBe(new KeadaanKiriman(
                $"Peladen tidak terjangkau {i}", SaatUtc.Tulis(g.Jam.Kini), i == PengingatStore.PercobaanTerbanyak ? 1 : 0));
            g.Jam.Kini += TimeSpan.FromMinutes(16);
        }

        (await store.AmbilAsync(GudangUji.Pemda)).ShouldBeNull();
    }

    [Fact]
    public async Task Yang_mungkin_sudah_sampai_tidak_dicoba_lagi()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var b = await MulaiAsync(g);
        var store = new PengingatStore(g.Basisdata, g.Jam);
        await CatatAsync(store, b, 0);
        await store.SelesaiAsync(GudangUji.Pemda, (await store.AmbilAsync(GudangUji.Pemda)).ShouldNotBeNull(), "tak-pasti", "Terputus");
        g.Jam.Kini += TimeSpan.FromDays(1);
        (await store.AmbilAsync(GudangUji.Pemda)).ShouldBeNull();
        (await store.KeadaanAsync(GudangUji.Pemda)).Gagal.ShouldBe(1);
    }

    [Fact]
    public async Task Langkah_yang_sudah_bergerak_tidak_diingatkan_dan_tempo_baru_diingatkan_lagi()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var b = await MulaiAsync(g);
        var store = new PengingatStore(g.Basisdata, g.Jam);
        (await CatatAsync(store, b, 2)).ShouldBeTrue();
        var t = b.Pelaksanaan.Terbuka.First();
        (await store.CatatAsync(GudangUji.Pemda, b, t with { Tempo = t.Tempo?.AddDays(5) }, 0, [], ZonaWaktu.Wib)).ShouldBeTrue();
        (await store.CatatAsync(GudangUji.Pemda, b with { Revisi = b.Revisi + 1 }, t, 3, [], ZonaWaktu.Wib)).ShouldBeFalse();
    }

    private static Task<bool> CatatAsync(PengingatStore store, PelaksanaanTersimpan b, int ke) =>
        store.CatatAsync(GudangUji.Pemda, b, b.Pelaksanaan.Terbuka.First(), ke, ["ani"], ZonaWaktu.Wib);

    private static async Task<PelaksanaanTersimpan> MulaiAsync(GudangUji g) =>
        (await new PelaksanaanSopStore(g.Basisdata, g.Rantai, g.Jam).MulaiAsync(
        GudangUji.Ani, (Pd, JenisPelaksanaan.Pengukuran, Periode.Tahun(2022, 1)), KatalogSop.PengumpulanData, ["a", "b"],
            new KalenderKerja()))
        .ShouldBeOfType<HasilGerak.Bergerak>().Jadi;
}
