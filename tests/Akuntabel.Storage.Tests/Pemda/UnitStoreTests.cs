using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;

namespace Akuntabel.Storage.Tests.Pemda;

public class UnitStoreSqliteTests(ServerPostgres server) : UnitStoreTests(MesinBasisdata.Sqlite, server);

public class UnitStorePostgresTests(ServerPostgres server) : UnitStoreTests(MesinBasisdata.Postgres, server);

public abstract class UnitStoreTests(MesinBasisdata mesin, ServerPostgres server) : UjiPemda(mesin, server)
{
    [Fact]
    public async Task Unit_tersusun_sebagai_pohon_menurut_urutan()
    {
        var kepala = await UnitAsync("Kepala Badan");
        var tu = await UnitAsync("Sub Bagian Tata Usaha", kepala);
        await UnitAsync("Sub Bidang Politik", kepala);
        await UnitAsync("Arsip", tu);
        (await PohonAsync()).ShouldBe(["0 Kepala Badan", "1 Sub Bagian Tata Usaha", "2 Arsip", "1 Sub Bidang Politik"]);
        var politik = (await Unit.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Single(u => u.Nama == "Sub Bidang Politik");
        Tersimpan(await Unit.GeserAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, politik.Id, politik.Revisi, naik: true));
        (await PohonAsync()).ShouldBe(["0 Kepala Badan", "1 Sub Bidang Politik", "1 Sub Bagian Tata Usaha", "2 Arsip"]);
    }

    [Fact]
    public async Task Unit_tidak_dapat_ditaruh_di_bawah_bawahannya()
    {
        var kepala = await UnitAsync("Kepala Badan");
        var tu = await UnitAsync("Sub Bagian Tata Usaha", kepala);
        var arsip = await UnitAsync("Arsip", tu);
        foreach (var induk in new[] { kepala, tu, arsip })
        {
            Ditolak(await Unit.UbahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, kepala, 1, "Kepala Badan", induk)).Bidang.ShouldBe("Induk");
        }

        Tersimpan(await Unit.UbahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, arsip, 1, "Arsip", kepala));
        (await PohonAsync()).ShouldBe(["0 Kepala Badan", "1 Sub Bagian Tata Usaha", "1 Arsip"]);
    }

    [Fact]
    public async Task Penyunting_kedua_tahu_bahwa_unit_sudah_berubah()
    {
        var id = await UnitAsync("Tata Usaha");
        Tersimpan(await Unit.UbahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, id, 1, "Sub Bagian Tata Usaha", ""));
        (await Unit.UbahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, id, 1, "Sekretariat", "")).ShouldBeOfType<HasilUbah.Bentrok>();
        (await PohonAsync()).ShouldBe(["0 Sub Bagian Tata Usaha"]);
    }

    [Fact]
    public async Task Unit_yang_dirujuk_dinonaktifkan_yang_tidak_dirujuk_dihapus()
    {
        var dipakai = await UnitAsync("Sub Bidang Politik");
        var bebas = await UnitAsync("Salah ketik");
        await MasaAsync(await PejabatAsync("Budi"), "Kepala Sub Bidang", "2022-01-01", unit: dipakai);
        Tersimpan(await Unit.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, dipakai, 1)).Keterangan.ShouldContain("dinonaktifkan");
        Tersimpan(await Unit.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, bebas, 1));
        (await Unit.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Select(u => (u.Nama, u.Aktif)).ShouldBe([("Sub Bidang Politik", 0)]);
    }

    [Fact]
    public async Task Nama_kembar_di_bawah_satu_atasan_ditolak_di_bawah_atasan_lain_tidak()
    {
        var a = await UnitAsync("Bidang A");
        var b = await UnitAsync("Bidang B");
        await UnitAsync("Kelompok Jabatan Fungsional", a);
        await UnitAsync("Kelompok Jabatan Fungsional", b);
        Ditolak(await Unit.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, " kelompok  jabatan fungsional ", a)).Pesan.ShouldContain("sudah ada");
    }

    private async Task<string> UnitAsync(string nama, string induk = "") => Tersimpan(await Unit.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, nama, induk)).Id;

    private async Task<IEnumerable<string>> PohonAsync() =>
        PohonUnit.Susun(await Unit.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Select(u => $"{u.Tingkat} {u.Unit.Nama}");
}
