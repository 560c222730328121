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
    [InlineData("Rata-rata capaian kinerja tahun lalu sebesar 92,05 %.", "")]
    [InlineData("Rata-rata capaian kinerja provinsi sebesar 92,05 %.", "")]
    public void Rata_rata_dalam_kalimat(string kalimat, string temuan) =>
        Semua("NAR-012", [.. Tabel, kalimat]).ShouldBe(temuan);
}
