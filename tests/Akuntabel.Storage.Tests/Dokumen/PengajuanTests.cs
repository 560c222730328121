using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Dokumen;

public class PengajuanSqliteTests(ServerPostgres server) : PengajuanTests(MesinBasisdata.Sqlite, server);

public class PengajuanPostgresTests(ServerPostgres server) : PengajuanTests(MesinBasisdata.Postgres, server);

/// <summary>A draft handed in, taken back, given back with a note, and set.</summary>
public abstract class PengajuanTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private static readonly Pelaku Kepala = new(GudangUji.Pemda, "p-kepala", "Kepala Badan", "uji");

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
    public async Task Diajukan_dikembalikan_diperbaiki_diajukan_lagi_lalu_ditetapkan()
    {
        var v = await BuatAsync();
        (v.Keadaan, v.Menunggu).ShouldBe(("draf", false));
        v = Versi(await Gudang.Dokumen.AjukanAsync(GudangUji.Ani, v.Kunci, v.Revisi, " sesuai Renstra "));
        (v.Keadaan, v.Status, v.Menunggu, v.PengajuanOleh, v.PengajuanCatatan, v.PengajuanSidik)
            .ShouldBe(("diajukan", "draf", true, "Ani Perencana", "sesuai Renstra", v.Sidik));
        Gudang.Jam.Kini = Gudang.Jam.Kini.AddHours(2);
        v = Versi(await Gudang.Dokumen.KembalikanAsync(Kepala, v.Kunci, v.Revisi, "Target kedua\nbelum sesuai."));
        (v.Keadaan, v.Menunggu, v.PengajuanOleh, v.PengajuanCatatan)
            .ShouldBe(("dikembalikan", false, "Kepala Badan", "Target kedua\nbelum sesuai."));
        var dikembalikan = v.Sidik;

        v = Versi(await Gudang.Dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, v.Revisi, Isi("target: 60")));
        (v.Keadaan, v.PengajuanCatatan, v.PengajuanSidik)
            .ShouldBe(("dikembalikan", "Target kedua\nbelum sesuai.", dikembalikan), "catatannya tetap sampai diajukan lagi");
        v = Versi(await Gudang.Dokumen.AjukanAsync(GudangUji.Ani, v.Kunci, v.Revisi));
        v = Versi(await Gudang.Dokumen.TetapkanAsync(Kepala, v.Kunci, v.Revisi, "1", new DateOnly(2023, 1, 20)));
        (v.Keadaan, v.Menunggu).ShouldBe(("ditetapkan", false));
        (await Gudang.Dokumen.RiwayatAsync(v.Kunci)).Select(p => p.Jenis)
            .ShouldBe(["DokumenDitetapkan", "DokumenDiajukan", "DokumenDisimpan", "DokumenDikembalikan", "DokumenDiajukan",
                "DokumenDibuat"]);
        await TerbuktiAsync();

        var dulu = (await Gudang.Dokumen.SebagaimanaAsync(v.Kunci, PilihanVersi.Tercatat(Gudang.Jam.Kini.AddHours(-1)))).ShouldNotBeNull()
            .Versi;
        (dulu.Keadaan, dulu.PengajuanOleh).ShouldBe(("diajukan", "Ani Perencana"), "sebagaimana tercatat");
        v = Versi(await Gudang.Dokumen.UbahAsync(GudangUji.Ani, v.Kunci, "Pergeseran"));
        v.Keadaan.ShouldBe("draf", "perubahan belum diajukan");
        await TerbuktiAsync();
    }

    [Fact]
    public async Task Menyimpan_isi_lain_menarik_pengajuan_menyimpan_isi_yang_sama_tidak()
    {
        var v = await BuatAsync();
        v = Versi(await Gudang.Dokumen.AjukanAsync(GudangUji.Ani, v.Kunci, v.Revisi));
        v = Versi(await Gudang.Dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, v.Revisi, Isi("target: 75")));
        v.Menunggu.ShouldBeTrue("tidak ada yang berubah");
        v = Versi(await Gudang.Dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, v.Revisi, Isi("target: 60")));
        (v.Keadaan, v.PengajuanOleh, v.PengajuanSaat, v.PengajuanSidik).ShouldBe(("draf", "", "", ""));
        await TerbuktiAsync();
    }

    [Fact]
    public async Task Yang_membaca_keadaan_lama_tidak_memutuskan()
    {
        var v = await BuatAsync();
        var diajukan = Versi(await Gudang.Dokumen.AjukanAsync(GudangUji.Ani, v.Kunci, v.Revisi));
        (await Gudang.Dokumen.AjukanAsync(GudangUji.Ani, v.Kunci, v.Revisi)).ShouldBeOfType<HasilSimpan.Bentrok>();
        (await Gudang.Dokumen.AjukanAsync(GudangUji.Ani, v.Kunci, diajukan.Revisi)).ShouldBeOfType<HasilSimpan.Ditolak>()
            .Pesan.ShouldContain("Ani Perencana");
        var ditarik = Versi(await Gudang.Dokumen.TarikAsync(GudangUji.Ani, v.Kunci, diajukan.Revisi));
        ditarik.Keadaan.ShouldBe("draf");
        (await Gudang.Dokumen.TetapkanAsync(Kepala, v.Kunci, diajukan.Revisi, "1", new DateOnly(2023, 1, 20)))
            .ShouldBeOfType<HasilSimpan.Bentrok>("isinya sama, tetapi sudah ditarik");
        (await Gudang.Dokumen.KembalikanAsync(Kepala, v.Kunci, diajukan.Revisi, "salah")).ShouldBeOfType<HasilSimpan.Bentrok>();
        (await Gudang.Dokumen.KembalikanAsync(Kepala, v.Kunci, ditarik.Revisi, "salah"))
            .ShouldBeOfType<HasilSimpan.Ditolak>("tidak diajukan");
        (await Gudang.Dokumen.TarikAsync(GudangUji.Ani, v.Kunci, ditarik.Revisi)).ShouldBeOfType<HasilSimpan.Ditolak>();
        await TerbuktiAsync();
    }

    [Fact]
    public async Task Kembalikan_menyebut_sebabnya_dan_yang_sudah_ditetapkan_tidak_lagi_diajukan()
    {
        var v = await BuatAsync();
        v = Versi(await Gudang.Dokumen.AjukanAsync(GudangUji.Ani, v.Kunci, v.Revisi));
        (await Gudang.Dokumen.KembalikanAsync(Kepala, v.Kunci, v.Revisi, "  ")).ShouldBeOfType<HasilSimpan.Ditolak>();
        (await Gudang.Dokumen.KembalikanAsync(Kepala, v.Kunci, v.Revisi, new string('x', 3000))).ShouldBeOfType<HasilSimpan.Ditolak>();
        v = Versi(await Gudang.Dokumen.KembalikanAsync(Kepala, v.Kunci, v.Revisi, "tanpa\0nol"));
        v.PengajuanCatatan.ShouldBe("tanpanol");
        v = Versi(await Gudang.Dokumen.TetapkanAsync(Kepala, v.Kunci, v.Revisi, "1", new DateOnly(2023, 1, 20)));
        v.Keadaan.ShouldBe("ditetapkan", "kepala boleh menetapkan yang tidak diajukan");
        (await Gudang.Dokumen.AjukanAsync(GudangUji.Ani, v.Kunci, v.Revisi)).ShouldBeOfType<HasilSimpan.Ditolak>();
        await TerbuktiAsync();
    }

    [Fact]
    public async Task Serempak_satu_yang_memutuskan()
    {
        var v = await BuatAsync();
        v = Versi(await Gudang.Dokumen.AjukanAsync(GudangUji.Ani, v.Kunci, v.Revisi));
        var hasil = await Task.WhenAll(Enumerable.Range(0, 9).Select(i => (i % 3) switch
        {
            0 => Gudang.Dokumen.TarikAsync(GudangUji.Ani, v.Kunci, v.Revisi),
            1 => Gudang.Dokumen.KembalikanAsync(Kepala, v.Kunci, v.Revisi, "periksa lagi"),
            _ => Gudang.Dokumen.TetapkanAsync(Kepala, v.Kunci, v.Revisi, "1", new DateOnly(2023, 1, 20)),
        }));
        hasil.OfType<HasilSimpan.Tersimpan>().Count().ShouldBe(1);
        (await Gudang.Dokumen.RiwayatAsync(v.Kunci)).Count.ShouldBe(3);
        await TerbuktiAsync();
    }

    [Theory]
    [InlineData("UPDATE versi SET pengajuan = 'diajukan' WHERE pengajuan = 'dikembalikan'", "pengajuan versi 1")]
    [InlineData("UPDATE versi SET pengajuan_catatan = 'lain'", "pengajuan versi 1")]
    [InlineData("UPDATE versi SET pengajuan_sidik = ''", "pengajuan versi 1")]
    [InlineData("UPDATE versi SET pengajuan_oleh = 'Orang Lain'", "pengajuan_oleh diubah")]
    [InlineData("UPDATE versi SET pengajuan_saat = '2020-01-01T00:00:00.000000Z'", "pengajuan_saat diubah")]
    public async Task Pengajuan_yang_diubah_di_luar_riwayat_ketahuan(string perusakan, string tempat)
    {
        var v = await BuatAsync();
        v = Versi(await Gudang.Dokumen.AjukanAsync(GudangUji.Ani, v.Kunci, v.Revisi));
        await Gudang.Dokumen.KembalikanAsync(Kepala, v.Kunci, v.Revisi, "perbaiki");
        await TerbuktiAsync();
        await Gudang.Basisdata.TulisAsync(s => s.JalankanAsync(perusakan));
        (await new Verifikasi(Gudang.Basisdata).JalankanAsync())
            .DaftarMasalah.ShouldContain(m => m.Contains(tempat, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kantor_menghitung_yang_menunggu_dan_yang_dikembalikan()
    {
        var pertama = await BuatAsync();
        var kedua = await Gudang.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Anggaran, Periode.Tahun(2023),
            GudangUji.Berkas(("anggaran.csv", "a\n1\n")));
        pertama = Versi(await Gudang.Dokumen.AjukanAsync(GudangUji.Ani, pertama.Kunci, pertama.Revisi));
        (await HitungAsync()).ShouldBe((2, 1, 0));
        await Gudang.Dokumen.AjukanAsync(GudangUji.Ani, kedua.Kunci, kedua.Revisi);
        await Gudang.Dokumen.KembalikanAsync(Kepala, pertama.Kunci, pertama.Revisi, "perbaiki");
        (await HitungAsync()).ShouldBe((2, 1, 1));

        async Task<(int, int, int)> HitungAsync() =>
            (await Gudang.Dokumen.SemuaKantorAsync(GudangUji.Pemda, 2023))[GudangUji.PerangkatDaerah].ToList() is var k
                ? (k.Count(d => d.Status == VersiDokumen.Draf), k.Count(d => d.Menunggu),
                    k.Count(d => d.Keadaan == VersiDokumen.Dikembalikan)) : default;
    }

    private static VersiDokumen Versi(HasilSimpan hasil) =>
        hasil.ShouldBeOfType<HasilSimpan.Tersimpan>((hasil as HasilSimpan.Ditolak)?.Pesan).Versi;

    private static Core.Umum.KumpulanBerkas Isi(string teks) => GudangUji.Berkas(("perjanjian-kinerja.yaml", teks));

    private Task<VersiDokumen> BuatAsync() =>
        Gudang.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.PerjanjianKinerja, Periode.Tahun(2023),
            Isi("target: 75"));

    private async Task TerbuktiAsync() => (await new Verifikasi(Gudang.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
}
