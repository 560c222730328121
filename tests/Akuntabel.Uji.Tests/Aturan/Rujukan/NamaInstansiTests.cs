using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Rujukan;

/// <summary>IST-004: the agency that reports bears one name.</summary>
public class NamaInstansiTests
{
    [Theory]
    [InlineData("Misi Dinas Perdagangan, Koperasi dan Perindustrian ialah",
        "9: Dinas Perdagangan, Koperasi dan Perindustrian → dinas perdagangan dan koperasi")]
    [InlineData("Semula bernama Dinas Perdagangan, Koperasi dan Perindustrian", "")]
    [InlineData("Dinas Perdagangan, Koperasi dan Perindustrian Kabupaten Lain", "")]
    public void Nama_instansi(string kalimat, string temuan) => Semua(
        "IST-004", [.. Enumerable.Range(1, 8).Select(i => $"Bagian ke-{i} dari Dinas Perdagangan dan Koperasi Kabupaten Contoh"), kalimat])
            .ShouldBe(temuan);
}
