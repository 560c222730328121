using System.Diagnostics;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Tests.Ketahanan;

/// <summary>The program, or the server, is killed at any moment: the store opens again, is whole, and holds every saving that was acknowledged.</summary>
public class DimatikanTests(ServerPostgres server)
{
    [Theory]
    [InlineData(MesinBasisdata.Sqlite, 10)]
    [InlineData(MesinBasisdata.Postgres, 5)]
    public async Task Tidak_ada_simpanan_yang_hilang_bila_program_dimatikan_kapan_pun(MesinBasisdata mesin, int banyak)
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Renstra, new Periode(2021, 2026), GudangUji.Berkas(("perencanaan.yaml", "visi: 0")));
        var acak = new Random(20230110);
        var diakui = 0;
        for (var ke = 0; ke < UjiPanjang.Atau(banyak * 10, banyak); ke++)
        {
            diakui += await SekaliAsync(g, acak.Next(0, 120), () => { });
        }

        diakui.ShouldBeGreaterThan(banyak, "terlalu sedikit simpanan untuk membuktikan apa pun");
    }

    [Fact]
    public async Task Tidak_ada_simpanan_yang_hilang_bila_server_basis_data_mati_mendadak()
    {
        await using var sendiri = new ServerPostgres();
        await sendiri.InitializeAsync();
        await using var g = await GudangUji.BuatAsync(MesinBasisdata.Postgres, sendiri);
        await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Renstra, new Periode(2021, 2026), GudangUji.Berkas(("perencanaan.yaml", "visi: 0")));
        for (var ke = 0; ke < UjiPanjang.Atau(20, 2); ke++)
        {
            await SekaliAsync(g, 150, () =>
            {
                sendiri.Matikan();
                sendiri.Nyalakan();
            });
        }
    }

    // starts the child, lets it save for a while, kills it, and compares what it was told with what is there
    private static async Task<int> SekaliAsync(GudangUji g, int lama, Action sebelumDibuka)
    {
        using var anak = Jalankan(g.Basisdata.Mesin, g.Alamat);
        var baris = await anak.StandardOutput.ReadLineAsync();
        if (baris is null)
        {
            Assert.Fail("anak tidak menyimpan apa pun: " + await anak.StandardError.ReadToEndAsync());
        }

        await Task.Delay(lama);
        sebelumDibuka();
        anak.Kill();
        var diakui = new List<string> { baris };
        while (await anak.StandardOutput.ReadLineAsync() is { } b)
        {
            diakui.Add(b);
        }

        await anak.WaitForExitAsync();
        await using var dibuka = g.Basisdata.Mesin == MesinBasisdata.Sqlite ? Basisdata.Sqlite(g.Alamat) : Basisdata.Postgres(g.Alamat);
        await dibuka.SiapkanAsync();
        (await new Verifikasi(dibuka).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
        var ada = await dibuka.BacaAsync(s => s.DaftarAsync<string>("SELECT baru FROM peristiwa WHERE jenis = 'DokumenDisimpan' ORDER BY nomor"));
        diakui.Select(d => d.Split(' ')).Where(d => d.Length == 2 && d[1].Length == 64).Select(d => d[1]).Except(ada).ShouldBeEmpty("simpanan yang sudah diakui hilang");
        return diakui.Count;
    }

    private static Process Jalankan(MesinBasisdata mesin, string alamat) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(DimatikanTests).Assembly.Location, "penyimpan", mesin.ToString(), alamat]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })
        ?? throw new InvalidOperationException("anak tidak dapat dijalankan");
}
