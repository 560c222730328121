using Akuntabel.Web.Keamanan.Akun;

namespace Akuntabel.Web.Tests.Masuk;

/// <summary>Which passwords are taken.</summary>
public class AturanSandiTests
{
    private static readonly AturanSandi Aturan = new();

    [Theory]
    [InlineData("payung ungu di stasiun")]
    [InlineData("kambing makan kertas ujian")]
    [InlineData("xK3#pq9!vLm2")]
    [InlineData("tigabelasgelastumpah")]
    [InlineData("пароль от сейфа")]
    public void Yang_panjang_dan_tidak_umum_diterima_tanpa_aturan_susunan(string sandi) => Aturan.Tolak(sandi, "Kabupaten Contoh", "Ani", "ani").ShouldBeNull();

    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2024!")]
    [InlineData("rahasia123456")]
    [InlineData("Rahasia2024!!")]
    [InlineData("admin12345678")]
    [InlineData("administrator1")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("abababababababab")]
    [InlineData("123456789012")]
    [InlineData("098765432109")]
    [InlineData("qwertyuiop123")]
    [InlineData("1q2w3e4r5t6y")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("indonesiamerdeka45")]
    [InlineData("bismillah1234")]
    [InlineData("kabupaten2024!")]
    [InlineData("sayangsayangsayang")]
    [InlineData("contohcontoh99")]
    [InlineData("wulandari.sri1")]
    [InlineData("akuntabel2026")]
    [InlineData("            a b c d e")]
    public void Yang_tersusun_dari_kata_umum_nama_tahun_dan_urutan_ditolak(string sandi) =>
        Aturan.Tolak(sandi, "Kabupaten Contoh", "Sri Wulandari", "sri.w", "akuntabel").ShouldNotBeNull().ShouldContain("mudah ditebak");

    [Fact]
    public void Batas_panjang_tepat()
    {
        Aturan.Tolak("xK3#pq9!vLm").ShouldNotBeNull().ShouldContain("paling sedikit 12");
        Aturan.Tolak("xK3#pq9!vLm2").ShouldBeNull();
        var panjang = string.Concat(Enumerable.Range(0, 64).Select(i => (char)('a' + (i * 7 % 26)) + "x#" + (i % 10)));
        panjang.Length.ShouldBe(256);
        Aturan.Tolak(panjang).ShouldBeNull();
        Aturan.Tolak(panjang + "!").ShouldNotBeNull().ShouldContain("paling banyak 256");
    }
}
