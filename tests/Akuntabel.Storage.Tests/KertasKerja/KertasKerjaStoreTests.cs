using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.KertasKerja;

public class KertasKerjaStoreSqliteTests(ServerPostgres server) : KertasKerjaStoreTests(MesinBasisdata.Sqlite, server);

public class KertasKerjaStorePostgresTests(ServerPostgres server) : KertasKerjaStoreTests(MesinBasisdata.Postgres, server);

/// <summary>Working papers of APIP: who may write in them, that nothing is lost, that what is issued stays.</summary>
public abstract class KertasKerjaStoreTests(MesinBasisdata mesin, ServerPostgres server)
{
    private const string Pd = GudangUji.PerangkatDaerah;

    internal static Pelaku Dewi { get; } = new(GudangUji.Pemda, "p-dewi", "Dewi Auditor", "uji");

    internal static SuratTugas Tugas { get; } = new("700/1", new(2023, 1, 5), new(2023, 1, 9), new(2023, 1, 20),
        [new("p-dewi", "Dewi Auditor", PeranTim.Ketua, 5), new("", "Inspektur", PeranTim.PenanggungJawab, 1)]);

    [Fact]
    public async Task Satu_kantor_dan_tahun_mempunyai_satu_kertas_kerja()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = Store(g);
        Id(await store.BuatAsync(Dewi, Pd, new(JenisKertas.Reviu, 2022, "x", Tugas)));
        (await store.BuatAsync(Dewi, Pd, new(JenisKertas.Reviu, 2022, "x", Tugas))).ShouldBeOfType<HasilUbah.Ditolak>().Pesan.ShouldContain("sudah dimulai");
        Id(await store.BuatAsync(Dewi, Pd, new(JenisKertas.Evaluasi, 2022, "x", Tugas)));
        var k = (await store.CariAsync(GudangUji.Pemda, Pd, JenisKertas.Reviu, 2022)).ShouldNotBeNull();
        k.Tugas.Tim.ShouldBe(Tugas.Tim);
        (k.Tugas.Mulai, k.Tugas.Tanggal, k.Keadaan).ShouldBe((Tugas.Mulai, Tugas.Tanggal, KeadaanKertas.Berjalan));
        (await store.DaftarAsync(GudangUji.Pemda, null, tahun: 2022)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Yang_menulis_dokumennya_tidak_boleh_mereviu()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = Store(g);
        await g.Dokumen.BuatAsync(GudangUji.Ani, Pd, JenisDokumen.Laporan, Periode.Tahun(2022), KumpulanBerkas.Kosong);
        var ani = Tugas with { Tim = [new("p-ani", "Ani Perencana", PeranTim.Ketua, 5)] };
        (await store.BuatAsync(Dewi, Pd, new(JenisKertas.Reviu, 2022, "x", ani))).ShouldBeOfType<HasilUbah.Ditolak>().Pesan.ShouldContain("Ani Perencana ikut menulis");
        Id(await store.BuatAsync(Dewi, Pd, new(JenisKertas.Reviu, 2022, "x", Tugas)));
        var k = (await store.CariAsync(GudangUji.Pemda, Pd, JenisKertas.Reviu, 2022)).ShouldNotBeNull();
        // also who wrote after he was named, or was not named at all
        (await store.SimpanAsync(GudangUji.Ani, k, PihakKertas.Apip, [new("F1", "{}", 0)])).ShouldBeOfType<HasilUbah.Ditolak>().Pesan.ShouldContain("tidak boleh menilainya");
        Id(await store.SimpanAsync(GudangUji.Ani, k, PihakKertas.Kantor, [new("F1", "{}", 0)]));
        (await store.MenulisAsync(GudangUji.Pemda, Pd, 2019, "p-ani")).ShouldBeNull("tahun lain");
    }

