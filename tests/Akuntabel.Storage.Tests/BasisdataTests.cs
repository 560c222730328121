using System.Text.RegularExpressions;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests;

public class BasisdataSqliteTests(ServerPostgres server) : BasisdataTests(MesinBasisdata.Sqlite, server)
{
    [Fact]
    public async Task Simpanan_yang_diakui_sampai_di_cakram()
    {
        await using var g = await GudangUji.BuatAsync(MesinBasisdata.Sqlite, Server);
        (await g.Basisdata.TulisAsync(s => s.SatuAsync<int>("PRAGMA synchronous"))).ShouldBe(2);
        (await g.Basisdata.BacaAsync(s => s.SatuAsync<string>("PRAGMA journal_mode"))).ShouldBe("wal");
        (await g.Basisdata.BacaAsync(s => s.SatuAsync<int>("PRAGMA foreign_keys"))).ShouldBe(1);
    }
}

public class BasisdataPostgresTests(ServerPostgres server) : BasisdataTests(MesinBasisdata.Postgres, server);

public abstract class BasisdataTests(MesinBasisdata mesin, ServerPostgres server)
{
    protected ServerPostgres Server => server;

    [Fact]
    public async Task Pembaca_melihat_satu_keadaan_walau_ada_yang_menulis_sementara_itu()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        await g.Basisdata.BacaAsync(async s =>
        {
            var sebelum = await s.SatuAsync<string>("SELECT nama FROM pemda");
            await g.Basisdata.TulisAsync(t => t.JalankanAsync("UPDATE pemda SET nama = 'Lain'"));
            (await s.SatuAsync<string>("SELECT nama FROM pemda")).ShouldBe(sebelum);
            return 0;
        });
        (await g.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT nama FROM pemda"))).ShouldBe("Lain");
    }

