using Akuntabel.Core.Alur;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Tests.Alur;

public class PelaksanaanSopStoreSqliteTests(ServerPostgres server) : PelaksanaanSopStoreTests(MesinBasisdata.Sqlite, server);

public class PelaksanaanSopStorePostgresTests(ServerPostgres server) : PelaksanaanSopStoreTests(MesinBasisdata.Postgres, server);

/// <summary>A procedure moves by what stands in the store; each move is an event, and of two at once one is told that it is done.</summary>
public abstract class PelaksanaanSopStoreTests(MesinBasisdata mesin, ServerPostgres server)
{
    private const string Pd = GudangUji.PerangkatDaerah;

    private static readonly KalenderKerja Kalender = new();

    [Fact]
    public async Task Dimulai_sekali_dijalankan_dikembalikan_dan_terkunci()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new PelaksanaanSopStore(g.Basisdata, g.Rantai, g.Jam);
        var b = await MulaiAsync(store);
        (await store.MulaiAsync(GudangUji.Ani, (Pd, JenisPelaksanaan.Pengukuran, Periode.Tahun(2022, 1)), KatalogSop.PengumpulanData,
            ["a", "b"], Kalender))
            .ShouldBeOfType<HasilGerak.Ditolak>().Pesan.ShouldContain("sudah dimulai");
        b.Pelaksanaan.Terbuka.Select(t => (t.Langkah, t.Unit)).ShouldBe([(3, "a"), (3, "b")]);

        (await SelesaiAsync(store, b, 3, "a")).ShouldBeOfType<HasilGerak.Bergerak>();
        (await SelesaiAsync(store, b, 3, "a")).ShouldBeOfType<HasilGerak.Ditolak>().Pesan.ShouldContain(GudangUji.Ani.Nama);
        await SelesaiAsync(store, b, 3, "b");
        await SelesaiAsync(store, b, 5, "");
        (await store.KembalikanAsync(GudangUji.Ani, Pd, b.Id, new TugasDituju(7, "", 1), (3, ["b"]), " ",
            Kalender)).ShouldBeOfType<HasilGerak.Ditolak>();
        (await store.KembalikanAsync(GudangUji.Ani, Pd, b.Id, new TugasDituju(7, "", 1), (3, ["b"]), " Angka  terbalik ",
            Kalender)).ShouldBeOfType<HasilGerak.Bergerak>();
        var kembali = (await store.CariAsync(GudangUji.Pemda, Pd, b.Id)).ShouldNotBeNull().Pelaksanaan.Terbuka.Single();
        (kembali.Unit, kembali.Putaran, kembali.Alasan).ShouldBe(("b", 2, "Angka terbalik"));
        (await SelesaiAsync(store, b, 3, "b")).ShouldBeOfType<HasilGerak.Ditolak>("halaman yang dibuka sebelum dikembalikan");
        await SelesaiAsync(store, b, 3, "b", 2);
        await SelesaiAsync(store, b, 5, "", 2);
        await SelesaiAsync(store, b, 7, "", 2);
        await SelesaiAsync(store, b, 8, "");

