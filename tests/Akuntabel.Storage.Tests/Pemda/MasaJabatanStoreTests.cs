using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;

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
        await PegangAsync(GudangUji.Ani.Id, Peran.Administrator);
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

    [Fact]
    public async Task Peran_di_atas_perencana_tercatat_tetapi_baru_berlaku_sesudah_dikonfirmasi()
    {
        var (ani, admin, budi) = await PelakuAsync();
        var hasil = Tersimpan(await Masa.TambahAsync(ani, GudangUji.PerangkatDaerah, Isian(budi, Kepala, "2022-01-01", peran: Peran.Kepala)));
        hasil.Keterangan.ShouldContain("menunggu konfirmasi administrator");
        (await PeranAsync("u-budi")).ShouldBeEmpty();
        (await Masa.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).ShouldHaveSingleItem().Menunggu.ShouldBe("ditambah");
        var k = (await Masa.DaftarMenungguAsync(GudangUji.Pemda)).ShouldHaveSingleItem();
        Ditolak(await Masa.KonfirmasiAsync(ani, GudangUji.PerangkatDaerah, hasil.Id, k.Revisi));
        Tersimpan(await Masa.KonfirmasiAsync(admin, GudangUji.PerangkatDaerah, hasil.Id, k.Revisi));
        (await PeranAsync("u-budi")).ShouldBe([new PeranAktif(Peran.Kepala, GudangUji.PerangkatDaerah, "")]);
        (await PeristiwaAsync($"masa-jabatan/{hasil.Id}")).Select(p => p.Jenis).ShouldBe(["MasaJabatanDikonfirmasi", "KonfirmasiJabatanDiminta", "MasaJabatanDitambah"]);
    }

    [Theory]
    [InlineData(Peran.Perencana)]
    [InlineData(Peran.SubBidang)]
    [InlineData(Peran.Penyusun)]
    public async Task Peran_yang_tidak_di_atasnya_berlaku_seketika(Peran peran)
    {
        var (ani, _, budi) = await PelakuAsync();
        Tersimpan(await Masa.TambahAsync(ani, GudangUji.PerangkatDaerah, Isian(budi, "Kepala Subbagian", "2022-01-01", peran: peran))).Keterangan.ShouldBe("");
        (await PeranAsync("u-budi")).ShouldBe([new PeranAktif(peran, GudangUji.PerangkatDaerah, "")]);
    }

    public static TheoryData<string> DaftarUsaha => ["akhiri", "hapus", "serahkan", "mundurkan", "cabut peran", "batasi unit"];

    [Theory]
    [MemberData(nameof(DaftarUsaha))]
    public async Task Hak_kepala_tidak_berubah_oleh_perencana_sebelum_dikonfirmasi(string usaha)
    {
        var (ani, admin, budi) = await PelakuAsync();
        var id = Tersimpan(await Masa.TambahAsync(admin, GudangUji.PerangkatDaerah, Isian(budi, Kepala, "2022-01-01", peran: Peran.Kepala))).Id;
        var unit = Tersimpan(await Unit.TambahAsync(admin, GudangUji.PerangkatDaerah, "Sekretariat", "")).Id;
        var cici = await PejabatAsync("Cici");
        await PenggunaAsync("u-cici", cici);
        Tersimpan(await (usaha switch
        {
            "akhiri" => Masa.AkhiriAsync(ani, GudangUji.PerangkatDaerah, id, 1, new DateOnly(2022, 12, 31)),
            "hapus" => Masa.HapusAsync(ani, GudangUji.PerangkatDaerah, id, 1, "keliru"),
            "serahkan" => Masa.UbahAsync(ani, GudangUji.PerangkatDaerah, id, 1, Isian(cici, Kepala, "2022-01-01", peran: Peran.Kepala)),
            "mundurkan" => Masa.UbahAsync(ani, GudangUji.PerangkatDaerah, id, 1, Isian(budi, Kepala, "2024-01-01", peran: Peran.Kepala)),
            "batasi unit" => Masa.UbahAsync(ani, GudangUji.PerangkatDaerah, id, 1, Isian(budi, Kepala, "2022-01-01", unit: unit, peran: Peran.Kepala)),
            _ => Masa.UbahAsync(ani, GudangUji.PerangkatDaerah, id, 1, Isian(budi, Kepala, "2022-01-01")),
        })).Keterangan.ShouldContain("menunggu konfirmasi");
        (await PeranAsync("u-budi")).ShouldBe([new PeranAktif(Peran.Kepala, GudangUji.PerangkatDaerah, "")]);
        (await PeranAsync("u-cici")).ShouldBeEmpty();
        var k = (await Masa.DaftarMenungguAsync(GudangUji.Pemda)).ShouldHaveSingleItem();
        Ditolak(await Masa.TolakAsync(admin, GudangUji.PerangkatDaerah, id, k.Revisi, " ")).Bidang.ShouldBe("Alasan");
        Tersimpan(await Masa.TolakAsync(admin, GudangUji.PerangkatDaerah, id, k.Revisi, "SK belum ada"));
        var kembali = (await Masa.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).ShouldHaveSingleItem();
        (kembali.Pejabat, kembali.Peran, kembali.Unit, kembali.Mulai, kembali.Selesai, kembali.Menunggu).ShouldBe((budi, "Kepala", "", "2022-01-01", "", ""));
        (await PeranAsync("u-budi")).ShouldBe([new PeranAktif(Peran.Kepala, GudangUji.PerangkatDaerah, "")]);
        (await PeristiwaAsync($"masa-jabatan/{id}"))[0].Alasan.ShouldBe("SK belum ada");
    }

    [Fact]
    public async Task Yang_dikonfirmasi_adalah_yang_dilihat_administrator()
    {
        var (ani, admin, budi) = await PelakuAsync();
        var id = Tersimpan(await Masa.TambahAsync(ani, GudangUji.PerangkatDaerah, Isian(budi, Kepala, "2022-01-01", peran: Peran.Kepala))).Id;
        var dilihat = (await Masa.DaftarMenungguAsync(GudangUji.Pemda)).ShouldHaveSingleItem().Revisi;
        var cici = await PejabatAsync("Cici");
        await PenggunaAsync("u-cici", cici);
        Tersimpan(await Masa.UbahAsync(ani, GudangUji.PerangkatDaerah, id, 1, Isian(cici, Kepala, "2022-01-01", peran: Peran.Kepala)));
        (await Masa.KonfirmasiAsync(admin, GudangUji.PerangkatDaerah, id, dilihat)).ShouldBeOfType<HasilUbah.Bentrok>();
        (await PeranAsync("u-cici")).ShouldBeEmpty();
        // the same day back as it counts: nothing is left to decide
        Tersimpan(await Masa.UbahAsync(ani, GudangUji.PerangkatDaerah, id, 2, Isian(cici, Kepala, "2022-01-01")));
        (await Masa.DaftarMenungguAsync(GudangUji.Pemda)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pergantian_kepala_dikonfirmasi_berurutan_sehingga_tidak_ada_dua_kepala()
    {
        var (ani, admin, budi) = await PelakuAsync();
        var lama = Tersimpan(await Masa.TambahAsync(admin, GudangUji.PerangkatDaerah, Isian(budi, Kepala, "2022-01-01", peran: Peran.Kepala))).Id;
        var cici = await PejabatAsync("Cici");
        await PenggunaAsync("u-cici", cici);
        Tersimpan(await Masa.AkhiriAsync(ani, GudangUji.PerangkatDaerah, lama, 1, new DateOnly(2022, 12, 31)));
        var baru = Tersimpan(await Masa.TambahAsync(ani, GudangUji.PerangkatDaerah, Isian(cici, Kepala, "2023-01-01", peran: Peran.Kepala))).Id;
        Ditolak(await Masa.KonfirmasiAsync(admin, GudangUji.PerangkatDaerah, baru, 1)).Pesan.ShouldContain("Budi");
        Ditolak(await Masa.TolakAsync(admin, GudangUji.PerangkatDaerah, lama, 1, "Belum pensiun")).Pesan.ShouldContain("Cici");
        Tersimpan(await Masa.KonfirmasiAsync(admin, GudangUji.PerangkatDaerah, lama, 1));
        Tersimpan(await Masa.KonfirmasiAsync(admin, GudangUji.PerangkatDaerah, baru, 1));
        (await PeranAsync("u-budi")).ShouldBeEmpty();
        (await PeranAsync("u-cici")).ShouldBe([new PeranAktif(Peran.Kepala, GudangUji.PerangkatDaerah, "")]);
    }

    // Ani plans, Admin administers, Budi is an official with an account
    private async Task<(Pelaku Ani, Pelaku Admin, string Budi)> PelakuAsync()
    {
        var admin = new Pelaku(GudangUji.Pemda, "p-admin", "Admin", "uji");
        await PenggunaAsync(GudangUji.Ani.Id, "");
        await PenggunaAsync(admin.Id, "");
        await PegangAsync(GudangUji.Ani.Id, Peran.Perencana);
        await PegangAsync(admin.Id, Peran.Administrator);
        var budi = await PejabatAsync("Budi");
        await PenggunaAsync("u-budi", budi);
        return (GudangUji.Ani, admin, budi);
    }

    private Task PegangAsync(string pengguna, Peran peran) => Gudang.Basisdata.TulisAsync(async s =>
    {
        await s.JalankanAsync(
            "INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, stempel, dibuat) VALUES ('uji', @pengguna, @pengguna, @pengguna, @pengguna, 's', '') ON CONFLICT DO NOTHING", new { pengguna });
        await s.JalankanAsync(
            "INSERT INTO penugasan (pemda, id, pengguna, peran, perangkat_daerah, mulai) VALUES ('uji', @pengguna, @pengguna, @nama, @pd, '2020-01-01')",
            new { pengguna, nama = peran.ToString(), pd = Penugasan.SePemda(peran) ? "" : GudangUji.PerangkatDaerah });
    });

    private Task<int> PenggunaAsync(string id, string pejabat) => Gudang.Basisdata.TulisAsync(s => s.JalankanAsync(
        "INSERT INTO pengguna (pemda, id, nama_pengguna, nama_normal, nama, pejabat, stempel, dibuat) VALUES ('uji', @id, @id, @id, @id, @pejabat, 's', '')", new { id, pejabat }));

    private async Task<IReadOnlyList<PeranAktif>> PeranAsync(string id) =>
        (await new PeranStore(Gudang.Basisdata, Gudang.Jam).CariAsync(GudangUji.Pemda, id)).ShouldNotBeNull().DaftarPeran;
}
