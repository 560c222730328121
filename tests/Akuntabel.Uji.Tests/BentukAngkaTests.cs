using Akuntabel.Uji.Angka;

namespace Akuntabel.Uji.Tests;

/// <summary>Further forms in which reports print figures: words of magnitude, spaces, brackets, digits broken by narrow columns.</summary>
public class BentukAngkaTests
{
    [Theory]
    [InlineData("Rp 5,2 milyar", "5200000000", "Rp")]
    [InlineData("Rp4,02 miliar", "4020000000", "Rp")]
    [InlineData("Rp 13,5 M", "13500000000", "Rp")]
    [InlineData("1,2 juta orang", "1200000", "orang")]
    [InlineData("25 ribu rupiah", "25000", "Rp")]
    [InlineData("250.000.000 rupiah", "250000000", "Rp")]
    [InlineData("Rp 5.163.227.500 juta", "5163227500", "Rp")] // all digits are there already
    [InlineData("Rp 12 345 678", "12345678", "Rp")]
    [InlineData("12\u00a0345\u00a0678", "12345678", "")]
    [InlineData("± 120", "120", "")]
    [InlineData("100 m²", "100", "m")]
    public void Satu_angka(string teks, string nilai, string satuan)
    {
        var a = AngkaTertulis.Semua(teks).ShouldHaveSingleItem();
        Bulat(a.Nilai).ShouldBe(nilai);
        a.Satuan.ShouldBe(satuan);
    }

    [Theory]
    [InlineData("100 100 100", "100 100 100")] // three cells of a line that extraction has joined
    [InlineData("target 30 realisasi 25", "30 25")]
    [InlineData("5 juta dan 7 ribu", "5000000 7000")]
    public void Angka_yang_berdampingan_tetap_terpisah(string teks, string nilai) =>
        string.Join(' ', AngkaTertulis.Semua(teks).Select(a => Bulat(a.Nilai))).ShouldBe(nilai);

    [Theory]
    [InlineData("184.352.330.8 60", "184352330860")]
    [InlineData("5.163.227 .500", "5163227500")]
    [InlineData("1.000 2.000", "1000|1 2000|2")] // two figures, each with its two readings
    [InlineData("12.500.000 100", "12500000 100")]
    [InlineData("1.250.000 1.300.000", "1250000 1300000")]
    [InlineData("(1.234.567)", "1234567|-1234567")]
    [InlineData("(85,02 %)", "85.02|-85.02")]
    public void Sel_berangka(string teks, string bacaan) =>
        string.Join(' ', AngkaTertulis.DariSel(teks).Select(a => string.Join('|', a.Bacaan.Select(b => Bulat(b.Nilai))))).ShouldBe(bacaan);

    [Theory]
    [InlineData("Rp 5,2 milyar", "5249000000", true)]
    [InlineData("Rp 5,2 milyar", "5299000000", true)] // cut off
    [InlineData("Rp 5,2 milyar", "5301000000", false)]
    [InlineData("1,2 juta", "1149000", false)]
    public void Sebutan_besaran_mewakili_selang(string tercetak, string tepat, bool mungkin) =>
        AngkaTertulis.Semua(tercetak)[0].Bacaan.Any(b => b.SelangCacah.Bertemu(Selang.Tepat(decimal.Parse(tepat,
            System.Globalization.CultureInfo.InvariantCulture)))).ShouldBe(mungkin);

    private static string Bulat(decimal n) => n.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
