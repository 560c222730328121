using Akuntabel.Core.Instansi;

namespace Akuntabel.Core.Tests.Instansi;

public class NipTests
{
    [Theory]
    [InlineData("20990101 212403 1 000", "209901012124031000")]
    [InlineData("209901012124031000", "209901012124031000")]
    [InlineData("20990101 212421 2 001", "209901012124212001")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void NIP_yang_mungkin_diterima(string? teks, string digit)
    {
        Nip.Baca(teks, out var nip).ShouldBeNull();
        nip.ShouldBe(digit);
    }

    [Theory]
    [InlineData("20990101 212403 1 00", "18 angka")]
    [InlineData("20990101 212403 1 00x", "18 angka")]
    [InlineData("20990230 212403 1 000", "tanggal lahir")]
    [InlineData("20991301 212403 1 000", "tanggal lahir")]
    [InlineData("20990101 212413 1 000", "bulan pengangkatan")]
    [InlineData("20990101 212400 1 000", "bulan pengangkatan")]
    [InlineData("20990101 212403 3 000", "jenis kelamin")]
    [InlineData("20990101 210003 1 000", "diangkat tahun 2100")]
    public void NIP_yang_tidak_mungkin_ditolak_dengan_sebabnya(string teks, string sebab) => Nip.Baca(teks, out _).ShouldNotBeNull().ShouldContain(sebab);

    [Theory]
    [InlineData("209901012124031000", "20990101 212403 1 000")]
    [InlineData("2099 0101 2124 0310 00", "20990101 212403 1 000")]
    [InlineData("……………………", "……………………")]
    [InlineData("20990101", "20990101")]
    public void NIP_tercetak_menurut_bagiannya_dan_yang_lain_seperti_tertulis(string teks, string tercetak) => Nip.Rapikan(teks).ShouldBe(tercetak);

    [Fact]
    public void Dicetak_berkelompok() => Nip.Cetak("209901012124031000").ShouldBe("20990101 212403 1 000");
}
