using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Pemda;

namespace Akuntabel.Storage.Tests.Pemda;

public class MasaJabatanStoreSqliteTests(ServerPostgres server) : MasaJabatanStoreTests(MesinBasisdata.Sqlite, server);

public class MasaJabatanStorePostgresTests(ServerPostgres server) : MasaJabatanStoreTests(MesinBasisdata.Postgres, server);

public abstract class MasaJabatanStoreTests(MesinBasisdata mesin, ServerPostgres server) : UjiPemda(mesin, server)
{
    private const string Kepala = "Kepala Badan";

    [Theory]
    [InlineData("2022-12-31", "2023-06-30", true)]
    [InlineData("2021-01-01", "2022-01-01", true)]
    [InlineData("2021-01-01", "", true)]
    [InlineData("2023-01-01", "", false)]
    [InlineData("2020-01-01", "2021-12-31", false)]
    public async Task Dua_pemegang_definitif_pada_waktu_yang_sama_ditolak_dengan_nama_keduanya(string mulai, string selesai, bool bertindih)
    {
        await MasaAsync(await PejabatAsync("Ani"), Kepala, "2022-01-01", "2022-12-31");
        var hasil = await Masa.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Isian(await PejabatAsync("Budi"), "kepala badan", mulai, selesai));
        if (bertindih)
        {
            Ditolak(hasil).Pesan.ShouldSatisfyAllConditions(p => p.ShouldContain("Ani"), p => p.ShouldContain("Budi"));
        }
        else
        {
            Tersimpan(hasil);
        }
    }

    [Fact]
    public async Task Plh_boleh_di_samping_pejabat_definitif_tetapi_Plt_tidak()
    {
        await MasaAsync(await PejabatAsync("Ani"), Kepala, "2022-01-01", peran: Peran.Kepala);
        var budi = await PejabatAsync("Budi");
        Tersimpan(await Masa.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Isian(budi, Kepala, "2022-03-01", "2022-03-10", StatusJabatan.Plh, "SP 1", peran: Peran.Kepala)));
        Ditolak(await Masa.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Isian(budi, "Kepala Kantor", "2022-05-01", "", StatusJabatan.Plt, "SP 2", peran: Peran.Kepala)))
            .Pesan.ShouldContain("Ani");
    }

    [Theory]
    [InlineData(StatusJabatan.Plt)]
    [InlineData(StatusJabatan.Plh)]
    [InlineData(StatusJabatan.Pj)]
    public async Task Penunjukan_sementara_harus_menyebut_dasarnya(StatusJabatan status)
    {
        var budi = await PejabatAsync("Budi");
        Ditolak(await Masa.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Isian(budi, Kepala, "2022-03-01", "", status, "  "))).Bidang.ShouldBe("Dasar");
        Tersimpan(await Masa.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Isian(budi, Kepala, "2022-03-01", "", status, "SK Bupati 821/1/2022")));
    }

    [Fact]
    public async Task Hak_mengikuti_masa_jabatan()
    {
        var budi = await PejabatAsync("Budi");
        await PenggunaAsync("u-budi", budi);
        var id = await MasaAsync(budi, Kepala, "2022-01-01", peran: Peran.Kepala);
        (await PeranAsync("u-budi")).ShouldBe([new PeranAktif(Peran.Kepala, GudangUji.PerangkatDaerah, "")]);
        Tersimpan(await Masa.AkhiriAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, id, 1, new DateOnly(2023, 1, 9)));
        (await PeranAsync("u-budi")).ShouldBeEmpty();
        (await PeristiwaAsync($"masa-jabatan/{id}")).Select(p => p.Jenis).ShouldBe(["MasaJabatanDiakhiri", "MasaJabatanDitambah"]);
    }

    [Fact]
    public async Task Tidak_seorang_pun_memberi_hak_kepada_dirinya_sendiri()
    {
        var ani = await PejabatAsync("Ani");
        await PenggunaAsync(GudangUji.Ani.Id, ani);
        Ditolak(await Masa.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Isian(ani, Kepala, "2022-01-01", peran: Peran.Kepala))).Bidang.ShouldBe("Peran");
        var tanpaHak = await MasaAsync(ani, "Analis", "2022-01-01");
        Ditolak(await Masa.UbahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, tanpaHak, 1, Isian(ani, "Analis", "2022-01-01", peran: Peran.Perencana))).Bidang.ShouldBe("Peran");
        Ditolak(await Masa.TambahAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, Isian(await PejabatAsync("Budi"), Kepala, "2022-01-01", peran: Peran.Administrator))).Bidang.ShouldBe("Peran");
    }

    [Fact]
    public async Task Mengakhiri_tidak_dapat_memperpanjang_dan_tidak_sebelum_mulai()
    {
        var id = await MasaAsync(await PejabatAsync("Ani"), Kepala, "2022-02-01", "2022-12-31");
        Ditolak(await Masa.AkhiriAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, id, 1, new DateOnly(2022, 1, 31)));
        Ditolak(await Masa.AkhiriAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, id, 1, new DateOnly(2023, 1, 1)));
        Tersimpan(await Masa.AkhiriAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, id, 1, new DateOnly(2022, 2, 1)));
        (await Masa.AkhiriAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, id, 1, new DateOnly(2022, 2, 1))).ShouldBeOfType<HasilUbah.Bentrok>();
    }

    [Fact]
    public async Task Penghapusan_meminta_alasan_dan_peristiwanya_menyimpan_isinya()
    {
        var id = await MasaAsync(await PejabatAsync("Ani"), Kepala, "2022-02-01");
        Ditolak(await Masa.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, id, 1, " "));
        Tersimpan(await Masa.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, id, 1, "Salah orang"));
        var terakhir = (await PeristiwaAsync($"masa-jabatan/{id}"))[0];
        terakhir.Alasan.ShouldBe("Salah orang");
        terakhir.Lama.ShouldContain("2022-02-01");
    }

    private Task<int> PenggunaAsync(string id, string pejabat) => Gudang.Basisdata.TulisAsync(s => s.JalankanAsync(
        "INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, pejabat, stempel, dibuat) VALUES ('uji', @id, @id, @id, @id, @pejabat, 's', '')", new { id, pejabat }));

    private async Task<IReadOnlyList<PeranAktif>> PeranAsync(string id) =>
        (await new PeranStore(Gudang.Basisdata, Gudang.Jam).CariAsync(GudangUji.Pemda, id)).ShouldNotBeNull().DaftarPeran;
}
