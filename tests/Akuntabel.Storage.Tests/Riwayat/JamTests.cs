using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Tests.Riwayat;

public class JamSqliteTests(ServerPostgres server) : JamTests(MesinBasisdata.Sqlite, server);

public class JamPostgresTests(ServerPostgres server) : JamTests(MesinBasisdata.Postgres, server);

/// <summary>The machine's clock set forward and back.</summary>
public abstract class JamTests(MesinBasisdata mesin, ServerPostgres server)
{
    [Fact]
    public async Task Jam_yang_terlalu_maju_lalu_dibetulkan_dinyatakan_benar_dan_bacaan_menurut_tanggal_kembali_benar()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        var awal = g.Jam.Kini;
        var v = await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Anggaran, Periode.Tahun(2023), Isi(0));
        g.Jam.Kini = awal.AddDays(30);
        await SimpanAsync(1);
        g.Jam.Kini = awal.AddHours(2);
        await SimpanAsync(2);
        var tercatat = await PeristiwaAsync(g);
        tercatat[2].Saat.ShouldBe(SaatUtc.Tulis(awal.AddDays(30)), "urutannya tetap");
        tercatat[2].Jam.ShouldBe(SaatUtc.Tulis(awal.AddHours(2)), "jam yang sebenarnya tercatat juga");
        (await PadaAsync(awal.AddHours(3))).ShouldBe("0", "sebelum dinyatakan, yang sesudahnya masih di masa depan");

        g.Jam.Kini = awal.AddHours(4);
        (await g.Basisdata.TulisAsync(s => g.Rantai.NyatakanJamBenarAsync(s, GudangUji.Ani, ""))).Berhasil.ShouldBeFalse("alasan wajib");
        (await g.Basisdata.TulisAsync(s => g.Rantai.NyatakanJamBenarAsync(s, GudangUji.Ani, "jam sudah dibetulkan"))).Berhasil.ShouldBeTrue();
        (await g.Basisdata.BacaAsync(s => g.Rantai.JamTertinggalAsync(s, GudangUji.Pemda))).ShouldBeNull();
        g.Jam.Kini = awal.AddHours(5);
        await SimpanAsync(3);
        (await PeristiwaAsync(g))[^1].Saat.ShouldBe(SaatUtc.Tulis(awal.AddHours(5)), "waktunya benar lagi");
        (await PeristiwaAsync(g))[^1].Jam.ShouldBeEmpty();

        (await PadaAsync(awal.AddHours(1))).ShouldBe("0");
        (await PadaAsync(awal.AddHours(3))).ShouldBe("2", "disimpan pukul itu menurut jam yang tercatat");
        (await PadaAsync(awal.AddHours(4))).ShouldBe("2");
        (await PadaAsync(awal.AddHours(6))).ShouldBe("3");
        (await PadaAsync(awal.AddDays(31))).ShouldBe("3");
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
        (await g.Basisdata.TulisAsync(s => g.Rantai.NyatakanJamBenarAsync(s, GudangUji.Ani, "lagi"))).Berhasil.ShouldBeFalse("tidak ada yang tertinggal");

        async Task SimpanAsync(int n) => (await g.Dokumen.SimpanAsync(GudangUji.Ani, v.Kunci, n, Isi(n))).ShouldBeOfType<HasilSimpan.Tersimpan>();

        async Task<string> PadaAsync(DateTimeOffset saat) => await g.Dokumen.SebagaimanaAsync(v.Kunci, PilihanVersi.Tercatat(saat)) is { } d ? GudangUji.Teks(d.Isi, "anggaran.csv") : "";
    }

    [Fact]
    public async Task Saat_yang_mundur_tanpa_pernyataan_tetap_putus()
    {
        await using var g = await GudangUji.BuatAsync(mesin, server);
        await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Anggaran, Periode.Tahun(2023), Isi(0));
        await g.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, JenisDokumen.Anggaran, Periode.Tahun(2024), Isi(0));
        await g.TanpaPemicuAsync();
        await g.Basisdata.TulisAsync(async s =>
        {
            var p = (await RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda))[0];
            var mundur = new Peristiwa
            {
                Pemda = p.Pemda, Nomor = p.Nomor, Saat = "2020-01-01T00:00:00.000000Z", Pelaku = p.Pelaku, PelakuNama = p.PelakuNama, Proses = p.Proses, Jenis = p.Jenis,
                PerangkatDaerah = p.PerangkatDaerah, Objek = p.Objek, Kelompok = p.Kelompok, Alasan = p.Alasan, Bukti = p.Bukti, Lama = p.Lama, Baru = p.Baru, Keadaan = p.Keadaan, SidikSebelum = p.SidikSebelum,
            };
            await s.JalankanAsync("UPDATE peristiwa SET saat = @Saat, sidik = @sidik WHERE nomor = @Nomor", new { mundur.Saat, sidik = mundur.HitungSidik(), mundur.Nomor });
        });
        (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarMasalah.ShouldContain(m => m.Contains("saatnya sebelum peristiwa sebelumnya", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<Peristiwa>> PeristiwaAsync(GudangUji g) => [.. (await g.Basisdata.BacaAsync(s => RantaiPeristiwa.DaftarAsync(s, GudangUji.Pemda))).Reverse()];

    private static KumpulanBerkas Isi(int n) => GudangUji.Berkas(("anggaran.csv", $"{n}"));
}
