using System.Globalization;
using Akuntabel.Core.Umum;
using FsCheck.Fluent;

namespace Akuntabel.Core.Tests.Umum;

public sealed class BacaAngkaTests
{
    // typed → meant
    [Theory]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1234567", "1234567")]
    [InlineData("1234567,5", "1234567.5")]
    [InlineData("1.234", "1234")]
    [InlineData("81,64", "81.64")]
    [InlineData("-1,5", "-1.5")]
    [InlineData("−1,5", "-1.5")]
    [InlineData("0", "0")]
    [InlineData("0,5", "0.5")]
    [InlineData("  12  ", "12")]
    [InlineData("Rp4.016.972.430", "4016972430")]
    [InlineData("Rp 1.000", "1000")]
    [InlineData("Rp 4.000.000,-", "4000000")]
    [InlineData("Rp. 4.000.000", "4000000")]
    [InlineData("Rp4.000.000,00", "4000000")]
    [InlineData("4.000.000,-", "4000000")]
    [InlineData("4.000.000.-", "4000000")]
    [InlineData("4.000.000,--", "4000000")]
    [InlineData("-4.000.000,–", "-4000000")]
    [InlineData("Rp. 1.000", "1000")]
    [InlineData("rp-1.000", "-1000")]
    [InlineData("81,64%", "81.64")]
    [InlineData("81,64 %", "81.64")]
    [InlineData("81,64\u00a0%", "81.64")]
    public void Dibaca(string teks, string maksud)
    {
        BacaAngka.Coba(teks, out var nilai, out var alasan).ShouldBeTrue(alasan);
        nilai.ShouldBe(decimal.Parse(maksud, CultureInfo.InvariantCulture));
        alasan.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("–")]
    public void Kosong_bukan_nol(string teks)
    {
        BacaAngka.Coba(teks, out var nilai, out _).ShouldBeTrue();
        nilai.ShouldBeNull();
    }

    // typed → words that the reason must hold
    [Theory]
    [InlineData("1.234,5,6", "lebih dari satu koma")]
    [InlineData("1,234,567", "lebih dari satu koma")]
    [InlineData("1,234.56", "titik sesudah koma")]
    [InlineData("12.34", "pakai koma untuk desimal")]
    [InlineData("0.5", "pakai koma untuk desimal")]
    [InlineData("0.123", "pakai koma untuk desimal")]
    [InlineData("1234.567", "pakai koma untuk desimal")]
    [InlineData("12.34,5", "kelompok tiga digit")]
    [InlineData("1..2", "kelompok tiga digit")]
    [InlineData("1.23.456", "kelompok tiga digit")]
    [InlineData(".500", "pakai koma untuk desimal")]
    [InlineData("1,", "sesudah koma")]
    [InlineData("1,5-", "hanya boleh berisi angka")]
    [InlineData("1-", "hanya boleh berisi angka")]
    [InlineData(",-", "hanya boleh berisi angka")]
    [InlineData("12.34,-", "pakai koma untuk desimal")]
    [InlineData(",5", "sebelum koma")]
    [InlineData("abc", "hanya boleh berisi angka")]
    [InlineData("12 34", "hanya boleh berisi angka")]
    [InlineData("--1", "hanya boleh berisi angka")]
    [InlineData("1-2", "hanya boleh berisi angka")]
    [InlineData("Rp", "hanya boleh berisi angka")]
    [InlineData("1e5", "hanya boleh berisi angka")]
    [InlineData("12345678901234567890123456789", "lebih dari 28 digit")]
    public void Ditolak_dengan_alasan(string teks, string alasanMemuat)
    {
        BacaAngka.Coba(teks, out var nilai, out var alasan).ShouldBeFalse();
        nilai.ShouldBeNull();
        alasan.ShouldNotBeNull().ShouldContain(alasanMemuat);
        alasan.ShouldContain(teks.Trim());
    }

    [Fact]
    public void Cetak_lalu_baca_kembali_sama() => Prop.ForAll<int, int>((juta, sisa) =>
    {
        var nilai = (juta * 1000m) + (sisa / 100m);
        var dibaca = BacaAngka.Coba(AngkaIndonesia.Cetak(nilai, 2), out var kembali, out _);
        return dibaca && kembali == nilai;
    }).Periksa();

    [Fact]
    public void Pembulatan_setengah_menjauhi_nol() => Prop.ForAll<int>(n =>
    {
        var setengah = n + (n < 0 ? -0.5m : 0.5m);
        var menjauh = n + (n < 0 ? -1 : 1);
        return AngkaIndonesia.Bulatkan(setengah, 0) == menjauh
            && AngkaIndonesia.Bulatkan(setengah / 100, 2) == menjauh / 100m
            && Math.Abs(AngkaIndonesia.Bulatkan(n / 7m, 2) - (n / 7m)) <= 0.005m;
    }).Periksa();
}
