using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Kelengkapan;

/// <summary>KAT-004: a target is called reached when it was.</summary>
public class InterpretasiCapaianTests
{
    [Theory]
    [InlineData("1 | Cakupan forum | 141 lembaga | 138 lembaga | 97,87 | Target Tercapai",
        "2: Target Tercapai → tidak tercapai, atau batas yang dipakai dinyatakan")]
    [InlineData("1 | Cakupan forum | 141 lembaga | 141 lembaga | 100 | Target Tercapai", "")]
    [InlineData("1 | Cakupan forum | 141 lembaga | 138 lembaga | 97,87 | Target Tidak Tercapai", "")]
    [InlineData("1 | Cakupan forum | 141 lembaga | 141 lembaga | 100 | Target Tidak Tercapai",
        "2: Target Tidak Tercapai → tercapai, atau batas yang dipakai dinyatakan")]
    [InlineData("1 | Persentase penurunan konflik | 10 kasus | 8 kasus | 80 | Tercapai", "")] // less is better
    [InlineData("1 | Cakupan forum | 141 lembaga | 141 lembaga | 97,87 | Tercapai", "")] // the percentage is wrong, not the word
    [InlineData("1 | Cakupan forum | 100 | 99,6 | 100 | Tercapai", "")] // rounded
    public void Tercapai(string baris, string temuan) =>
        Semua("KAT-004", "No | Indikator | Target | Realisasi | Capaian | Interpretasi", baris).ShouldBe(temuan);

    [Fact]
    public void Batas_yang_dinyatakan_dokumen_berlaku() =>
        Temuan("KAT-004", "Indikator disebut tercapai apabila capaiannya di atas 90 %.",
            "No | Indikator | Target | Realisasi | Capaian | Interpretasi", "1 | a | 141 orang | 138 orang | 97,87 | Tercapai")
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Melampaui Target", 1)]
    [InlineData("Belum Tercapai", 0)]
    public void Kata_lain(string kata, int banyak) => Temuan("KAT-004",
        "Indikator | Target | Realisasi | % Capaian | Keterangan", $"Luas kebun terdata (ha) | 80 | 78 | 97,50 | {kata}",
        "Kelompok tani binaan | 20 | 24 | 120,00 | Melampaui Target").Count.ShouldBe(banyak);
}
