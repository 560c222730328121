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
        var daerah = new DateOnly(2022, 8, 22);
        var kalender = new KalenderKerja(new AturanKerja(
            [Pekan("2022-01-01", 6, "08:00", "15:00") with { CutiBersamaLibur = false }],
            [Hari(JenisKetentuanHari.Libur, "2022-08-22", "2022-08-22")]));
        kalender.HariKerja(sabtu).ShouldBeTrue();
        kalender.HariKerja(sabtu.AddDays(1)).ShouldBeFalse();
        kalender.HariKerja(daerah).ShouldBeFalse();
        kalender.Libur(daerah).ShouldNotBeNull().Dasar.ShouldBe("Keputusan Bupati 1");
        kalender.HariKerja(new DateOnly(2022, 4, 29)).ShouldBeTrue();
    }

    [Fact]
    public void Pekan_berlaku_sejak_harinya_dan_hari_yang_dipindah_mengikuti_ketentuan()
    {
        var kalender = new KalenderKerja(new AturanKerja(
            [Pekan("2022-03-01", 5, "07:30", "16:00"), Pekan("2022-04-01", 6, "07:00", "14:00")],
            [
                Hari(JenisKetentuanHari.Masuk, "2022-03-03", "2022-03-03"), Hari(JenisKetentuanHari.Libur, "2022-03-04", "2022-03-04"),
                Hari(JenisKetentuanHari.Masuk, "2022-03-06", "2022-03-06"),
                Hari(JenisKetentuanHari.Jam, "2022-04-04", "2022-04-28") with { Jam = Jam("08:00", "13:00"),
                    JamJumat = Jam("08:00", "11:00") },
            ]));
        kalender.HariKerja(new DateOnly(2022, 3, 3)).ShouldBeTrue("Nyepi yang dipindah");
        kalender.HariKerja(new DateOnly(2022, 3, 4)).ShouldBeFalse();
        kalender.HariKerja(new DateOnly(2022, 3, 6)).ShouldBeTrue("Minggu pengganti");
        kalender.Jam(new DateOnly(2022, 3, 6)).ShouldBe(Jam("07:30", "16:00"));
        kalender.Jam(new DateOnly(2022, 2, 28)).ShouldBe(Jam("08:00", "16:00"), "sebelum diputuskan");
        kalender.Jam(new DateOnly(2022, 4, 2)).ShouldBe(Jam("07:00", "14:00"));
        kalender.Jam(new DateOnly(2022, 4, 7)).ShouldBe(Jam("08:00", "13:00"), "Ramadan");
        kalender.Jam(new DateOnly(2022, 4, 8)).ShouldBe(Jam("08:00", "11:00"), "Jumat dalam Ramadan");
        // 150 minutes from Thursday 12.00: an hour on Thursday, an hour and a half on Friday
        kalender.Sampai(Saat("2022-04-07 12:00"), new StandarWaktu(0, 150)).ShouldBe(Saat("2022-04-08 09:30"));
        kalender.Sampai(Saat("2022-04-07 12:00"), new StandarWaktu(1, 0)).ShouldBe(Saat("2022-04-08 11:00"));
        kalender.Buka(Saat("2022-04-08 10:59")).ShouldBeTrue();
        kalender.Buka(Saat("2022-04-08 11:00")).ShouldBeFalse();
    }

    [Fact]
    public void Cara_menghitung_dikatakan_dengan_harinya_dan_tahun_tanpa_SKB_disebut()
    {
        Lima.Kata(new DateOnly(2026, 3, 2)).ShouldBe("Senin sampai Jumat 08.00–16.00, tanpa hari libur dan cuti bersama");
        var jumat = Pekan("2026-01-01", 5, "07:30", "16:00");
        var kalender = new KalenderKerja(new AturanKerja(
            [jumat with { Jam = jumat.Jam.ToDictionary(j => j.Key, j => j.Key == DayOfWeek.Friday ? Jam("07:30", "16:30") : j.Value) }],
                []));
        kalender.Kata(new DateOnly(2028, 3, 2)).ShouldBe(
            "Senin sampai Kamis 07.30–16.00, Jumat 07.30–16.30, tanpa hari libur dan cuti bersama, menurut Perbup 5; "
            + "hari libur 2028 belum ditetapkan, jadi hanya akhir pekan yang dikecualikan");
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

    private static JamKerja Jam(string masuk, string pulang) => new(
        TimeOnly.ParseExact(masuk, "HH:mm", CultureInfo.InvariantCulture),
            TimeOnly.ParseExact(pulang, "HH:mm", CultureInfo.InvariantCulture));

    private static PekanKerja Pekan(string sejak, int hari, string masuk, string pulang) => new(
        Tanggal(sejak), PekanKerja.DaftarHari.Take(hari).ToDictionary(h => h, _ => Jam(masuk, pulang)), true, "Perbup 5");

    private static KetentuanHari Hari(JenisKetentuanHari jenis, string mulai, string selesai) =>
        new(jenis, Tanggal(mulai), Tanggal(selesai), "Hari jadi kabupaten", "Keputusan Bupati 1");

    private static DateOnly Tanggal(string teks) => DateOnly.ParseExact(teks, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
