using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Pembuktian;

namespace Akuntabel.Storage.Tests.Riwayat;

public class VerifikasiSqliteTests(ServerPostgres server) : VerifikasiTests(MesinBasisdata.Sqlite, server);

public class VerifikasiPostgresTests(ServerPostgres server) : VerifikasiTests(MesinBasisdata.Postgres, server);

public abstract class VerifikasiTests(MesinBasisdata mesin, ServerPostgres server)
{
    // DokumenDibuat, 2 × DokumenDisimpan, LampiranDitambah, DokumenDitetapkan, PerubahanDibuka, DokumenDisimpan, LampiranDitambah, LampiranDihapus
    private const int BanyakPeristiwa = 9;

    [Fact]
    public async Task Penyimpanan_yang_utuh_terbukti()
    {
        await using var g = await IsiAsync();
        var kemajuan = new List<long>();
        var hasil = await new Verifikasi(g.Basisdata).JalankanAsync(new Pencatat(kemajuan));
        hasil.DaftarMasalah.ShouldBeEmpty();
        hasil.Peristiwa.ShouldBe(BanyakPeristiwa);
        hasil.Dokumen.ShouldBe(1);
        hasil.DaftarKepala.ShouldHaveSingleItem().Nomor.ShouldBe(BanyakPeristiwa);
    }

    [Theory]
    [InlineData("UPDATE peristiwa SET alasan = 'lain' WHERE nomor = 3", "nomor 3 (DokumenDisimpan", "isinya diubah")]
    [InlineData("UPDATE peristiwa SET pelaku_nama = 'Orang Lain' WHERE nomor = 1", "nomor 1 (DokumenDibuat", "Orang Lain")]
    [InlineData("UPDATE peristiwa SET saat = '2020-01-01T00:00:00.000000Z' WHERE nomor = 5", "nomor 5", "isinya diubah")]
    [InlineData("UPDATE peristiwa SET sidik = 'x' WHERE nomor = 5", "nomor 5", "isinya tidak cocok")]
    [InlineData("UPDATE peristiwa SET sidik_sebelum = 'x' WHERE nomor = 5", "nomor 5", "sidik_sebelum")]
    [InlineData("DELETE FROM peristiwa WHERE nomor = 3", "nomor 4", "nomor 3 tidak ada")]
    [InlineData("DELETE FROM peristiwa WHERE nomor = 9", "berakhir pada nomor 8", "peristiwa terakhir dihapus")]
    [InlineData("UPDATE rantai SET sidik = 'x'", "berakhir pada nomor 9", "sidik kepalanya")]
    [InlineData("UPDATE rantai SET nomor = 7", "berakhir pada nomor 9", "dimundurkan")]
    [InlineData("DELETE FROM rantai", "uji", "tidak punya kepala")]
    [InlineData("UPDATE versi SET sidik = (SELECT lama FROM peristiwa WHERE nomor = 3) WHERE versi = 2", "Renstra", "isi versi 2")]
    [InlineData("UPDATE versi SET sidik = (SELECT lama FROM peristiwa WHERE nomor = 3) WHERE versi = 1", "Renstra", "isi versi 1")]
    [InlineData("UPDATE versi SET status = 'digantikan' WHERE versi = 1", "Renstra", "statusnya pada versi 1")]
    [InlineData("UPDATE versi SET tanggal = '2022-12-31' WHERE versi = 1", "Renstra", "penetapan versi 1")]
    [InlineData("UPDATE versi SET nomor = '2' WHERE versi = 1", "Renstra", "penetapan versi 1")]
    [InlineData("UPDATE versi SET alasan = '' WHERE versi = 2", "Renstra", "alasan atau pendahulu versi 2")]
    [InlineData("UPDATE versi SET revisi = 9 WHERE versi = 2", "Renstra", "disimpan 9 kali")]
    [InlineData("DELETE FROM versi WHERE versi = 2", "Renstra", "versinya 1")]
    [InlineData("DELETE FROM versi; DELETE FROM dokumen", "Renstra", "dokumennya tidak ada")]
    [InlineData("UPDATE dokumen SET judul = 'Renstra palsu'", "Renstra palsu", "peristiwa pembuatannya")]
    [InlineData("UPDATE isi SET ukuran = 1 WHERE sidik = (SELECT sidik FROM versi WHERE versi = 1)", "Isi", "ukurannya")]
    [InlineData("UPDATE isi SET data = (SELECT data FROM isi WHERE sidik = (SELECT bukti FROM peristiwa WHERE nomor = 4)), ukuran = 5 WHERE sidik = (SELECT lama FROM peristiwa WHERE nomor = 3)", "Isi", "sidiknya")]
    [InlineData("DELETE FROM isi WHERE sidik = (SELECT baru FROM peristiwa WHERE nomor = 2)", "Renstra", "daftar berkasnya")]
    [InlineData("DELETE FROM isi WHERE ukuran = 7", "perencanaan.yaml", "tidak ada di penyimpanan")]
    [InlineData("UPDATE lampiran SET nama = 'lain.pdf' WHERE dihapus = ''", "Lampiran lain.pdf", "nama atau isi")]
    [InlineData("UPDATE lampiran SET dihapus = '' ", "Lampiran salah.pdf", "penghapusan")]
    [InlineData("DELETE FROM lampiran WHERE dihapus = ''; DELETE FROM isi WHERE sidik = (SELECT bukti FROM peristiwa WHERE nomor = 4)", "nomor 5", "Bukti")]
    public async Task Setiap_perusakan_disebut_tempatnya(string perusakan, string tempat, string sebab)
    {
        await using var g = await IsiAsync();
        await g.TanpaPemicuAsync();
        await g.Basisdata.TulisAsync(s => s.JalankanAsync(perusakan));
        var masalah = (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah;
        masalah.ShouldContain(m => m.Contains(tempat, StringComparison.Ordinal) && m.Contains(sebab, StringComparison.Ordinal), string.Join('\n', masalah));
    }

    [Theory]
    [InlineData("UPDATE peristiwa SET alasan = 'x'")]
    [InlineData("DELETE FROM peristiwa")]
    [InlineData("UPDATE isi SET ukuran = 0")]
    [InlineData("DELETE FROM isi")]
    [InlineData("UPDATE versi SET tanggal = '2020-01-01' WHERE versi = 1")]
    [InlineData("UPDATE versi SET status = 'draf' WHERE versi = 1")]
    [InlineData("UPDATE versi SET ditetapkan_oleh = 'Orang Lain' WHERE versi = 1")]
    [InlineData("DELETE FROM versi WHERE versi = 1")]
    public async Task Pemicu_basis_data_menolak_pengubahan_yang_sudah_tetap(string sql)
    {
        await using var g = await IsiAsync();
        var e = await Should.ThrowAsync<System.Data.Common.DbException>(() => g.Basisdata.TulisAsync(s => s.JalankanAsync(sql)));
        e.Message.ShouldContain(" dapat ");
    }

    [Fact]
    public async Task Jam_yang_mundur_tidak_memundurkan_peristiwa_dan_dapat_diberitahukan()
    {
        await using var g = await IsiAsync();
        (await TertinggalAsync()).ShouldBeNull();
        g.Jam.Kini = g.Jam.Kini.AddDays(-3);
        (await TertinggalAsync()).ShouldBe(TimeSpan.FromDays(3));
        await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Anggaran, Periode.Tahun(2023), GudangUji.Berkas(("anggaran.csv", "")));
        var saat = await g.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT saat FROM peristiwa ORDER BY nomor"));
        saat.ShouldBe(saat.Order(StringComparer.Ordinal));
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
        g.Jam.Kini = g.Jam.Kini.AddDays(4);
        (await TertinggalAsync()).ShouldBeNull();

        Task<TimeSpan?> TertinggalAsync() => g.Basisdata.BacaAsync(s => g.Rantai.JamTertinggalAsync(s, GudangUji.Pemda));
    }

