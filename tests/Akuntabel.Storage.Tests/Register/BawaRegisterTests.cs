using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Register;
using static Akuntabel.Storage.Tests.Register.UjiRegister;

namespace Akuntabel.Storage.Tests.Register;

public class BawaRegisterSqliteTests(ServerPostgres server) : BawaRegisterTests(MesinBasisdata.Sqlite, server);

public class BawaRegisterPostgresTests(ServerPostgres server) : BawaRegisterTests(MesinBasisdata.Postgres, server);

/// <summary>Registers that come from an export: all or none, nothing twice, nothing over what is here.</summary>
public abstract class BawaRegisterTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private const string A = "0123456789abcdef0123456789abcdef";

    private const string B = "fedcba9876543210fedcba9876543210";

    private UjiRegister? _uji;

    private UjiRegister Uji => _uji ?? throw new InvalidOperationException("belum siap");

    public async ValueTask InitializeAsync() => _uji = await UjiRegister.BuatAsync(mesin, server);

    public ValueTask DisposeAsync() => _uji?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Yang_datang_lagi_tidak_menggandakan_dan_tidak_menimpa()
    {
        var (pertama, salah) = await BawaAsync(Register(Ormas, (A, "Satu"), (B, "Dua")));
        (salah, pertama.Single()).ShouldBe(("", new HasilDibawa(Ormas.Nama, true, 2, 0, 0)));
        (await Uji.UbahAsync(Ormas, A, 1, ("nama", "Satu Baru"))).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await Uji.Store.HapusAsync(GudangUji.Ani, Di(Ormas), Ormas, Tempo(Ormas), B, 1, "bubar")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await BawaAsync(Register(Ormas, (A, "Satu"), (B, "Dua")))).Hasil.Single().ShouldBe(new HasilDibawa(Ormas.Nama, false, 0, 2, 1));
        (await Uji.HalamanAsync(Ormas)).Baris.Single().Sebutan.ShouldBe("Satu Baru");
        (await new Verifikasi(Uji.Gudang.Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Yang_sama_menurut_penanda_tidak_masuk_walau_pengenalnya_lain()
    {
        await Uji.TambahAsync(Ormas, ("nama", "SATU"));
        var hasil = (await BawaAsync(Register(Ormas, (A, "satu")))).Hasil.Single();
        (hasil.Masuk, hasil.Ada).ShouldBe((0, 1));
    }

    [Theory]
    [InlineData("bukan-pengenal", "Dua")]
    [InlineData(B, "")]
    public async Task Satu_baris_yang_salah_menahan_semua_register(string id, string nama)
    {
        var (hasil, salah) = await BawaAsync(Register(Ormas, (A, "Satu")), Register(Asing with { Kode = "lain", KunciSama = [] }, (id, nama)));
        (hasil.Count, salah.Length > 0).ShouldBe((0, true));
        (await Uji.HalamanAsync(Ormas)).Banyak.ShouldBe(0);
        (await Uji.SatuAsync<long>("SELECT COUNT(*) FROM definisi_register")).ShouldBe(0);
    }

    [Fact]
    public async Task Percobaan_menyebut_hasilnya_tanpa_menyimpan()
    {
        (await BawaAsync(true, Register(Ormas, (A, "Satu")))).Hasil.Single().Masuk.ShouldBe(1);
        (await Uji.HalamanAsync(Ormas)).Banyak.ShouldBe(0);
    }

    [Fact]
    public async Task Bidang_tersegel_yang_wajib_boleh_kosong_karena_tidak_ikut_dibawa()
    {
        (await BawaAsync(Register(Asing, (A, "Orang")))).Salah.ShouldBe("");
        (await Uji.CariAsync(Asing, A)).Tersegel.ShouldBeEmpty();
    }

    [Fact]
    public async Task Komponen_dikenal_dari_namanya_dan_yang_disisipkan_di_depannya_mendapat_nomor_lain()
    {
        var store = new HitunganRegisterStore(Uji.Gudang.Basisdata, Uji.Gudang.Rantai, Uji.Gudang.Jam);
        Task<HasilUbah> SimpanAsync(string bagian, int komponen, string id = "", int revisi = 0) => store.SimpanAsync(GudangUji.Ani, GudangUji.PerangkatDaerah,
            new HitunganTersimpan(id, "1.1", komponen, "{}", bagian, revisi) { Bagian = bagian });
        (await SimpanAsync("Ormas aktif", 1)).ShouldBeOfType<HasilUbah.Tersimpan>();
        // another part was put before it: it is the first now
        (await SimpanAsync("Ormas terdaftar", 1)).ShouldBeOfType<HasilUbah.Tersimpan>();
        (await SimpanAsync("ormas AKTIF", 2)).ShouldBeOfType<HasilUbah.Ditolak>("bagian itu sudah dihitung");
        (await store.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Select(h => (h.Bagian, h.Komponen)).ShouldBe([("Ormas aktif", 1), ("Ormas terdaftar", 2)]);
        (await new Verifikasi(Uji.Gudang.Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Hitungan_lama_dinamai_menurut_urutan_waktu_itu()
    {
        var store = new HitunganRegisterStore(Uji.Gudang.Basisdata, Uji.Gudang.Rantai, Uji.Gudang.Jam);
        (await store.SimpanAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, new HitunganTersimpan("", "1.1", 2, "{}", "Lama", 0))).ShouldBeOfType<HasilUbah.Tersimpan>();
        (await store.TanpaNamaAsync(GudangUji.Pemda)).ShouldBe([GudangUji.PerangkatDaerah]);
        (await store.NamaiAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, (i, ke) => ke == 2 ? "Ormas  aktif" : null)).ShouldBe(1);
        (await store.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Single().Bagian.ShouldBe("Ormas aktif");
        (await store.TanpaNamaAsync(GudangUji.Pemda)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Hitungan_saringan_yang_diingat_mengikuti_setiap_perubahan()
    {
        // one store, as a server has: it is the store that remembers
        var store = Uji.Store;
        var id = await SimpanAsync("Satu", "5");
        (await HitungAsync()).ShouldBe((1, 5));
        await SimpanAsync("Dua", "2.5");
        (await HitungAsync()).ShouldBe((2, 7.5m));
        (await store.ImporAsync(GudangUji.Ani, Di(Ormas), Ormas, Tempo(Ormas), [new BarisIsian("", 0, Isi(("nama", "Tiga"), ("anggota", "1")))], "x.xlsx")).Berhasil.ShouldBeTrue();
        (await HitungAsync()).ShouldBe((3, 8.5m));
        (await store.HapusAsync(GudangUji.Ani, Di(Ormas), Ormas, Tempo(Ormas), id, 1, "bubar")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        (await HitungAsync()).ShouldBe((2, 3.5m));

        async Task<string> SimpanAsync(string nama, string anggota) => (await store.SimpanAsync(GudangUji.Ani, Di(Ormas), Ormas, Tempo(Ormas),
            new BarisIsian("", 0, Isi(("nama", nama), ("anggota", anggota))), "")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>().Id;

        async Task<(long, decimal)> HitungAsync() => await store.HalamanAsync(Di(Ormas), Ormas, new SaringBaris()) is var h ? (h.Banyak, h.Jumlah["anggota"]) : default;
    }

    private Task<(IReadOnlyList<HasilDibawa> Hasil, string Salah)> BawaAsync(params RegisterDibawa[] daftar) => BawaAsync(false, daftar);

    private Task<(IReadOnlyList<HasilDibawa> Hasil, string Salah)> BawaAsync(bool coba, params RegisterDibawa[] daftar) =>
        Uji.Store.BawaAsync(GudangUji.Ani, new DefinisiRegisterStore(Uji.Gudang.Basisdata, Uji.Gudang.Rantai, Uji.Gudang.Jam), daftar, "uji", coba);

    private static RegisterDibawa Register(DefinisiRegister d, params (string Id, string Nama)[] baris) => new(Di(d), d, "isi: " + d.Kode, Tempo(d),
        [.. baris.Select(b => new BarisIsian("", 0, Isi((d.Bidang[0].Kode, b.Nama))) { IdBaru = b.Id, TanpaTersegel = true })]);
}
