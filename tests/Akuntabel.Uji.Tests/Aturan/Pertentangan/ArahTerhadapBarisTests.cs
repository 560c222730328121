using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-007: a rise or fall that a sentence tells of a row is the one that the row shows.</summary>
public class ArahTerhadapBarisTests
{
    [Theory]
    [InlineData("Kebebasan meningkat 5,96 poin menjadi 82,05.", "")]
    [InlineData("Kebebasan menurun 5,96 poin menjadi 82,05.", "1: menurun → meningkat")]
    [InlineData("Kesetaraan menurun 5,96 poin menjadi 82,05.", "")] // no such row
    [InlineData("Kebebasan menurun 3,10 poin menjadi 82,05.", "")] // another difference: not this comparison
    [InlineData("Indeks sebesar 79,30 dengan kategori sedang, meningkat 6,13 poin dari 73,17 pada tahun lalu.", "")]
    [InlineData("Indeks sebesar 79,30 dengan kategori sedang, menurun 6,13 poin dari 73,17 pada tahun lalu.", "1: menurun → meningkat")]
    [InlineData("Indeks tahun 2022 menurun 6,13 poin dari 73,17.", "")]
    public void Kata_arah_terhadap_barisnya(string kalimat, string temuan) =>
        Semua("NAR-007", kalimat, "No | Aspek | 2021 | 2022", "1 | Kebebasan | 76,09 | 82,05", "2 | Kelembagaan | 68,02 | 78,62")
            .ShouldBe(temuan);

    [Theory]
    [InlineData("Angka kemiskinan naik 0,50 poin menjadi 11,90 persen.", "4: naik → menurun")]
    [InlineData("Angka kemiskinan turun 0,50 poin menjadi 11,90 persen.", "")]
    public void Kalimat_di_bawah_tabel(string kalimat, string temuan) => Semua("NAR-007",
        "No | Indikator | Realisasi 2022 | Realisasi 2023", "1 | Angka kemiskinan | 12,40 | 11,90", "2 | Angka pengangguran | 5,10 | 5,30",
        kalimat).ShouldBe(temuan);
}
