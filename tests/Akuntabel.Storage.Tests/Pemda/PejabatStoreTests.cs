using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;

namespace Akuntabel.Storage.Tests.Pemda;

public class PejabatStoreSqliteTests(ServerPostgres server) : PejabatStoreTests(MesinBasisdata.Sqlite, server);

public class PejabatStorePostgresTests(ServerPostgres server) : PejabatStoreTests(MesinBasisdata.Postgres, server);

public abstract class PejabatStoreTests(MesinBasisdata mesin, ServerPostgres server) : UjiPemda(mesin, server)
{
    private const string NipAni = "20990101 212403 1 000";

    private static readonly DateOnly HariIni = new(2023, 1, 10);

    [Fact]
    public async Task Satu_NIP_satu_orang()
    {
        await PejabatAsync("Ani", NipAni);
        Ditolak(await Pejabat.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, new IsianPejabat("Budi", "209901012124031000", "", ""))).Pesan.ShouldContain("Ani");
        await PejabatAsync("Cici");
        await PejabatAsync("Dedi");
    }

    [Fact]
    public async Task Pangkat_terisi_dari_golongan_dan_keduanya_harus_cocok()
    {
        var id = Tersimpan(await Pejabat.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, new IsianPejabat("Ani, S.E.", "", "", "III/d"))).Id;
        (await Pejabat.CariAsync(GudangUji.Pemda, id)).ShouldNotBeNull().Pangkat.ShouldBe("Penata Tingkat I");
        Ditolak(await Pejabat.UbahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, id, 1, new IsianPejabat("Ani, S.E.", "", "Pembina", "III/d"))).Bidang.ShouldBe("Golongan");
    }

    [Fact]
    public async Task Pejabat_perangkat_daerah_lain_tidak_dapat_diubah()
    {
        var id = await PejabatAsync("Ani");
        (await Pejabat.UbahAsync(GudangUji.Ani, "lain", id, 1, new IsianPejabat("Bukan Ani", "", "", ""))).ShouldBeOfType<HasilUbah.TidakAda>();
        (await Pejabat.HapusAsync(GudangUji.Ani, "lain", id, 1, HariIni)).ShouldBeOfType<HasilUbah.TidakAda>();
    }

    [Fact]
    public async Task Yang_masih_menjabat_tetap_yang_pernah_menjabat_dinonaktifkan_yang_lain_dihapus()
    {
        var (menjabat, pernah, salah) = (await PejabatAsync("Menjabat"), await PejabatAsync("Pernah"), await PejabatAsync("Salah"));
        await MasaAsync(menjabat, "Sekretaris", "2022-01-01");
        await MasaAsync(pernah, "Sekretaris", "2020-01-01", "2021-12-31");
        Ditolak(await Pejabat.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, menjabat, 1, HariIni)).Pesan.ShouldContain("Sekretaris");
        Tersimpan(await Pejabat.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, pernah, 1, HariIni)).Keterangan.ShouldContain("dinonaktifkan");
        Tersimpan(await Pejabat.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, salah, 1, HariIni));
        (await Pejabat.DaftarAsync(GudangUji.Pemda)).Select(p => (p.Nama, p.Aktif)).ShouldBe([("Menjabat", 1), ("Pernah", 0)]);
    }

    [Fact]
    public async Task Perangkat_daerah_yang_dirujuk_dinonaktifkan_yang_tidak_dihapus()
    {
        var id = Tersimpan(await PerangkatDaerah.TambahAsync(GudangUji.Ani, new IsianPerangkatDaerah("1.01", "Dinas  Pendidikan", "Disdik"))).Id;
        id.ShouldBe("disdik");
        Ditolak(await PerangkatDaerah.TambahAsync(GudangUji.Ani, new IsianPerangkatDaerah("8.01", "Dinas Lain", ""))).Pesan.ShouldContain("Badan Uji");
        Ditolak(await PerangkatDaerah.TambahAsync(GudangUji.Ani, new IsianPerangkatDaerah("satu", "Dinas Lain", ""))).Bidang.ShouldBe("Kode");
        await Gudang.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Sop, Periode.Tahun(2023), KumpulanBerkas.Kosong);
        Tersimpan(await PerangkatDaerah.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, 1)).Keterangan.ShouldContain("1 dokumen");
        Tersimpan(await PerangkatDaerah.HapusAsync(GudangUji.Ani, id, 1));
        (await PerangkatDaerah.DaftarAsync(GudangUji.Pemda)).Select(p => (p.Nama, p.Aktif)).ShouldBe([("Badan Uji", 0)]);
    }

    [Fact]
    public async Task Isian_yang_terlalu_panjang_atau_aneh_ditolak_dengan_pesan()
    {
        Ditolak(await Pejabat.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, new IsianPejabat(new string('a', 301), "", "", ""))).Pesan.ShouldContain("301");
        Ditolak(await Pejabat.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, new IsianPejabat("A\0ni", "", "", ""))).Bidang.ShouldBe("Nama");
    }
}
