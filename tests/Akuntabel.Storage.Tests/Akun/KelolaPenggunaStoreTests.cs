using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Tests.Akun;

public class KelolaPenggunaStoreSqliteTests(ServerPostgres server) : KelolaPenggunaStoreTests(MesinBasisdata.Sqlite, server);

public class KelolaPenggunaStorePostgresTests(ServerPostgres server) : KelolaPenggunaStoreTests(MesinBasisdata.Postgres, server);

/// <summary>Administration of users.</summary>
public abstract class KelolaPenggunaStoreTests(MesinBasisdata mesin, ServerPostgres server) : AkunTests(mesin, server)
{
    [Fact]
    public async Task Pengguna_baru_membuat_sandinya_sendiri_dengan_tautan()
    {
        var hasil = (await Kelola.BuatAsync(GudangUji.Ani, new IsianPengguna("Citra.D", "Citra Dewi", ""))).ShouldBeOfType<HasilKelola.Selesai>();
        (await CariAsync(hasil.Id)).Sandi.ShouldBeEmpty();
        (await Kelola.BuatAsync(GudangUji.Ani, new IsianPengguna("citra.d", "Orang lain", ""))).ShouldBeOfType<HasilKelola.NamaTerpakai>();
        (await Kelola.AturSandiAsync(GudangUji.Pemda, hasil.Tautan, "sidik-satu")).ShouldNotBeNull();
        (await Kelola.AturSandiAsync(GudangUji.Pemda, hasil.Tautan, "sidik-dua")).ShouldBeNull("tautan berlaku sekali");
        (await CariAsync(hasil.Id)).Sandi.ShouldBe("sidik-satu");
        foreach (var p in await SemuaPeristiwaAsync())
        {
            (p.Lama + p.Baru + p.Alasan + p.Objek).ShouldNotContain("sidik-satu");
            (p.Lama + p.Baru + p.Alasan + p.Objek).ShouldNotContain(hasil.Tautan);
        }
    }

    [Fact]
    public async Task Penyunting_kedua_mendapat_versi_yang_tersimpan_dan_tidak_menimpa()
    {
        var p = await PenggunaAsync("dodi");
        (await Kelola.UbahAsync(GudangUji.Ani, p.Id, p.Revisi, new IsianPengguna("dodi", "Dodi Pertama", ""))).ShouldBeOfType<HasilKelola.Selesai>();
        var bentrok = (await Kelola.UbahAsync(GudangUji.Ani, p.Id, p.Revisi, new IsianPengguna("dodi", "Dodi Kedua", ""))).ShouldBeOfType<HasilKelola.Bentrok>();
        bentrok.Kini.Nama.ShouldBe("Dodi Pertama");
        (await CariAsync(p.Id)).Nama.ShouldBe("Dodi Pertama");
    }

    [Theory]
    [InlineData("cabut")]
    [InlineData("masa")]
    [InlineData("nonaktif")]
    [InlineData("pulih")]
    public async Task Administrator_tetap_yang_terakhir_tidak_dapat_hilang(string cara)
    {
        var admin = await AdministratorAsync();
        var pembantu = await PenggunaAsync("pembantu");
        // an administrator for a while, and one who can't sign in yet, do not take his place
        (await BeriAdministratorAsync(pembantu, "2023-12-31")).ShouldBeOfType<HasilKelola.Selesai>();
        var belum = (await Kelola.BuatAsync(GudangUji.Ani, new IsianPengguna("belum", "Belum Masuk", ""))).ShouldBeOfType<HasilKelola.Selesai>();
        (await BeriAdministratorAsync(await CariAsync(belum.Id), "")).ShouldBeOfType<HasilKelola.Selesai>();

        (await LakukanAsync(cara, admin)).ShouldBeOfType<HasilKelola.AdministratorTerakhir>();
        (await CariAsync(admin.Id)).ShouldBeEquivalentTo(admin, "tidak ada yang berubah");

        var pengganti = await PenggunaAsync("pengganti");
        (await BeriAdministratorAsync(pengganti, "")).ShouldBeOfType<HasilKelola.Selesai>();
        (await LakukanAsync(cara, admin)).ShouldBeOfType<HasilKelola.Selesai>();
    }

