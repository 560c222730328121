using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Umum;

public sealed class TanggalIndonesiaTests
{
    [Theory]
    [InlineData("2022-10-03", 2022, 10, 3)]
    [InlineData("3 Oktober 2022", 2022, 10, 3)]
    [InlineData("03 oktober 2022", 2022, 10, 3)]
    [InlineData(" 29  Februari 2024 ", 2024, 2, 29)]
    [InlineData("3/10/2022", 2022, 10, 3)]
    [InlineData("03/10/2022", 2022, 10, 3)]
    [InlineData("3-10-2022", 2022, 10, 3)]
    [InlineData("03.10.2022", 2022, 10, 3)]
    [InlineData(" 31 / 12 / 2022 ", 2022, 12, 31)]
    [InlineData("29/02/2024", 2024, 2, 29)]
    [InlineData("Rabu, 8 Juni 2022", 2022, 6, 8)]
    [InlineData("rabu 8 juni 2022", 2022, 6, 8)]
    [InlineData("Jum'at, 10/6/2022", 2022, 6, 10)]
    public void Dibaca(string teks, int tahun, int bulan, int hari)
    {
        TanggalIndonesia.Coba(teks, out var tanggal, out var alasan).ShouldBeTrue(alasan);
        tanggal.ShouldBe(new DateOnly(tahun, bulan, hari));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    public void Kosong(string teks)
    {
        TanggalIndonesia.Coba(teks, out var tanggal, out _).ShouldBeTrue();
        tanggal.ShouldBeNull();
    }

    [Theory]
    [InlineData("2022-02-30", "tidak ada dalam kalender")]
    [InlineData("29 Februari 2023", "tidak ada dalam kalender")]
    [InlineData("Selasa, 8 Juni 2022", "8 Juni 2022 hari Rabu")]
    [InlineData("0 Mei 2022", "tidak ada dalam kalender")]
    [InlineData("2022-13-01", "tidak ada dalam kalender")]
    [InlineData("3 October 2022", "bulan \"October\" tidak dikenal")]
    [InlineData("10/25/2022", "bulan ke-25 tidak ada (urutannya hari, bulan, tahun)")]
    [InlineData("3/13/2022", "bulan ke-13 tidak ada")]
    [InlineData("3/0/2022", "bulan ke-0 tidak ada")]
    [InlineData("31/04/2022", "tidak ada dalam kalender")]
    [InlineData("29/02/2023", "tidak ada dalam kalender")]
    [InlineData("0/10/2022", "tidak ada dalam kalender")]
    [InlineData("2022-1-3", "bulan dan hari sesudah tahun ditulis dua angka")]
    [InlineData("3/10/22", "tahunnya harus empat angka")]
    [InlineData("3/10/0022x", "bentuknya tidak dikenal")]
    [InlineData("3/Oktober/2022", "bentuknya tidak dikenal")]
    [InlineData("3/10-2022", "bentuknya tidak dikenal")]
    [InlineData("-3/10/2022", "bentuknya tidak dikenal")]
    [InlineData("99999999999/10/2022", "bentuknya tidak dikenal")]
    [InlineData("3 Oktober 22", "bentuknya tidak dikenal")]
    [InlineData("besok", "bentuknya tidak dikenal")]
    public void Ditolak_dengan_alasan(string teks, string alasanMemuat)
    {
        TanggalIndonesia.Coba(teks, out var tanggal, out var alasan).ShouldBeFalse();
        tanggal.ShouldBeNull();
        alasan.ShouldNotBeNull().ShouldContain(alasanMemuat);
        alasan.ShouldContain("Tulis misalnya");
    }

    [Theory]
    [InlineData("2022-10-03", "Senin, 3 Oktober 2022", "Oktober 2022")]
    [InlineData("2022-08-30", "Selasa, 30 Agustus 2022", "Agustus 2022")]
    [InlineData("2023-01-27", "Jumat, 27 Januari 2023", "Januari 2023")]
    [InlineData("2022-04-03", "Minggu, 3 April 2022", "April 2022")]
    public void Ditulis(string iso, string hariTanggal, string bulanTahun)
    {
        TanggalIndonesia.HariTanggal(Iso(iso)).ShouldBe(hariTanggal);
        TanggalIndonesia.BulanTahun(Iso(iso)).ShouldBe(bulanTahun);
    }

    [Theory]
    [InlineData("2022-07-27", "2022-07-27", "27 Juli 2022")]
    [InlineData("2022-07-27", "2022-07-28", "27 s.d. 28 Juli 2022")]
    [InlineData("2022-07-30", "2022-08-02", "30 Juli s.d. 2 Agustus 2022")]
    [InlineData("2022-07-02", "2022-08-02", "2 Juli s.d. 2 Agustus 2022")]
    [InlineData("2022-12-30", "2023-01-02", "30 Desember 2022 s.d. 2 Januari 2023")]
    [InlineData("2022-07-27", "2023-07-27", "27 Juli 2022 s.d. 27 Juli 2023")]
    public void Rentang(string mulai, string selesai, string tertulis) =>
        TanggalIndonesia.Rentang(Iso(mulai), Iso(selesai)).ShouldBe(tertulis);

    [Fact]
    public void Rentang_terbalik_ditolak() =>
        Should.Throw<ArgumentException>(() => TanggalIndonesia.Rentang(Iso("2022-07-28"), Iso("2022-07-27")));

    [Fact]
    public void Setiap_hari_seabad_dibaca_kembali_sama()
    {
        for (var t = new DateOnly(1950, 1, 1); t.Year < 2050; t = t.AddDays(1))
        {
            TanggalIndonesia.Coba(TanggalIndonesia.Panjang(t), out var kembali, out _).ShouldBeTrue();
            kembali.ShouldBe(t);
        }
    }

    [Theory]
    [InlineData(1, "I", "a")]
    [InlineData(4, "IV", "d")]
    [InlineData(9, "IX", "i")]
    [InlineData(14, "XIV", "n")]
    [InlineData(26, "XXVI", "z")]
    [InlineData(27, "XXVII", "aa")]
    [InlineData(52, "LII", "az")]
    [InlineData(53, "LIII", "ba")]
    [InlineData(702, "DCCII", "zz")]
    [InlineData(703, "DCCIII", "aaa")]
    [InlineData(2022, "MMXXII", "byt")]
    public void Nomor(int n, string romawi, string huruf)
    {
        BilanganRomawi.Dari(n).ShouldBe(romawi);
        PenomoranHuruf.Dari(n).ShouldBe(huruf);
    }

    [Fact]
    public void Nomor_di_luar_batas_ditolak()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => BilanganRomawi.Dari(0));
        Should.Throw<ArgumentOutOfRangeException>(() => BilanganRomawi.Dari(4000));
        Should.Throw<ArgumentOutOfRangeException>(() => PenomoranHuruf.Dari(0));
    }

    private static DateOnly Iso(string teks) => DateOnly.ParseExact(teks, "yyyy-MM-dd");
}
