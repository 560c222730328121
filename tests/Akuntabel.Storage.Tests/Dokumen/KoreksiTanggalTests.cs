using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pembuktian;

namespace Akuntabel.Storage.Tests.Dokumen;

public class KoreksiTanggalSqliteTests(ServerPostgres server) : KoreksiTanggalTests(MesinBasisdata.Sqlite, server);

public class KoreksiTanggalPostgresTests(ServerPostgres server) : KoreksiTanggalTests(MesinBasisdata.Postgres, server);

/// <summary>The date of a version that was set, corrected with a reason.</summary>
public abstract class KoreksiTanggalTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private GudangUji? _gudang;

    private GudangUji Gudang => _gudang ?? throw new InvalidOperationException("belum siap");

    public async ValueTask InitializeAsync() => _gudang = await GudangUji.BuatAsync(mesin, server);

    public async ValueTask DisposeAsync()
    {
        if (_gudang is not null)
        {
            await _gudang.DisposeAsync();
        }
    }

    [Fact]
    public async Task Tanggal_dikoreksi_versi_yang_berlaku_mengikutinya_dan_yang_lama_tetap_dalam_riwayat()
    {
        var v = await DuaVersiAsync();
        var sebelum = Gudang.Jam.Kini;
        Gudang.Jam.Kini = Gudang.Jam.Kini.AddDays(1);
        var jadi = Versi(await Gudang.Dokumen.KoreksiTanggalAsync(GudangUji.Ani, v.Kunci, 2, v.Revisi, new DateOnly(2023, 8, 9),
            " bulan salah: ketik "));
        (jadi.Status, jadi.Nomor, jadi.Tanggal, jadi.KoreksiSemula, jadi.KoreksiAlasan, jadi.KoreksiOleh)
            .ShouldBe(("ditetapkan", "100/2", "2023-08-09", "2023-12-07", "bulan salah: ketik", "Ani Perencana"));
        (await BerlakuAsync(new DateOnly(2023, 8, 8))).ShouldBe(1);
        (await BerlakuAsync(new DateOnly(2023, 8, 9))).ShouldBe(2);
        (await TercatatAsync(sebelum)).ShouldBe("2023-12-07", "yang tercatat dahulu");
        (await TercatatAsync(Gudang.Jam.Kini)).ShouldBe("2023-08-09");
        (await Gudang.Dokumen.RiwayatAsync(v.Kunci))[0].Alasan.ShouldBe("Versi 2, semula 2023-12-07 menjadi 2023-08-09: bulan salah: ketik");
        await TerbuktiAsync();

        async Task<int?> BerlakuAsync(DateOnly hari) => (await Gudang.Dokumen.SebagaimanaAsync(v.Kunci, PilihanVersi.Berlaku(hari)))?.Versi.Versi;
        async Task<string?> TercatatAsync(DateTimeOffset saat) =>
            (await Gudang.Dokumen.SebagaimanaAsync(v.Kunci, PilihanVersi.Tercatat(saat)))?.Versi.Tanggal;
    }

    [Fact]
    public async Task Juga_versi_yang_sudah_digantikan_dan_lebih_dari_sekali()
    {
        var v = await DuaVersiAsync();
        var awal = await VersiAsync(v, 1);
        awal = Versi(await Gudang.Dokumen.KoreksiTanggalAsync(GudangUji.Ani, v.Kunci, 1, awal.Revisi, new DateOnly(2023, 2, 20), "bulan"));
        awal = Versi(await Gudang.Dokumen.KoreksiTanggalAsync(GudangUji.Ani, v.Kunci, 1, awal.Revisi, new DateOnly(2023, 2, 21), "hari"));
        (awal.Status, awal.Tanggal, awal.KoreksiSemula).ShouldBe(("digantikan", "2023-02-21", "2023-02-20"));
        await TerbuktiAsync();
    }

    [Theory]
    [InlineData(2, "2023-01-19", "sebelum tanggal versi yang diubahnya")]
    [InlineData(1, "2023-12-08", "sesudah tanggal perubahan yang menggantikannya")]
    [InlineData(2, "2023-12-07", "tidak ada yang dikoreksi")]
    [InlineData(9, "2023-12-07", "tidak ada lagi")]
    public async Task Tanggal_yang_tidak_mungkin_ditolak_dengan_sebabnya(int versi, string tanggal, string sebab)
    {
        var v = await DuaVersiAsync();
        var revisi = versi == 1 ? (await VersiAsync(v, 1)).Revisi : v.Revisi;
        (await Gudang.Dokumen.KoreksiTanggalAsync(GudangUji.Ani, v.Kunci, versi, revisi, DateOnly.Parse(tanggal), "salah"))
            .ShouldBeOfType<HasilSimpan.Ditolak>().Pesan.ShouldContain(sebab);
        (await VersiAsync(v, 2)).Tanggal.ShouldBe("2023-12-07");
    }

    [Fact]
    public async Task Tanpa_alasan_atau_dari_halaman_yang_lama_ditolak()
    {
        var v = await DuaVersiAsync();
        var hari = new DateOnly(2023, 8, 9);
        (await Gudang.Dokumen.KoreksiTanggalAsync(GudangUji.Ani, v.Kunci, 2, v.Revisi, hari, " ")).ShouldBeOfType<HasilSimpan.Ditolak>();
        Versi(await Gudang.Dokumen.KoreksiTanggalAsync(GudangUji.Ani, v.Kunci, 2, v.Revisi, hari, "bulan"));
        (await Gudang.Dokumen.KoreksiTanggalAsync(GudangUji.Ani, v.Kunci, 2, v.Revisi, hari.AddDays(1), "hari"))
            .ShouldBeOfType<HasilSimpan.Ditolak>().Pesan.ShouldContain("9 Agustus 2023");
    }

    [Theory]
    [InlineData("UPDATE versi SET tanggal = '2020-01-01' WHERE versi = 2")]
    [InlineData("UPDATE versi SET koreksi_alasan = 'lain' WHERE versi = 2")]
    [InlineData("UPDATE versi SET tanggal = '2020-01-01', koreksi_saat = 'x', koreksi_alasan = 'x', koreksi_semula = 'x' WHERE versi = 2")]
    public async Task Tanggal_tidak_berubah_tanpa_koreksi_yang_menyebut_tanggal_semula(string perusakan)
    {
        await DuaVersiAsync();
        await Should.ThrowAsync<Exception>(() => Gudang.Basisdata.TulisAsync(s => s.JalankanAsync(perusakan)));
    }

    [Fact]
    public async Task Koreksi_di_luar_riwayat_ketahuan()
    {
        var v = await DuaVersiAsync();
        await Gudang.Basisdata.TulisAsync(s => s.JalankanAsync(
            "UPDATE versi SET tanggal = '2023-08-09', koreksi_saat = 'x', koreksi_alasan = 'x', koreksi_semula = tanggal WHERE versi = 2"));
        (await new Verifikasi(Gudang.Basisdata).JalankanAsync()).DaftarMasalah
            .ShouldContain(m => m.Contains("nomor atau tanggal penetapan versi 2", StringComparison.Ordinal));
        v.Tanggal.ShouldBe("2023-12-07");
    }

    private static VersiDokumen Versi(HasilSimpan hasil) =>
        hasil.ShouldBeOfType<HasilSimpan.Tersimpan>((hasil as HasilSimpan.Ditolak)?.Pesan).Versi;

    private async Task<VersiDokumen> VersiAsync(VersiDokumen v, int versi) =>
        (await Gudang.Dokumen.DaftarVersiAsync(v.Kunci)).Single(x => x.Versi == versi);

    private async Task<VersiDokumen> DuaVersiAsync()
    {
        var v = await Gudang.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.PerjanjianKinerja, Periode.Tahun(2023),
            GudangUji.Berkas(("perjanjian-kinerja.yaml", "target: 75")));
        v = Versi(await Gudang.Dokumen.TetapkanAsync(GudangUji.Ani, v.Kunci, v.Revisi, "", new DateOnly(2023, 1, 20)));
        v = Versi(await Gudang.Dokumen.UbahAsync(GudangUji.Ani, v.Kunci, "Pergeseran"));
        return Versi(await Gudang.Dokumen.TetapkanAsync(GudangUji.Ani, v.Kunci, v.Revisi, "100/2", new DateOnly(2023, 12, 7)));
    }

    private async Task TerbuktiAsync() => (await new Verifikasi(Gudang.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
}
