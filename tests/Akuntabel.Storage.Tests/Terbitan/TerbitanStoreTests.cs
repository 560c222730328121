using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Terbitan;

namespace Akuntabel.Storage.Tests.Terbitan;

public class TerbitanStoreSqliteTests(ServerPostgres server) : TerbitanStoreTests(MesinBasisdata.Sqlite, server);

public class TerbitanStorePostgresTests(ServerPostgres server) : TerbitanStoreTests(MesinBasisdata.Postgres, server);

/// <summary>A report that is set is frozen with what it is composed of.</summary>
public abstract class TerbitanStoreTests(MesinBasisdata mesin, ServerPostgres server)
{
    private static readonly byte[] Bita = "%PDF-1.7 isi"u8.ToArray();

    [Fact]
    public async Task Laporan_yang_ditetapkan_membekukan_masukannya_walau_dokumen_lain_berubah_kemudian()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var profil = await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Profil, Periode.Tahun(2023), Isi("instansi.yaml", "nama: Lama\n"));
        var v = await TetapkanAsync(g);
        await g.Dokumen.SimpanAsync(GudangUji.Ani, profil.Kunci, profil.Revisi, Isi("instansi.yaml", "nama: Baru\n"));

        var store = Store(g);
        var t = (await store.DaftarAsync(v.Kunci)).ShouldHaveSingleItem();
        (t.Nomor, t.Versi, t.OlehNama, t.Tanggal, t.DigantiOleh).ShouldBe((1, 1, "Ani Perencana", "2024-01-31", ""));
        var bahan = await store.BahanAsync(t);
        Encoding.UTF8.GetString(bahan.Isi["instansi.yaml"].Span).ShouldBe("nama: Lama\n");
        KodeTerbitan.Coba(t.Kode, out var kode).ShouldBeTrue();
        (await store.CariAsync(GudangUji.Pemda, kode.Value)).ShouldNotBeNull().Id.ShouldBe(t.Id);
    }

    [Fact]
    public async Task Dokumen_lain_yang_ditetapkan_tidak_terbit()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var profil = await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Profil, Periode.Tahun(2023), Isi("instansi.yaml", "nama: Lama\n"));
        await g.Dokumen.TetapkanAsync(GudangUji.Ani, profil.Kunci, profil.Revisi, "", new DateOnly(2023, 1, 2));
        (await Store(g).DaftarAsync(profil.Kunci)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Perubahan_terbit_dengan_nomor_berikutnya_dan_yang_lama_menyebut_penggantinya()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var v = await TetapkanAsync(g);
        var ubah = (await g.Dokumen.UbahAsync(GudangUji.Ani, v.Kunci, "Angka serapan salah")).ShouldBeOfType<HasilSimpan.Tersimpan>().Versi;
        await g.Dokumen.TetapkanAsync(GudangUji.Ani, v.Kunci, ubah.Revisi, "", new DateOnly(2024, 2, 20));
        var daftar = await Store(g).DaftarAsync(v.Kunci);
        daftar.Select(t => (t.Nomor, t.Alasan)).ShouldBe([(2, "Angka serapan salah"), (1, "")]);
        daftar[1].DigantiOleh.ShouldBe(daftar[0].Kode);
        daftar[0].Kode.ShouldNotBe(daftar[1].Kode);
    }

    [Fact]
    public async Task Bentuk_disimpan_sekali_dan_kembali_byte_demi_byte()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var v = await TetapkanAsync(g);
        var store = Store(g);
        var t = (await store.DaftarAsync(v.Kunci))[0];
        await store.SimpanAsync(t, [("pdf", Bita)], "kepala-satu", "1.0");
        await store.SimpanAsync(t, [("pdf", "%PDF lain"u8.ToArray())], "kepala-dua", "2.0");
        (await store.BacaAsync(t, "pdf")).ShouldBe(Bita);
        (await store.BerkasAsync(t)).ShouldHaveSingleItem().Program.ShouldBe("1.0");
        (await store.DaftarAsync(v.Kunci))[0].Riwayat.ShouldBe("kepala-satu");
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("UPDATE berkas_terbitan SET ukuran = 1")]
    [InlineData("UPDATE terbitan SET oleh_nama = 'Orang lain'")]
    [InlineData("UPDATE terbitan SET riwayat = 'lain'")]
    [InlineData("DELETE FROM berkas_terbitan")]
    public async Task Basis_data_menolak_mengubah_yang_terbit(string sql)
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var v = await TetapkanAsync(g);
        var store = Store(g);
        await store.SimpanAsync((await store.DaftarAsync(v.Kunci))[0], [("pdf", Bita)], "kepala-satu", "1.0");
        await Should.ThrowAsync<System.Data.Common.DbException>(() => g.Basisdata.TulisAsync(s => s.JalankanAsync(sql)));
    }

    [Fact]
    public async Task Satu_proses_saja_yang_menyusun_dan_yang_mati_digantikan()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        await TetapkanAsync(g);
        var store = Store(g);
        var t = (await store.AmbilAsync()).ShouldNotBeNull();
        (await store.AmbilAsync()).ShouldBeNull("sedang disusun proses lain");
        g.Jam.Kini += TimeSpan.FromMinutes(4);
        (await store.AmbilAsync()).ShouldNotBeNull("yang pertama mati").Id.ShouldBe(t.Id);
        await store.SimpanAsync(t, [.. TerbitanStore.DaftarBentuk.Select(b => (b, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(b)))], "", "1.0");
        await store.LepasAsync(t);
        (await store.AmbilAsync()).ShouldBeNull("sudah lengkap");
    }

    [Fact]
    public async Task Yang_gagal_ditunda_dengan_sebabnya_dan_dapat_disegerakan()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var v = await TetapkanAsync(g);
        var store = Store(g);
        await store.TundaAsync((await store.AmbilAsync()).ShouldNotBeNull(), "Peramban tidak ada.");
        (await store.AmbilAsync()).ShouldBeNull();
        var t = (await store.DaftarAsync(v.Kunci))[0];
        t.Galat.ShouldBe("Peramban tidak ada.");
        await store.SegeraAsync(t);
        (await store.AmbilAsync()).ShouldNotBeNull();
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty("giliran dan sebab bukan bagian yang dibuktikan");
    }

    private static TerbitanStore Store(GudangUji g) => new(g.Basisdata, g.Rantai, g.Jam);

    private static async Task<VersiDokumen> TetapkanAsync(GudangUji g)
    {
        var v = await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Laporan, Periode.Tahun(2023), Isi("laporan.yaml", "jenis: lkj\ntahun: 2023\n"));
        return (await g.Dokumen.TetapkanAsync(GudangUji.Ani, v.Kunci, v.Revisi, "", new DateOnly(2024, 1, 31))).ShouldBeOfType<HasilSimpan.Tersimpan>().Versi;
    }

    private static KumpulanBerkas Isi(string jalur, string isi) => new([KeyValuePair.Create(jalur, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(isi))]);
}
