using Akuntabel.Storage.Cadangan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Riwayat;

public class KeadaanSqliteTests(ServerPostgres server) : KeadaanTests(MesinBasisdata.Sqlite, server);

public class KeadaanPostgresTests(ServerPostgres server) : KeadaanTests(MesinBasisdata.Postgres, server);

/// <summary>Rows changed past the log.</summary>
public abstract class KeadaanTests(MesinBasisdata mesin, ServerPostgres server)
{
    private static readonly (string Sql, string Tempat)[] Perusakan =
    [
        ("DELETE FROM lampiran WHERE nama = 'sk.pdf'", "lampiran|barisnya tidak ada lagi"),
        ("UPDATE lampiran SET dokumen = 'lain' WHERE nama = 'sk.pdf'", "lampiran sk.pdf|dokumen diubah"),
        ("UPDATE lampiran SET oleh = 'Orang Lain', saat = '2020-01-01T00:00:00.000000Z' WHERE nama = 'sk.pdf'", "lampiran sk.pdf|oleh, saat diubah"),
        ("UPDATE versi SET ditetapkan_oleh = 'Orang Lain' WHERE status = 'ditetapkan'", "dokumen|versi dokumen 1: ditetapkan_oleh diubah"),
        ("UPDATE versi SET ditetapkan_saat = '2020-01-01T00:00:00.000000Z' WHERE status = 'ditetapkan'", "dokumen|ditetapkan_saat diubah"),
        ("UPDATE versi SET diubah_oleh = 'Orang Lain', diubah = '2020-01-01T00:00:00.000000Z' WHERE versi = 2", "dokumen|versi dokumen 2: diubah, diubah_oleh diubah"),
        ("UPDATE versi SET pengajuan = '', pengajuan_oleh = '' WHERE status = 'draf' AND pengajuan <> ''",
            "dokumen|versi dokumen 1: pengajuan, pengajuan_oleh diubah"),
        ("UPDATE dokumen SET mulai = 2019, selesai = 2019 WHERE jenis LIKE 'anggaran%'", "dokumen|mulai, selesai diubah"),
        ("UPDATE dokumen SET judul = 'Renstra palsu', triwulan = 3 WHERE mulai = 2021", "dokumen Renstra palsu|triwulan, judul diubah"),
        ("INSERT INTO penugasan (pemda, id, pengguna, peran, mulai) SELECT 'uji', 'x', id, 'Administrator', '2020-01-01' FROM pengguna WHERE nama_pengguna = 'citra'", "pengguna Orang citra|peran pengguna ditambahkan"),
        ("UPDATE penugasan SET selesai = '' WHERE selesai <> ''", "pengguna|peran pengguna: selesai diubah"),
        ("DELETE FROM penugasan WHERE peran = 'Penyusun'", "pengguna|peran pengguna hilang"),
        ("UPDATE pengguna SET sandi = '' WHERE nama_pengguna = 'citra'", "pengguna Orang citra|sandi diubah"),
        ("UPDATE pengguna SET kunci_totp = '', dua_langkah = 0 WHERE nama_pengguna = 'citra'", "pengguna Orang citra|kunci_totp, dua_langkah diubah"),
        ("UPDATE pengguna SET aktif = 1 WHERE nama_pengguna = 'eka'", "pengguna Eka|aktif diubah"),
        ("DELETE FROM kunci_sandi", "pengguna Orang citra|kunci sandi pengguna hilang"),
        ("UPDATE kunci_sandi SET data = '{}'", "pengguna Orang citra|data diubah"),
        ("INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, dibuat) VALUES ('uji', 'z', 'z', 'z', 'Penyusup', '', '')", "pengguna Penyusup|tidak ada peristiwa yang membuatnya"),
        ("UPDATE masa_jabatan SET selesai = '2030-12-31' WHERE selesai <> ''", "masa jabatan Sekretaris|selesai diubah"),
        ("UPDATE masa_jabatan SET peran = 'Perencana' WHERE jabatan = 'Kepala Badan'", "masa jabatan Kepala Badan|peran diubah"),
        ("DELETE FROM masa_jabatan WHERE jabatan = 'Sekretaris'", "masa jabatan|barisnya tidak ada lagi"),
        ("UPDATE pejabat SET nama = 'Lain' WHERE nama = 'Pejabat Lama'", "pejabat Lain|nama diubah"),
        ("UPDATE unit_kerja SET nama = 'Lain' WHERE nama = 'Bidang'", "unit kerja Lain|nama diubah"),
        ("UPDATE perangkat_daerah SET nama = 'Lain' WHERE id = 'badan'", "perangkat daerah Lain|nama diubah"),
        ("UPDATE pengujian SET nama = 'Lain'", "pengujian laporan Lain|nama diubah"),
        ("DELETE FROM versi_pengujian WHERE versi = 1", "pengujian laporan|versi pengujian laporan hilang"),
        ("UPDATE putusan_temuan SET putusan = 'Diabaikan'", "putusan atas temuan|putusan diubah"),
        ("UPDATE tenggat_pemda SET hari = 90", "tenggat pemerintah daerah|hari diubah"),
        ("UPDATE waktu_kerja SET jam = '1=01:00-02:00'", "waktu kerja|jam diubah"),
        ("UPDATE pemda SET zona = 'Wit'", "pemerintah daerah|zona diubah"),
        ("UPDATE definisi_register SET isi = 'palsu' WHERE versi = 1", "definisi register Ormas|isi diubah"),
        ("UPDATE baris_register SET isi = '{}' WHERE keadaan = 'terbit'", "baris register|isi diubah"),
        ("UPDATE baris_register SET dihapus = '' WHERE dihapus <> ''", "baris register|dihapus diubah"),
        ("UPDATE beku_register SET nilai = '9'", "hitungan register yang dibekukan|nilai diubah"),
        ("UPDATE hitungan_register SET kueri = '{\"a\":1}'", "hitungan dari register|kueri diubah"),
        ("UPDATE kertas_kerja SET hasil = '{}'", "kertas kerja APIP|hasil diubah"),
        ("UPDATE butir_kertas SET isi = '{}'", "jawaban kertas kerja|isi diubah"),
        ("UPDATE rekomendasi SET keadaan = 'Tuntas' WHERE keadaan <> 'Tuntas'", "rekomendasi APIP|keadaan diubah"),
        ("UPDATE instrumen_pemda SET isi = 'lain'", "instrumen reviu dan evaluasi|isi diubah"),
        ("UPDATE jendela_evaluasi SET selesai = '2030-01-01'", "jadwal evaluasi|selesai diubah"),
        ("DELETE FROM putusan_temuan", "putusan atas temuan|barisnya tidak ada lagi"),
        ("UPDATE pemda SET nama = 'Lain'", "pemerintah daerah Lain|nama diubah"),
    ];

