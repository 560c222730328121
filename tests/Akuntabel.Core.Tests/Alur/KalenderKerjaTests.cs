using System.Globalization;
using Akuntabel.Core.Alur;

namespace Akuntabel.Core.Tests.Alur;

/// <summary>Working days and working time.</summary>
public sealed class KalenderKerjaTests
{
    private static readonly KalenderKerja Lima = new();

    // counted from the decrees by somebody else
    [Theory]
    [InlineData(2021, new[] { 20, 19, 22, 21, 17, 21, 21, 20, 22, 20, 22, 23 })]
    [InlineData(2022, new[] { 21, 18, 22, 19, 15, 21, 21, 22, 22, 21, 22, 22 })]
    [InlineData(2023, new[] { 21, 20, 21, 14, 21, 17, 20, 22, 20, 22, 22, 19 })]
    [InlineData(2024, new[] { 22, 18, 18, 16, 18, 18, 23, 22, 20, 23, 20, 20 })]
    [InlineData(2025, new[] { 19, 20, 19, 16, 17, 18, 23, 20, 21, 23, 20, 21 })]
    [InlineData(2026, new[] { 20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21 })]
    [InlineData(2027, new[] { 19, 19, 15, 22, 16, 21, 22, 21, 22, 21, 22, 22 })]
    public void Hari_kerja_setiap_bulan_sama_dengan_hitungan_lain(int tahun, int[] banyak) =>
        Enumerable.Range(1, 12).Select(b => new DateOnly(tahun, b, 1).AddDays(-1))
            .Select(akhir => Lima.Antara(akhir, akhir.AddDays(1).AddMonths(1).AddDays(-1))).ShouldBe(banyak);

    [Fact]
    public void Setiap_libur_bertanggal_nyata_bernama_dan_berdasar()
    {
        KatalogHariLibur.Semua.Count.ShouldBe(172);
        KatalogHariLibur.Semua.Select(h => h.Tanggal).ShouldBeInOrder();
        KatalogHariLibur.Semua.ShouldAllBe(h => h.Nama.Length > 4 && h.Dasar.Length > 8 && KatalogHariLibur.Ditetapkan(h.Tanggal.Year));
        KatalogHariLibur.Ditetapkan(2028).ShouldBeFalse();
        Lima.Libur(new DateOnly(2024, 2, 14)).ShouldNotBeNull().Dasar.ShouldBe("Keppres 10/2024");
        Lima.Libur(new DateOnly(2022, 4, 29)).ShouldNotBeNull().Jenis.ShouldBe(JenisLibur.CutiBersama);
        Lima.Libur(new DateOnly(2022, 4, 28)).ShouldBeNull();
    }

    [Fact]
    public void Enam_hari_kerja_libur_daerah_dan_cuti_bersama_mengikuti_ketentuan_pemda()
    {
        var sabtu = new DateOnly(2022, 8, 20);
        Lima.HariKerja(sabtu).ShouldBeFalse();
        var daerah = new HariLibur(new DateOnly(2022, 8, 22), "Hari jadi kabupaten", JenisLibur.Daerah, "Keputusan Bupati");
        var enam = new KalenderKerja(AturanKerja.Bawaan with { HariSeminggu = 6, CutiBersamaLibur = false, Tambahan = [daerah] });
        enam.HariKerja(sabtu).ShouldBeTrue();
        enam.HariKerja(sabtu.AddDays(1)).ShouldBeFalse();
        enam.HariKerja(daerah.Tanggal).ShouldBeFalse();
        enam.HariKerja(new DateOnly(2022, 4, 29)).ShouldBeTrue();
    }

    [Theory]
    // within one day
    [InlineData("2022-03-01 09:10", 0, 45, "2022-03-01 09:55")]
    // before the office opens, and to the minute at which it closes
    [InlineData("2022-03-01 05:00", 0, 480, "2022-03-01 16:00")]
    // over the night, and over Nyepi (Thursday 3 March)
    [InlineData("2022-03-01 15:50", 0, 15, "2022-03-02 08:05")]
    [InlineData("2022-03-02 15:50", 0, 15, "2022-03-04 08:05")]
    // after hours, on a Saturday
    [InlineData("2022-03-02 16:00", 0, 30, "2022-03-04 08:30")]
    [InlineData("2022-03-05 10:00", 0, 30, "2022-03-07 08:30")]
    // whole days end with the office's day; what is received is day 0
    [InlineData("2022-03-01 09:10", 1, 0, "2022-03-02 16:00")]
    [InlineData("2022-03-01 09:10", 2, 0, "2022-03-04 16:00")]
    [InlineData("2022-03-05 10:00", 1, 0, "2022-03-08 16:00")]
    [InlineData("2022-03-01 09:10", 1, 30, "2022-03-02 09:40")]
    // turn of the year: 1 January 2023 is a Sunday
    [InlineData("2022-12-30 14:00", 1, 0, "2023-01-02 16:00")]
    public void Batas_waktu_dihitung_dalam_waktu_kerja(string mulai, int hari, int menit, string sampai) =>
        Lima.Sampai(Saat(mulai), new StandarWaktu(hari, menit)).ShouldBe(Saat(sampai));

    [Fact]
    public void Sebanyak_itulah_hari_kerja_di_antaranya()
    {
        for (var hari = new DateOnly(2021, 1, 1); hari.Year < 2028; hari = hari.AddDays(3))
        {
            for (var n = 1; n <= 12; n++)
            {
                var sesudah = Lima.Sesudah(hari, n);
                Lima.HariKerja(sesudah).ShouldBeTrue();
                Lima.Antara(hari, sesudah).ShouldBe(n, $"{hari:yyyy-MM-dd}");
                Lima.Antara(sesudah, hari).ShouldBe(-n);
            }
        }
    }

    [Theory]
    [InlineData("15", "Menit", 0, 15)]
    [InlineData("2", " Hari", 2, 0)]
    [InlineData("1.5", "jam", 0, 90)]
    [InlineData("2", "minggu", 10, 0)]
    public void Standar_waktu_dibaca_dari_satuan_sop(string banyak, string satuan, int hari, int menit) =>
        StandarWaktu.Dari(decimal.Parse(banyak, CultureInfo.InvariantCulture), satuan).ShouldBe(new StandarWaktu(hari, menit));

    [Theory]
    [InlineData(-1, "hari")]
    [InlineData(1, "purnama")]
    [InlineData(1_000_000, "hari")]
    public void Yang_bukan_waktu_kerja_bukan_standar(int banyak, string satuan) => StandarWaktu.Dari(banyak, satuan).ShouldBeNull();

    private static DateTime Saat(string teks) => DateTime.ParseExact(teks, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
