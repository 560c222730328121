using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;

namespace Akuntabel.Storage.Tests.Dokumen;

public class KelompokSqliteTests(ServerPostgres server) : KelompokTests(MesinBasisdata.Sqlite, server);

public class KelompokPostgresTests(ServerPostgres server) : KelompokTests(MesinBasisdata.Postgres, server);

public abstract class KelompokTests(MesinBasisdata mesin, ServerPostgres server)
{
    private const string Kelompok = "impor-1";

    [Fact]
    public async Task Pembatalan_mengembalikan_semua_dokumen_kelompoknya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var lama = await BuatAsync(g, JenisDokumen.PerjanjianKinerja, "target: 1");
        await ImporAsync(g, lama);
        (await g.Dokumen.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Count.ShouldBe(2);

        (await g.Dokumen.BatalkanKelompokAsync(GudangUji.Ani, Kelompok)).Berhasil.ShouldBeTrue();
        var sisa = (await g.Dokumen.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).ShouldHaveSingleItem();
        GudangUji.Teks(await g.Dokumen.IsiAsync(sisa), "berkas.yaml").ShouldBe("target: 1");
        (await g.Dokumen.BatalkanKelompokAsync(GudangUji.Ani, Kelompok)).Berhasil.ShouldBeFalse("sudah dibatalkan");
    }

    [Fact]
    public async Task Pembatalan_ditolak_seluruhnya_bila_satu_dokumen_sudah_diubah_lagi()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var lama = await BuatAsync(g, JenisDokumen.PerjanjianKinerja, "target: 1");
        await ImporAsync(g, lama);
        var kini = (await g.Dokumen.TerakhirAsync(lama.Kunci)).ShouldNotBeNull();
        await g.Dokumen.SimpanAsync(GudangUji.Ani, lama.Kunci, kini.Revisi, GudangUji.Berkas(("berkas.yaml", "target: 3")));

        var hasil = await g.Dokumen.BatalkanKelompokAsync(GudangUji.Ani, Kelompok);
        hasil.Berhasil.ShouldBeFalse();
        hasil.Pesan.ShouldContain("Perjanjian Kinerja 2023");
        (await g.Dokumen.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Draf_perubahan_yang_dibuang_mengembalikan_versi_yang_berlaku()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var v = await BuatAsync(g, JenisDokumen.PerjanjianKinerja, "target: 1");
        await g.Dokumen.TetapkanAsync(GudangUji.Ani, v.Kunci, v.Revisi, "1", new DateOnly(2023, 1, 20));
        var draf = (await g.Dokumen.UbahAsync(GudangUji.Ani, v.Kunci, "salah")).ShouldBeOfType<HasilSimpan.Tersimpan>().Versi;
        (await g.Dokumen.BuangPerubahanAsync(GudangUji.Ani, v.Kunci, draf.Revisi, "tidak jadi")).Berhasil.ShouldBeTrue();
        (await g.Dokumen.TerakhirAsync(v.Kunci)).ShouldNotBeNull().Status.ShouldBe(VersiDokumen.Ditetapkan);
        (await g.Dokumen.SebagaimanaAsync(v.Kunci, PilihanVersi.Tercatat(g.Jam.Kini))).ShouldNotBeNull().Versi.Versi.ShouldBe(1);
        (await g.Dokumen.UbahAsync(GudangUji.Ani, v.Kunci, "sekali lagi")).ShouldBeOfType<HasilSimpan.Tersimpan>().Versi.Versi.ShouldBe(2);
    }

    [Fact]
    public async Task Hanya_kantor_contoh_dapat_dihapus_dan_kantor_lain_tidak_tersentuh()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        await BuatAsync(g, JenisDokumen.PerjanjianKinerja, "target: 1");
        (await g.Dokumen.HapusContohAsync(GudangUji.Ani, GudangUji.PerangkatDaerah)).Berhasil.ShouldBeFalse();
        await g.Basisdata.TulisAsync(s => s.JalankanAsync("INSERT INTO perangkat_daerah (pemda, id, kode, nama, singkatan, contoh) VALUES ('uji', 'contoh', '1', 'Kantor Contoh', '', 1)"));
        await g.Dokumen.BuatAsync(GudangUji.Ani, "contoh", JenisDokumen.Renstra, new Periode(2021, 2026), GudangUji.Berkas(("perencanaan.yaml", "visi: x")));
        (await g.Dokumen.HapusContohAsync(GudangUji.Ani, "contoh")).Berhasil.ShouldBeTrue();
        (await g.Dokumen.DaftarAsync(GudangUji.Pemda, "contoh")).ShouldBeEmpty();
        (await g.Dokumen.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Count.ShouldBe(1);
    }

    private static Task<VersiDokumen> BuatAsync(GudangUji g, JenisDokumen jenis, string isi) =>
        g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, jenis, Periode.Tahun(2023), GudangUji.Berkas(("berkas.yaml", isi)));

    private static Task ImporAsync(GudangUji g, VersiDokumen lama) => g.Basisdata.TulisAsync(async s =>
    {
        (await g.Dokumen.SimpanAsync(s, GudangUji.Ani, lama.Kunci, lama.Revisi, GudangUji.Berkas(("berkas.yaml", "target: 2")), "impor", Kelompok)).ShouldBeOfType<HasilSimpan.Tersimpan>();
        await g.Dokumen.BuatAsync(s, GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Anggaran, Periode.Tahun(2023), GudangUji.Berkas(("anggaran.csv", "kode")), "", Kelompok);
    });
}
