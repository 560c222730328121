using Akuntabel.Core.Register;

namespace Akuntabel.Core.Tests.Register;

public sealed class KesamaanRegisterTests
{
    private static string Kunci(string nama, string kecamatan = "Manggar") =>
        new KesamaanRegister(RegisterUji.Ormas).Kunci(RegisterUji.Organisasi("1", nama, kecamatan));

    [Theory]
    [InlineData("DPC Karang Taruna", "Dewan Pimpinan Cabang  KARANG-TARUNA")]
    [InlineData("Yayasan Al-Ma'arif", "AL MAARIF")]
    [InlineData("SMAN 01 Soe", "sman 1 soe")]
    [InlineData("St. Klaus Kuwu", "St Klaus, Kuwu")]
    [InlineData("SMPN5", "SMPN 5")]
    [InlineData("Yayasan Résumé Ñusa", "resume nusa")]
    public void Yang_sama_ditulis_lain(string a, string b) => Kunci(a).ShouldBe(Kunci(b));

    [Theory]
    [InlineData("SMA Negeri 1 Soe", "SMA Negeri 2 Soe")]
    [InlineData("SMA Negeri 1 Soe", "SMA Negeri 11 Soe")]
    [InlineData("Karang Taruna", "Karang Taruna Baru")]
    public void Yang_lain_tetap_lain(string a, string b) => Kunci(a).ShouldNotBe(Kunci(b));

    [Fact]
    public void Nama_yang_sama_di_kecamatan_lain_bukan_yang_sama() => Kunci("Karang Taruna").ShouldNotBe(Kunci("Karang Taruna", "Gantung"));

    [Fact]
    public void Baris_tanpa_nama_tidak_dibandingkan() => Kunci("").ShouldBe("");

    [Fact]
    public void Putusan_orang_didahulukan()
    {
        var kesamaan = new KesamaanRegister(RegisterUji.Ormas);
        var pertama = RegisterUji.Organisasi("1", "Karang Taruna");
        var kedua = RegisterUji.Organisasi("2", "Karang Taruna") with { KunciTetap = "2" };
        kesamaan.Kunci(kedua).ShouldNotBe(kesamaan.Kunci(pertama));
        var ejaan = RegisterUji.Organisasi("3", "Karang Taruna Jaya") with { KunciTetap = kesamaan.Kunci(pertama) };
        kesamaan.Kunci(ejaan).ShouldBe(kesamaan.Kunci(pertama));
    }
}
