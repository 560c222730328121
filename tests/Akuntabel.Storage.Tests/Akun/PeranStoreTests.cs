using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Tests.Akun;

public class PeranStoreSqliteTests(ServerPostgres server) : PeranStoreTests(MesinBasisdata.Sqlite, server);

public class PeranStorePostgresTests(ServerPostgres server) : PeranStoreTests(MesinBasisdata.Postgres, server);

/// <summary>Rights follow terms; a day begins and ends at midnight of the office.</summary>
public abstract class PeranStoreTests(MesinBasisdata mesin, ServerPostgres server) : AkunTests(mesin, server)
{
    // mulai, selesai, saat (UTC), memegang
    [Theory]
    [InlineData("2023-03-01", "", "2023-02-28T16:59:59Z", false)]
    [InlineData("2023-03-01", "", "2023-02-28T17:00:00Z", true)]
    [InlineData("2023-03-01", "2023-03-31", "2023-03-31T16:59:59Z", true)]
    [InlineData("2023-03-01", "2023-03-31", "2023-03-31T17:00:00Z", false)]
    [InlineData("2023-03-31", "2023-03-31", "2023-03-31T05:00:00Z", true)]
    [InlineData("2020-01-01", "2022-12-31", "2023-03-31T05:00:00Z", false)]
    [InlineData("2024-01-01", "2024-12-31", "2023-03-31T05:00:00Z", false)]
    [InlineData("2020-01-01", "", "2031-01-01T00:00:00Z", true)]
    public async Task Penugasan_dan_masa_jabatan_berlaku_dari_hari_pertama_sampai_hari_terakhir(string mulai, string selesai, string saat, bool memegang)
    {
        await PejabatAsync("kepala", "Definitif", mulai, selesai);
        var pejabat = await PenggunaAsync("pejabat", "pj-kepala");
        var petugas = await PenggunaAsync("petugas");
        await Gudang.Basisdata.TulisAsync(s => s.JalankanAsync(
            "INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, mulai, selesai) VALUES ('uji', 't1', @Id, 'Kepala', 'badan', @mulai, @selesai)", new { petugas.Id, mulai, selesai }));
        Gudang.Jam.Kini = DateTimeOffset.Parse(saat);
        foreach (var id in new[] { pejabat.Id, petugas.Id })
        {
            var peran = (await Peran.CariAsync(GudangUji.Pemda, id)).ShouldNotBeNull().DaftarPeran;
            peran.Any(p => p is { Peran: Core.Alur.Peran.Kepala, PerangkatDaerah: "badan" }).ShouldBe(memegang, id == pejabat.Id ? "masa jabatan" : "penugasan");
        }
    }

    [Theory]
    [InlineData(ZonaWaktu.Wib, "2023-02-28T16:59:59Z", "2023-02-28T17:00:00Z")]
    [InlineData(ZonaWaktu.Wita, "2023-02-28T15:59:59Z", "2023-02-28T16:00:00Z")]
    [InlineData(ZonaWaktu.Wit, "2023-02-28T14:59:59Z", "2023-02-28T15:00:00Z")]
    public void Hari_berganti_tengah_malam_di_kantornya(ZonaWaktu zona, string sebelum, string sesudah)
    {
        var store = new PeranStore(Gudang.Basisdata, Gudang.Jam, zona);
        Gudang.Jam.Kini = DateTimeOffset.Parse(sebelum);
        store.HariIni.ShouldBe(new DateOnly(2023, 2, 28));
        Gudang.Jam.Kini = DateTimeOffset.Parse(sesudah);
        store.HariIni.ShouldBe(new DateOnly(2023, 3, 1));
    }

    [Fact]
    public async Task Hak_berpindah_bersama_jabatan_dari_definitif_ke_plh_dan_plt()
    {
        await PejabatAsync("lama", "Definitif", "2022-01-01", "2023-06-30");
        await PejabatAsync("pengganti", "Plh", "2023-05-01", "2023-05-07");
        await PejabatAsync("baru", "Plt", "2023-07-01", "");
        var lama = await PenggunaAsync("lama", "pj-lama");
        var pengganti = await PenggunaAsync("pengganti", "pj-pengganti");
        var baru = await PenggunaAsync("baru", "pj-baru");
        (await KepalaAsync("2023-04-30", lama.Id, pengganti.Id, baru.Id)).ShouldBe([true, false, false]);
        (await KepalaAsync("2023-05-07", lama.Id, pengganti.Id, baru.Id)).ShouldBe([true, true, false]);
        (await KepalaAsync("2023-05-08", lama.Id, pengganti.Id, baru.Id)).ShouldBe([true, false, false]);
        (await KepalaAsync("2023-07-01", lama.Id, pengganti.Id, baru.Id)).ShouldBe([false, false, true]);
    }

    [Fact]
    public async Task Pengguna_tanpa_pejabat_tidak_mewarisi_masa_jabatan_dan_jabatan_tanpa_peran_tidak_memberi_hak()
    {
        await PejabatAsync("kepala", "Definitif", "2022-01-01", "");
        await PejabatAsync("staf", "Definitif", "2022-01-01", "", peran: "");
        var tanpa = await PenggunaAsync("tanpa");
        var staf = await PenggunaAsync("staf", "pj-staf");
        (await KepalaAsync("2023-01-10", tanpa.Id, staf.Id)).ShouldBe([false, false]);
    }

    private async Task<List<bool>> KepalaAsync(string hari, params string[] daftarId)
    {
        Gudang.Jam.Kini = new DateTimeOffset(DateOnly.Parse(hari), new TimeOnly(3, 0), TimeSpan.Zero);
        var hasil = new List<bool>();
        foreach (var id in daftarId)
        {
            hasil.Add((await Peran.CariAsync(GudangUji.Pemda, id)).ShouldNotBeNull().DaftarPeran.Any(p => p.Peran == Core.Alur.Peran.Kepala));
        }

        return hasil;
    }

    private Task PejabatAsync(string nama, string status, string mulai, string selesai, string peran = "Kepala") => Gudang.Basisdata.TulisAsync(async s =>
    {
        var isian = new { id = "pj-" + nama, nama, status, mulai, selesai, peran };
        await s.JalankanAsync("INSERT INTO pejabat (pemda, id, nama) VALUES ('uji', @id, @nama)", isian);
        await s.JalankanAsync(
            "INSERT INTO masa_jabatan (pemda, perangkat_daerah, id, pejabat, jabatan, peran, status, mulai, selesai) VALUES ('uji', 'badan', @id, @id, 'Kepala Badan', @peran, @status, @mulai, @selesai)", isian);
    });
}
