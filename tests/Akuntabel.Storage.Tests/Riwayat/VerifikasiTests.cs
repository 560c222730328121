using Akuntabel.Core.Alur;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Riwayat;

public class VerifikasiSqliteTests(ServerPostgres server) : VerifikasiTests(MesinBasisdata.Sqlite, server);

public class VerifikasiPostgresTests(ServerPostgres server) : VerifikasiTests(MesinBasisdata.Postgres, server);

public abstract class VerifikasiTests(MesinBasisdata mesin, ServerPostgres server)
{
    [Fact]
    public async Task Penyimpanan_yang_utuh_terbukti()
    {
        await using var g = await IsiAsync();
        var hasil = await new Verifikasi(g.Basisdata).JalankanAsync();
        hasil.DaftarMasalah.ShouldBeEmpty();
        hasil.Peristiwa.ShouldBe(7);
        hasil.Dokumen.ShouldBe(1);
        hasil.DaftarKepala.ShouldHaveSingleItem().Nomor.ShouldBe(7);
    }

    [Theory]
    [InlineData("UPDATE peristiwa SET alasan = 'lain' WHERE nomor = 4", "nomor 4", "diubah")]
    [InlineData("UPDATE peristiwa SET pelaku_nama = 'Orang Lain' WHERE nomor = 1", "nomor 1", "diubah")]
    [InlineData("DELETE FROM peristiwa WHERE nomor = 3", "nomor 4", "nomor 3 tidak ada")]
    [InlineData("DELETE FROM peristiwa WHERE nomor = 7", "berakhir pada nomor 6", "dihapus")]
    [InlineData("UPDATE rantai SET sidik = 'x'", "berakhir pada nomor 7", "kepalanya")]
    [InlineData("UPDATE versi SET sidik = (SELECT lama FROM peristiwa WHERE nomor = 7)", "Renstra", "peristiwa terakhirnya")]
    [InlineData("UPDATE versi SET status = 'ditetapkan'", "Renstra", "statusnya")]
    [InlineData("UPDATE isi SET ukuran = 1 WHERE sidik = (SELECT sidik FROM versi)", "Isi", "rusak")]
    public async Task Setiap_perusakan_disebut_tempatnya(string perusakan, string tempat, string sebab)
    {
        await using var g = await IsiAsync();
        await g.TanpaPemicuAsync();
        await g.Basisdata.TulisAsync(s => s.JalankanAsync(perusakan));
        var masalah = (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah;
        masalah.ShouldContain(m => m.Contains(tempat, StringComparison.Ordinal) && m.Contains(sebab, StringComparison.Ordinal), string.Join('\n', masalah));
    }

    [Fact]
    public async Task Pemicu_basis_data_menolak_pengubahan_peristiwa_dan_isi()
    {
        await using var g = await IsiAsync();
        foreach (var sql in new[] { "UPDATE peristiwa SET alasan = 'x'", "DELETE FROM peristiwa", "UPDATE isi SET ukuran = 0" })
        {
            await Should.ThrowAsync<System.Data.Common.DbException>(() => g.Basisdata.TulisAsync(s => s.JalankanAsync(sql)), sql);
        }
    }

    [Fact]
    public async Task Jam_yang_mundur_tidak_memundurkan_peristiwa()
    {
        await using var g = await IsiAsync();
        g.Jam.Kini = g.Jam.Kini.AddYears(-3);
        await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Anggaran, Periode.Tahun(2023), GudangUji.Berkas(("anggaran.csv", "")));
        var saat = await g.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT saat FROM peristiwa ORDER BY nomor"));
        saat.ShouldBe(saat.Order(StringComparer.Ordinal));
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    private async Task<GudangUji> IsiAsync()
    {
        var g = await GudangUji.BuatAsync(mesin, server);
        var v = await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Renstra, new Periode(2021, 2026), GudangUji.Berkas(("perencanaan.yaml", "visi: 0")));
        for (var i = 1; i <= 6; i++)
        {
            g.Jam.Kini = g.Jam.Kini.AddMinutes(1);
            await g.Dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, i, GudangUji.Berkas(("perencanaan.yaml", $"visi: {i}")), $"ke-{i}");
        }

        return g;
    }
}
