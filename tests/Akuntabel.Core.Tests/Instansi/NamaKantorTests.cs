using Akuntabel.Core.Instansi;

namespace Akuntabel.Core.Tests.Instansi;

public class NamaKantorTests
{
    [Theory]
    [InlineData("Dinas Sosial Kabupaten Maju", "Pemerintah Kabupaten Maju", "Dinas Sosial")]
    [InlineData("DINAS SOSIAL KAB. MAJU", "Kabupaten Maju", "DINAS SOSIAL")]
    [InlineData("Dinas Sosial Pemkab Maju", "Pemerintah Kabupaten Maju", "Dinas Sosial")]
    [InlineData("Badan Kesbangpol Pemerintah Kabupaten Belitung Timur", "Kabupaten Belitung Timur", "Badan Kesbangpol")]
    [InlineData("Badan Kesbangpol Prov. Nusa Tenggara Timur", "Provinsi Nusa Tenggara Timur", "Badan Kesbangpol")]
    [InlineData("Dinas Sosial Kabupaten Maju Jaya", "Kabupaten Maju", "Dinas Sosial Kabupaten Maju Jaya")]
    [InlineData("Dinas Sosial Kota Maju", "Kabupaten Maju", "Dinas Sosial Kota Maju")]
    [InlineData("Dinas Kebudayaan Maju", "Kabupaten Maju", "Dinas Kebudayaan Maju")]
    [InlineData("Kecamatan Kota Maju", "Kota Maju", "Kecamatan Kota Maju")]
    [InlineData("Kabupaten Maju", "Kabupaten Maju", "Kabupaten Maju")]
    [InlineData("Dinas Sosial", "", "Dinas Sosial")]
    public void Nama_wilayah_di_ujungnya_dilepas(string nama, string pemda, string hasil) =>
        NamaKantor.TanpaWilayah(nama, pemda).ShouldBe(hasil);
}
