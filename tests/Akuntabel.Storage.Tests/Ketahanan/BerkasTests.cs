using System.Diagnostics;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;
using Microsoft.Data.Sqlite;

namespace Akuntabel.Storage.Tests.Ketahanan;

/// <summary>What can happen to the file of a store: each is told, loses nothing, and is over when its cause is.</summary>
public class BerkasTests(ServerPostgres server)
{
    [Fact]
    public async Task Berkas_nol_bita_tidak_dianggap_penyimpanan_baru()
    {
        await using var g = await IsiAsync();
        var utuh = await LepasAsync(g);
        await File.WriteAllBytesAsync(g.Alamat, []);
        (await GagalMulaiAsync(g, SebabBasisdata.Rusak)).Message.ShouldContain("0 bita");
        new FileInfo(g.Alamat).Length.ShouldBe(0, "tidak disentuh");
        await File.WriteAllBytesAsync(g.Alamat, utuh);
        await UtuhAsync(g);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(40_000, 2)]
    [InlineData(100, 3)]
    public async Task Berkas_sampah_atau_terpotong_disebut_rusak_dan_tidak_disentuh(int sisa, int jenis)
    {
        await using var g = await IsiAsync();
        var utuh = await LepasAsync(g);
        utuh.Length.ShouldBeGreaterThan(40_000);
        var rusak = jenis == 1 ? [.. Enumerable.Range(0, 20_000).Select(i => (byte)(i * 31 % 251))] : utuh[..sisa];
        await File.WriteAllBytesAsync(g.Alamat, rusak);
        (await GagalMulaiAsync(g, SebabBasisdata.Rusak)).Message.ShouldContain(g.Alamat);
        (await File.ReadAllBytesAsync(g.Alamat)).ShouldBe(rusak);
        await File.WriteAllBytesAsync(g.Alamat, utuh);
        await UtuhAsync(g);
    }

