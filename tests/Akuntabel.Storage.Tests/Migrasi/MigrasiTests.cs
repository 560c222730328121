using Akuntabel.Storage.Cadangan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Migrasi;

public class MigrasiSqliteTests(ServerPostgres server) : MigrasiTests(MesinBasisdata.Sqlite, server);

public class MigrasiPostgresTests(ServerPostgres server) : MigrasiTests(MesinBasisdata.Postgres, server);

public abstract class MigrasiTests(MesinBasisdata mesin, ServerPostgres server)
{
    public static TheoryData<int> DaftarVersi => [.. PelaksanaMigrasi.Semua.Select(m => m.Nomor)];

    [Theory]
    [MemberData(nameof(DaftarVersi))]
    public async Task Dari_setiap_versi_terdahulu_setiap_baris_terbawa(int versi)
    {
        await using var t = await TempatUji.BuatAsync(mesin, server);
        await using var b = t.Buka();
        await b.SiapkanAsync([.. PelaksanaMigrasi.Semua.Where(m => m.Nomor <= versi)], Batal);
        var sebelum = await IsiAsync(b);
        sebelum.Values.ShouldAllBe(n => n == 1, "setiap tabel terisi satu baris");

        (await b.SiapkanAsync(Batal)).Count.ShouldBe(PelaksanaMigrasi.Semua.Count(m => m.Nomor > versi));
        (await b.SiapkanAsync(Batal)).ShouldBeEmpty("yang terpasang tidak dipasang lagi");
        var sesudah = await b.BacaAsync(BanyakBarisAsync);
        foreach (var (tabel, banyak) in sebelum)
        {
            // an older chain takes its rows over in one event
            sesudah[tabel].ShouldBe(tabel == "peristiwa" && versi < 70 ? banyak + 1 : banyak, tabel);
        }

        (await b.BacaAsync(SkemaAsync)).ShouldBe(await SkemaBaruAsync(), "tabelnya sama dengan yang dibuat sekali jalan");
        var dokumen = new DokumenStore(b, new RantaiPeristiwa(TimeProvider.System), TimeProvider.System);
        (await dokumen.DaftarAsync("isi-pemda", "isi-id")).Count.ShouldBeLessThanOrEqualTo(1, "dapat dibaca");
    }

