namespace Akuntabel.Dokumen.Tests.Pembacaan.Pdf;

/// <summary>A word that is wider than its cell goes on in the next line; the cell still says one word.</summary>
public class KataTerpenggalPdfTests
{
    [Theory]
    [InlineData("perlindunga", "n anak", "perlindungan anak")]
    [InlineData("Meningkat", "nya mutu", "Meningkatnya mutu")]
    [InlineData("penyelengga", "raan pasar", "penyelenggaraan pasar")]
    [InlineData("perlindung-", "an anak", "perlindungan anak")]
    [InlineData("rata-", "rata", "rata-rata")]
    public void Kata_yang_memenuhi_sel_disambung(string atas, string bawah, string hasil) => Baca(atas, bawah, 5 * atas.Length).ShouldBe(hasil);

    [Theory]
    [InlineData("Pembinaan", "dan pasar", "Pembinaan dan pasar")]
    [InlineData("Pelayanan", "pasar kota", "Pelayanan pasar kota")]
    public void Dua_kata_tetap_dua(string atas, string bawah, string hasil) => Baca(atas, bawah, 5 * atas.Length).ShouldBe(hasil);

    [Fact]
    public void Kata_pendek_di_sel_lebar_tidak_disambung() => Baca("Meningkat", "nya mutu", 200).ShouldBe("Meningkat nya mutu");

    [Theory]
    [InlineData("184.352.330.8", "60", "184.352.330.860")]
    [InlineData("1.234.567,8", "9", "1.234.567,89")]
    [InlineData("97,8", "7%", "97,87%")]
    public void Angka_yang_memenuhi_sel_disambung(string atas, string bawah, string hasil) => Baca(atas, bawah, 5 * atas.Length).ShouldBe(hasil);

    [Theory]
    [InlineData("6.400.500.000,00", "9.120.300.000,00")]
    [InlineData("12.500.000,50", "7.250.000,25")]
    public void Dua_angka_utuh_tetap_dua(string atas, string bawah) => Baca(atas, bawah, 5 * atas.Length).ShouldNotContain(atas + bawah);

    private static string Baca(string atas, string bawah, double lebar)
    {
        var kanan = 100 + lebar + 10;
        var h = new HalamanUji(1).Petak([50, 100, kanan, kanan + 60], [100, 120, 150]).Teks(55, 104, "No").Teks(105, 104, "Isi").Teks(kanan + 5, 104, "Ket")
            .Teks(55, 124, "1").Teks(105, 124, atas).Teks(105, 136, bawah).Teks(kanan + 5, 124, "baik")
            .Rata(60, 400, "Pembinaan penyelenggaraan pelayanan pasar dan perlindungan pasar").Teks(60, 420, "Pelayanan pasar dan Pembinaan pasar kota.");
        return HalamanUji.Baca(h).DaftarTabel.ShouldHaveSingleItem().Isi[0][1];
    }
}
