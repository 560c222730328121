using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-004: a text that sums up who took part names nobody whose row is empty.</summary>
public class KomponenKosongTests
{
    [Theory]
    [InlineData("Terlaksananya pembinaan bagi partai politik, forum warga dan sekolah = 138 lembaga",
        "2: partai politik → hanya unsur yang berangka pada rinciannya")]
    [InlineData("Terlaksananya pembinaan bagi forum warga dan sekolah di daerah = 138 lembaga", "")]
    [InlineData("Terlaksananya pembinaan bagi partai politik, forum warga dan sekolah = 141 lembaga", "")]
    public void Unsur_kosong(string keterangan, string temuan) => Semua(
        "NAR-004", "No | Indikator | Realisasi | Keterangan", $"1 | {Warga} | 138 | {keterangan}", "Rincian.",
        "No | Indikator | Target | Unsur | Realisasi 2023", $"1 | {Warga} | 141 | partai politik | -", " | | | forum warga | 29",
            " | | | sekolah | 109", " | | | Jumlah | 138").ShouldBe(temuan);

    [Theory]
    [InlineData(29, 0, 1)]
    [InlineData(20, 9, 0)]
    public void Unsur_nol(int tani, int sekolah, int banyak) => Temuan("NAR-004", "No | Indikator | Realisasi | Keterangan",
        $"1 | {Warga} | 41 | Pembinaan bagi kelompok tani, koperasi desa dan sekolah lapang = 41 lembaga", "Rincian.",
        "No | Indikator | Target | Unsur | Realisasi 2023", $"1 | {Warga} | 45 | kelompok tani | {tani}", " | | | koperasi desa | 12",
        $" | | | sekolah lapang | {sekolah}", " | | | Jumlah | 41").Count.ShouldBe(banyak);
}
