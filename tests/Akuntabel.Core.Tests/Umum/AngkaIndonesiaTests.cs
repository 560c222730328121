using System.Globalization;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Tests.Umum;

public sealed class AngkaIndonesiaTests
{
    [Theory]
    [InlineData("1234567.891", 2, "1.234.567,89")]
    [InlineData("0.125", 2, "0,13")]
    [InlineData("-0.125", 2, "−0,13")]
    [InlineData("-0.004", 2, "0,00")]
    [InlineData("-0.4", 0, "0")]
    [InlineData("999.5", 0, "1.000")]
    [InlineData("100", 2, "100,00")]
    public void Dicetak(string nilai, int desimal, string tercetak) =>
        AngkaIndonesia.Cetak(decimal.Parse(nilai, CultureInfo.InvariantCulture), desimal).ShouldBe(tercetak);

    [Fact]
    public void Tanda_kurang_mendahului_rupiah_dan_terbaca_kembali()
    {
        AngkaIndonesia.Bersatuan(Satuan.Rupiah, AngkaIndonesia.Cetak(-50_000_000m, 0)).ShouldBe("−Rp50.000.000");
        foreach (var teks in new[] { "−Rp50.000.000", "-Rp50.000.000", "Rp−50.000.000" })
        {
            BacaAngka.Coba(teks, out var nilai, out var alasan).ShouldBeTrue(alasan);
            nilai.ShouldBe(-50_000_000m);
        }
    }

    [Theory]
    [InlineData("orang", "130\u00a0orang")]
    [InlineData("%", "130\u00a0%")]
    [InlineData("rupiah", "Rp130")]
    [InlineData("skor", "130")]
    [InlineData("indeks", "130")]
    [InlineData("", "130")]
    public void Satuan_sesudah_angka_kecuali_indeks(string satuan, string tercetak) => AngkaIndonesia.Bersatuan(Satuan.Baca(satuan), "130").ShouldBe(tercetak);
}