    [Fact]
    public async Task Dua_administrator_tidak_dapat_saling_mencabut_serentak()
    {
        var a = await AdministratorAsync();
        var b = await PenggunaAsync("kedua");
        await BeriAdministratorAsync(b, "");
        b = await CariAsync(b.Id);
        var hasil = await Task.WhenAll(LakukanAsync("cabut", a), LakukanAsync("cabut", b));
        hasil.OfType<HasilKelola.Selesai>().Count().ShouldBe(1);
        hasil.OfType<HasilKelola.AdministratorTerakhir>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Pemulihan_mematikan_sandi_dan_sesi_dan_langkah_kedua_hanya_bila_diminta()
    {
        var p = await PenggunaAsync("lupa");
        p.KunciTotp = "KUNCI";
        p.DuaLangkah = true;
        await Pengguna.SimpanAsync(GudangUji.Ani, p);
        await Pengguna.SimpanKunciAsync(GudangUji.Ani, new KunciSandi { Pemda = p.Pemda, Pengguna = p.Id, Kredensial = "k", Nama = "Telepon", Data = "{}", Dibuat = p.Dibuat });
        var sesi = Rahasia.Sidik(await Sesi.BuatAsync(p, "", ""));

        var pertama = (await Kelola.PulihkanAsync(GudangUji.Ani, p.Id, p.Revisi, "lupa kata sandi", lepasLangkahKedua: false)).ShouldBeOfType<HasilKelola.Selesai>();
        var sesudah = await CariAsync(p.Id);
        (sesudah.Sandi, sesudah.DuaLangkah, (await Pengguna.DaftarKunciAsync(p.Pemda, p.Id)).Count).ShouldBe(("", true, 1));
        (await Sesi.CariAsync(p.Pemda, sesi)).ShouldBeNull();
        var peristiwa = (await Kelola.RiwayatAsync(p.Pemda, p.Id))[0];
        (peristiwa.Jenis, peristiwa.Alasan, peristiwa.PelakuNama).ShouldBe(("PenggunaDipulihkan", "lupa kata sandi", "Ani Perencana"));

        var kedua = (await Kelola.PulihkanAsync(GudangUji.Ani, p.Id, sesudah.Revisi, "telepon hilang", lepasLangkahKedua: true)).ShouldBeOfType<HasilKelola.Selesai>();
        sesudah = await CariAsync(p.Id);
        (sesudah.DuaLangkah, sesudah.KunciTotp, (await Pengguna.DaftarKunciAsync(p.Pemda, p.Id)).Count).ShouldBe((false, "", 0));
        (await Kelola.AturSandiAsync(p.Pemda, pertama.Tautan, "a")).ShouldBeNull("tautan lama digantikan");
        (await Kelola.AturSandiAsync(p.Pemda, kedua.Tautan, "b")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Daftar_menyebut_siapa_yang_haknya_menurut_jabatan()
    {
        await Gudang.Basisdata.TulisAsync(s => s.JalankanAsync("INSERT INTO pejabat (pemda, id, nama) VALUES ('uji', 'pj-1', 'Budi')"));
        await PenggunaAsync("berjabatan", "pj-1");
        await PenggunaAsync("tanpa");
        (await Kelola.DaftarAsync(GudangUji.Pemda, "", 0, 10)).Daftar.ToDictionary(p => p.NamaPengguna, p => p.Berjabatan).ShouldBe(new Dictionary<string, bool> { ["berjabatan"] = true, ["tanpa"] = false }, ignoreOrder: true);
    }

    [Fact]
    public async Task Administrator_satu_satunya_dipulihkan_dari_terminal_dan_tercatat()
    {
        var p = await AdministratorAsync();
        (await Kelola.PulihkanAsync(GudangUji.Ani, p.Id, p.Revisi, "uji", lepasLangkahKedua: false)).ShouldBeOfType<HasilKelola.AdministratorTerakhir>();
        (await Kelola.PulihkanDariTerminalAsync(p.Pemda, "bukan", "root", "lupa", lepasLangkahKedua: false)).ShouldBeOfType<HasilKelola.TakAda>();
        var hasil = (await Kelola.PulihkanDariTerminalAsync(p.Pemda, " ADMIN ", "root", "lupa", lepasLangkahKedua: false)).ShouldBeOfType<HasilKelola.Selesai>();
        (await CariAsync(p.Id)).Sandi.ShouldBeEmpty();
        var peristiwa = (await Kelola.RiwayatAsync(p.Pemda, p.Id))[0];
        (peristiwa.Jenis, peristiwa.Alasan, peristiwa.PelakuNama, peristiwa.Proses).ShouldBe(("PenggunaDipulihkan", "lupa", "root", "cli"));
        (await Kelola.AturSandiAsync(p.Pemda, hasil.Tautan, "baru")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Dinonaktifkan_berarti_keluar_seketika_dan_tautannya_tidak_berlaku()
    {
        var hasil = (await Kelola.BuatAsync(GudangUji.Ani, new IsianPengguna("eko", "Eko", ""))).ShouldBeOfType<HasilKelola.Selesai>();
        var p = await CariAsync(hasil.Id);
        var sesi = Rahasia.Sidik(await Sesi.BuatAsync(p, "", ""));
        (await Kelola.SetelAktifAsync(GudangUji.Ani, p.Id, p.Revisi, aktif: false, "pindah")).ShouldBeOfType<HasilKelola.Selesai>();
        (await Sesi.CariAsync(p.Pemda, sesi)).ShouldBeNull();
        (await Peran.CariAsync(p.Pemda, p.Id)).ShouldBeNull();
        (await Kelola.AturSandiAsync(p.Pemda, hasil.Tautan, "a")).ShouldBeNull();
    }

    [Fact]
    public async Task Peran_hanya_untuk_tempat_yang_ada_dan_masa_yang_masuk_akal()
    {
        var p = await PenggunaAsync("fani");
        (await BeriAsync("Perencana", "tidak-ada", "2023-01-01", "")).ShouldBeOfType<HasilKelola.TakAda>();
        (await BeriAsync("Raja", GudangUji.PerangkatDaerah, "2023-01-01", "")).ShouldBeOfType<HasilKelola.TakAda>();
        (await BeriAsync("Perencana", "", "2023-01-01", "")).ShouldBeOfType<HasilKelola.TakAda>();
        (await BeriAsync("Administrator", GudangUji.PerangkatDaerah, "2023-01-01", "")).ShouldBeOfType<HasilKelola.TakAda>();
        (await BeriAsync("Perencana", GudangUji.PerangkatDaerah, "2023-02-01", "2023-01-31")).ShouldBeOfType<HasilKelola.TakAda>();
        (await BeriAsync("Perencana", GudangUji.PerangkatDaerah, "2023-01-31", "2023-01-31")).ShouldBeOfType<HasilKelola.Selesai>();

        async Task<HasilKelola> BeriAsync(string peran, string pd, string mulai, string selesai) =>
            await Kelola.BeriPeranAsync(GudangUji.Ani, p.Id, (await CariAsync(p.Id)).Revisi, new Penugasan { Peran = peran, PerangkatDaerah = pd, Mulai = mulai, Selesai = selesai });
    }

    [Fact]
    public async Task Daftar_dicari_dan_dibagi_halaman_tanpa_menganggap_tanda_sebagai_pola()
    {
        foreach (var i in Enumerable.Range(1, 5))
        {
            await PenggunaAsync($"orang{i}");
        }

        await PenggunaAsync("a_b");
        (await Kelola.DaftarAsync(GudangUji.Pemda, "ORANG", 0, 4)).ShouldSatisfyAllConditions(h => h.Jumlah.ShouldBe(6), h => h.Daftar.Count.ShouldBe(4));
        (await Kelola.DaftarAsync(GudangUji.Pemda, "orang", 4, 4)).Daftar.Count.ShouldBe(2);
        (await Kelola.DaftarAsync(GudangUji.Pemda, "_", 0, 10)).Daftar.ShouldHaveSingleItem().NamaPengguna.ShouldBe("a_b");
        (await Kelola.DaftarAsync(GudangUji.Pemda, "%", 0, 10)).Jumlah.ShouldBe(0);
    }

    private async Task<HasilKelola> BeriAdministratorAsync(Pengguna p, string selesai) =>
        await Kelola.BeriPeranAsync(GudangUji.Ani, p.Id, p.Revisi, new Penugasan { Peran = "Administrator", Mulai = "2023-01-01", Selesai = selesai });

    private async Task<HasilKelola> LakukanAsync(string cara, Pengguna p)
    {
        var tugas = (await Kelola.DaftarPeranAsync(p.Pemda, p.Id))[0].Id;
        return cara switch
        {
            "cabut" => await Kelola.CabutPeranAsync(GudangUji.Ani, p.Id, p.Revisi, tugas),
            "masa" => await Kelola.UbahMasaAsync(GudangUji.Ani, p.Id, p.Revisi, tugas, new DateOnly(2023, 1, 1), new DateOnly(2023, 6, 30)),
            "nonaktif" => await Kelola.SetelAktifAsync(GudangUji.Ani, p.Id, p.Revisi, aktif: false, "uji"),
            _ => await Kelola.PulihkanAsync(GudangUji.Ani, p.Id, p.Revisi, "uji", lepasLangkahKedua: true),
        };
    }
}
