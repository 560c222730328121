using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Tests.Akun;

public class MasukStoreSqliteTests(ServerPostgres server) : MasukStoreTests(MesinBasisdata.Sqlite, server);

public class MasukStorePostgresTests(ServerPostgres server) : MasukStoreTests(MesinBasisdata.Postgres, server);

/// <summary>What signing in stands on: links, sessions, wrong attempts, codes, passkeys.</summary>
public abstract class MasukStoreTests(MesinBasisdata mesin, ServerPostgres server) : AkunTests(mesin, server)
{
    [Fact]
    public async Task Tautan_berlaku_sekali_dan_yang_baru_menggantikan_yang_lama()
    {
        var lama = await Tautan.BuatAsync(GudangUji.Pemda, GunaTautan.Sandi, "p1", TimeSpan.FromDays(1));
        var baru = await Tautan.BuatAsync(GudangUji.Pemda, GunaTautan.Sandi, "p1", TimeSpan.FromDays(1));
        var orangLain = await Tautan.BuatAsync(GudangUji.Pemda, GunaTautan.Sandi, "p2", TimeSpan.FromDays(1));
        (await KeadaanAsync(lama)).ShouldBe(KeadaanTautan.Lewat);
        (await KeadaanAsync(baru)).ShouldBe(KeadaanTautan.Berlaku);
        (await KeadaanAsync(orangLain)).ShouldBe(KeadaanTautan.Berlaku);
        (await KeadaanAsync("karangan")).ShouldBe(KeadaanTautan.TakDikenal);
        (await Tautan.PeriksaAsync(GudangUji.Pemda, GunaTautan.Mulai, baru)).Keadaan.ShouldBe(KeadaanTautan.TakDikenal, "guna lain");
        Gudang.Jam.Kini += TimeSpan.FromDays(1) + TimeSpan.FromSeconds(1);
        (await KeadaanAsync(baru)).ShouldBe(KeadaanTautan.Lewat);
        (await Gudang.Basisdata.BacaAsync(s => s.DaftarAsync<string>("SELECT sidik FROM tautan_sekali"))).ShouldNotContain(baru, "hanya sidiknya yang disimpan");

        async Task<KeadaanTautan> KeadaanAsync(string rahasia) => (await Tautan.PeriksaAsync(GudangUji.Pemda, GunaTautan.Sandi, rahasia)).Keadaan;
    }

