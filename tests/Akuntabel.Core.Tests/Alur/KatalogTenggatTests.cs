using Akuntabel.Core.Alur;

namespace Akuntabel.Core.Tests.Alur;

/// <summary>Deadlines: the date of the law, the pemda's decision, and how far today is from it.</summary>
public class KatalogTenggatTests
{
    [Theory]
    [InlineData("pk", "2026-01-31", "Perjanjian Kinerja 2026 ditandatangani")]
    [InlineData("lkj", "2027-02-28", "Laporan Kinerja 2026 kepada kepala daerah")]
    [InlineData("lkj-pemda", "2027-03-31", "Laporan Kinerja pemerintah daerah 2026 kepada Menteri PANRB")]
    [InlineData("renja", "2025-07-31", "Rencana kinerja 2026 ditetapkan")]
    public void Menurut_aturan(string kode, string tanggal, string nama)
    {
        var j = Satu(kode, 2026);
        (j.Tanggal, j.Nama).ShouldBe((DateOnly.Parse(tanggal), nama));
    }

    [Fact]
    public void Tahun_kabisat_berakhir_29_Februari() => Satu("lkj", 2027).Tanggal.ShouldBe(new DateOnly(2028, 2, 29));

    [Fact]
    public void Perjanjian_Kinerja_sebulan_setelah_anggaran_disahkan() =>
        Satu("pk", 2026, disahkan: new DateOnly(2026, 1, 12)).Tanggal.ShouldBe(new DateOnly(2026, 2, 12));

    [Fact]
    public void Pengukuran_jatuh_tempo_empat_kali() =>
        Semua(2026).Where(j => j.Tenggat.Kode == "pengukuran").Select(j => $"{j.Nama} {j.Tanggal:yyyy-MM-dd}").ShouldBe(
        [
            "Pengukuran triwulan I 2026 2026-04-15", "Pengukuran triwulan II 2026 2026-07-15", "Pengukuran triwulan III 2026 2026-10-15",
            "Pengukuran triwulan IV 2026 2027-01-15",
        ]);

    [Fact]
    public void Ketentuan_pemda_didahulukan_sejak_tahunnya()
    {
        KetentuanTenggat[] ketentuan = [new("lkj", 2023, 2, 4, "", "SE Gubernur"), new("lkj", 2025, 0, 20, "", "")];
        Satu("lkj", 2022, ketentuan).Tanggal.ShouldBe(new DateOnly(2023, 2, 28));
        Satu("lkj", 2024, ketentuan).ShouldSatisfyAllConditions(
            j => j.Tanggal.ShouldBe(new DateOnly(2025, 2, 4)), j => j.Sebab.ShouldBe("ketentuan pemerintah daerah: SE Gubernur"));
        Satu("lkj", 2025, ketentuan).Tanggal.ShouldBe(new DateOnly(2026, 1, 20));
    }

    [Fact]
    public void Tanggal_tetap_jatuh_pada_tahun_yang_terdekat()
    {
        Satu("dpa", 2026, [new("dpa", 2020, 1, 5, "", "")]).Tanggal.ShouldBe(new DateOnly(2026, 1, 5));
        Satu("renja", 2026, [new("renja", 2020, 6, 30, "", "")]).Tanggal.ShouldBe(new DateOnly(2025, 6, 30));
        Satu("lkj", 2026, [new("lkj", 2020, 2, 29, "", "")]).Tanggal.ShouldBe(new DateOnly(2027, 2, 28));
    }

    [Theory]
    [InlineData("2026-01-19", "12 hari lagi", false)]
    [InlineData("2026-01-30", "besok", false)]
    [InlineData("2026-01-31", "hari ini", false)]
    [InlineData("2026-02-03", "terlambat 3 hari", true)]
    [InlineData("2026-04-30", "terlambat 2 bulan", true)]
    [InlineData("2026-05-31", "lewat sejak 31 Januari 2026", true)]
    public void Jarak_dari_hari_ini(string hari, string jarak, bool lewat)
    {
        var (j, h) = (Satu("pk", 2026), DateOnly.Parse(hari));
        (j.Jarak(h), j.Lewat(h)).ShouldBe((jarak, lewat));
    }

    [Fact]
    public void Tanggal_yang_belum_diperiksa_tidak_menuduh_kecuali_pemda_memutuskannya()
    {
        var hari = new DateOnly(2026, 12, 1);
        (Satu("pengukuran-1", 2026).Terlambat(hari), Satu("pk", 2026).Terlambat(hari)).ShouldBe((false, true));
        Satu("pengukuran-1", 2026, [new("pengukuran", 2020, 0, 10, "", "")]).Terlambat(hari).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2026-02-01", true)]
    [InlineData("2027-01-31", true)]
    [InlineData("2027-02-01", false)]
    public void Yang_lewat_lebih_dari_setahun_tidak_lagi_disebut_terlambat(string hari, bool terlambat) =>
        Satu("pk", 2026).Terlambat(DateOnly.Parse(hari)).ShouldBe(terlambat);

    [Fact]
    public void Setiap_tenggat_menyebut_aturan_dan_dasarnya()
    {
        KatalogTenggat.Semua.Select(t => t.Kode).ShouldBeUnique();
        KatalogTenggat.Semua.ShouldAllBe(t => t.Aturan.Length > 0 && t.Dasar.Length > 0 && t.Nama.Contains("{0}"));
        Semua(2014).ShouldBeEmpty("belum ada yang berlaku");
        Semua(2026).Select(j => j.Tanggal).ShouldBeInOrder();
    }

    private static IReadOnlyList<JatuhTempo> Semua(int tahun) => KatalogTenggat.Tahun(tahun, [], null);

    private static JatuhTempo Satu(string kode, int tahun, IReadOnlyList<KetentuanTenggat>? ketentuan = null, DateOnly? disahkan = null) =>
        KatalogTenggat.Tahun(tahun, ketentuan ?? [], disahkan)
            .Single(j => (j.Periode.Triwulan is { } t ? $"{j.Tenggat.Kode}-{t}" : j.Tenggat.Kode) == kode);
}
