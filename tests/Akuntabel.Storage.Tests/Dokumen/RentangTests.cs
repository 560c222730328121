using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pembuktian;

namespace Akuntabel.Storage.Tests.Dokumen;

public class RentangSqliteTests(ServerPostgres server) : RentangTests(MesinBasisdata.Sqlite, server);

public class RentangPostgresTests(ServerPostgres server) : RentangTests(MesinBasisdata.Postgres, server);

public abstract class RentangTests(MesinBasisdata mesin, ServerPostgres server) : IAsyncLifetime
{
    private GudangUji? _gudang;

    private GudangUji Gudang => _gudang ?? throw new InvalidOperationException("gudang belum dibuat");

    public async ValueTask InitializeAsync() => _gudang = await GudangUji.BuatAsync(mesin, server);

    public ValueTask DisposeAsync() => _gudang?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task Laporan_triwulan_hanya_memerlukan_dokumen_laporannya_sendiri()
    {
        await SetahunAsync(2023);
        await BuatAsync(JenisDokumen.Laporan, Periode.Tahun(2023), "setahun");
        await BuatAsync(JenisDokumen.Laporan, Periode.Tahun(2023, 3), "triwulan 3");
        (await IsiAsync(Periode.Tahun(2023, 3))).ShouldBe(
            ["profil: profil 2023", "sumber-daya: sumber-daya 2023", "renstra: renstra", "pohon-kinerja: pohon-kinerja 2023",
                "rencana-kinerja: rencana-kinerja 2023", "perjanjian-kinerja: perjanjian-kinerja 2023",
            "perjanjian-jenjang: perjanjian-jenjang 2023", "anggaran: anggaran 2023", "pengukuran: pengukuran 2023",
                "dasar-hukum: dasar-hukum 2023", "sop: sop 2023", "laporan: triwulan 3"]);
        (await IsiAsync(Periode.Tahun(2023))).ShouldContain("laporan: setahun");
    }

    [Fact]
    public async Task Tahun_berikutnya_menemukan_profil_dan_sop_tanpa_salinan_dan_tidak_menemukan_yang_milik_setahun()
    {
        await SetahunAsync(2023);
        await BuatAsync(JenisDokumen.Laporan, Periode.Tahun(2025, 1), "awal 2025");
        (await IsiAsync(Periode.Tahun(2025, 1))).ShouldBe(["profil: profil 2023", "renstra: renstra", "sop: sop 2023", "laporan: awal 2025"]);
        await BuatAsync(JenisDokumen.Profil, Periode.Tahun(2024), "profil 2024");
        await BuatAsync(JenisDokumen.Profil, Periode.Tahun(2026), "profil 2026");
        (await IsiAsync(Periode.Tahun(2025, 1))).ShouldContain("profil: profil 2024");
        (await IsiAsync(Periode.Tahun(2023))).ShouldContain("profil: profil 2023");
    }

    // the first version made a copy of every kind for a quarter: each report still reads its own
    [Fact]
    public async Task Salinan_triwulan_versi_pertama_terbaca_persis_seperti_semula()
    {
        await SetahunAsync(2023);
        foreach (var t in new[] { 2, 3 })
        {
            foreach (var jenis in JenisDokumen.Semua.Where(j => j != JenisDokumen.Renstra))
            {
                await BuatAsync(jenis, Periode.Tahun(2023, t), $"{jenis.Kode} salinan {t}");
            }
        }

        foreach (var t in new[] { 2, 3 })
        {
            (await IsiAsync(Periode.Tahun(2023, t))).Where(b => b != "renstra: renstra").ShouldAllBe(b => b.EndsWith($" salinan {t}", StringComparison.Ordinal));
        }

        (await IsiAsync(Periode.Tahun(2023))).ShouldNotContain(b => b.Contains("salinan", StringComparison.Ordinal));
        (await IsiAsync(Periode.Tahun(2024))).ShouldContain("profil: profil 2023");
        (await new Verifikasi(Gudang.Basisdata).JalankanAsync()).DaftarMasalah.ShouldBeEmpty();
    }