    [Fact]
    public async Task Sepuluh_yang_serentak_memakai_satu_tautan_mulai_menghasilkan_satu_administrator()
    {
        var rahasia = (await Mulai.TautanAsync()).ShouldNotBeNull();
        var hasil = await Task.WhenAll(Enumerable.Range(1, 10).Select(i =>
            Mulai.BuatAdministratorAsync(rahasia, Storage.Akun.Pengguna.Baru(GudangUji.Pemda, $"admin{i}", "Admin", Gudang.Jam.Kini))));
        hasil.Count(h => h.Keadaan == KeadaanTautan.Berlaku).ShouldBe(1);
        (await Mulai.TautanAsync()).ShouldBeNull();
        (await Gudang.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM pengguna"))).ShouldBe(1);
    }

    [Fact]
    public async Task Tautan_mulai_datang_lagi_ketika_administrator_satu_satunya_berakhir_masanya()
    {
        var admin = await AdministratorAsync();
        (await Mulai.TautanAsync()).ShouldBeNull();
        await Gudang.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE penugasan SET selesai = '2023-01-10' WHERE pengguna = @Id", admin));
        (await Mulai.TautanAsync()).ShouldBeNull("10 Januari masih hari terakhirnya");
        Gudang.Jam.Kini = new DateTimeOffset(2023, 1, 10, 17, 0, 0, TimeSpan.Zero);
        (await Mulai.TautanAsync()).ShouldNotBeNull("di Jakarta sudah 11 Januari");
    }

    [Fact]
    public async Task Sesi_berakhir_karena_diam_karena_umur_karena_stempel_dan_karena_dicabut()
    {
        var admin = await AdministratorAsync();
        var awal = Gudang.Jam.Kini;
        var id = Rahasia.Sidik(await Sesi.BuatAsync(admin, "10.0.0.1", "Firefox"));
        (await AdaAsync(id)).ShouldBeTrue();
        Gudang.Jam.Kini = awal + MasaSesi.Ketat.Diam;
        (await AdaAsync(id)).ShouldBeTrue("tepat 30 menit");
        Gudang.Jam.Kini += TimeSpan.FromSeconds(1);
        (await AdaAsync(id)).ShouldBeFalse("lebih dari 30 menit diam");

        Gudang.Jam.Kini = awal;
        for (; Gudang.Jam.Kini < awal + MasaSesi.Ketat.Terlama; Gudang.Jam.Kini += TimeSpan.FromMinutes(29))
        {
            await Sesi.SentuhAsync((await Sesi.CariAsync(GudangUji.Pemda, id)).ShouldNotBeNull());
        }

        Gudang.Jam.Kini = awal + MasaSesi.Ketat.Terlama + TimeSpan.FromSeconds(1);
        (await AdaAsync(id)).ShouldBeFalse("12 jam, walau selalu dipakai");

        var kedua = Rahasia.Sidik(await Sesi.BuatAsync(admin, "", ""));
        admin.Stempel = Rahasia.Stempel();
        (await Pengguna.SimpanAsync(GudangUji.Ani, admin)).ShouldBeTrue();
        (await AdaAsync(kedua)).ShouldBeFalse("stempel lain");

        var ketiga = Rahasia.Sidik(await Sesi.BuatAsync(admin, "", ""));
        (await Sesi.CabutAsync(GudangUji.Pemda, "orang-lain", ketiga)).ShouldBeFalse();
        (await AdaAsync(ketiga)).ShouldBeTrue("orang lain tidak dapat mencabutnya");
        (await Sesi.CabutAsync(GudangUji.Pemda, admin.Id, ketiga)).ShouldBeTrue();
        (await AdaAsync(ketiga)).ShouldBeFalse();

        async Task<bool> AdaAsync(string sesi) => await Sesi.CariAsync(GudangUji.Pemda, sesi) is not null;
    }

    [Fact]
    public async Task Sesudah_sepuluh_kali_salah_terkunci_seperempat_jam_lalu_dua_kali_lipat()
    {
        (await CobaSampaiAsync(10)).ShouldBeNull();
        (await CobaSampaiAsync(1)).ShouldBe(Gudang.Jam.Kini.AddMinutes(15));
        (await Percobaan.CobaAsync(GudangUji.Pemda, "ani", "alamat:lain", 10)).DitolakSampai.ShouldBeNull("asal lain tidak terkena");
        (await Percobaan.CobaAsync(GudangUji.Pemda, "budi", "alamat:a", 10)).DitolakSampai.ShouldBeNull("nama lain tidak terkena");
        Gudang.Jam.Kini += TimeSpan.FromMinutes(15);
        (await CobaSampaiAsync(10)).ShouldBeNull();
        (await CobaSampaiAsync(1)).ShouldBe(Gudang.Jam.Kini.AddMinutes(30));
        await Percobaan.LupakanAsync(GudangUji.Pemda, "ani", ["alamat:a"]);
        (await CobaSampaiAsync(9)).ShouldBeNull();
    }

    [Fact]
    public async Task Seratus_percobaan_serentak_tidak_mendapat_lebih_dari_sepuluh()
    {
        var hasil = await Task.WhenAll(Enumerable.Range(1, 100).Select(_ => Percobaan.CobaAsync(GudangUji.Pemda, "ani", "alamat:a", 10)));
        hasil.Count(h => h.DitolakSampai is null).ShouldBe(10);
    }

    [Fact]
    public async Task Satu_langkah_kode_berlaku_sekali_ke_mana_pun_jam_disetel()
    {
        var admin = await AdministratorAsync();
        var serentak = await Task.WhenAll(Enumerable.Range(1, 10).Select(_ => PakaiAsync(100)));
        serentak.Count(b => b).ShouldBe(1);
        (await PakaiAsync(101)).ShouldBeTrue();

        // a clock that was ahead, by minutes or by a year, and was set back does not shut the owner out, and brings no used step back
        foreach (var maju in (long[])[104, 110, 160, 1_051_200])
        {
            (await PakaiAsync(maju)).ShouldBeTrue();
            (await PakaiAsync(101)).ShouldBeFalse();
        }

        foreach (var kini in (long[])[102, 103, 105])
        {
            (await PakaiAsync(kini)).ShouldBeTrue($"{kini}");
            (await PakaiAsync(kini)).ShouldBeFalse($"{kini}");
        }

        (await PakaiAsync(110)).ShouldBeFalse();
        foreach (var kelak in Enumerable.Range(2_000_000, 25))
        {
            (await PakaiAsync(kelak)).ShouldBeTrue();
        }

        (await PakaiAsync(101)).ShouldBeFalse("sesudah banyak kali masuk pun tidak kembali");
        (await Pengguna.PakaiLangkahAsync(GudangUji.Pemda, "tidak ada", 1)).ShouldBeFalse();

        Task<bool> PakaiAsync(long langkah) => Pengguna.PakaiLangkahAsync(GudangUji.Pemda, admin.Id, langkah);
    }

    [Fact]
    public async Task Kunci_sandi_ditambah_dinamai_dihapus_dan_tidak_berpindah_orang()
    {
        var admin = await AdministratorAsync();
        var lain = await PenggunaAsync("lain");
        (await Pengguna.SimpanKunciAsync(GudangUji.Ani, Kunci(admin.Id, "Telepon", "1"))).ShouldBeTrue();
        (await Pengguna.SimpanKunciAsync(GudangUji.Ani, Kunci(admin.Id, "Telepon", "2"))).ShouldBeTrue();
        (await Pengguna.SimpanKunciAsync(GudangUji.Ani, Kunci(admin.Id, "Telepon dinas", "3"))).ShouldBeTrue();
        (await Pengguna.SimpanKunciAsync(GudangUji.Ani, Kunci(lain.Id, "Curian", "4"))).ShouldBeFalse();
        var tersimpan = (await Pengguna.DaftarKunciAsync(GudangUji.Pemda, admin.Id)).ShouldHaveSingleItem();
        (tersimpan.Nama, tersimpan.Data).ShouldBe(("Telepon dinas", "3"));
        (await Pengguna.HapusKunciAsync(GudangUji.Ani, GudangUji.Pemda, lain.Id, "kredensial")).ShouldBeFalse();
        (await Pengguna.HapusKunciAsync(GudangUji.Ani, GudangUji.Pemda, admin.Id, "kredensial")).ShouldBeTrue();
        (await PeristiwaAsync(admin.Id)).Take(3).ShouldBe(["KunciSandiDihapus", "KunciSandiDinamai", "KunciSandiDipakai"]);

        static KunciSandi Kunci(string pengguna, string nama, string data) =>
            new() { Pemda = GudangUji.Pemda, Pengguna = pengguna, Kredensial = "kredensial", Nama = nama, Data = data, Dibuat = "2023-01-01T00:00:00.000000Z" };
    }

    [Fact]
    public async Task Dua_perubahan_akun_serentak_yang_kedua_tidak_menimpa()
    {
        var admin = await AdministratorAsync();
        var a = await CariAsync(admin.Id);
        var b = await CariAsync(admin.Id);
        a.KunciTotp = "KUNCIA";
        a.DuaLangkah = true;
        b.Sandi = "sidik-lain";
        (await Pengguna.SimpanAsync(GudangUji.Ani, a)).ShouldBeTrue();
        (await Pengguna.SimpanAsync(GudangUji.Ani, b)).ShouldBeFalse();
        var kini = await CariAsync(admin.Id);
        (kini.KunciTotp, kini.Sandi).ShouldBe(("KUNCIA", "sidik-sandi"));
        (await PeristiwaAsync(admin.Id)).ShouldBe(["DuaLangkahDinyalakan", "AdministratorPertamaDibuat"]);
    }

    private async Task<DateTimeOffset?> CobaSampaiAsync(int kali)
    {
        DateTimeOffset? hasil = null;
        for (var i = 0; i < kali; i++)
        {
            hasil = (await Percobaan.CobaAsync(GudangUji.Pemda, "ani", "alamat:a", 10)).DitolakSampai;
        }

        return hasil;
    }
}
