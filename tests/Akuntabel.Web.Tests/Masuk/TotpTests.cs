using System.Text;
using Akuntabel.Web.Keamanan.Akun;

namespace Akuntabel.Web.Tests.Masuk;

/// <summary>The algorithm, against the examples of RFC 6238 (appendix B, last six digits) and RFC 4648 (section 10).</summary>
public class TotpTests
{
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Kode_sesuai_contoh_dalam_rfc(long detik, string kode) =>
        PenyediaTotp.Kode(Encoding.ASCII.GetBytes("12345678901234567890"), detik / PenyediaTotp.Detik).ShouldBe(kode);

    [Theory]
    [InlineData("MZXW6YTBOI======", "foobar")]
    [InlineData("mzxw 6ytb", "fooba")]
    [InlineData("MY======", "f")]
    [InlineData("", "")]
    public void Kunci_base32_terbaca(string teks, string isi) => Encoding.ASCII.GetString(Base32.Baca(teks)).ShouldBe(isi);
}
