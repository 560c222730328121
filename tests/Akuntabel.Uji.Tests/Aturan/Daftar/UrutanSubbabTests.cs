using Akuntabel.Uji.Bacaan;
using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Daftar;

/// <summary>URT-002: each sub-chapter has a number of its own.</summary>
public class UrutanSubbabTests
{
    [Theory]
    [InlineData("2.2 Perjanjian Kinerja", 1)]
    [InlineData("2.2 Rencana Strategis", 0)] // the same heading may stand at the head of a page
    [InlineData("2.3 Perjanjian Kinerja", 0)]
    public void Nomor_subbab_ganda(string judul, int banyak)
    {
        var d = Dokumen(("2.1 Perencanaan", JenisParagraf.Judul), ("2.2 Rencana Strategis", JenisParagraf.Judul), (judul,
            JenisParagraf.Judul));
        KatalogUji.Periksa(d).Temuan.Count(t => t.Kode == "URT-002").ShouldBe(banyak);
    }

    [Theory]
    [InlineData("3.1.2", 1)]
    [InlineData("3.1.3", 0)]
    public void Anak_subbab(string nomor, int banyak)
    {
        string[] judul = ["BAB III AKUNTABILITAS", "3.1 Capaian", "3.1.1 Sasaran Pertama", "3.1.2 Sasaran Kedua",
            $"{nomor} Sasaran Ketiga"];
        var d = Dokumen([.. judul.Select(j => (j, JenisParagraf.Judul))]);
        KatalogUji.Periksa(d).Temuan.Count(t => t.Kode == "URT-002").ShouldBe(banyak);
    }
}
