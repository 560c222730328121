using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Tests.Alur;

public class WaktuKerjaStoreSqliteTests(ServerPostgres server) : WaktuKerjaStoreTests(MesinBasisdata.Sqlite, server);

public class WaktuKerjaStorePostgresTests(ServerPostgres server) : WaktuKerjaStoreTests(MesinBasisdata.Postgres, server);

/// <summary>Working time of a pemda is dated data with history; a change of it counts what runs again, by who has seen what moves.</summary>
public abstract class WaktuKerjaStoreTests(MesinBasisdata mesin, ServerPostgres server)
{
    private const string Pd = GudangUji.PerangkatDaerah;

    [Fact]
    public async Task Yang_disimpan_terbaca_sama_dan_berlaku_menurut_harinya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var (store, _, _) = Buat(g);
        var pekan = new PekanKerja(new(2023, 1, 2), new Dictionary<DayOfWeek, JamKerja>
        {
            [DayOfWeek.Monday] = new(new(7, 30), new(16, 0)), [DayOfWeek.Saturday] = new(new(8, 0), new(12, 0)),
        }, false, "Perbup 1");
        var ramadan = new KetentuanHari(JenisKetentuanHari.Jam, new(2023, 3, 23), new(2023, 4, 18), "Ramadan", "SE 4")
        {
            Jam = new(new(8, 0), new(15, 0)), JamJumat = new(new(8, 0), new(15, 30)),
        };
        Id(await store.SimpanAsync(GudangUji.Ani, pekan, 0));
        Id(await store.SimpanAsync(GudangUji.Ani, ramadan, 0));
        var daftar = await store.DaftarAsync(GudangUji.Pemda);
        daftar[0].Hari.ShouldBe(ramadan);
        var dibaca = daftar[1].Pekan.ShouldNotBeNull();
        (dibaca.Kata, dibaca.CutiBersamaLibur, dibaca.Dasar, dibaca.Sejak).ShouldBe((pekan.Kata, false, "Perbup 1", pekan.Sejak));
        (await store.SimpanAsync(GudangUji.Ani, pekan, 0)).ShouldBeOfType<HasilUbah.Bentrok>("sejak hari itu sudah ada");
        Id(await store.HapusAsync(GudangUji.Ani, daftar[0].Id, 1));
        (await store.DaftarAsync(GudangUji.Pemda)).ShouldHaveSingleItem();
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2023-02-03", "2023-02-01", "Libur", "SK", "Selesai")]
    [InlineData("2023-02-03", "2025-02-03", "Libur", "SK", "Selesai")]
    [InlineData("2023-02-03", "2023-02-03", " ", "SK", "Nama")]
    [InlineData("2023-02-03", "2023-02-03", "Libur", "", "Dasar")]
    public async Task Yang_tidak_mungkin_ditolak_di_bidangnya(string mulai, string selesai, string nama, string dasar, string bidang)
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var (store, _, _) = Buat(g);
        var k = new KetentuanHari(JenisKetentuanHari.Libur, DateOnly.Parse(mulai), DateOnly.Parse(selesai), nama, dasar);
        (await store.SimpanAsync(GudangUji.Ani, k, 0)).ShouldBeOfType<HasilUbah.Ditolak>().Bidang.ShouldBe(bidang);
        (await store.DaftarAsync(GudangUji.Pemda)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Tempo_yang_bergeser_ditunjukkan_dulu_lalu_dihitung_ulang_dengan_peristiwanya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var (store, jalan, _) = Buat(g);
        var semula = await MulaiAsync(jalan, await store.KalenderAsync(GudangUji.Pemda));
        var pendek = new PekanKerja(new(2023, 1, 2), new Dictionary<DayOfWeek,
            JamKerja> { [DayOfWeek.Tuesday] = new(new(8, 0), new(9, 0)) }, true, "");
        var geser = (await store.SimpanAsync(GudangUji.Ani, pendek, 0)).ShouldBeOfType<HasilUbah.Menggeser>();
        var satu = geser.Daftar.ShouldHaveSingleItem();
        satu.Semula.ShouldBe(semula);
        satu.Menjadi.ShouldBeGreaterThan(semula);
        (await TempoAsync(jalan)).ShouldBe(semula, "belum ada yang disimpan");
        (await store.DaftarAsync(GudangUji.Pemda)).ShouldBeEmpty();
        Id(await store.SimpanAsync(GudangUji.Ani, pendek, 0, geser.Sidik));
        (await TempoAsync(jalan)).ShouldBe(satu.Menjadi);
        (await store.HapusAsync(GudangUji.Ani, "pekan-2023-01-02", 1, geser.Sidik)).ShouldBeOfType<HasilUbah.Menggeser>("lain yang dilihat");
        var kembali = (await store.HapusAsync(GudangUji.Ani, "pekan-2023-01-02", 1)).ShouldBeOfType<HasilUbah.Menggeser>();
        Id(await store.HapusAsync(GudangUji.Ani, "pekan-2023-01-02", 1, kembali.Sidik));
        (await TempoAsync(jalan)).ShouldBe(semula, "yang keliru tidak menetap");
        (await g.Basisdata.BacaAsync(s =>
            s.SatuAsync<long>("SELECT COUNT(*) FROM peristiwa WHERE jenis = 'TempoDihitungUlang'"))).ShouldBe(2);
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Zona_dipilih_sekali_dan_berlaku_bagi_semua_yang_menghitung_waktu()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var (store, jalan, zona) = Buat(g);
        var semula = await MulaiAsync(jalan, await store.KalenderAsync(GudangUji.Pemda));
        var revisi = (await new PemdaStore(g.Basisdata, g.Rantai, g.Jam).KiniAsync())?.Revisi ?? 0;
        var geser = (await store.AturAsync(GudangUji.Ani, ZonaWaktu.Wit, new AturanPengingat(2, 3, 4) { Hidup = false }, revisi))
            .ShouldBeOfType<HasilUbah.Menggeser>();
        zona.Kini.ShouldBe(ZonaWaktu.Wib);
        Id(await store.AturAsync(GudangUji.Ani, ZonaWaktu.Wit, new AturanPengingat(2, 3, 4) { Hidup = false }, revisi, geser.Sidik));
        zona.Kini.ShouldBe(ZonaWaktu.Wit);
        // when the office closes, which is what was meant: 16.00 by its own clock
        (await TempoAsync(jalan)).ShouldBe(semula);
        var kini = (await new PemdaStore(g.Basisdata, g.Rantai, g.Jam).KiniAsync()).ShouldNotBeNull();
        (kini.Zona, PengingatTersimpan.Baca(kini.Pengingat)).ShouldBe(("Wit", new AturanPengingat(2, 3, 4) { Hidup = false }));
        (await store.AturAsync(GudangUji.Ani, ZonaWaktu.Wib, AturanPengingat.Bawaan, revisi)).ShouldBeOfType<HasilUbah.Bentrok>();
        zona.Kini.ShouldBe(ZonaWaktu.Wit);
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    private static (WaktuKerjaStore Store, PelaksanaanSopStore Jalan, ZonaPemda Zona) Buat(GudangUji g)
    {
        ZonaPemda zona = ZonaWaktu.Wib;
        var jalan = new PelaksanaanSopStore(g.Basisdata, g.Rantai, g.Jam, zona);
        return (new WaktuKerjaStore(g.Basisdata, g.Rantai, jalan, new PemdaStore(g.Basisdata, g.Rantai, g.Jam), zona), jalan, zona);
    }

    private static async Task<DateTime> MulaiAsync(PelaksanaanSopStore jalan, KalenderKerja kalender) => (await jalan.MulaiAsync(
        GudangUji.Ani, (Pd, JenisPelaksanaan.Pengukuran, Periode.Tahun(2022, 1)), KatalogSop.PengumpulanData, ["a"], kalender))
        .ShouldBeOfType<HasilGerak.Bergerak>().Jadi.Pelaksanaan.Terbuka.Single().Tempo.ShouldNotBeNull();

    private static async Task<DateTime> TempoAsync(PelaksanaanSopStore jalan) => (await jalan.DaftarAsync(GudangUji.Pemda, Pd, 2022))
        .Single().Pelaksanaan.Terbuka.Single().Tempo.ShouldNotBeNull();

    private static string Id(HasilUbah hasil) => hasil.ShouldBeOfType<HasilUbah.Tersimpan>().Id;
}
