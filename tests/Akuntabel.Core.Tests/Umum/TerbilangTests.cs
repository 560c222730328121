using System.Globalization;
using Akuntabel.Core.Umum;
using FsCheck.Fluent;

namespace Akuntabel.Core.Tests.Umum;

public sealed class TerbilangTests
{
    [Theory]
    [InlineData("0", "nol")]
    [InlineData("1", "satu")]
    [InlineData("10", "sepuluh")]
    [InlineData("11", "sebelas")]
    [InlineData("12", "dua belas")]
    [InlineData("19", "sembilan belas")]
    [InlineData("20", "dua puluh")]
    [InlineData("21", "dua puluh satu")]
    [InlineData("99", "sembilan puluh sembilan")]
    [InlineData("100", "seratus")]
    [InlineData("101", "seratus satu")]
    [InlineData("111", "seratus sebelas")]
    [InlineData("200", "dua ratus")]
    [InlineData("1000", "seribu")]
    [InlineData("1001", "seribu satu")]
    [InlineData("2022", "dua ribu dua puluh dua")]
    [InlineData("11000", "sebelas ribu")]
    [InlineData("21000", "dua puluh satu ribu")]
    [InlineData("101000", "seratus satu ribu")]
    [InlineData("1000000", "satu juta")]
    [InlineData("1001000", "satu juta seribu")]
    [InlineData("1000000000", "satu miliar")]
    [InlineData("1000000000000", "satu triliun")]
    [InlineData("-7", "minus tujuh")]
    [InlineData("81.64", "delapan puluh satu koma enam empat")]
    [InlineData("100.00", "seratus")]
    [InlineData("-0.05", "minus nol koma nol lima")]
    public void Bilangan(string angka, string kata) =>
        Terbilang.Bilangan(decimal.Parse(angka, CultureInfo.InvariantCulture)).ShouldBe(kata);

    [Theory]
    [InlineData("4016972430", "empat miliar enam belas juta sembilan ratus tujuh puluh dua ribu empat ratus tiga puluh rupiah")]
    [InlineData("0", "nol rupiah")]
    [InlineData("1000.5", "seribu rupiah lima puluh sen")]
    [InlineData("-0.5", "minus nol rupiah lima puluh sen")]
    public void Rupiah(string angka, string kata) =>
        Terbilang.Rupiah(decimal.Parse(angka, CultureInfo.InvariantCulture)).ShouldBe(kata);

    [Fact]
    public void Batas_terbesar()
    {
        Terbilang.Bilangan(Terbilang.Terbesar).ShouldStartWith("sembilan ratus sembilan puluh sembilan triliun");
        Should.Throw<ArgumentOutOfRangeException>(() => Terbilang.Bilangan(Terbilang.Terbesar + 1));
    }

    [Fact]
    public void Terbilang_lalu_dibaca_kembali_sama() => Prop.ForAll<int, int, bool>((a, b, besar) =>
    {
        var n = besar ? (Math.Abs((decimal)a) * 1_000_000_007m % 1_000_000_000_000_000m) + Math.Abs(b % 1000) : a;
        n = n > Terbilang.Terbesar ? Terbilang.Terbesar : n;
        return Baca(Terbilang.Bilangan(n)) == n;
    }).Periksa();

    [Fact]
    public void Semua_sampai_dua_ribu_dibaca_kembali_sama()
    {
        for (var n = 0; n <= 2000; n++)
        {
            Baca(Terbilang.Bilangan(n)).ShouldBe(n);
        }
    }

    private static readonly string[] Dasar = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

    /// <summary>An independent reader: accumulates words as a clerk would.</summary>
    private static decimal Baca(string kata)
    {
        decimal total = 0, kelompok = 0, satuan = 0;
        var negatif = false;
        foreach (var k in kata.Split(' '))
        {
            switch (k)
            {
                case "minus": negatif = true; break;
                case "sepuluh": satuan = 10; break;
                case "sebelas": satuan = 11; break;
                case "belas": satuan += 10; break;
                case "puluh": kelompok += satuan * 10; satuan = 0; break;
                case "seratus": kelompok += 100; break;
                case "ratus": kelompok += satuan * 100; satuan = 0; break;
                case "seribu": total += 1000; break;
                case "ribu": Tutup(1_000m); break;
                case "juta": Tutup(1_000_000m); break;
                case "miliar": Tutup(1_000_000_000m); break;
                case "triliun": Tutup(1_000_000_000_000m); break;
                default: satuan = Array.IndexOf(Dasar, k); satuan.ShouldBeGreaterThanOrEqualTo(0, k); break;
            }
        }

        total += kelompok + satuan;
        return negatif ? -total : total;

        void Tutup(decimal kali)
        {
            total += (kelompok + satuan) * kali;
            (kelompok, satuan) = (0, 0);
        }
    }
}