    [Fact]
    public async Task Pekerjaan_yang_gagal_atau_dibatalkan_tidak_menulis_apa_pun_dan_tidak_merusak_yang_berikutnya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        await Should.ThrowAsync<InvalidDataException>(() => g.Basisdata.TulisAsync(async s =>
        {
            await s.JalankanAsync("UPDATE pemda SET nama = 'Gagal'");
            throw new InvalidDataException();
        }));
        using var batal = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => g.Basisdata.TulisAsync(
            async s =>
            {
                await s.JalankanAsync("UPDATE pemda SET nama = 'Batal'");
                await batal.CancelAsync();
                await s.JalankanAsync("UPDATE pemda SET revisi = 9");
            },
            batal.Token));
        await Should.ThrowAsync<OperationCanceledException>(async () => await g.Basisdata.BacaAsync(
            async s =>
            {
                await foreach (var _ in s.AlirkanAsync<string>("SELECT nama FROM pemda"))
                {
                }

                return 0;
            },
            batal.Token));
        (await g.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT nama FROM pemda"))).ShouldBe("Pemerintah Kabupaten Uji");
        await g.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE pemda SET nama = 'Berhasil'"));
        (await g.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT nama FROM pemda"))).ShouldBe("Berhasil");
    }

    [Fact]
    public async Task Satu_perintah_tanpa_transaksi_terbaca_dan_perintah_kedua_ditolak()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var sebelum = g.Basisdata.Hitungan.BolakBalik;
        (await g.Basisdata.SekaliAsync(s => s.SatuAsync<string>("SELECT nama FROM pemda"))).ShouldBe("Pemerintah Kabupaten Uji");
        (g.Basisdata.Hitungan.BolakBalik - sebelum).ShouldBe(1);
        await Should.ThrowAsync<InvalidOperationException>(() => g.Basisdata.SekaliAsync(async s => await s.SatuAsync<string>("SELECT nama FROM pemda") + await s.SatuAsync<string>("SELECT nama FROM pemda")));
    }

    [Fact]
    public async Task Pembaca_di_dalam_pembaca_sebanyak_kolamnya_tidak_saling_menunggu()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var hasil = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => g.Basisdata.BacaAsync(
            async s => await s.SatuAsync<string>("SELECT nama FROM pemda") + await g.Basisdata.SekaliAsync(t => t.SatuAsync<string>("SELECT nama FROM pemda"))))));
        hasil.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Penulis_di_dalam_penulis_menyebut_kesalahannya_alih_alih_menunggu_dirinya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        await Should.ThrowAsync<InvalidOperationException>(() => g.Basisdata.TulisAsync(_ => g.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE pemda SET revisi = 9"))));
        await g.Basisdata.TulisAsync(s => s.JalankanAsync("UPDATE pemda SET revisi = 2"));
    }

    [Fact]
    public async Task Banyak_penulis_bersamaan_rantainya_utuh_tanpa_lompatan()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(n => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await g.Basisdata.TulisAsync(s => g.Rantai.CatatAsync(s, GudangUji.Ani, new PeristiwaBaru("Dicoba") { Alasan = $"{n}-{i}" }));
            }
        })));
        var hasil = await new Verifikasi(g.Basisdata).JalankanAsync();
        hasil.DaftarMasalah.ShouldBeEmpty();
        hasil.Peristiwa.ShouldBe(120);
    }

    [Theory]
    [InlineData("nol\0di tengah", "noldi tengah")]
    [InlineData("\0", "")]
    [InlineData("separuh \\ud83d pasangan", "separuh \ufffd pasangan")]
    [InlineData("\\udc00\\ud800", "\ufffd\ufffd")]
    [InlineData("utuh \ud83d\ude00 é 你", "utuh \ud83d\ude00 é 你")]
    public async Task Teks_aneh_tersimpan_sama_di_kedua_basis_data_dan_rantainya_terbukti(string teks, string tersimpan)
    {
        // an attribute cannot hold half of a pair
        teks = Regex.Unescape(teks);
        await using var g = await GudangUji.BuatAsync(mesin, server);
        await g.Basisdata.TulisAsync(async s =>
        {
            await s.JalankanAsync("UPDATE pemda SET nama = @teks", new { teks });
            await g.Rantai.CatatAsync(s, GudangUji.Ani with { Nama = teks }, new PeristiwaBaru("Dicoba") { Alasan = teks, Lama = teks, Baru = teks, Objek = "x/" + teks });
        });
        (await g.Basisdata.BacaAsync(s => s.SatuAsync<string>("SELECT nama FROM pemda WHERE nama = @teks", new { teks }))).ShouldBe(tersimpan);
        var p = (await g.Basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda)))[0];
        (p.Alasan, p.PelakuNama, p.Objek).ShouldBe((tersimpan, tersimpan, "x/" + tersimpan));
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Alasan_dan_nomor_yang_terlalu_panjang_ditolak_dengan_pesan()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var v = await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Renstra, new Periode(2021, 2026), GudangUji.Berkas(("perencanaan.yaml", "a")));
        var panjang = new string('x', 3000);
        (await g.Dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, 1, GudangUji.Berkas(("perencanaan.yaml", "b")), panjang)).ShouldBeOfType<HasilSimpan.Ditolak>().Pesan.ShouldContain("2000");
        (await g.Dokumen.TetapkanAsync(GudangUji.Ani, v.Kunci, 1, panjang, new DateOnly(2023, 1, 1))).ShouldBeOfType<HasilSimpan.Ditolak>();
        (await g.Dokumen.TetapkanAsync(GudangUji.Ani, v.Kunci, 1, "1\n2", new DateOnly(2023, 1, 1))).ShouldBeOfType<HasilSimpan.Ditolak>();
        (await g.Dokumen.TetapkanAsync(GudangUji.Ani, v.Kunci, 1, "1", new DateOnly(2023, 1, 1))).ShouldBeOfType<HasilSimpan.Tersimpan>();
        (await g.Dokumen.UbahAsync(GudangUji.Ani, v.Kunci, panjang)).ShouldBeOfType<HasilSimpan.Ditolak>();
        (await g.Dokumen.TerakhirAsync(v.Kunci)).ShouldNotBeNull().Versi.ShouldBe(1);
    }
}