    [Fact]
    public async Task Setiap_perubahan_di_luar_riwayat_disebut_baris_dan_kolomnya()
    {
        await using var g = await GudangPenuh.BuatAsync(mesin, server);
        var utuh = await new Verifikasi(g.Basisdata).JalankanAsync();
        utuh.DaftarMasalah.ShouldBeEmpty();
        utuh.DaftarCatatan.ShouldAllBe(c => c.StartsWith("Kunci instalasi (sidik uji) tidak ada di sini", StringComparison.Ordinal));
        utuh.Baris.ShouldBeGreaterThan(20);
        await g.TanpaPemicuAsync();
        var semula = (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah;
        foreach (var (sql, tempat) in Perusakan)
        {
            var (berubah, masalah) = (0, new List<string>());
            await Should.ThrowAsync<UrungException>(() => g.Basisdata.TulisAsync(async s =>
            {
                berubah = await s.JalankanAsync(sql);
                masalah = [.. (await Verifikasi.JalankanAsync(s)).DaftarMasalah.Except(semula)];
                throw new UrungException();
            }));
            berubah.ShouldBeGreaterThan(0, sql);
            masalah.ShouldContain(m => tempat.Split('|', StringSplitOptions.None).All(t => m.Contains(t, StringComparison.Ordinal)), $"{sql}\n{string.Join('\n', masalah)}");
        }
    }

    [Fact]
    public async Task Pemicu_yang_dihapus_diubah_atau_ditambahkan_disebut_namanya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        (await MasalahAsync(g)).ShouldBeEmpty();
        var postgres = mesin == MesinBasisdata.Postgres;
        await g.Basisdata.TulisAsync(async s =>
        {
            await s.JalankanAsync(postgres ? "DROP TRIGGER versi_tetap_d ON versi" : "DROP TRIGGER versi_tetap_d");
            await s.JalankanAsync(postgres
                ? "DROP TRIGGER isi_tetap ON isi; CREATE TRIGGER isi_tetap BEFORE UPDATE ON isi FOR EACH ROW WHEN (false) EXECUTE FUNCTION akuntabel_tolak()"
                : "DROP TRIGGER isi_tetap; CREATE TRIGGER isi_tetap BEFORE UPDATE ON isi WHEN 0 BEGIN SELECT RAISE(ABORT, 'isi tidak dapat diubah'); END");
            await s.JalankanAsync(postgres
                ? "CREATE TRIGGER penyusup BEFORE INSERT ON versi FOR EACH ROW EXECUTE FUNCTION akuntabel_tolak()"
                : "CREATE TRIGGER penyusup AFTER INSERT ON peristiwa BEGIN SELECT 1; END");
            await s.JalankanAsync("DROP INDEX pengguna_nama");
        });
        var masalah = await MasalahAsync(g);
        masalah.Count.ShouldBe(4, string.Join('\n', masalah));
        masalah.ShouldContain(m => m.Contains("Pemicu versi_tetap_d pada tabel versi tidak ada", StringComparison.Ordinal));
        masalah.ShouldContain(m => m.Contains("Pemicu isi_tetap pada tabel isi bukan seperti", StringComparison.Ordinal));
        masalah.ShouldContain(m => m.Contains("Pemicu penyusup", StringComparison.Ordinal));
        masalah.ShouldContain(m => m.Contains("Indeks pengguna_nama", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pemicu_yang_dimatikan_atau_fungsinya_dikosongkan_ketahuan()
    {
        Assert.SkipUnless(mesin == MesinBasisdata.Postgres, "hanya PostgreSQL dapat mematikan pemicu");
        await using var g = await GudangUji.BuatAsync(mesin, server);
        await g.Basisdata.TulisAsync(async s =>
        {
            await s.JalankanAsync("ALTER TABLE peristiwa DISABLE TRIGGER peristiwa_tetap");
            await s.JalankanAsync("CREATE OR REPLACE FUNCTION akuntabel_tolak_hapus_versi() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$");
        });
        var masalah = await MasalahAsync(g);
        masalah.Count.ShouldBe(2, string.Join('\n', masalah));
        masalah.ShouldContain(m => m.Contains("Pemicu peristiwa_tetap pada tabel peristiwa", StringComparison.Ordinal));
        masalah.ShouldContain(m => m.Contains("Fungsi akuntabel_tolak_hapus_versi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Setiap_tabel_dan_kolom_terbukti_atau_disebut_alasannya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var semua = await g.Basisdata.BacaAsync(SkemaTabel.SemuaAsync);
        semua.Select(t => t.Nama).Except([.. TabelTerbukti.Semua.Select(t => t.Nama), .. TabelTerbukti.TerbuktiSendiri.Keys, .. TabelTerbukti.Rutin.Keys])
            .ShouldBeEmpty("tabel baru: daftarkan dalam TabelTerbukti");
        foreach (var t in TabelTerbukti.Semua)
        {
            t.Kolom.Select(k => k.Nama).Concat(t.TanpaBukti.Keys).Concat(t.Kunci)
                .ShouldBe(semua.Single(s => s.Nama == t.Nama).Kolom.Select(k => k.Nama), ignoreOrder: true, $"kolom tabel {t.Nama}: daftarkan dalam TabelTerbukti");
        }
    }

    [Fact]
    public async Task Penyimpanan_lama_mengambil_alih_keadaannya_sekali_lalu_terbukti()
    {
        await using var t = await TempatUji.BuatAsync(mesin, server);
        await using var b = t.Buka();
        await b.SiapkanAsync([.. PelaksanaMigrasi.Semua.Where(m => m.Nomor < 70)], TestContext.Current.CancellationToken);
        await b.TulisAsync(async s =>
        {
            await s.JalankanAsync("INSERT INTO pemda (pemda, nama, dibuat) VALUES ('uji', 'Uji', '')");
            await s.JalankanAsync("INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan) VALUES ('uji', 'badan', '8', 'Badan', 'B')");
            // more than an event holds by itself
            foreach (var i in Enumerable.Range(1, 60))
            {
                await s.JalankanAsync("INSERT INTO pejabat (pemda, id, nama) VALUES ('uji', @id, @id)", new { id = $"p{i}" });
            }

            var p = new Peristiwa { Pemda = "uji", Nomor = 1, Saat = "2023-01-01T00:00:00.000000Z", Jenis = "PemdaDibuat", Objek = "pemda/uji", Baru = "Uji" };
            await s.JalankanAsync("INSERT INTO rantai (pemda, nomor, saat, sidik) VALUES ('uji', 1, @Saat, @sidik)", new { p.Saat, sidik = p.HitungSidik() });
            await s.JalankanAsync(
                "INSERT INTO peristiwa (pemda, nomor, saat, pelaku, pelaku_nama, proses, jenis, perangkat_daerah, objek, kelompok, alasan, bukti, lama, baru, sidik_sebelum, sidik) VALUES ('uji', 1, @Saat, '', '', '', @Jenis, '', @Objek, '', '', '', '', 'Uji', '', @sidik)",
                new { p.Saat, p.Jenis, p.Objek, sidik = p.HitungSidik() });
        });
        await b.SiapkanAsync(TestContext.Current.CancellationToken);
        await b.SiapkanAsync(TestContext.Current.CancellationToken);
        var hasil = await new Verifikasi(b).JalankanAsync();
        hasil.DaftarMasalah.ShouldBeEmpty();
        hasil.DaftarCatatan.ShouldBeEmpty();
        hasil.Peristiwa.ShouldBe(2, "pengambilalihan terjadi sekali");
        await b.TulisAsync(s => s.JalankanAsync("UPDATE perangkat_daerah SET nama = 'Lain'"));
        (await new Verifikasi(b).JalankanAsync()).DaftarMasalah.ShouldHaveSingleItem().ShouldContain("nama diubah");
        await b.TulisAsync(async s =>
        {
            await s.JalankanAsync(mesin == MesinBasisdata.Postgres ? "DROP TRIGGER isi_tetap_d ON isi" : "DROP TRIGGER isi_tetap_d");
            (await s.JalankanAsync("DELETE FROM isi")).ShouldBe(1);
        });
        (await new Verifikasi(b).JalankanAsync()).DaftarMasalah.ShouldContain(m => m.Contains("Keadaan yang dicatat peristiwa nomor 2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kepala_yang_dicatat_membuktikan_rantai_yang_ditulis_ulang_atau_dipotong()
    {
        await using var g = await GudangPenuh.BuatAsync(mesin, server);
        var kepala = (await new RiwayatStore(g.Basisdata).KepalaAsync(GudangUji.Pemda)).ShouldNotBeNull();
        var awal = await g.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT sidik FROM peristiwa WHERE nomor = 5")) ?? "";
        var dicatat = new CatatanLuar { DaftarKepala = [Baca($"5:{awal}"), Baca($"uji/{kepala.Nomor}:{kepala.Sidik[..16]}")] };
        (await new Verifikasi(g.Basisdata).JalankanAsync(dicatat)).DaftarMasalah.ShouldBeEmpty();

        await TulisUlangAsync(g, dari: 8);
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.Where(m => !m.StartsWith("Pemicu", StringComparison.Ordinal)).ShouldBeEmpty("rantai yang dihitung ulang tampak utuh");
        var masalah = (await new Verifikasi(g.Basisdata).JalankanAsync(dicatat)).DaftarMasalah;
        masalah.ShouldContain(m => m.Contains("ditulis ulang", StringComparison.Ordinal) && m.Contains($"nomor {kepala.Nomor}", StringComparison.Ordinal) && m.Contains("sampai nomor 5", StringComparison.Ordinal));
        (await new Verifikasi(g.Basisdata).JalankanAsync(new CatatanLuar { DaftarKepala = [Baca($"{kepala.Nomor + 9}:{kepala.Sidik}")] })).DaftarMasalah.ShouldContain(m => m.Contains("dipotong", StringComparison.Ordinal));

        static KepalaTercatat Baca(string teks) => KepalaTercatat.Baca(teks).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("12")]
    [InlineData("12:abc")]
    [InlineData("x:0123456789abcdef")]
    [InlineData("0:0123456789abcdef")]
    [InlineData("12:0123456789abcdeg")]
    public void Tulisan_yang_bukan_kepala_tidak_diterima(string teks) => KepalaTercatat.Baca(teks).ShouldBeNull();

    // whoever can write the database can do this: every digest anew from one event on, backdated
    private static async Task TulisUlangAsync(GudangUji g, long dari)
    {
        await g.TanpaPemicuAsync();
        await g.Basisdata.TulisAsync(async s =>
        {
            var semua = await s.DaftarAsync<Peristiwa>($"SELECT {RantaiPeristiwa.Kolom} FROM peristiwa ORDER BY nomor");
            var sebelum = semua[(int)dari - 2];
            foreach (var p in semua.Skip((int)dari - 1))
            {
                var baru = new Peristiwa
                {
                    Pemda = p.Pemda, Nomor = p.Nomor, Saat = sebelum.Saat, Pelaku = p.Pelaku, PelakuNama = p.PelakuNama, Proses = p.Proses, Jenis = p.Jenis, PerangkatDaerah = p.PerangkatDaerah, Objek = p.Objek,
                    Kelompok = p.Kelompok, Alasan = p.Alasan, Bukti = p.Bukti, Lama = p.Lama, Baru = p.Baru, Keadaan = p.Keadaan, Jam = p.Jam, SidikSebelum = sebelum.Sidik,
                };
                await s.JalankanAsync("UPDATE peristiwa SET saat = @Saat, sidik_sebelum = @SidikSebelum, sidik = @sidik WHERE nomor = @Nomor", new { baru.Saat, baru.SidikSebelum, sidik = baru.HitungSidik(), baru.Nomor });
                sebelum = new Peristiwa { Saat = baru.Saat, Sidik = baru.HitungSidik() };
            }

            await s.JalankanAsync("UPDATE rantai SET saat = @Saat, sidik = @Sidik", sebelum);
        });
    }

    private static async Task<IReadOnlyList<string>> MasalahAsync(GudangUji g) => (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah;

    private sealed class UrungException : Exception;
}
