using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Register;
using static Akuntabel.Storage.Tests.Register.UjiRegister;

namespace Akuntabel.Storage.Tests.Register;

public class HitunganRegisterSqliteTests(ServerPostgres server) : HitunganRegisterTests(MesinBasisdata.Sqlite, server);

public class HitunganRegisterPostgresTests(ServerPostgres server) : HitunganRegisterTests(MesinBasisdata.Postgres, server);

/// <summary>Definitions in versions, questions on indikator, and answers that stay.</summary>
public abstract class HitunganRegisterTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private UjiRegister? _uji;

    private UjiRegister Uji => _uji ?? throw new InvalidOperationException("belum siap");

    private HitunganRegisterStore Hitungan => new(Uji.Gudang.Basisdata, Uji.Gudang.Rantai, Uji.Gudang.Jam);

    private DefinisiRegisterStore Definisi => new(Uji.Gudang.Basisdata, Uji.Gudang.Rantai, Uji.Gudang.Jam);

    public async ValueTask InitializeAsync() => _uji = await UjiRegister.BuatAsync(mesin, server);

    public ValueTask DisposeAsync() => _uji?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Setiap_perubahan_definisi_adalah_versi_dan_yang_kedua_diberi_tahu()
    {
        (await SimpanAsync(0, "Ormas", "a: 1")).ShouldBe(new HasilDefinisi.Tersimpan(1));
        (await SimpanAsync(0, "Ormas", "a: 2")).ShouldBeOfType<HasilDefinisi.Bentrok>().Kini.Isi.ShouldBe("a: 1");
        (await SimpanAsync(1, "Ormas", "a: 2")).ShouldBe(new HasilDefinisi.Tersimpan(2));
        (await SimpanAsync(2, "Ormas", "a: 2")).ShouldBe(new HasilDefinisi.Tersimpan(2), "tanpa perubahan tanpa versi");
        (await SimpanAsync(2, "Ormas", "a: 3", "")).ShouldBeOfType<HasilDefinisi.Ditolak>("mengubah perlu alasan");
        ((await Definisi.CariAsync(Di(Ormas)))?.Isi, (await Definisi.CariAsync(Di(Ormas), 1))?.Isi).ShouldBe(("a: 2", "a: 1"));
        (await Definisi.AktifAsync(GudangUji.Ani, Di(Ormas), false, "tidak dipakai")).Berhasil.ShouldBeTrue();
        var d = (await Definisi.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Single();
        (d.Versi, d.Aktif, d.Nama).ShouldBe((2, false, "Ormas"));
        (await new Verifikasi(Uji.Gudang.Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("../ormas")]
    [InlineData("Ormas'; --")]
    [InlineData("")]
    public async Task Kode_register_yang_bukan_kode_ditolak(string kode) =>
        (await Definisi.SimpanAsync(GudangUji.Ani, new KunciRegister(GudangUji.Pemda, GudangUji.PerangkatDaerah, kode), 0, "Ormas", "a: 1",
            "")).ShouldBeOfType<HasilDefinisi.Ditolak>();

    [Fact]
    public async Task Satu_angka_dihitung_oleh_satu_pertanyaan()
    {
        var baru = new HitunganTersimpan("", "1.1", 0, "{}", "Ormas terbit", 0);
        var id = Id(await Hitungan.SimpanAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, baru));
        (await Hitungan.SimpanAsync(GudangUji.Ani, GudangUji.PerangkatDaerah,
            baru)).ShouldBeOfType<HasilUbah.Ditolak>().Pesan.ShouldContain("Ormas terbit");
        Id(await Hitungan.SimpanAsync(GudangUji.Ani, GudangUji.PerangkatDaerah,
            baru with { Id = id, Revisi = 1, Kueri = "{\"a\":1}" })).ShouldBe(id);
        (await Hitungan.SimpanAsync(GudangUji.Ani, GudangUji.PerangkatDaerah,
            baru with { Id = id, Revisi = 1 })).ShouldBeOfType<HasilUbah.Bentrok>();
        var lain = Id(await Hitungan.SimpanAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, baru with { Komponen = 1 }));
        (await Hitungan.SimpanAsync(GudangUji.Ani, GudangUji.PerangkatDaerah,
            baru with { Id = lain, Revisi = 1 })).ShouldBeOfType<HasilUbah.Ditolak>("tempatnya sudah terisi");
        (await Hitungan.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Select(h =>
            (h.Komponen, h.Kueri)).ShouldBe([(0, "{\"a\":1}"), (1, "{}")]);
        Id(await Hitungan.HapusAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, id, 2)).ShouldBe(id);
        (await Hitungan.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Single().Id.ShouldBe(lain);
        (await new Verifikasi(Uji.Gudang.Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Jawaban_yang_dibekukan_tetap_walau_barisnya_berubah_dan_tidak_memuat_data_pribadi()
    {
        var id = await Uji.TambahAsync(Asing, ("uraian", "Pengunjung"), ("paspor", "ZQX1"));
        await BekukanAsync("1");
        var pertama = (await Hitungan.BekuAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, 2023, 1)).Single();
        (await Uji.UbahAsync(Asing, id, 1, ("uraian", "Diganti"))).ShouldBeOfType<HasilSimpanBaris.Tersimpan>();
        await Uji.TambahAsync(Asing, ("uraian", "Kedua"), ("paspor", "ZQX2"));
        var isi = (await Hitungan.IsiBekuAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, pertama.Sidik)).ShouldNotBeNull();
        (isi.Baris.Single().Id, isi.Baris[0].Isi["uraian"], isi.Nilai,
            isi.Baris[0].Isi.ContainsKey("paspor")).ShouldBe((id, "Pengunjung", "1", false));
        isi.Bidang.Select(b => b.Key).ShouldBe(["uraian", "pergi"]);
        await BekukanAsync("2");
        var kedua = (await Hitungan.BekuAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, 2023, 1)).Single();
        (kedua.Ke, kedua.Nilai, kedua.Banyak).ShouldBe((2, "2", 2));
        (await Hitungan.IsiBekuAsync(GudangUji.Pemda, "lain", pertama.Sidik)).ShouldBeNull("milik kantor lain");
        (await new Verifikasi(Uji.Gudang.Basisdata, Uji.Kunci).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    private async Task BekukanAsync(string nilai)
    {
        var baris = await Uji.SemuaAsync(Asing, buka: true);
        await Uji.Gudang.Basisdata.TulisAsync(s => Hitungan.BekukanAsync(
            s, GudangUji.Ani, GudangUji.PerangkatDaerah, 2023, 1, [new BekuBaru("1.1", 0, "Orang asing", "{}", nilai, Asing, baris)]));
    }

    private Task<HasilDefinisi> SimpanAsync(int semula, string nama, string isi, string alasan = "uji") =>
        Definisi.SimpanAsync(GudangUji.Ani, Di(Ormas), semula, nama, isi, alasan);

    private static string Id(HasilUbah hasil) => hasil.ShouldBeOfType<HasilUbah.Tersimpan>(hasil.ToString()).Id;
}
