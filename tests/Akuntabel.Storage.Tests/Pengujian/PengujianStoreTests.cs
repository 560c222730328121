using System.Text;
using Akuntabel.Storage.Cadangan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Pengujian;

public class PengujianStoreSqliteTests(ServerPostgres server) : PengujianStoreTests(MesinBasisdata.Sqlite, server);

public class PengujianStorePostgresTests(ServerPostgres server) : PengujianStoreTests(MesinBasisdata.Postgres, server);

public abstract class PengujianStoreTests(MesinBasisdata mesin, ServerPostgres server)
{
    private const string Pd = GudangUji.PerangkatDaerah;

    [Fact]
    public async Task Versi_berikutnya_dikenal_dari_nama_berkasnya_dan_disusun_dari_yang_sebelumnya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = Store(g);
        var id = Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("LKj Badan 2024.pdf", "satu")));
        g.Jam.Kini = g.Jam.Kini.AddDays(1);
        string? sebelum = null;
        Id(await store.SimpanAsync(GudangUji.Ani, Pd, new VersiBaru("lkj_badan_2024 (1).docx", 3, lama =>
        {
            sebelum = lama is null ? null : Encoding.UTF8.GetString(lama);
            return new IsiVersi("dua"u8.ToArray(), []);
        }))).ShouldBe(id);
        sebelum.ShouldBe("satu");
        Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("LKj Badan 2023.pdf", "lain"))).ShouldNotBe(id, "tahunnya lain");
        Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("nama lain.pdf", "tiga") with { Lanjutan = id })).ShouldBe(id);
        (await store.SimpanAsync(GudangUji.Ani, Pd, Versi("nama lain.pdf", "x") with { Lanjutan = "tidak-ada" }))
            .ShouldBeOfType<HasilUbah.TidakAda>();

        var versi = await store.VersiAsync(GudangUji.Pemda, Pd, id);
        versi.Select(v => (v.Versi, v.Berkas, v.Nama)).ShouldBe(
            [(3, "nama lain.pdf", "LKj Badan 2024"), (2, "lkj_badan_2024 (1).docx", "LKj Badan 2024"),
                (1, "LKj Badan 2024.pdf", "LKj Badan 2024")]);
        var isi = await store.IsiAsync(GudangUji.Pemda, versi);
        versi.Select(v => Encoding.UTF8.GetString(isi[v.Sidik])).ShouldBe(["tiga", "dua", "satu"]);
        (await store.DaftarAsync(GudangUji.Pemda, [Pd], 10)).Count.ShouldBe(2);
        (await store.DaftarAsync(GudangUji.Pemda, ["lain"], 10)).ShouldBeEmpty();
        (await store.DaftarAsync(GudangUji.Pemda, null, 10)).Single(u => u.Id == id).Versi.ShouldBe(3);
    }

    [Fact]
    public async Task Temuan_yang_sama_persis_tidak_menjadi_versi_dan_yang_terlalu_banyak_ditolak()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = Store(g);
        var id = Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "satu")));
        (await store.SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "satu")))
            .ShouldBeOfType<HasilUbah.Tersimpan>().Keterangan.ShouldContain("sama dengan versi 1");
        (await store.VersiAsync(GudangUji.Pemda, Pd, id)).Count.ShouldBe(1);
        (await store.SimpanAsync(GudangUji.Ani, Pd, Versi("b.pdf", "x") with { Banyak = PengujianStore.TemuanTerbanyak + 1 }))
            .ShouldBeOfType<HasilUbah.Ditolak>();
        (await store.SimpanAsync(GudangUji.Ani, "tidak-ada", Versi("b.pdf", "x"))).ShouldBeOfType<HasilUbah.Ditolak>();
        (await store.DaftarAsync(GudangUji.Pemda, null, 10)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Putusan_tersimpan_dengan_siapa_kapan_dan_peristiwanya_lalu_dapat_diubah()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = Store(g);
        var id = Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "satu")));
        var putusan = Id(await store.PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan("t1", Putusan.Benar, "", 0)));
        g.Jam.Kini = g.Jam.Kini.AddHours(1);
        var budi = GudangUji.Ani with { Id = "p-budi", Nama = "Budi" };
        (await store.PutusAsync(budi, Pd, id, new IsianPutusan("t1", Putusan.Bukan, "salah baca", 0)))
            .ShouldBeOfType<HasilUbah.Bentrok>("Ani sudah memutus");
        Id(await store.PutusAsync(budi, Pd, id, new IsianPutusan("t1", Putusan.Bukan, " salah baca ", 1))).ShouldBe(putusan);
        var p = (await store.PutusanAsync(GudangUji.Pemda, Pd, id)).ShouldHaveSingleItem();
        (p.Temuan, p.Putusan, p.Catatan, p.OlehNama, p.Versi, p.Revisi).ShouldBe(("t1", Putusan.Bukan, "salah baca", "Budi", 1, 2));
        (await g.Basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda, $"putusan/{putusan}")))
            .Select(e => (e.Jenis, e.PelakuNama, e.PerangkatDaerah))
            .ShouldBe([("TemuanDiputus", "Budi", Pd), ("TemuanDiputus", "Ani Perencana", Pd)]);
    }

    [Theory]
    [InlineData(null, "ya", "Pilih putusan")]
    [InlineData(Putusan.Bukan, " ", "wajib")]
    [InlineData(Putusan.Diabaikan, "", "wajib")]
    public async Task Putusan_yang_kurang_ditolak_dengan_sebabnya(Putusan? putusan, string catatan, string sebab)
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var id = Id(await Store(g).SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "satu")));
        (await Store(g).PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan("t1", putusan, catatan, 0)))
            .ShouldBeOfType<HasilUbah.Ditolak>().Pesan.ShouldContain(sebab);
        (await Store(g).PutusAsync(GudangUji.Ani, "lain", id, new IsianPutusan("t1", Putusan.Benar, "", 0)))
            .ShouldBeOfType<HasilUbah.TidakAda>("milik kantor lain");
        (await Store(g).PutusanAsync(GudangUji.Pemda, Pd, id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Putusan_yang_diubah_di_luar_riwayat_ketahuan_dan_semuanya_ikut_dicadangkan()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var id = Id(await Store(g).SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "satu")));
        Id(await Store(g).PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan("t1", Putusan.Benar, "", 0)));
        string[] tabel = ["pengujian", "versi_pengujian", "putusan_temuan"];
        (await g.Basisdata.BacaAsync(SkemaTabel.SemuaAsync)).Where(t => tabel.Contains(t.Nama)).ShouldAllBe(t => t.Dicadangkan);
        var semula = (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah;
        await g.Basisdata.TulisAsync(s =>
            s.JalankanAsync("UPDATE putusan_temuan SET putusan = 'Bukan'; UPDATE versi_pengujian SET berkas = 'lain.pdf'"));
        var masalah = (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.Except(semula).ToList();
        masalah.Count.ShouldBe(2, string.Join('\n', masalah));
        masalah.ShouldContain(m => m.Contains("putusan diubah", StringComparison.Ordinal));
        masalah.ShouldContain(m => m.Contains("berkas diubah", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Putusan_dapat_dicabut_dengan_sebab_dan_jejaknya_tinggal()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = Store(g);
        var id = Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "satu")));
        (await store.PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan("t1", Putusan.Dicabut, "keliru", 0)))
            .ShouldBeOfType<HasilUbah.TidakAda>("belum ada yang dicabut");
        var putusan = Id(await store.PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan("t1", Putusan.Benar, "", 0)));
        (await store.PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan("t1", Putusan.Dicabut, " ", 1)))
            .ShouldBeOfType<HasilUbah.Ditolak>().Pesan.ShouldContain("dicabut");
        Id(await store.PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan("t1", Putusan.Dicabut, "salah baris", 1)));
        (await store.PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan("t1", Putusan.Dicabut, "lagi", 2)))
            .ShouldBeOfType<HasilUbah.TidakAda>("sudah dicabut");
        (await store.RekapAsync(GudangUji.Pemda)).ShouldHaveSingleItem().Belum.ShouldBe(2);
        Id(await store.PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan("t1", Putusan.Bukan, "dibulatkan", 2)));
        var jejak = await g.Basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda, $"putusan/{putusan}"));
        jejak.Select(e => e.Jenis).ShouldBe(["TemuanDiputus", "PutusanDicabut", "TemuanDiputus"]);
        jejak[1].Lama.ShouldContain("Benar");
        jejak[1].Baru.ShouldContain("salah baris");
    }

    [Fact]
    public async Task Rekap_menghitung_putusan_atas_temuan_yang_masih_ada_pada_versi_terbaru()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = Store(g);
        var id = Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "satu") with { Tahun = 2024 }));
        foreach (var (t, p) in new[] { ("t1", Putusan.Benar), ("t2", Putusan.Diabaikan) })
        {
            Id(await store.PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan(t, p, "sebab", 0)));
        }

        (await store.RekapAsync(GudangUji.Pemda)).Select(r => (r.Tahun, r.Benar, r.Diabaikan, r.Belum)).ShouldBe([(2024, 1L, 1L, 0L)]);
        Id(await store.SimpanAsync(GudangUji.Ani, Pd, new VersiBaru("a.pdf", 3, _ =>
            new IsiVersi("dua"u8.ToArray(), ["t2", "t3", "t4"]) { Material = 2, Minor = 1, Baru = 2, Masih = 1, Diperbaiki = 1 })));
        var r = (await store.RekapAsync(GudangUji.Pemda)).ShouldHaveSingleItem();
        (r.Versi, r.Banyak, r.Material, r.Minor, r.Editorial).ShouldBe((2, 3, 2, 1, 0));
        (r.Baru, r.Masih, r.Diperbaiki, r.Benar, r.Diabaikan, r.Belum).ShouldBe((2, 1, 1, 0L, 1L, 2L));
        // solved once, back again: with what was decided
        Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "tiga")));
        (await store.RekapAsync(GudangUji.Pemda)).Select(x => (x.Benar, x.Diabaikan, x.Belum)).ShouldBe([(1L, 1L, 0L)]);
    }

    [Fact]
    public async Task Versi_terakhir_yang_keliru_dibatalkan_dan_putusan_atas_versi_sebelumnya_terhitung_lagi()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = Store(g);
        var id = Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "satu")));
        Id(await store.PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan("t1", Putusan.Benar, "", 0)));
        (await store.BatalkanVersiAsync(GudangUji.Ani, Pd, id, 1, "keliru", []))
            .ShouldBeOfType<HasilUbah.Bentrok>("yang pertama dihapus, bukan dibatalkan");
        Id(await store.SimpanAsync(GudangUji.Ani, Pd, new VersiBaru("b.pdf", 1, _ => new IsiVersi("lain"u8.ToArray(),
            ["x1"])) { Lanjutan = id }));
        (await store.RekapAsync(GudangUji.Pemda)).ShouldHaveSingleItem().Benar.ShouldBe(0);
        Id(await store.PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan("x1", Putusan.Benar, "", 0)));
        var budi = GudangUji.Ani with { Id = "p-budi", Nama = "Budi" };
        (await store.BatalkanVersiAsync(GudangUji.Ani, Pd, id, 2, "keliru", ["t1"])).ShouldBeOfType<HasilUbah.Ditolak>()
            .Pesan.ShouldContain("1 temuan");
        Id(await store.PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan("x1", Putusan.Dicabut, "laporan lain", 1)));
        (await store.BatalkanVersiAsync(budi, Pd, id, 2, "keliru", ["t1"])).ShouldBeOfType<HasilUbah.Ditolak>()
            .Pesan.ShouldContain("hanya dapat dibatalkan olehnya");
        (await store.BatalkanVersiAsync(GudangUji.Ani, Pd, id, 2, " ", ["t1"])).ShouldBeOfType<HasilUbah.Ditolak>();
        Id(await store.BatalkanVersiAsync(GudangUji.Ani, Pd, id, 2, "laporan kantor lain", ["t1", "t2"]));
        var r = (await store.RekapAsync(GudangUji.Pemda)).ShouldHaveSingleItem();
        (r.Versi, r.Banyak, r.Benar).ShouldBe((1, 2, 1L));
        (await store.VersiAsync(GudangUji.Pemda, Pd, id)).Select(v => v.Versi).ShouldBe([1]);
        var e = (await g.Basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda, $"pengujian/{id}")))[0];
        (e.Jenis, e.Alasan).ShouldBe(("VersiPengujianDibatalkan", "laporan kantor lain"));
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldNotContain(m => m.Contains("pengujian",
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task Putusan_tinggal_pada_versinya_dan_berlaku_lagi_bila_versi_sesudahnya_dibatalkan()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = Store(g);
        var id = Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "satu")));
        Id(await store.PutusAsync(GudangUji.Ani, Pd, id, new IsianPutusan("t1", Putusan.Benar, "catatan asli", 0)));
        Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "dua")));
        var budi = GudangUji.Ani with { Id = "p-budi", Nama = "Budi" };
        Id(await store.PutusAsync(budi, Pd, id, new IsianPutusan("t1", Putusan.Bukan, "dibulatkan", 1)));
        (await DiputusAsync()).ShouldBe([(1, Putusan.Benar, "catatan asli"), (2, Putusan.Bukan, "dibulatkan")]);
        (await HitungAsync()).ShouldBe((0L, 1L, 1L), "yang terakhir yang terhitung, sekali");
        Id(await store.PutusAsync(budi, Pd, id, new IsianPutusan("t1", Putusan.Dicabut, "keliru versi", 2)));
        (await HitungAsync()).ShouldBe((0L, 0L, 2L));
        Id(await store.BatalkanVersiAsync(GudangUji.Ani, Pd, id, 2, "keliru disimpan", ["t1", "t2"]));
        (await DiputusAsync()).ShouldBe([(1, Putusan.Benar, "catatan asli")]);
        (await HitungAsync()).ShouldBe((1L, 0L, 1L));
        Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "tiga")));
        Id(await store.PutusAsync(budi, Pd, id, new IsianPutusan("t1", Putusan.Diabaikan, "kecil", 1)));
        (await DiputusAsync()).ShouldBe([(1, Putusan.Benar, "catatan asli"), (2, Putusan.Diabaikan, "kecil")]);
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah
            .ShouldNotContain(m => m.Contains("putusan", StringComparison.Ordinal));

        async Task<IEnumerable<(int, Putusan, string)>> DiputusAsync() =>
            (await store.PutusanAsync(GudangUji.Pemda, Pd, id)).OrderBy(p => p.Versi).Select(p => (p.Versi, p.Putusan, p.Catatan));

        async Task<(long Benar, long Bukan, long Belum)> HitungAsync() =>
            (await store.RekapAsync(GudangUji.Pemda)).Select(r => (r.Benar, r.Bukan, r.Belum)).Single();
    }

    [Fact]
    public async Task Laporan_dinamai_lain_dan_versi_berikutnya_tetap_dikenal()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = Store(g);
        var id = Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("scan0001.pdf", "satu")));
        Id(await store.NamaiAsync(GudangUji.Ani, Pd, id, "  LKjIP   Badan 2024 "));
        (await store.NamaiAsync(GudangUji.Ani, Pd, id, " ")).ShouldBeOfType<HasilUbah.Ditolak>();
        (await store.NamaiAsync(GudangUji.Ani, "lain", id, "x")).ShouldBeOfType<HasilUbah.TidakAda>();
        (await store.NamaiAsync(GudangUji.Ani, Pd, id, "\u200b\u200b\u3164")).ShouldBeOfType<HasilUbah.Ditolak>("tidak tampak");
        Id(await store.NamaiAsync(GudangUji.Ani, Pd, id, "LKjIP \u202eBadan\u2800 2024"));
        Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("scan0001 (1).pdf", "dua"))).ShouldBe(id);
        (await store.VersiAsync(GudangUji.Pemda, Pd, id))[0].Nama.ShouldBe("LKjIP Badan 2024");
        (await g.Basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda, $"pengujian/{id}")))
            .Count(e => e.Jenis == "PengujianDinamai").ShouldBe(1);
    }

    [Fact]
    public async Task Yang_dihapus_hilang_dari_daftar_tetapi_yang_sudah_diputus_atau_milik_orang_lain_tidak_dapat_dihapus()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var store = Store(g);
        var budi = GudangUji.Ani with { Id = "p-budi", Nama = "Budi" };
        var id = Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "satu")));
        (await store.HapusAsync(budi, Pd, id)).ShouldBeOfType<HasilUbah.Ditolak>().Pesan.ShouldContain("Ani");
        Id(await store.PutusAsync(budi, Pd, id, new IsianPutusan("t1", Putusan.Benar, "", 0)));
        (await store.HapusAsync(GudangUji.Ani, Pd, id)).ShouldBeOfType<HasilUbah.Ditolak>().Pesan.ShouldContain("ditandatangani");
        Id(await store.PutusAsync(budi, Pd, id, new IsianPutusan("t1", Putusan.Dicabut, "kantor keliru", 1)));
        Id(await store.HapusAsync(GudangUji.Ani, Pd, id));
        (await store.VersiAsync(GudangUji.Pemda, Pd, id)).ShouldBeEmpty();
        (await store.DaftarAsync(GudangUji.Pemda, null, 10)).ShouldBeEmpty();
        (await store.RekapAsync(GudangUji.Pemda)).ShouldBeEmpty();
        (await store.HapusAsync(GudangUji.Ani, Pd, id)).ShouldBeOfType<HasilUbah.TidakAda>();
        (await store.PutusAsync(budi, Pd, id, new IsianPutusan("t2", Putusan.Benar, "", 0))).ShouldBeOfType<HasilUbah.TidakAda>();
        Id(await store.SimpanAsync(GudangUji.Ani, Pd, Versi("a.pdf", "satu"))).ShouldNotBe(id, "mulai dari awal");
        (await g.Basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda,
            $"pengujian/{id}")))[0].Jenis.ShouldBe("PengujianDihapus");
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldNotContain(m => m.Contains("pengujian",
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("LKj Dinas 2024.pdf", "lkj_dinas-2024 final.docx", true)]
    [InlineData("LKj Dinas 2024 (2).pdf", "LKj Dinas 2024 rev1.pdf", true)]
    [InlineData("LKj Dinas 2024.pdf", "LKj Dinas 2023.pdf", false)]
    [InlineData("LKj Dinas A.pdf", "LKj Dinas B.pdf", false)]
    [InlineData("Revisi.pdf", "Final.pdf", false)]
    public void Nama_yang_hanya_berbeda_salinannya_satu_laporan(string a, string b, bool sama) =>
        (NamaLaporan.Kunci(a) == NamaLaporan.Kunci(b)).ShouldBe(sama);

    private static PengujianStore Store(GudangUji g) => new(g.Basisdata, g.Rantai, g.Jam);

    private static VersiBaru Versi(string berkas, string isi) => new(berkas, 2, _ => new IsiVersi(Encoding.UTF8.GetBytes(isi), ["t1",
        "t2"]));

    private static string Id(HasilUbah hasil) => hasil.ShouldBeOfType<HasilUbah.Tersimpan>(hasil.ToString()).Id;
}
