using static Akuntabel.Uji.Tests.NaskahUji;

namespace Akuntabel.Uji.Tests.Aturan.Pertentangan;

/// <summary>NAR-012: the mean of a sentence and that of the table.</summary>
public class RataRataTerhadapTabelTests
{
    private static readonly string[] Tabel =
    [
        "No | Indikator | Target | Realisasi | Capaian (%)", "1 | Luas lahan terairi | 80 | 72 | 90,00",
            "2 | Panjang saluran dibangun | 40 | 38 | 95,00",
        " | Rata-rata | | | 92,50",
    ];

    [Theory]
    [InlineData("Rata-rata capaian kinerja sebesar 92,50 %.", "")]
    [InlineData("Rata-rata capaian kinerja sebesar 97,80 %.", "5: 97,80 % → 92,50")] // of the whole, and the only mean that is printed
    [InlineData("Rata-rata capaian kinerja Bidang Irigasi sebesar 97,80 %.", "")] // not a slip of the pen: of a part
    [InlineData("Rata-rata capaian kinerja sebesar 92,05 %.", "5: 92,05 % → 92,50")]
    [InlineData("Rata-rata capaian indikator mencapai 62,50 persen.", "5: 62,50 persen → 92,50")]
    [InlineData("Rata-rata capaian seluruh indikator adalah sebesar 97,80 %.", "5: 97,80 % → 92,50")]
    [InlineData("Capaian rata-rata dua indikator kinerja sebesar 97,80 %.", "5: 97,80 % → 92,50")]
    [InlineData("Rata-rata capaian kedua indikator adalah 97,80 persen dengan penyerapan 90,00 persen.", "5: 97,80 persen → 92,50")]
    [InlineData("Rata-rata capaian 3 indikator sasaran pertama adalah 97,80 %.", "")]
    [InlineData("Rata-rata capaian kinerja tahun lalu sebesar 92,05 %.", "")]
    [InlineData("Rata-rata capaian kinerja provinsi sebesar 92,05 %.", "")]
    public void Rata_rata_dalam_kalimat(string kalimat, string temuan) =>
        Semua("NAR-012", [.. Tabel, kalimat]).ShouldBe(temuan);

    [Theory]
    [InlineData("Kinerja berada pada kategori tinggi dengan rata-rata capaian 97,80 %.", "6: 97,80 % → 92,50")]
    [InlineData("Kinerja berada pada kategori tinggi dengan rata-rata capaian 92,5 %.", "")]
    [InlineData("Kinerja Bidang Irigasi tinggi dengan rata-rata capaian 97,80 %.", "")]
    [InlineData("Kinerja tinggi dengan rata-rata capaian 95,00 %.", "")] // a row has it
    public void Rata_rata_yang_disebut_lagi(string kalimat, string temuan) => string.Join("; ", Temuan("NAR-012",
        [.. Tabel, "Secara keseluruhan rata-rata capaian kinerja adalah 92,50 % menurut tabel di atas.", kalimat])).ShouldBe(temuan);
}
