using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Register;
using static Akuntabel.Storage.Tests.Register.UjiRegister;

namespace Akuntabel.Storage.Tests.Register;

public class BatalImporSqliteTests(ServerPostgres server) : BatalImporTests(MesinBasisdata.Sqlite, server);

public class BatalImporPostgresTests(ServerPostgres server) : BatalImporTests(MesinBasisdata.Postgres, server);

/// <summary>Taking an import back: what it added goes, what others did since stays and is told.</summary>
public abstract class BatalImporTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private UjiRegister? _uji;

    private UjiRegister Uji => _uji ?? throw new InvalidOperationException("belum siap");

    public async ValueTask InitializeAsync() => _uji = await UjiRegister.BuatAsync(mesin, server);

    public ValueTask DisposeAsync() => _uji?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Baris_lama_yang_diperbarui_kembali_bidang_demi_bidang_dan_yang_diubah_orang_tinggal()
    {
        var lama = await Uji.TambahAsync(Ormas, ("nama", "Satu"), ("kecamatan", "Gantung"));
        var kelompok = await ImporAsync(Ormas, Baris(lama, 1, ("nama", "Satu"), ("kecamatan", "Manggar"), ("anggota", "12"), ("iuran", "5")), Baris("", 0, ("nama", "Baru")));
        (await Uji.UbahAsync(Ormas, lama, 2, ("nama", "Satu"), ("kecamatan", "Manggar"), ("anggota", "13"), ("iuran", "5"))).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        var hasil = await BatalAsync(Ormas, kelompok);
        (hasil.Dihapus, hasil.Dikembalikan, hasil.Pesan).ShouldBe((1, 1, ""));
        hasil.Tinggal.ShouldBe(["Satu: Anggota sudah diubah sesudah impor"]);
        var b = await Uji.CariAsync(Ormas, lama);
        (b.Baris["kecamatan"], b.Baris["anggota"], b.Baris["iuran"], b.Dihapus).ShouldBe(("Gantung", "13", "", ""));
        (await Uji.HalamanAsync(Ormas)).Baris.Single().Sebutan.ShouldBe("Satu");
        (await Uji.Store.DaftarImporAsync(Di(Ormas))).ShouldBeEmpty();
        (await new Verifikasi(Uji.Gudang.Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Baris_lama_yang_digabung_ke_baris_impor_tidak_ikut_hilang()
    {
        var lama = await Uji.TambahAsync(Ormas, ("nama", "Lama"));
        var kelompok = await ImporAsync(Ormas, Baris("", 0, ("nama", "Dari lembar")), Baris("", 0, ("nama", "Lain")));
        var impor = (await Uji.HalamanAsync(Ormas, new SaringBaris { Cari = "lembar" })).Baris.Single().Baris.Id;
        (await Uji.Store.GabungAsync(GudangUji.Ani, Di(Ormas), Ormas, Tempo(Ormas), impor, lama, Isi(("nama", "Dari lembar")), "satu")).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        var hasil = await BatalAsync(Ormas, kelompok);
        (hasil.Dihapus, hasil.Tinggal.Single()).ShouldBe((1, "Dari lembar: diubah, digabung, atau diberi bukti sesudah impor"));
        (await Uji.HalamanAsync(Ormas)).Baris.Single().Baris.Id.ShouldBe(impor);
    }

    [Fact]
    public async Task Impor_yang_hanya_memperbarui_terdaftar_dan_nilai_tersegelnya_kembali_tanpa_pernah_terbuka()
    {
        var id = await Uji.TambahAsync(Asing, ("uraian", "Orang"), ("paspor", "ZQXLAMA"), ("pelapor", "Budi"));
        var kelompok = await ImporAsync(Asing, Baris(id, 1, ("uraian", "Orang"), ("paspor", "ZQXBARU")));
        var k = (await Uji.Store.DaftarImporAsync(Di(Asing))).Single();
        (k.Kelompok, k.Banyak, k.Ubahan).ShouldBe((kelompok, 0, 1));
        (await Uji.SatuAsync<string>("SELECT isi FROM ubahan_impor") ?? "ZQX").ShouldNotContain("ZQX");
        (await BatalAsync(Asing, kelompok)).Dikembalikan.ShouldBe(1);
        (await Uji.BukaAsync(id, "paspor"), await Uji.BukaAsync(id, "pelapor")).ShouldBe(("ZQXLAMA", "Budi"));
    }

    private static BarisIsian Baris(string id, int revisi, params (string, string)[] isi) => new(id, revisi, Isi(isi));

    private async Task<string> ImporAsync(DefinisiRegister d, params BarisIsian[] baris) =>
        (await Uji.Store.ImporAsync(GudangUji.Ani, Di(d), d, Tempo(d), baris, "lembar.xlsx")).Kelompok;

    private Task<HasilBatalImpor> BatalAsync(DefinisiRegister d, string kelompok) => Uji.Store.BatalImporAsync(GudangUji.Ani, Di(d), d, Tempo(d), kelompok, "keliru");
}