    [Fact]
    public async Task Profil_yang_dimulai_kemudian_tidak_menyembunyikan_yang_berlaku_pada_tanggal_laporan()
    {
        var lama = await BuatAsync(JenisDokumen.Profil, Periode.Tahun(2023), "nama lama");
        await Gudang.Dokumen.TetapkanAsync(GudangUji.Ani, lama.Kunci, lama.Revisi, "1", new DateOnly(2023, 1, 10));
        var dahulu = Gudang.Jam.Kini = Gudang.Jam.Kini.AddYears(1);
        Gudang.Jam.Kini = dahulu.AddDays(30);
        await BuatAsync(JenisDokumen.Profil, Periode.Tahun(2024), "nama baru");
        (await IsiAsync(Periode.Tahun(2024))).ShouldBe(["profil: nama baru"]);
        (await IsiAsync(Periode.Tahun(2024), PilihanVersi.Tercatat(dahulu))).ShouldBe(["profil: nama lama"]);
        (await IsiAsync(Periode.Tahun(2024), PilihanVersi.Berlaku(new DateOnly(2024, 3, 1)))).ShouldBe(["profil: nama lama"], "yang baru masih draf");
        (await IsiAsync(Periode.Tahun(2024), PilihanVersi.Tercatat(Gudang.Jam.Kini))).ShouldBe(["profil: nama baru"]);
    }

    [Fact]
    public async Task Perjanjian_tahun_lalu_dibaca_laporan_dari_dokumennya_bila_sudah_ditetapkan()
    {
        var lalu = await BuatAsync(JenisDokumen.PerjanjianKinerja, Periode.Tahun(2022), "target: {}");
        await BuatAsync(JenisDokumen.PerjanjianKinerja, Periode.Tahun(2023), "tempat: kini");
        await BuatAsync(JenisDokumen.PerjanjianKinerja, Periode.Tahun(2015), "tempat: terlalu lama");
        (await TerdahuluAsync(PilihanVersi.Terbaru)).ShouldBeEmpty("draf belum menjanjikan apa pun");
        await Gudang.Dokumen.TetapkanAsync(GudangUji.Ani, lalu.Kunci, lalu.Revisi, "1", new DateOnly(2022, 1, 10));
        (await TerdahuluAsync(PilihanVersi.Terbaru)).ShouldBe(["perjanjian-kinerja/tahun-2022.yaml: target: {}"]);
        (await TerdahuluAsync(PilihanVersi.Berlaku(new DateOnly(2022, 1, 9)))).ShouldBeEmpty();
        (await TerdahuluAsync(PilihanVersi.Berlaku(new DateOnly(2022, 1, 10)))).ShouldNotBeEmpty();

        var draf = (await Gudang.Dokumen.UbahAsync(GudangUji.Ani, lalu.Kunci, "Perubahan")).ShouldBeOfType<HasilSimpan.Tersimpan>().Versi;
        (await Gudang.Dokumen.SimpanAsync(GudangUji.Ani, draf.Kunci, draf.Revisi, GudangUji.Berkas(("perjanjian-kinerja.yaml", "target: {a: 9}")))).ShouldBeOfType<HasilSimpan.Tersimpan>();
        (await TerdahuluAsync(PilihanVersi.Terbaru)).ShouldBe(["perjanjian-kinerja/tahun-2022.yaml: target: {}"], "draf Perubahan belum menjanjikan apa pun");
        (await TerdahuluAsync(PilihanVersi.Tercatat(Gudang.Jam.Kini.AddDays(1)))).ShouldBe(["perjanjian-kinerja/tahun-2022.yaml: target: {}"]);

        async Task<List<string>> TerdahuluAsync(PilihanVersi pilihan) => [.. (await Gudang.Dokumen.BerkasLaporanAsync(GudangUji.Pemda,
            GudangUji.PerangkatDaerah, Periode.Tahun(2023), pilihan)).Isi.Where(b => b.Key.Contains("/tahun-", StringComparison.Ordinal))
            .Select(b => $"{b.Key}: {System.Text.Encoding.UTF8.GetString(b.Value.Span)}")];
    }