    [Fact]
    public async Task Dua_proses_yang_mulai_bersamaan_memasang_setiap_migrasi_sekali()
    {
        await using var t = await TempatUji.BuatAsync(mesin, server);
        var daftar = Enumerable.Range(0, 6).Select(_ => t.Buka()).ToList();
        var hasil = await Task.WhenAll(daftar.Select(b => Task.Run(() => b.SiapkanAsync(Batal))));
        foreach (var b in daftar)
        {
            (await b.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM migrasi"))).ShouldBe(PelaksanaMigrasi.Semua.Count);
            await b.DisposeAsync();
        }

        hasil.Sum(h => h.Count).ShouldBeGreaterThanOrEqualTo(PelaksanaMigrasi.Semua.Count);
        t.DaftarBerkas().ShouldBeSubsetOf(["akuntabel.db", "akuntabel.db-wal", "akuntabel.db-shm"], "tidak ada sisa");
    }

    [Fact]
    public async Task Migrasi_yang_gagal_di_tengah_tidak_meninggalkan_apa_pun()
    {
        await using var t = await TempatUji.BuatAsync(mesin, server);
        await using var b = t.Buka();
        await b.SiapkanAsync(Batal);
        var sebelum = await b.BacaAsync(SkemaAsync);
        var gagal = new BerkasMigrasi(9999, "9999-gagal", "CREATE TABLE setengah (pemda TEXT NOT NULL PRIMARY KEY);\nINSERT INTO pemda (pemda, nama, dibuat) VALUES ('x', 'x', '');\nINSERT INTO tidak_ada VALUES (1);");
        await Should.ThrowAsync<System.Data.Common.DbException>(() => b.SiapkanAsync([.. PelaksanaMigrasi.Semua, gagal], Batal));
        (await b.BacaAsync(SkemaAsync)).ShouldBe(sebelum);
        (await b.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM pemda"))).ShouldBe(0);
        (await b.SiapkanAsync(Batal)).ShouldBeEmpty("masih dapat dipakai");
    }

    [Fact]
    public async Task Penyimpanan_baru_yang_gagal_dibuat_tidak_meninggalkan_berkas()
    {
        await using var t = await TempatUji.BuatAsync(mesin, server);
        await using var b = t.Buka();
        await Should.ThrowAsync<System.Data.Common.DbException>(() => b.SiapkanAsync([PelaksanaMigrasi.Semua[0], new BerkasMigrasi(2, "0002-gagal", "BUKAN SQL")], Batal));
        t.DaftarBerkas().ShouldBeEmpty();
        (await b.SiapkanAsync(Batal)).Count.ShouldBeGreaterThanOrEqualTo(PelaksanaMigrasi.Semua.Count - 1);
    }

    [Fact]
    public async Task Data_dari_program_yang_lebih_baru_ditolak_tanpa_diubah()
    {
        await using var t = await TempatUji.BuatAsync(mesin, server);
        await using var b = t.Buka();
        await b.SiapkanAsync([.. PelaksanaMigrasi.Semua, new BerkasMigrasi(9999, "9999-kelak", "CREATE TABLE kelak (pemda TEXT NOT NULL PRIMARY KEY)")], Batal);
        var e = await Should.ThrowAsync<BasisdataException>(() => b.SiapkanAsync(Batal));
        e.Sebab.ShouldBe(SebabBasisdata.TerlaluBaru);
        e.Message.ShouldContain("9999");
    }

    [Fact]
    public async Task Migrasi_yang_terpasang_lalu_diubah_teksnya_ketahuan_tetapi_keterangan_boleh_diubah()
    {
        await using var t = await TempatUji.BuatAsync(mesin, server);
        await using var b = t.Buka();
        await b.SiapkanAsync(Batal);
        var pertama = PelaksanaMigrasi.Semua[0];
        var berketerangan = pertama with { Sql = "-- keterangan baru\r\n" + pertama.Sql.ReplaceLineEndings("\r\n") };
        (await b.SiapkanAsync([Baru(berketerangan), .. PelaksanaMigrasi.Semua.Skip(1)], Batal)).ShouldBeEmpty();
        var berubah = pertama with { Sql = pertama.Sql + "\nCREATE TABLE tambahan (pemda TEXT NOT NULL PRIMARY KEY);" };
        var e = await Should.ThrowAsync<BasisdataException>(() => b.SiapkanAsync([Baru(berubah), .. PelaksanaMigrasi.Semua.Skip(1)], Batal));
        e.Sebab.ShouldBe(SebabBasisdata.TakCocok);
        e.Message.ShouldContain(pertama.Nama);

        static BerkasMigrasi Baru(BerkasMigrasi m) => new(m.Nomor, m.Nama, m.Sql);
    }

    [Fact]
    public async Task Basis_data_milik_program_lain_tidak_disentuh()
    {
        await using var t = await TempatUji.BuatAsync(mesin, server);
        await t.JalankanAsync("CREATE TABLE pengguna (id INTEGER)");
        await using var b = t.Buka();
        (await Should.ThrowAsync<BasisdataException>(() => b.SiapkanAsync(Batal))).Sebab.ShouldBe(SebabBasisdata.TakCocok);
        (await b.BacaAsync(SkemaTabel.SemuaAsync)).Select(s => s.Nama).ShouldBe(["pengguna"]);
    }

    [Fact]
    public async Task Kunci_setiap_tabel_diawali_pemda()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var daftar = await g.Basisdata.BacaAsync(SkemaTabel.SemuaAsync);
        daftar.Count.ShouldBeGreaterThan(15);
        daftar.Where(t => t.Nama != "migrasi" && (t.Kunci.Count == 0 || t.Kunci[0] != "pemda" || t.Kolom[0].Nama != "pemda")).Select(t => t.Nama).ShouldBeEmpty();
    }

    [Fact]
    public async Task Setiap_tabel_milik_perangkat_daerah_dikosongkan_ketika_kantor_contoh_dihapus()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var daftar = await g.Basisdata.BacaAsync(SkemaTabel.SemuaAsync);
        daftar.Where(t => t.Kolom.Any(k => k.Nama == "perangkat_daerah")).Select(t => t.Nama).Except(["peristiwa", "pejabat"])
            .ShouldBe(DokumenStore.MilikPerangkatDaerah, ignoreOrder: true);
    }

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private async Task<string> SkemaBaruAsync()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        return await g.Basisdata.BacaAsync(SkemaAsync);
    }

    // columns by name: those added later stand last
    private static async Task<string> SkemaAsync(SesiBasisdata s) => string.Join('\n', (await SkemaTabel.SemuaAsync(s)).OrderBy(t => t.Nama, StringComparer.Ordinal)
        .Select(t => $"{t.Nama}({string.Join(", ", t.Kolom.Select(k => $"{k.Nama} {k.Tipe}").Order(StringComparer.Ordinal))}) {string.Join(',', t.Kunci)} → {string.Join(',', t.Induk)}"));

    private static async Task<Dictionary<string, long>> BanyakBarisAsync(SesiBasisdata s)
    {
        var hasil = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var t in (await SkemaTabel.SemuaAsync(s)).Where(t => t.Nama != "migrasi"))
        {
            hasil[t.Nama] = await s.SatuAsync<long>($"SELECT COUNT(*) FROM \"{t.Nama}\"");
        }

        return hasil;
    }

    // one row in every table, whatever its columns: texts name their column, so that references meet
    private static Task<Dictionary<string, long>> IsiAsync(Basisdata b) => b.TulisAsync(async s =>
    {
        foreach (var t in (await SkemaTabel.SemuaAsync(s)).Where(t => t.Nama != "migrasi"))
        {
            var isi = t.Kolom.Select(k => k.Tipe switch
            {
                "text" => $"'{Teks(t.Nama, k.Nama)}'",
                "blob" or "bytea" => mesinBita(s.Mesin),
                _ => "1",
            });
            await s.JalankanAsync($"INSERT INTO \"{t.Nama}\" ({string.Join(", ", t.Kolom.Select(k => $"\"{k.Nama}\""))}) VALUES ({string.Join(", ", isi)})");
        }

        return await BanyakBarisAsync(s);

        static string mesinBita(MesinBasisdata m) => m == MesinBasisdata.Postgres ? @"'\x01'" : "x'01'";
    });

    // a key that others point to has one value everywhere
    private static string Teks(string tabel, string kolom) => (tabel, kolom) switch
    {
        (_, "pemda") => "isi-pemda",
        (_, "sidik" or "masukan") => "isi-sidik",
        (_, "id" or "perangkat_daerah" or "dokumen" or "pengguna" or "pejabat" or "pengujian" or "terbitan" or "kertas") => "isi-id",
        _ => $"{tabel}-{kolom}",
    };
}
