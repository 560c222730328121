using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kalimat;

/// <summary>KAL-001: a percentage in a sentence follows from its figures.</summary>
public class PersenKalimatTests
{
    private static string Semua(params string[] baris) => string.Join("; ", Temuan("KAL-001", baris));

    [Theory]
    [InlineData("Program A terealisasi Rp. 4.389.712.739,- (85.18 %) dari rencana Rp. 5.163.227.500", "1: 85.18 % → 85,02 %")]
    [InlineData("Program A yang terealisasi sebesar Rp. 4.389.712.739,- atau 85.01 % dari rencana sebesar Rp. 5.163.227.500", "")]
    [InlineData("Target 6 laporan realisasi 5 laporan : 83 %", "")]
    [InlineData("Target 6 laporan realisasi 5 laporan : 93 %", "1: 93 % → 83,33 %")]
    [InlineData("Ada 3 program dengan realisasi di atas 90% dan 2 program dengan realisasi sedang", "")]
    public void Persen_dari_dua_angka(string kalimat, string temuan) => Semua(kalimat).ShouldBe(temuan);

    [Theory]
    [InlineData("Anggaran sebesar Rp200.000. Anggaran itu terealisasi Rp150.000 atau 75 %.", "")]
    [InlineData("Anggaran sebesar Rp200.000. Anggaran itu terealisasi Rp150.000 atau 85 %.", "1: 85 % → 75,00 %")]
    [InlineData("Anggaran sebesar Rp200.000 (dua ratus ribu). Anggaran itu terealisasi Rp150.000 (seratus lima puluh ribu) atau 85 %.", "1: 85 % → 75,00 %")]
    [InlineData("Anggaran sebesar Rp200.000. Sisanya Rp50.000 atau 30 %.", "")] // not said to be realised
    [InlineData("Anggaran Rp200.000 dan Rp300.000. Anggaran itu terealisasi Rp150.000 atau 85 %.", "")] // of which of the two?
    [InlineData("Anggaran sebesar Rp200.000. Anggaran itu terealisasi Rp150.000, naik menjadi 85 %.", "")]
    public void Pagu_disebut_sekalimat_sebelumnya(string teks, string temuan) => Semua(teks).ShouldBe(temuan);

    [Theory]
    [InlineData("Anggaran setelah perubahan Rp54.000.000 atau bertambah sebesar Rp4.000.000. Realisasi sebesar Rp51.300.000 atau 95 %.", "")]
    [InlineData("Target sebesar 78 poin, realisasi sebesar 81 poin atau 113,88 %.", "1: 113,88 % → 103,85 %")]
    public void Persen_dalam_paragraf(string kalimat, string temuan) => Semua(kalimat).ShouldBe(temuan);
}