    // a later year compares with what was settled, as it does with the promises: a draft measures for its own year only
    [Fact]
    public async Task Pengukuran_tahun_lalu_dibaca_laporan_dari_dokumennya_bila_sudah_ditetapkan()
    {
        var lalu = await BuatAsync(JenisDokumen.Pengukuran, Periode.Tahun(2022), "lalu");
        await BuatAsync(JenisDokumen.Pengukuran, Periode.Tahun(2023), "kini");
        (await TerdahuluAsync()).ShouldBeEmpty("draf");
        await Gudang.Dokumen.TetapkanAsync(GudangUji.Ani, lalu.Kunci, lalu.Revisi, "1", new DateOnly(2023, 1, 10));
        (await TerdahuluAsync()).ShouldBe(["pengukuran/tahun-2022.csv: lalu"]);
        var draf = (await Gudang.Dokumen.UbahAsync(GudangUji.Ani, lalu.Kunci, "Perubahan")).ShouldBeOfType<HasilSimpan.Tersimpan>().Versi;
        (await Gudang.Dokumen.SimpanAsync(GudangUji.Ani, draf.Kunci, draf.Revisi, GudangUji.Berkas(("kinerja.csv", "belum tetap")))).ShouldBeOfType<HasilSimpan.Tersimpan>();
        (await TerdahuluAsync()).ShouldBe(["pengukuran/tahun-2022.csv: lalu"]);
        var semua = await Gudang.Dokumen.DaftarAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah);
        DokumenStore.PembandingDari(semua, Periode.Tahun(2023), "pengukuran/tahun-2022.csv")?.Dokumen.ShouldBe(lalu.Dokumen);
        DokumenStore.PembandingDari(semua, Periode.Tahun(2023), "kinerja.csv").ShouldBeNull();

        async Task<List<string>> TerdahuluAsync() => [.. (await Gudang.Dokumen.BerkasLaporanAsync(GudangUji.Pemda,
            GudangUji.PerangkatDaerah, Periode.Tahun(2023), PilihanVersi.Terbaru)).Isi.Where(b => b.Key.Contains("/tahun-", StringComparison.Ordinal))
            .Select(b => $"{b.Key}: {System.Text.Encoding.UTF8.GetString(b.Value.Span)}")];
    }

    private async Task SetahunAsync(int tahun)
    {
        foreach (var jenis in JenisDokumen.Semua.Where(j => j != JenisDokumen.Laporan))
        {
            var renstra = jenis == JenisDokumen.Renstra;
            await BuatAsync(jenis, renstra ? new Periode(tahun - 2, tahun + 3) : Periode.Tahun(tahun), renstra ? "renstra" : $"{jenis.Kode} {tahun}");
        }
    }

    private Task<VersiDokumen> BuatAsync(JenisDokumen jenis, Periode periode, string isi) =>
        Gudang.Dokumen.BuatAsync(GudangUji.Ani, GudangUji.PerangkatDaerah, jenis, periode, GudangUji.Berkas((jenis == JenisDokumen.Laporan ? "laporan.yaml" : Jalur(jenis), isi)));

    private async Task<List<string>> IsiAsync(Periode periode, PilihanVersi? pilihan = null)
    {
        var berkas = await Gudang.Dokumen.BerkasAsync(GudangUji.Pemda, GudangUji.PerangkatDaerah, periode, pilihan ?? PilihanVersi.Terbaru);
        return [.. JenisDokumen.Pilah(berkas).OrderBy(p => JenisDokumen.Semua.ToList().IndexOf(p.Key)).Select(p => $"{p.Key.Kode}: {GudangUji.Teks(p.Value, p.Value.DaftarJalur.Single())}")];
    }

    private static string Jalur(JenisDokumen jenis) => jenis.DaftarPola[0].EndsWith('/') ? jenis.DaftarPola[0] + "isi.yaml" : jenis.DaftarPola[0];
}