        var akhir = (await store.DaftarAsync(GudangUji.Pemda, Pd, 2022)).ShouldHaveSingleItem();
        (akhir.Pelaksanaan.Terkunci, akhir.Pelaksanaan.Berakhir is not null, akhir.Periode).ShouldBe((true, true, Periode.Tahun(2022, 1)));
        (await store.BukaKembaliAsync(GudangUji.Ani, Pd, b.Id, (3, ["a"]), "Salah ketik", Kalender)).ShouldBeOfType<HasilGerak.Bergerak>()
            .Jadi.Pelaksanaan.Terkunci.ShouldBeFalse();
        (await g.Basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda, $"sop/{b.Id}"))).Select(p => p.Jenis).Distinct()
            .ShouldBe(["SopDibukaKembali", "LangkahSelesai", "LangkahDikembalikan", "SopDimulai"]);
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Dua_pejabat_yang_menyetujui_pada_saat_yang_sama_satu_diberi_tahu()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new PelaksanaanSopStore(g.Basisdata, g.Rantai, g.Jam);
        var b = await MulaiAsync(store);
        await SelesaiAsync(store, b, 3, "a");
        await SelesaiAsync(store, b, 3, "b");
        await SelesaiAsync(store, b, 5, "");
        var hasil = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => i % 2 == 0
            ? Task.Run(() => SelesaiAsync(store, b, 7, ""))
            : Task.Run(() => store.KembalikanAsync(GudangUji.Ani with { Id = "budi", Nama = "Budi Kepala" }, Pd, b.Id, new TugasDituju(7,
                "", 1), (5, []), "Perbaiki", Kalender))));
        hasil.Count(h => h is HasilGerak.Bergerak).ShouldBe(1);
        hasil.OfType<HasilGerak.Ditolak>().ShouldAllBe(h => h.Pesan.Contains("Tidak ada yang diubah"));
        (await store.CariAsync(GudangUji.Pemda, Pd, b.Id)).ShouldNotBeNull().Revisi.ShouldBe(5);
    }

    [Fact]
    public async Task Isian_yang_dikembalikan_terbaca_sama_dan_catatannya_tidak_kosong_atau_terlalu_panjang()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new PelaksanaanSopStore(g.Basisdata, g.Rantai, g.Jam);
        var b = await MulaiAsync(store);
        await SelesaiAsync(store, b, 3, "a");
        (await KembalikanAsync(" ")).ShouldBeOfType<HasilGerak.Ditolak>().Pesan.ShouldContain("apa yang harus diperbaiki");
        (await KembalikanAsync(new string('x', 301))).ShouldBeOfType<HasilGerak.Ditolak>().Pesan.ShouldContain("Catatan 1.1 terlalu panjang");
        (await KembalikanAsync(" angka  terbalik ")).ShouldBeOfType<HasilGerak.Bergerak>();
        var t = (await store.CariAsync(GudangUji.Pemda, Pd, b.Id)).ShouldNotBeNull().Pelaksanaan.Cari(3, "a").ShouldNotBeNull();
        (t.Alasan, t.Putaran).ShouldBe(("1.1: angka terbalik", 2));
        t.Hal.ShouldBe([new HalDikembalikan(JenisHal.Indikator, "1.1", "angka terbalik")]);
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();

        Task<HasilGerak> KembalikanAsync(string catatan) => store.KembalikanHalAsync(GudangUji.Ani, Pd, b.Id, 3,
            [new PengembalianUnit("a", [new HalDikembalikan(JenisHal.Indikator, "1.1", catatan)])], Kalender);
    }

    // what was agreed to before the head could choose was told to lock the quarters before
    [Theory]
    [InlineData(true, "", true)]
    [InlineData(false, "", false)]
    [InlineData(false, ",\"Sekaligus\":false", true)]
    public async Task Persetujuan_mengunci_yang_sebelumnya_bila_dipilih_atau_bila_lama(bool sekaligus, string dihapus, bool terkunci)
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new PelaksanaanSopStore(g.Basisdata, g.Rantai, g.Jam);
        var b = (await store.MulaiAsync(GudangUji.Ani, (Pd, JenisPelaksanaan.Pengukuran, Periode.Tahun(2022, 2)), KatalogSop.PengumpulanData,
            [], Kalender)).ShouldBeOfType<HasilGerak.Bergerak>().Jadi;
        await SelesaiAsync(store, b, 3, "");
        await SelesaiAsync(store, b, 5, "");
        (await store.SelesaikanAsync(GudangUji.Ani, Pd, b.Id, new TugasDituju(7, "", 1) { Sekaligus = sekaligus }, "", Kalender))
            .ShouldBeOfType<HasilGerak.Bergerak>();
        if (dihapus.Length > 0)
        {
            await g.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE pelaksanaan_sop SET isi = REPLACE(isi, @dihapus, '')", new { dihapus }));
        }

        var dibaca = (await store.CariAsync(GudangUji.Pemda, Pd, b.Id)).ShouldNotBeNull();
        (dibaca.Mengunci(1), dibaca.Mengunci(2), dibaca.Mengunci(3)).ShouldBe((terkunci, true, false));
        (await g.Dokumen.DaftarTerkunciAsync(GudangUji.Pemda, Pd, 2022)).ShouldHaveSingleItem().Memuat(1).ShouldBe(terkunci);
    }

    [Fact]
    public async Task Waktu_yang_habis_melanjutkan_satu_kali_siapa_pun_yang_melihatnya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new PelaksanaanSopStore(g.Basisdata, g.Rantai, g.Jam);
        var sop = KatalogSop.PengumpulanData;
        var b = (await store.MulaiAsync(GudangUji.Ani, (Pd, JenisPelaksanaan.Pengukuran, Periode.Tahun(2022, 1)),
            Sop.Buat(sop.Kunci, sop.DaftarPelaksana, [.. sop.DaftarLangkah.Select(l => l with { Gabung = AturanGabung.Lanjut })]).Nilai,
            ["a", "b"], Kalender)).ShouldBeOfType<HasilGerak.Bergerak>().Jadi;
        b = (await SelesaiAsync(store, b, 3, "a")).ShouldBeOfType<HasilGerak.Bergerak>().Jadi;
        (await store.LanjutkanAsync(GudangUji.Pemda, b, Kalender)).ShouldBeFalse("waktunya belum habis");
        g.Jam.Kini += TimeSpan.FromDays(30);
        var hasil = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => store.LanjutkanAsync(GudangUji.Pemda, b, Kalender))));
        hasil.Count(h => h).ShouldBe(1);
        (await store.CariAsync(GudangUji.Pemda, Pd, b.Id)).ShouldNotBeNull().Pelaksanaan.Terbuka.Select(t => t.Langkah).Order().ShouldBe([3, 5]);
    }

    // the same moment in each zone; what was stored is read back to the minute
    [Theory]
    [InlineData(ZonaWaktu.Wib)]
    [InlineData(ZonaWaktu.Wita)]
    [InlineData(ZonaWaktu.Wit)]
    public async Task Saat_menurut_zona(ZonaWaktu zona)
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new PelaksanaanSopStore(g.Basisdata, g.Rantai, g.Jam, zona);
        var b = await MulaiAsync(store);
        var dibaca = (await store.CariAsync(GudangUji.Pemda, Pd, b.Id)).ShouldNotBeNull();
        dibaca.Pelaksanaan.DaftarTugas.ShouldBe(b.Pelaksanaan.DaftarTugas);
        dibaca.Pelaksanaan.DaftarTugas[0].Sejak.ShouldBe(g.Jam.GetUtcNow().UtcDateTime.AddHours((int)zona), TimeSpan.FromMinutes(1));
        // closing time is by the clock on the wall there
        dibaca.Pelaksanaan.Terbuka.First().Tempo.ShouldNotBeNull().TimeOfDay.ShouldBe(TimeSpan.FromHours(16));
    }

    private static async Task<PelaksanaanTersimpan> MulaiAsync(PelaksanaanSopStore store) =>
        (await store.MulaiAsync(GudangUji.Ani, (Pd, JenisPelaksanaan.Pengukuran, Periode.Tahun(2022, 1)), KatalogSop.PengumpulanData,
            ["a", "b"], Kalender))
            .ShouldBeOfType<HasilGerak.Bergerak>().Jadi;

    private static Task<HasilGerak> SelesaiAsync(PelaksanaanSopStore store, PelaksanaanTersimpan b, int langkah, string unit,
        int putaran = 1) =>
        store.SelesaikanAsync(GudangUji.Ani, Pd, b.Id, new TugasDituju(langkah, unit, putaran), "", Kalender);
}
