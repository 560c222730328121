using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-021: short names beside their table.</summary>
public class BarisDisebutTests
{
    private static readonly string[] Belanja =
    [
        "Tabel 1 Realisasi menurut Jenis Belanja", "Jenis Belanja | Pagu | Realisasi | Penyerapan (%)",
            "Belanja Pegawai | 688.240.000 | 681.077.412 | 98,96", "Belanja Barang | 1.504.020.000 | 1.469.071.644 | 97,68",
            "Belanja Modal | 48.000.000 | 43.723.200 | 91,09", "Jumlah | 2.240.260.000 | 2.193.872.256 | 97,93",
    ];

    [Theory]
    [InlineData("Penyerapan belanja barang sebesar 98,96 %.", "7: 98,96 % → 97,68")]
    [InlineData("Serapan terendah pada Belanja Modal, yaitu 8,91 %.", "7: 8,91 % → 91,09")]
    [InlineData("Serapan tertinggi pada Belanja Barang, yaitu 98,96 %.", "")] // the name is wrong: NAR-010
    [InlineData("Belanja modal terserap 91,90 %.", "7: 91,90 % → 91,09")]
    [InlineData("Penyerapan belanja barang sebesar 97,68 %.", "")]
    [InlineData("Penyerapan belanja barang tahun lalu sebesar 98,96 %.", "")]
    [InlineData("Penyerapan belanja barang triwulan III sebesar 98,96 %.", "")]
    [InlineData("Penyerapan belanja barang sebesar 94,10 %.", "")] // nothing tells how it came about
    public void Angka_baris_lain(string kalimat, string temuan) => string.Join("; ", Temuan("NAR-021", [.. Belanja, kalimat])).ShouldBe(
        temuan);

    private static readonly string[] Indeks =
    [
        "Tabel 2 Perhitungan", "Komponen | Bobot | Nilai | Nilai x Bobot", "Indeks Kualitas Air (IKA) | 0,376 | 55,42 | 20,84",
            "Indeks Kualitas Udara (IKU) | 0,405 | 88,16 | 35,70", "Indeks Kualitas Lahan (IKL) | 0,219 | 61,37 | 13,44",
    ];

    [Theory]
    [InlineData("Penyumbang terbesar adalah IKU sebesar 35,70 poin, sedangkan IKA hanya 24,44 poin.", "6: 24,44 poin → 20,84")]
    [InlineData("Penyumbang terbesar adalah IKU sebesar 35,70 poin, sedangkan IKA hanya 20,84 poin.", "")]
    [InlineData("Penyumbang terbesar adalah IKU sebesar 35,70 poin, sedangkan IKA bernilai 55,42 poin.", "")] // another column of its row
    [InlineData("IKA hanya 24,44 poin.", "")]
    [InlineData("Penyumbang terbesar adalah IKU sebesar 35,70 poin, sedangkan suka duka 24,44 poin.", "")]
    public void Sesaudara_dengan_baris_yang_cocok(string kalimat, string temuan) =>
        string.Join("; ", Temuan("NAR-021", [.. Indeks, kalimat])).ShouldBe(temuan);
}
