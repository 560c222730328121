using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Register;

namespace Akuntabel.Dokumen.Tests.Register;

public sealed class DaftarWilayahTests
{
    [Fact]
    public void Lima_ratus_empat_belas_kabupaten_dan_kota() =>
        Assert.Equal((514, 514), (DaftarWilayah.Kabupaten.Count, DaftarWilayah.Kabupaten.Select(w => w.Kode).Distinct().Count()));

    [Theory]
    [InlineData("belitung tim", "Kabupaten Belitung Timur")]
    [InlineData("Kab. Kupang", "Kabupaten Kupang")]
    [InlineData("kota kupang", "Kota Kupang")]
    [InlineData("19.06", "Kabupaten Belitung Timur")]
    public void Dicari_menurut_kata_atau_kode(string kata, string nama) => Assert.Equal(nama, DaftarWilayah.Cari(kata)[0].Nama);

    [Fact]
    public void Daftar_tanpa_kecamatan_ditolak_dengan_cara_memperbaikinya()
    {
        var e = Assert.Throws<DokumenTakTerbacaException>(() => DaftarWilayah.BacaKecamatan("nama\nManggar\n"u8.ToArray()));
        Assert.Contains("19.06.01", e.Message, StringComparison.Ordinal);
    }
}
