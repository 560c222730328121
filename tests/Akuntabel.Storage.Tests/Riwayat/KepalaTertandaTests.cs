using Akuntabel.Storage.Cadangan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.Pembuktian;

namespace Akuntabel.Storage.Tests.Riwayat;

public class KepalaTertandaSqliteTests(ServerPostgres server) : KepalaTertandaTests(MesinBasisdata.Sqlite, server);

public class KepalaTertandaPostgresTests(ServerPostgres server) : KepalaTertandaTests(MesinBasisdata.Postgres, server);

/// <summary>Heads signed by the installation.</summary>
public abstract class KepalaTertandaTests(MesinBasisdata mesin, ServerPostgres server)
{
    private static readonly KunciInstalasi Kunci = KunciInstalasi.Baru();

    [Fact]
    public async Task Kepala_yang_ditandatangani_terbukti_dan_yang_diubah_tidak()
    {
        await using var g = await GudangPenuh.BuatAsync(mesin, server);
        var kepala = (await Penanda(g, Kunci).TandaiAsync(GudangUji.Pemda)).ShouldNotBeNull();
        var dibaca = KepalaTertanda.Cari($"catatan: {kepala}\n").ShouldHaveSingleItem();
        dibaca.ShouldBe(kepala);
        var hasil = await PeriksaAsync(g, dibaca);
        hasil.DaftarMasalah.ShouldBeEmpty();
        var publik = hasil.DaftarKunci.ShouldHaveSingleItem().Publik;
        dibaca.Terbukti(publik).ShouldBeTrue();
        (dibaca with { Nomor = dibaca.Nomor - 1 }).Terbukti(publik).ShouldBeFalse();
        (dibaca with { Sidik = new string('0', 64) }).Terbukti(publik).ShouldBeFalse();
        (dibaca with { Saat = "2020-01-01T00:00:00.000000Z" }).Terbukti(publik).ShouldBeFalse();
        (await PeriksaAsync(g, dibaca with { Nomor = 1 })).DaftarMasalah.ShouldHaveSingleItem().ShouldContain("tidak terbukti");
        KepalaTercatat.Baca(kepala.Pendek).ShouldNotBeNull().Nomor.ShouldBe(kepala.Nomor);
    }

    [Fact]
    public async Task Kunci_publik_yang_ditukar_dalam_data_ketahuan_dari_yang_dicatat_di_luar()
    {
        await using var g = await GudangPenuh.BuatAsync(mesin, server);
        await using var lain = await GudangPenuh.BuatAsync(MesinBasisdata.Sqlite, server);
        var kepala = (await Penanda(g, Kunci).TandaiAsync(GudangUji.Pemda)).ShouldNotBeNull();
        var publik = (await new Verifikasi(g.Basisdata).JalankanAsync()).DaftarKunci.Single().Publik;
        (await Penanda(lain, Kunci).TandaiAsync(GudangUji.Pemda)).ShouldNotBeNull();
        var asing = (await new Verifikasi(lain.Basisdata).JalankanAsync()).DaftarKunci.Single().Publik;
        (await new Verifikasi(g.Basisdata).JalankanAsync(new CatatanLuar { DaftarTertanda = [kepala], DaftarKunci = [publik] })).DaftarMasalah.ShouldBeEmpty();
        var masalah = (await new Verifikasi(g.Basisdata).JalankanAsync(new CatatanLuar { DaftarTertanda = [kepala], DaftarKunci = [asing] })).DaftarMasalah;
        masalah.ShouldContain(m => m.Contains("bukan kunci publik yang Anda catat", StringComparison.Ordinal));
        masalah.ShouldContain(m => m.Contains("tidak terbukti", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kunci_instalasi_yang_hilang_memberi_kunci_kepala_baru_dan_yang_lama_tetap_membuktikan()
    {
        await using var g = await GudangPenuh.BuatAsync(mesin, server);
        var lama = (await Penanda(g, Kunci).TandaiAsync(GudangUji.Pemda)).ShouldNotBeNull();
        (await Penanda(g, Kunci).TandaiAsync(GudangUji.Pemda)).ShouldNotBeNull().Kunci.ShouldBe(lama.Kunci, "kunci yang sama");
        (await Penanda(g, null).TandaiAsync(GudangUji.Pemda)).ShouldBeNull("tanpa kunci tidak ada tanda tangan");
        var baru = (await Penanda(g, KunciInstalasi.Baru()).TandaiAsync(GudangUji.Pemda)).ShouldNotBeNull();
        baru.Kunci.ShouldNotBe(lama.Kunci);
        var hasil = await PeriksaAsync(g, lama, baru);
        hasil.DaftarMasalah.ShouldBeEmpty();
        hasil.DaftarKunci.Select(k => (k.Id, k.Berakhir.Length > 0)).ShouldBe([(lama.Kunci, true), (baru.Kunci, false)], ignoreOrder: true);
        await g.Basisdata.TulisAsync(s => s.JalankanAsync("DELETE FROM kunci_kepala WHERE berakhir <> ''"));
        (await PeriksaAsync(g)).DaftarMasalah.ShouldHaveSingleItem().ShouldContain("kunci kepala rantai");
    }

    [Fact]
    public async Task Cadangan_membawa_kepala_yang_membuktikan_rantai_yang_kemudian_dipotong()
    {
        await using var g = await GudangPenuh.BuatAsync(mesin, server);
        var berkas = Path.Combine(Path.GetTempPath(), $"kepala-{Guid.NewGuid():N}.cadangan");
        try
        {
            var manifes = await new PembuatCadangan(g.Basisdata, g.Jam, Penanda(g, Kunci)).BuatAsync(berkas);
            var kepala = BerkasKepala.Baca(berkas).ShouldHaveSingleItem();
            kepala.ToString().ShouldBe(manifes.DaftarTertanda.ShouldHaveSingleItem());
            (kepala.Nomor, kepala.Sidik).ShouldBe((manifes.DaftarRantai.Single().Nomor, manifes.DaftarRantai.Single().Sidik));
            (await PeriksaAsync(g, kepala)).DaftarMasalah.ShouldBeEmpty();
            await g.TanpaPemicuAsync();
            await g.Basisdata.TulisAsync(async s =>
            {
                await s.JalankanAsync("DELETE FROM peristiwa WHERE nomor > 40");
                await s.JalankanAsync("UPDATE rantai SET nomor = 40, saat = (SELECT saat FROM peristiwa WHERE nomor = 40), sidik = (SELECT sidik FROM peristiwa WHERE nomor = 40)");
            });
            (await PeriksaAsync(g, kepala)).DaftarMasalah.ShouldContain(m => m.Contains($"dipotong: peristiwa nomor {kepala.Nomor}", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(berkas);
        }
    }

    private static PenandaKepala Penanda(GudangUji g, KunciInstalasi? kunci) => new(g.Basisdata, g.Rantai, kunci, g.Jam);

    private static Task<HasilVerifikasi> PeriksaAsync(GudangUji g, params KepalaTertanda[] daftar) => new Verifikasi(g.Basisdata).JalankanAsync(new CatatanLuar { DaftarTertanda = daftar });
}