    private async Task<GudangUji> IsiAsync()
    {
        var g = await GudangUji.BuatAsync(mesin, server);
        var lampiran = new LampiranStore(g.Basisdata, g.Rantai, g.Jam);
        var v = await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Renstra, new Periode(2021, 2026), Isi(0));
        await SimpanAsync(1);
        await SimpanAsync(2);
        var sk = await LampirAsync("sk.pdf", "%PDF-");
        await g.Dokumen.TetapkanAsync(GudangUji.Ani, v.Kunci, 3, new PenetapanDokumen("1", new DateOnly(2023, 1, 20), sk.Sidik));
        await g.Dokumen.UbahAsync(GudangUji.Ani, v.Kunci, "Pergeseran");
        await SimpanAsync(1, 3);
        var salah = await LampirAsync("salah.pdf", "%PDF-1");
        await lampiran.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, salah.Id, "salah");
        return g;

        Core.Umum.KumpulanBerkas Isi(int i) => GudangUji.Berkas(("perencanaan.yaml", $"visi: {i}"));

        async Task SimpanAsync(int revisi, int? isi = null)
        {
            g.Jam.Kini = g.Jam.Kini.AddMinutes(1);
            (await g.Dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, revisi, Isi(isi ?? revisi), $"ke-{revisi}")).ShouldBeOfType<HasilSimpan.Tersimpan>();
        }

        async Task<BerkasLampiran> LampirAsync(string nama, string isi) =>
            (await lampiran.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, new LampiranBaru(nama, System.Text.Encoding.ASCII.GetBytes(isi)))).ShouldBeOfType<HasilLampiran.Tersimpan>().Lampiran;
    }

    private sealed class Pencatat(List<long> daftar) : IProgress<long>
    {
        public void Report(long value) => daftar.Add(value);
    }
}
