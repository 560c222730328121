using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>NIP-001: an employee number has the form that the law gives it.</summary>
public class NipSalahTests
{
    [Theory]
    [InlineData("NIP. 20990101 112403 1 000", "1: 20990101 112403 1 000 → NIP yang sesuai bentuknya")]
    [InlineData("NIP. 20990101 212403 1 000", "")]
    [InlineData("NIP 209901012124031000", "")]
    [InlineData("NIP. 20991301 212403 1 000", "1: 20991301 212403 1 000 → NIP yang sesuai bentuknya")]
    [InlineData("NIP. 20990101 212403 3 000", "1: 20990101 212403 3 000 → NIP yang sesuai bentuknya")]
    [InlineData("NIP. 20990101 212421 1 000", "")] // contract staff carry 21 for the month
    public void Bentuk(string teks, string temuan) => Semua("NIP-001", teks).ShouldBe(temuan);

    [Theory]
    [InlineData("Kepala Dinas, NIP 20990231 212403 1 000", 1)] // no such day
    [InlineData("Kepala Dinas, NIP 20990228 212403 2 000", 0)]
    [InlineData("Kepala Dinas, NIP 20990228 212413 2 000", 1)] // no such month
    [InlineData("Nomor rekening 20990231 212403 1 000", 0)]
    public void Tanggal_dan_bulan(string teks, int banyak) => Temuan("NIP-001", teks).Count.ShouldBe(banyak);
}
