using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>PYT-003: an indikator that counts its parts in its own name counts them alike wherever the name stands.</summary>
public class KomposisiBerbedaTests
{
    [Theory]
    [InlineData("Cakupan partai politik (11), organisasi masyarakat (20), lembaga pendidikan (100) dalam penguatan ideologi", "")]
    [InlineData("Jumlah Partai Politik (11), Organisasi Masyarakat (20) dan Lembaga Pendidikan tingkat SMA (100) dalam penguatan ideologi",
        "")]
    [InlineData("Cakupan partai politik (10), organisasi masyarakat (6), lembaga pendidikan (115) dalam penguatan ideologi",
        "5: partai politik (10), organisasi masyarakat (6), lembaga pendidikan (115) → partai politik (11), organisasi masyarakat "
            + "(20), lembaga pendidikan (100)")]
    // another indikator
    [InlineData(
        "Cakupan partai politik (10), organisasi masyarakat (6), lembaga pendidikan (298) yang menerima hibah pemilihan umum kepala "
            + "daerah serentak menurut putusan", "")]
    public void Rincian_di_dalam_nama(string indikator, string temuan) =>
        Semua("PYT-003", "No | Indikator | Target",
            "1 | Cakupan partai politik (11), organisasi masyarakat (20), lembaga pendidikan (100) dalam penguatan ideologi | 131",
            "Rincian.", "No | Indikator | Satuan | Target", $"1 | {indikator} | lembaga | 131")
            .ShouldBe(temuan);
}