    [Fact]
    public async Task Berkas_yang_hilang_ketika_dipakai_tidak_dibuat_kosong_dan_dikenali_ketika_kembali()
    {
        await using var g = await IsiAsync();
        var lain = g.Alamat + ".dipindah";
        await LepasAsync(g);
        await UtuhAsync(g);
        File.Move(g.Alamat, lain);
        await GagalAsync(() => SimpanAsync(g, 99), SebabBasisdata.TakTerjangkau);
        await GagalAsync(() => g.Dokumen.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah), SebabBasisdata.TakTerjangkau);
        File.Exists(g.Alamat).ShouldBeFalse();
        File.Move(lain, g.Alamat);
        await UtuhAsync(g);
    }

    [Fact]
    public async Task Folder_yang_tidak_dapat_dibuat_disebut()
    {
        await using var g = await IsiAsync();
        await using var b = Basisdata.Sqlite(Path.Combine(g.Alamat, "data", "akuntabel.db"));
        var e = await GagalAsync(() => b.SiapkanAsync(), SebabBasisdata.HanyaBaca);
        e.Message.ShouldContain("--data");
    }

    [Fact]
    public async Task Dikunci_proses_lain_pembaca_jalan_terus_dan_penulis_diberi_tahu()
    {
        await using var g = await IsiAsync();
        await using var b = Basisdata.Sqlite(g.Alamat, TimeSpan.FromSeconds(1));
        var dokumen = new DokumenStore(b, g.Rantai, g.Jam);
        await using (var lain = new SqliteConnection($"Data Source={g.Alamat};Pooling=False"))
        {
            await lain.OpenAsync(TestContext.Current.CancellationToken);
            await using var kunci = lain.BeginTransaction(deferred: false);
            (await dokumen.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).Count.ShouldBe(1);
            (await b.SiapkanAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty("tidak menulis bila tidak perlu");
            (await GagalAsync(() => dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Sop, Periode.Tahun(2023), GudangUji.Berkas()), SebabBasisdata.TakTerjangkau))
                .Message.ShouldContain("proses lain");
        }

        await dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Sop, Periode.Tahun(2023), GudangUji.Berkas());
        await UtuhAsync(g);
    }

    [Fact]
    public async Task Penuh_di_tengah_menyimpan_tidak_meninggalkan_apa_pun_dan_berhasil_sesudah_ada_ruang()
    {
        await using var g = await IsiAsync();
        var sebelum = await g.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM isi"));
        var halaman = await g.Basisdata.BacaAsync(s => s.SatuAsync<long>("PRAGMA page_count"));
        await GagalAsync(() => SimpanAsync(g, 99, halaman + 20), SebabBasisdata.Penuh);
        (await g.Basisdata.BacaAsync(s => s.SatuAsync<long>("SELECT COUNT(*) FROM isi"))).ShouldBe(sebelum);
        (await SimpanAsync(g, 99, halaman + 2000)).ShouldBeOfType<HasilSimpan.Tersimpan>();
        await UtuhAsync(g);
    }

    [Fact]
    public async Task Hanya_baca_ketika_dipakai_disebut_dan_pembaca_jalan_terus()
    {
        await using var g = await IsiAsync();
        await GagalAsync(
            () => g.Basisdata.TulisAsync(async s =>
            {
                await s.JalankanAsync("PRAGMA query_only = 1");
                try
                {
                    await s.JalankanAsync("UPDATE pemda SET nama = 'x'");
                }
                finally
                {
                    await s.JalankanAsync("PRAGMA query_only = 0");
                }
            }),
            SebabBasisdata.HanyaBaca);
        await UtuhAsync(g);
    }

    [Fact]
    public async Task Cakram_kecil_yang_penuh_lalu_dikosongkan_dan_cakram_hanya_baca()
    {
        using var cakram = Cakram.Pasang();
        var alamat = Path.Combine(cakram.Folder, "akuntabel.db");
        await using var g = await GudangUji.BuatDiAsync(alamat);
        var v = await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Renstra, new Periode(2021, 2026), GudangUji.Berkas(("perencanaan.yaml", "visi: 0")));
        var ganjal = Path.Combine(cakram.Folder, "ganjal");
        await File.WriteAllBytesAsync(ganjal, new byte[13 * 1024 * 1024], TestContext.Current.CancellationToken);
        var tersimpan = 0;
        BasisdataException? penuh = null;
        for (var i = 1; penuh is null && i < 200; i++)
        {
            try
            {
                (await g.Dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, i, GudangUji.Berkas(("perencanaan.yaml", $"visi: {i} {new string('x', 30_000)}")))).ShouldBeOfType<HasilSimpan.Tersimpan>();
                tersimpan = i;
            }
            catch (BasisdataException e)
            {
                penuh = e;
            }
        }

        penuh.ShouldNotBeNull().Sebab.ShouldBe(SebabBasisdata.Penuh);
        (await g.Dokumen.TerakhirAsync(v.Kunci)).ShouldNotBeNull().Revisi.ShouldBe(tersimpan + 1, "masih dapat dibaca, tanpa yang gagal");
        File.Delete(ganjal);
        (await g.Dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, tersimpan + 1, GudangUji.Berkas(("perencanaan.yaml", "visi: sesudah")))).ShouldBeOfType<HasilSimpan.Tersimpan>();
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();

        g.Basisdata.LepaskanBerkas();
        Directory.GetFiles(cakram.Folder).Select(Path.GetFileName).ShouldBe(["akuntabel.db"], "tertutup rapi");
        cakram.HanyaBaca(true);
        await using var b = Basisdata.Sqlite(alamat);
        (await GagalAsync(() => b.SiapkanAsync(), SebabBasisdata.HanyaBaca)).Message.ShouldContain(cakram.Folder);
        cakram.HanyaBaca(false);
        (await b.SiapkanAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        g.Basisdata.LepaskanBerkas();
        b.LepaskanBerkas();
    }

    private static async Task<BasisdataException> GagalAsync(Func<Task> kerja, SebabBasisdata sebab)
    {
        var e = await Should.ThrowAsync<BasisdataException>(kerja);
        e.Sebab.ShouldBe(sebab, e.Message);
        return e;
    }

    private static async Task<BasisdataException> GagalMulaiAsync(GudangUji g, SebabBasisdata sebab)
    {
        await using var b = Basisdata.Sqlite(g.Alamat);
        return await GagalAsync(() => b.SiapkanAsync(), sebab);
    }

    private static Task<HasilSimpan> SimpanAsync(GudangUji g, int i, long halaman = 1_000_000) => g.Basisdata.TulisAsync(async s =>
    {
        await s.JalankanAsync($"PRAGMA max_page_count = {halaman}");
        var v = (await DokumenStore.DaftarAsync(s, GudangUji.Pemda, GudangUji.PerangkatDaerah))[0];
        return await g.Dokumen.SimpanAsync(s, GudangUji.Ani, v.Kunci, v.Revisi, GudangUji.Berkas(("perencanaan.yaml", $"visi: {i} {new string('x', 300_000)}")), "", "");
    });

    private static async Task UtuhAsync(GudangUji g)
    {
        await using var b = Basisdata.Sqlite(g.Alamat);
        await b.SiapkanAsync();
        var hasil = await new Verifikasi(b).JalankanAsync();
        hasil.DaftarMasalah.ShouldBeEmpty();
        hasil.Peristiwa.ShouldBeGreaterThanOrEqualTo(10);
        var v = (await g.Dokumen.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah)).First(d => d.Jenis == JenisDokumen.Renstra.Kode);
        (await g.Dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, v.Revisi, GudangUji.Berkas(("perencanaan.yaml", $"visi: sesudah {v.Revisi}")))).ShouldBeOfType<HasilSimpan.Tersimpan>();
    }

    // all in the one file, as after a proper stop
    private static async Task<byte[]> LepasAsync(GudangUji g)
    {
        g.Basisdata.LepaskanBerkas();
        File.Exists(g.Alamat + "-wal").ShouldBeFalse();
        return await File.ReadAllBytesAsync(g.Alamat);
    }

    private async Task<GudangUji> IsiAsync()
    {
        var g = await GudangUji.BuatAsync(MesinBasisdata.Sqlite, server);
        var v = await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Renstra, new Periode(2021, 2026), GudangUji.Berkas(("perencanaan.yaml", "visi: 0")));
        for (var i = 1; i < 10; i++)
        {
            await g.Dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, i, GudangUji.Berkas(("perencanaan.yaml", $"visi: {i}")));
        }

        return g;
    }

    /// <summary>A small disk of memory; needs the rights to mount.</summary>
    private sealed class Cakram : IDisposable
    {
        private Cakram(string folder) => Folder = folder;

        public string Folder { get; }

        public static Cakram Pasang()
        {
            var folder = Directory.CreateTempSubdirectory("akuntabel-cakram-").FullName;
            if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || !Jalankan("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", folder))
            {
                Directory.Delete(folder);
                Assert.Skip("Memasang cakram kecil memerlukan Linux dan hak root.");
            }

            return new Cakram(folder);
        }

        public void HanyaBaca(bool ya) => Jalankan("mount", "-o", ya ? "remount,ro" : "remount,rw", Folder).ShouldBeTrue();

        public void Dispose()
        {
            if (Jalankan("umount", Folder) || Jalankan("umount", "-l", Folder))
            {
                Directory.Delete(Folder);
            }
        }

        private static bool Jalankan(string program, params string[] isian)
        {
            using var proses = Process.Start(new ProcessStartInfo(program, isian) { UseShellExecute = false, RedirectStandardError = true }) ?? throw new InvalidOperationException(program);
            proses.WaitForExit();
            return proses.ExitCode == 0;
        }
    }
}
