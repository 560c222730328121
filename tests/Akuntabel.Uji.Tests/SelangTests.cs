using Akuntabel.Uji.Angka;

namespace Akuntabel.Uji.Tests;

/// <summary>Ranges hold exactly the results that their values can give; worked by hand.</summary>
public class SelangTests
{
    private static readonly Selang A = new(10m, 20m);
    private static readonly Selang B = new(1m, 4m);

    [Fact]
    public void Jumlah_dan_selisih_memuat_kedua_ujung()
    {
        (A + B).ShouldBe(new Selang(11m, 24m));
        A.Add(B).ShouldBe(new Selang(11m, 24m));
        (A - B).ShouldBe(new Selang(6m, 19m));
        A.Subtract(B).ShouldBe(new Selang(6m, 19m));
    }

    [Fact]
    public void Kali_dan_bagi_memuat_kedua_ujung()
    {
        A.Kali(3m).ShouldBe(new Selang(30m, 60m));
        A.Bagi(B).ShouldBe(new Selang(2.5m, 20m));
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-1, 5)]
    public void Penyebut_yang_mungkin_nol_tidak_dibagi(int bawah, int atas) => A.Bagi(new Selang(bawah, atas)).ShouldBeNull();

    [Fact]
    public void Pembilang_negatif_tidak_dibagi() => new Selang(-1m, 2m).Bagi(B).ShouldBeNull();

    [Theory]
    [InlineData(20, 30, true)]
    [InlineData(21, 30, false)]
    [InlineData(5, 10, true)]
    [InlineData(5, 9, false)]
    [InlineData(12, 13, true)]
    public void Bertemu_bila_satu_nilai_termuat_di_keduanya(int bawah, int atas, bool bertemu)
    {
        A.Bertemu(new Selang(bawah, atas)).ShouldBe(bertemu);
        new Selang(bawah, atas).Bertemu(A).ShouldBe(bertemu);
    }
}