    [Fact]
    public async Task Dua_yang_menyimpan_bersamaan_tidak_saling_menimpa()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var (store, k) = await SiapAsync(g);
        Id(await store.SimpanAsync(Dewi, k, PihakKertas.Apip, [new("F1", "satu", 0), new("F2", "dua", 0)]));
        (await store.SimpanAsync(Dewi, k, PihakKertas.Apip, [new("F3", "baru", 0), new("F1", "lain", 0)])).ShouldBeOfType<HasilUbah.Bentrok>();
        var butir = await store.ButirAsync(GudangUji.Pemda, Pd, k.Id);
        butir.Select(b => (b.Butir, b.Isi, b.Revisi, b.OlehNama)).ShouldBe([("F1", "satu", 1, "Dewi Auditor"), ("F2", "dua", 1, "Dewi Auditor")], "semua atau tidak satu pun");
        Id(await store.SimpanAsync(Dewi, k, PihakKertas.Apip, [new("F1", "satu", 0)]));
        Id(await store.SimpanAsync(Dewi, k, PihakKertas.Apip, [new("F1", "lain", 1)]));
        (await store.ButirSemuaAsync(GudangUji.Pemda, JenisKertas.Reviu, 2022))[k.Id].Select(b => b.Isi).ShouldBe(["lain", "dua"]);
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Yang_terbit_beku_sampai_dibuka_dengan_alasan()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var (store, k) = await SiapAsync(g);
        Id(await store.SidikAsync(Dewi, k, "abc"));
        k = await KiniAsync(store);
        Id(await store.TerbitkanAsync(Dewi, k, "700/9/LHR", new(2023, 1, 20), "{\"a\":1}"));
        (await store.TerbitkanAsync(Dewi, k, "700/9/LHR", new(2023, 1, 20), "{}")).ShouldBeOfType<HasilUbah.Bentrok>();
        k = await KiniAsync(store);
        (k.Keadaan, k.Nomor, k.Tanggal, k.Hasil, k.Sidik).ShouldBe((KeadaanKertas.Selesai, "700/9/LHR", "2023-01-20", "{\"a\":1}", "abc"));
        (await store.SimpanAsync(Dewi, k, PihakKertas.Apip, [new("F1", "x", 0)])).ShouldBeOfType<HasilUbah.Ditolak>().Pesan.ShouldContain("beku");
        (await store.BukaKembaliAsync(Dewi, k, "  ")).ShouldBeOfType<HasilUbah.Ditolak>();
        Id(await store.BukaKembaliAsync(Dewi, k, "laporannya diganti"));
        (await KiniAsync(store)).ShouldSatisfyAllConditions(x => x.Keadaan.ShouldBe(KeadaanKertas.Berjalan), x => x.Hasil.ShouldBeEmpty());
        Id(await store.HentikanAsync(Dewi, await KiniAsync(store), "indikasi penyimpangan"));
        (await KiniAsync(store)).Keadaan.ShouldBe(KeadaanKertas.Dihentikan);
    }

    [Fact]
    public async Task Hasil_tidak_terbit_tanpa_rekomendasinya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var (store, k) = await SiapAsync(g);
        var rekomendasi = new RekomendasiStore(g.Basisdata, g.Rantai, g.Jam);
        (string, IsiRekomendasi, string, DateOnly?)[] daftar = [("S7", new IsiRekomendasi("Agar dilengkapi."), "Kepala", null)];
        await Should.ThrowAsync<InvalidOperationException>(() => store.TerbitkanAsync(Dewi, k, "700/9", new(2023, 1, 20), "{}", async s =>
        {
            await rekomendasi.TerbitkanAsync(s, Dewi, k, daftar);
            throw new InvalidOperationException("terputus");
        }));
        ((await KiniAsync(store)).Keadaan, (await rekomendasi.DaftarAsync(GudangUji.Pemda, Pd)).Count).ShouldBe((KeadaanKertas.Berjalan, 0));
        Id(await store.TerbitkanAsync(Dewi, k, "700/9", new(2023, 1, 20), "{}", s => rekomendasi.TerbitkanAsync(s, Dewi, k, daftar)));
        ((await KiniAsync(store)).Keadaan, (await rekomendasi.DaftarAsync(GudangUji.Pemda, Pd)).Count).ShouldBe((KeadaanKertas.Selesai, 1));
    }

    [Fact]
    public async Task Rekomendasi_berjalan_sampai_tuntas_dan_tidak_berganda_bila_diterbitkan_lagi()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var (store, k) = await SiapAsync(g);
        var rekomendasi = new RekomendasiStore(g.Basisdata, g.Rantai, g.Jam);
        (string, IsiRekomendasi, string, DateOnly?)[] daftar =
            [("S7", new IsiRekomendasi("Agar standar nasional disebut.") { Kondisi = "Tidak disebut." }, "Perencana", new DateOnly(2023, 3, 1)), ("F5", new IsiRekomendasi("Agar upaya ditulis."), "Kepala", null)];
        (await rekomendasi.TerbitkanAsync(Dewi, k, daftar)).ShouldBe(2);
        (await rekomendasi.TerbitkanAsync(Dewi, k, daftar)).ShouldBe(0);
        var r = (await rekomendasi.DaftarAsync(GudangUji.Pemda, Pd))[0];
        (r.Butir, r.Nomor, r.Tempo, r.Umur(new(2023, 3, 11))).ShouldBe(("S7", 1, new DateOnly(2023, 3, 1), 10));
        Id(await rekomendasi.TindakAsync(GudangUji.Ani, r, r with { Keadaan = KeadaanRekomendasi.Diajukan, Isi = r.Isi with { Uraian = "diganti", TindakLanjut = "Sudah ditambahkan." } }, "TindakLanjutDilaporkan"));
        (await rekomendasi.TindakAsync(GudangUji.Ani, r, r, "TindakLanjutDilaporkan")).ShouldBeOfType<HasilUbah.Bentrok>();
        r = (await rekomendasi.CariAsync(GudangUji.Pemda, Pd, r.Id)).ShouldNotBeNull();
        (r.Isi.Uraian, r.Isi.TindakLanjut, r.Keadaan).ShouldBe(("Agar standar nasional disebut.", "Sudah ditambahkan.", KeadaanRekomendasi.Diajukan));
        Id(await rekomendasi.TindakAsync(Dewi, r, r with { Keadaan = KeadaanRekomendasi.Tuntas, Tuntas = new(2023, 2, 1) }, "RekomendasiTuntas"));
        var semua = await rekomendasi.DaftarAsync(GudangUji.Pemda, null);
        semua.Select(x => (x.Butir, x.Terbuka)).ShouldBe([("F5", true), ("S7", false)], "yang terbuka dahulu");
        semua[1].Tuntas.ShouldBe(new DateOnly(2023, 2, 1));
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Instrumen_pemda_berlaku_menurut_tahunnya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = new InstrumenStore(g.Basisdata, g.Rantai, g.Jam);
        var satu = Id(await store.SimpanAsync(Dewi, new(JenisKertas.Reviu, "Pedoman", "Perbup 1/2022", 2022, "isi 1", "pedoman sendiri")));
        Id(await store.SimpanAsync(Dewi, new(JenisKertas.Reviu, "Pedoman", "Perbup 2/2024", 2024, "isi 2", "diperbarui")));
        (await store.SimpanAsync(Dewi, new(JenisKertas.Reviu, "Pedoman", "Perbup", 2024, "isi", ""))).ShouldBeOfType<HasilUbah.Ditolak>().Bidang.ShouldBe("Alasan");
        foreach (var (tahun, isi) in new (int, string?)[] { (2021, null), (2022, "isi 1"), (2023, "isi 1"), (2024, "isi 2"), (2030, "isi 2") })
        {
            (await store.BerlakuAsync(GudangUji.Pemda, JenisKertas.Reviu, tahun))?.Isi.ShouldBe(isi, $"{tahun}");
        }

        (await store.BerlakuAsync(GudangUji.Pemda, JenisKertas.Evaluasi, 2024)).ShouldBeNull();
        Id(await store.AktifkanAsync(Dewi, satu, false, "dicabut"));
        (await store.BerlakuAsync(GudangUji.Pemda, JenisKertas.Reviu, 2022)).ShouldBeNull();
        (await store.AturJendelaAsync(Dewi, 2023, PihakKertas.Kantor, new(2024, 3, 2), new(2024, 3, 1), "", 0)).ShouldBeOfType<HasilUbah.Ditolak>();
        Id(await store.AturJendelaAsync(Dewi, 2023, PihakKertas.Kantor, new(2024, 3, 1), new(2024, 3, 20), "", 0));
        (await store.AturJendelaAsync(Dewi, 2023, PihakKertas.Kantor, new(2024, 3, 1), new(2024, 3, 25), "", 1)).ShouldBeOfType<HasilUbah.Ditolak>("mengubah perlu alasan");
        Id(await store.AturJendelaAsync(Dewi, 2023, PihakKertas.Kantor, new(2024, 3, 1), new(2024, 3, 25), "libur", 1));
        var j = (await store.JendelaAsync(GudangUji.Pemda, 2023)).ShouldHaveSingleItem();
        (j.Memuat(new(2024, 3, 25)), j.Memuat(new(2024, 3, 26)), j.Revisi).ShouldBe((true, false, 2));
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    internal static string Id(HasilUbah hasil) => hasil.ShouldBeOfType<HasilUbah.Tersimpan>(hasil.ToString()).Id;

    private static KertasKerjaStore Store(GudangUji g) => new(g.Basisdata, g.Rantai, g.Jam);

    private static async Task<KertasTersimpan> KiniAsync(KertasKerjaStore store) => (await store.CariAsync(GudangUji.Pemda, Pd, JenisKertas.Reviu, 2022)).ShouldNotBeNull();

    private static async Task<(KertasKerjaStore Store, KertasTersimpan Kertas)> SiapAsync(GudangUji g)
    {
        var store = Store(g);
        Id(await store.BuatAsync(Dewi, Pd, new(JenisKertas.Reviu, 2022, "x", Tugas)));
        return (store, await KiniAsync(store));
    }
}
