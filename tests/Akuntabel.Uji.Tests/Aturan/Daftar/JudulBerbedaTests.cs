using Akuntabel.Uji.Bacaan;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>JDL-001: the contents and the "sistematika" name the sub-chapters as the body does.</summary>
public class JudulBerbedaTests
{
    [Theory]
    [InlineData("1.1 Maksud dan Tujuan", "1.1 Tujuan", 1)]
    [InlineData("1.1 Tujuan", "1.1 TUJUAN", 0)]
    [InlineData("1.1 Tujuan", "1.1 Tujuan Penulisan", 0)] // a line may have been cut off
    [InlineData("1.3 Tujuan", "1.1 Tujuan", 1)] // another number
    public void Daftar_isi_terhadap_badan(string isi, string badan, int banyak)
    {
        var d = Dokumen((isi + " ..... 1", JenisParagraf.DaftarIsi), ("1.2 Dasar Hukum ..... 2", JenisParagraf.DaftarIsi), (badan,
            JenisParagraf.Judul), ("1.2 Dasar Hukum", JenisParagraf.Judul));
        KatalogUji.Periksa(d).Temuan.Count(t => t.Kode == "JDL-001").ShouldBe(banyak);
    }
}
